"""Letting go: what leaders promise, whether that room is felt, and what they keep their hands off."""
