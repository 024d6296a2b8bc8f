"""Ideas and the leaves that others add."""
