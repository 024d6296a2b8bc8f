"""Entering faster on a device of one's own, by its lock: passkeys, added by choice and never required."""
