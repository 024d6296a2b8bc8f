"""Pages on the way to a choice."""
