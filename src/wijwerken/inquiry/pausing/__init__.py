"""The pages on which the group stands still and goes on again."""
