"""A listener or facilitator types for a teller; and what the teller sees of that."""
