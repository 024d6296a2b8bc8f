"""Statements, responses, and the landscape of views."""
