"""What can be asked of directions."""
