"""Letters that were just made, with their codes: sealed in the session for ten minutes, to be printed.

The sealed text can be read by nobody who has the database alone; the key lies beside it, not in it.
"""

import base64
import hashlib
import json
import time
from collections.abc import Iterable
from dataclasses import asdict, dataclass

from cryptography.fernet import Fernet, InvalidToken
from django.conf import settings
from django.http import HttpRequest

from ..letters.printing import first_sentences
from ..models import Inquiry, Invitation

MINUTES = 10
KEY = "letters"


@dataclass(frozen=True)
class FreshLetter:
    """One letter that waits to be printed, and the words it begins with."""

    code: str
    note: str
    words: str
    until: float


def seal() -> Fernet:
    return Fernet(base64.urlsafe_b64encode(hashlib.sha256(f"letters {settings.CODE_KEY}".encode()).digest()))


def keep_for_printing(
    request: HttpRequest, inquiry: Inquiry, made: Iterable[tuple[Invitation, str]], words: str = ""
) -> None:
    """Remember these codes for ten minutes, for `inquiry:letters-pdf`. `words`: how the letters begin."""
    words = words or first_sentences(inquiry)
    until = time.time() + MINUTES * 60
    letters = [*waiting(request, inquiry), *(FreshLetter(code, one.note, words, until) for one, code in made)]
    text = json.dumps({"inquiry": inquiry.pk, "letters": [asdict(letter) for letter in letters]})
    request.session[KEY] = seal().encrypt(text.encode()).decode()


def waiting(request: HttpRequest, inquiry: Inquiry) -> list[FreshLetter]:
    """The letters of this inquiry that can still be printed."""
    sealed = request.session.get(KEY)
    if not sealed:
        return []
    try:
        kept = json.loads(seal().decrypt(sealed.encode(), ttl=MINUTES * 60))
    except InvalidToken:
        del request.session[KEY]
        return []
    if kept["inquiry"] != inquiry.pk:
        return []
    return [one for letter in kept["letters"] if (one := FreshLetter(**letter)).until > time.time()]
