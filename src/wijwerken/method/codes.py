"""Doors: the code of a letter. Ten signs by chance, and a check sign so that a typing error costs nothing.

The alphabet has no 0 or O and no 1 or I. Its 32 signs are the elements of a field, in which a weighted sum of a
right code is zero: so every single wrong sign and every exchange of two neighbours is found (a Reed-Solomon code
with one check symbol; Lin and Costello, *Error Control Coding*, 2004, chapter 7).
"""

from __future__ import annotations

import hashlib
import hmac
from random import Random

from wijwerken.method.refusal import Refusal
from wijwerken.method.words import _

SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
RANDOM_SIGNS = 10
"""32 to the power 10 is 50 random bits."""

LOOK_ALIKES = str.maketrans({"1": "L", "I": "L"})
FIELD = 0b100101
"""x⁵ + x² + 1, a primitive polynomial over two elements: 2 generates all of the field."""

WRONG_HERE = 10
WRONG_EVERYWHERE = 300

WHERE_IT_STANDS = _("Kijk nog eens naar de brief. De code staat in drie groepjes onder het vierkant.")
OTHER_WAYS = _("Bel het nummer in de brief, of vraag om een nieuwe brief.")


def new_code(random: Random) -> str:
    """A code as it stands in a letter, in three groups: "K7TX-93MA-QW4".

    `random` should be one that nobody can guess (`secrets.SystemRandom`).
    """
    signs = "".join(random.choice(SIGNS) for _number in range(RANDOM_SIGNS))
    return in_groups(signs + check_sign(signs))


def in_groups(code: str) -> str:
    """A normalised code in groups of four, for reading."""
    return "-".join(code[start : start + 4] for start in range(0, len(code), 4))


def normalise(text: str) -> str:
    """What somebody typed, forgiving case, spaces, dashes and look-alikes."""
    return "".join(sign for sign in text.upper().translate(LOOK_ALIKES) if sign in SIGNS)


def check_sign(signs: str) -> str:
    """The sign that makes the weighted sum of the whole code zero; weights 2, 4, 8, … in the field."""
    total = 0
    for sign in reversed(signs):
        total = doubled(total ^ SIGNS.index(sign))
    return SIGNS[total]


def doubled(element: int) -> int:
    """Twice an element of the field of 32."""
    twice = element << 1
    return twice ^ FIELD if twice & 32 else twice


def has_typing_error(text: str) -> bool:
    """Whether this cannot be a code: a sign too many, too few, or wrong."""
    code = normalise(text)
    return len(code) != RANDOM_SIGNS + 1 or check_sign(code[:-1]) != code[-1]


def require_well_typed(text: str) -> None:
    """A typing error is told, and costs no attempt."""
    if has_typing_error(text):
        raise Refusal(
            _("Deze code klopt nog niet helemaal. Misschien is er een teken verwisseld of vergeten."),
            rule="doors",
            who=WHERE_IT_STANDS,
        )


def require_usable(*, known: bool, expired: bool, revoked: bool) -> None:
    """A code must be one that was given, is still valid, and was not taken back."""
    if not known:
        raise Refusal(_("Deze code kennen we niet."), rule="doors", who=OTHER_WAYS)
    if revoked:
        raise Refusal(_("Deze code is ingetrokken. Hij werkt niet meer."), rule="doors", who=OTHER_WAYS)
    if expired:
        raise Refusal(_("Deze code is te oud. Een code werkt een half jaar."), rule="doors", who=OTHER_WAYS)


def require_few_attempts(*, here: int, everywhere: int) -> None:
    """Guessing must not pay: wrong codes are counted for an address and for the whole installation."""
    if here >= WRONG_HERE or everywhere >= WRONG_EVERYWHERE:
        raise Refusal(
            _("Er zijn net te veel verkeerde codes geprobeerd. Wacht een kwartier en probeer het dan nog eens."),
            rule="doors",
            who=OTHER_WAYS,
        )


def keyed_hash(code: str, key: str) -> str:
    """What is kept instead of a code: HMAC-SHA-256 of the normalised code, in hexadecimal (RFC 2104)."""
    return hmac.new(key.encode(), normalise(code).encode(), hashlib.sha256).hexdigest()
