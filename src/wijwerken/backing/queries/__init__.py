"""What the pages of this room show."""

from .backing import BackingShown, backings_of, shown_backing
from .promises import PromiseShown, late_promises, promises_of, shown_promise

__all__ = [
    "BackingShown",
    "PromiseShown",
    "backings_of",
    "late_promises",
    "promises_of",
    "shown_backing",
    "shown_promise",
]
