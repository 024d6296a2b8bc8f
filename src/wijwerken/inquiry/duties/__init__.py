"""The pages on which duties are given, handed on and laid down."""
