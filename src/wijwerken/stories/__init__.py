"""Conversations, fragments, claims, and giving back what was understood."""
