"""R20: what asks for a facilitator's attention, and after how long. Advice, never a verdict."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from wijwerken.method.due import Pause, has_run_out

ALONE_FOR = timedelta(days=14)
"""So long an idea may stand alone, and an outcome without anybody else who saw it."""

OPEN_FOR = timedelta(days=30)
"""So long a question mark may stay open."""

FEW_STATEMENTS = 5
"""With fewer, people can hardly say how they see it."""

ARTICLES = re.compile(r"^(de|het|een|the|an?)\s+")


def waits_long(since: datetime, now: datetime, pauses: Iterable[Pause], *, after: timedelta = ALONE_FOR) -> bool:
    """R20, R23: whether something waits so long that somebody should look; a pause does not count."""
    return has_run_out(since, after, now, pauses)


def same_name(labels: Mapping[str, str]) -> list[tuple[str, str]]:
    """Points (id → name) whose names differ only in an article, an accent or a capital: perhaps they are one."""
    first: dict[str, str] = {}
    pairs = []
    for id, label in labels.items():
        bare = ARTICLES.sub("", _plain(label))
        if bare in first:
            pairs.append((first[bare], id))
        else:
            first[bare] = id
    return pairs


def _plain(label: str) -> str:
    letters = unicodedata.normalize("NFKD", label.casefold())
    return " ".join("".join(sign for sign in letters if not unicodedata.combining(sign)).split())
