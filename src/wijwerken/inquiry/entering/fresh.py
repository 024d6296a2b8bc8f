"""Letters that were just made, with their codes: sealed in the session for ten minutes, to be printed.

The sealed text can be read by nobody who has the database alone; the key lies beside it, not in it.
"""

import json
import time
from collections.abc import Iterable
from dataclasses import asdict, dataclass

from cryptography.fernet import InvalidToken
from django.http import HttpRequest

from ..letters.printing import Letter, first_sentences
from ..letters.sealing import seal
from ..models import Inquiry, Invitation

MINUTES = 10
KEY = "letters"
OWN = "own-code"


@dataclass(frozen=True)
class FreshLetter:
    """One letter that waits to be printed, and the words it begins with."""

    code: str
    note: str
    words: str
    until: float
    language: str = ""
    for_group: bool = False

    @property
    def letter(self) -> Letter:
        return Letter(self.code, self.words, self.language, for_group=self.for_group)


def keep_for_printing(
    request: HttpRequest, inquiry: Inquiry, made: Iterable[tuple[Invitation, str]], words: str = ""
) -> None:
    """Remember these codes for ten minutes, for `inquiry:letters-pdf`. `words`: how the letters begin."""
    words = words or first_sentences(inquiry)
    until = time.time() + MINUTES * 60
    new = [FreshLetter(code, one.note, words, until, one.language, one.is_for_group) for one, code in made]
    letters = [*waiting(request, inquiry), *new]
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


def keep_own_code(request: HttpRequest, invitation: Invitation) -> None:
    """Remember the code of somebody's own, for as long, for `inquiry:own-code`."""
    text = json.dumps({"inquiry": invitation.inquiry_id, "code": invitation.own_code})
    request.session[OWN] = seal().encrypt(text.encode()).decode()


def own_code_of(request: HttpRequest, inquiry: Inquiry) -> str:
    """The code that was made for this visitor a moment ago; empty where it cannot be seen any more."""
    try:
        kept = json.loads(seal().decrypt(request.session.get(OWN, "").encode(), ttl=MINUTES * 60))
    except InvalidToken:
        request.session.pop(OWN, None)
        return ""
    return kept["code"] if kept["inquiry"] == inquiry.pk else ""
