"""The pages of the stories."""
