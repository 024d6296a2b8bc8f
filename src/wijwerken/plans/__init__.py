"""Agreements written together and carried by name."""
