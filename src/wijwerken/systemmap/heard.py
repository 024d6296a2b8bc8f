"""Voices as a page shows them: their words, a pseudonym only if their teller chose so, in an order of chance."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils import timezone

from wijwerken.method.order import by_chance
from wijwerken.method.release import Voices, voices
from wijwerken.stories.queries import Shown, as_shown

from .queries import Voice
from .words import said

FIRST = 8


@dataclass(frozen=True)
class Group:
    """The voices that say the same of one line. `against`: more people say the reverse (R17)."""

    sign: str
    sentence: str
    told: Voices
    pieces: Sequence[Shown]
    against: bool

    @property
    def first(self) -> Sequence[Shown]:
        return self.pieces[:FIRST]

    @property
    def rest(self) -> Sequence[Shown]:
        return self.pieces[FIRST:]


def pieces_of(heard: Sequence[Voice], about: str) -> list[Shown]:
    """Each piece once, shuffled anew every day, so that nobody's pieces stand together or first (R3, R12)."""
    shown = {voice.reading.fragment_id: as_shown(voice.reading) for voice in heard}
    in_one_order = [shown[id] for id in sorted(shown)]
    return by_chance(in_one_order, f"{about} {timezone.localdate().isoformat()}")


def groups_of(heard: Sequence[Voice]) -> list[Group]:
    """The voices on one line by what they say, most people first; what fewer say of it is against the stream."""
    found = []
    people = {sign: len({v.teller for v in heard if v.sign == sign}) for sign in ("+", "-", "?")}
    for sign in sorted((sign for sign in people if people[sign]), key=lambda sign: (sign == "?", -people[sign], sign)):
        saying = [voice for voice in heard if voice.sign == sign]
        cause, effect = saying[0].cause, saying[0].effect
        other = {"+": "-", "-": "+"}.get(sign)
        found.append(
            Group(
                sign,
                said(cause.label, effect.label, sign),
                voices(voice.teller for voice in saying),
                pieces_of(saying, f"{cause.id} {effect.id} {sign}"),
                other is not None and people[other] > people[sign],
            )
        )
    return found
