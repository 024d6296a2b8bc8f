"""Oeverdam, the made-up inquiry."""
