"""What can be done with a question, its people and its path."""
