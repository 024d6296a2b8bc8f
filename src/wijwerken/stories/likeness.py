"""Which points look like this one? Three proposals, for a person to choose from; the machine merges nothing (R6).

Character trigrams find a rewording among the first three in nearly half of the cases on short Dutch labels,
and take a sentence and its negation for the same: enough to ask "does it look like this?", not more.
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace

from wijwerken.inquiry.models import Participant
from wijwerken.method.machine import Proposal, accepted

from .models import Factor

MODEL, VERSION = "trigrams", "1"  # who proposes; a next version when the same labels could give other points

ENOUGH = 0.2  # of Dice's coefficient; below it likeness is chance
SHOWN = 3


def normal(label: str) -> str:
    """A label without what makes no difference: capitals, spaces, the dot at its end."""
    return " ".join(unicodedata.normalize("NFKC", label).casefold().split()).strip(" .,;:!?")


def trigrams(label: str) -> set[str]:
    padded = f"  {normal(label)} "
    return {padded[at : at + 3] for at in range(len(padded) - 2)}


def likeness(one: str, other: str) -> float:
    """Dice's coefficient of the trigrams of two labels, from 0 to 1."""
    a, b = trigrams(one), trigrams(other)
    return 2 * len(a & b) / (len(a) + len(b))


@dataclass(frozen=True)
class Proposed:
    """A point that the machine proposes, with the proposal it is until somebody makes it their own."""

    point: Factor
    proposal: Proposal

    def accepted_by(self, person: Participant) -> "Proposed":
        return replace(self, proposal=accepted(self.proposal, by=person.pk))


def proposed(words: str) -> Proposal:
    """What these letters made of it: labelled with model and version."""
    return Proposal(words, MODEL, VERSION)


def nearest(label: str, factors: Iterable[Factor]) -> list[Proposed]:
    """At most three points that look like this label, the likest first."""
    scored = [(likeness(label, factor.label), factor) for factor in factors]
    near = [(score, factor) for score, factor in scored if score >= ENOUGH]
    near.sort(key=lambda pair: (-pair[0], pair[1].label))
    return [Proposed(factor, proposed(factor.label)) for _score, factor in near[:SHOWN]]
