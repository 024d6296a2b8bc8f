"""R5: what changed between two versions of a text, word by word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum

WORD = re.compile(r"\S+\s*|\s+")


class Change(Enum):
    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True)
class Piece:
    """A stretch of words that stayed, came, or went."""

    change: Change
    words: str


def differences(before: str, after: str) -> tuple[Piece, ...]:
    """The words of both versions in reading order; what went stands before what came in its place.

    The words that stayed and came are `after`, the words that stayed and went are `before`, but for white space.
    """
    old, new = WORD.findall(before), WORD.findall(after)
    pieces = []
    matcher = SequenceMatcher(None, [word.strip() for word in old], [word.strip() for word in new], autojunk=False)
    for tag, i, j, k, m in matcher.get_opcodes():
        if tag == "equal":
            pieces.append(Piece(Change.SAME, "".join(new[k:m]).strip()))
            continue
        if i < j:
            pieces.append(Piece(Change.REMOVED, "".join(old[i:j]).strip()))
        if k < m:
            pieces.append(Piece(Change.ADDED, "".join(new[k:m]).strip()))
    return tuple(pieces)
