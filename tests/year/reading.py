"""What one stranger and one participant read week by week, and what the worst of readers makes of it (R11)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from django.test import Client
from django.utils.html import strip_tags

from tests.factories import browser_of
from tests.method.r11_attack import Count, succeeds
from wijwerken.inquiry.models import Figure
from wijwerken.method.release import Earlier, Part, Released
from wijwerken.method.release.showing import standing

from .life import Life

WEEKLY = ["mensen/"]
NOW_AND_THEN = [
    "",
    "uitspraken/",
    "perspectieven/",
    "kaart/",
    "richtingen/",
    "verhalen/",
    "pad/",
    "rugdekking/",
    "besluiten/",
]
COUNTED = re.compile(r"(\d+) (?:mensen|mens) (?:doen|doet) mee")


class Reader:
    """Somebody who comes by every week, and forgets no number."""

    def __init__(self, life: Life, participant: str | None) -> None:
        self.life, self.participant = life, participant
        self.browser = browser_of(life.who(participant)) if participant else Client()
        self.said_to_take_part: list[int] = []

    def reads(self) -> None:
        paths = WEEKLY + (NOW_AND_THEN if self.life.week % 12 == 11 else [])
        for path in paths:
            answer = self.browser.get(f"/v/{self.life.inquiry.slug}/{path}")
            assert answer.status_code in {200, 302, 404}, (
                f"in week {self.life.week} /v/{self.life.inquiry.slug}/{path} answered {answer.status_code}"
            )
            words = " ".join(strip_tags(answer.content.decode()).split())
            self.said_to_take_part += [int(number) for number in COUNTED.findall(words)]


@dataclass(frozen=True)
class Told:
    """A figure that gave somebody away, and to whom."""

    key: str
    to: str
    by: str


def publications(figure: Figure) -> Iterator[tuple[Released, dict[str, tuple[str, str]]]]:
    """Every state of a figure that was ever shown, as it stood on the page, with the private knowledge under it."""
    earlier = Earlier.from_json(figure.state)
    for number, shown in enumerate(earlier.shown):
        until = Earlier(earlier.shown[: number + 1])
        yield standing(shown, until, renewed=False, split_asked=bool(shown.by)), dict(shown.basis)


def counted(part: Part, basis: dict[str, tuple[str, str]]) -> Count:
    people = {(person, said) for person, (place, said) in basis.items() if not part.names or place in part.names}
    assert part.people == len(people)
    return Count(frozenset(people), is_total=not part.names)


def sizes_read(figure: Figure) -> list[list[Count]]:
    """How many people there were in each part: what stands there also where no answers are shown."""
    return [
        [counted(part, basis) for part in released.parts or (released.total,) if part]
        for released, basis in publications(figure)
    ]


def answers_read(figure: Figure) -> list[list[Count]]:
    """How many gave each answer, where that is shown."""
    read = []
    for released, basis in publications(figure):
        pieces = [part for part in released.parts or (released.total,) if part]
        shown = [counted(part, basis) for part in pieces if part.counts is not None]
        if released.total and released.total.counts is not None and len(shown) < len(pieces):
            shown = [counted(released.total, basis)]
        read.append(shown)
    return read


def told_on(life: Life, readers: list[Reader]) -> list[Told]:
    """The figures of this year that give somebody away to one of these readers; none, if all is well."""
    found = []
    for figure in Figure.objects.filter(inquiry=life.pk).order_by("key"):
        limit = life.inquiry.circle_limit
        tries = [("how many", sizes_read(figure), False)]
        if len({said for _place, said in all_places(figure)}) > 1:
            tries.append(("who said what", answers_read(figure), True))
        for what, read, after_answers in tries:
            for reader in readers:
                if read and succeeds(read, limit, reader.participant, after_answers=after_answers):
                    found.append(Told(figure.key, "a participant" if reader.participant else "a stranger", what))
    return found


def all_places(figure: Figure) -> Iterator[tuple[str, str]]:
    return (place for _released, basis in publications(figure) for place in basis.values())
