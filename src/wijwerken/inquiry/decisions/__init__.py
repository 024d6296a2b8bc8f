"""The pages of the log: what was decided, whether it still fits, and the proof that one's own answer was counted."""
