"""What can be done on the way to a choice."""
