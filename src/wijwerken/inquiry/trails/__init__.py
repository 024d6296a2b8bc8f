"""The pages of the trail: of one thing, and of all that somebody brought."""
