"""What can be done with statements and answers."""

from .importing import Brought, bring_in
from .responding import respond
from .stating import seed, state

__all__ = ["Brought", "bring_in", "respond", "seed", "state"]
