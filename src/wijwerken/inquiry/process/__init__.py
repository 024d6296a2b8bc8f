"""The pages on which the group decides about its own process."""
