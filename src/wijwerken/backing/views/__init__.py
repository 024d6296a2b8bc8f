"""The pages of backing: reading, asking, promising, and giving room."""
