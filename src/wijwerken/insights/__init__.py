"""The joint picture: what agrees, what differs, what we do not know."""
