"""Factors and bundles of claims: what leads to what, according to whom."""
