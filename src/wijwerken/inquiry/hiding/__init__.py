"""The pages on which words are hidden, and shown again."""
