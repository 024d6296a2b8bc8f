"""Polis, as its reference implementation computes it: pure functions on responses.

Written from statements about compdemocracy/polis at commit 08e03eb1, so that its published conversations can be
imported and compared. Everything is computed from a cold start, and the axes are exact where Polis iterates
from random starts. Agree is +1 here, as in its exports.

Reference: Small et al., *Polis: scaling deliberation by mapping high dimensional opinion spaces* (2021).
"""
