"""Wijwerken: a municipality and its society take on a question with each other."""

__version__ = "0.1.0"
