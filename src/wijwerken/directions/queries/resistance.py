"""How the group feels it: only through the gate for figures, and words without their writer (R11, R12)."""

from collections.abc import Sequence, Set
from dataclasses import dataclass
from datetime import date
from random import SystemRandom

from django.utils import timezone

from wijwerken.inquiry.figures import counting, figure
from wijwerken.inquiry.models import Inquiry
from wijwerken.method.order import shuffled_by_day
from wijwerken.method.release import Part, Released
from wijwerken.method.resistance import (
    LITTLE,
    MOST,
    MUCH,
    by_face,
    face_of,
    group_resistance,
    highest,
    middle_half,
)

from ..models import DirectionVersion, Resistance, Round

HEIGHT = 60


@dataclass(frozen=True)
class Bar:
    """One of the five faces in the picture."""

    face: int
    people: int
    x: int
    y: int
    height: int


@dataclass(frozen=True)
class Felt:
    """What may be shown of a group's resistance; made from what the gate released, and from nothing else."""

    released: Released

    @property
    def counts(self) -> dict[int, int] | None:
        total = self.released.total
        return as_numbers(total) if total and total.counts is not None else None

    @property
    def nearly_all(self) -> int | None:
        """The face that all or nearly all chose, where only that may be said."""
        total = self.released.total
        return face_of(int(total.nearly_all)) if total and total.nearly_all is not None else None

    @property
    def mean(self) -> float | None:
        return group_resistance(self.counts) if self.counts else None

    @property
    def middle(self) -> tuple[int, int] | None:
        return middle_half(self.counts) if self.counts else None

    @property
    def values(self) -> list[int]:
        """The resistances one by one, as far as their counts may be shown."""
        return [value for value, people in (self.counts or {}).items() for _person in range(people)]

    @property
    def people(self) -> Set[str]:
        """Who is counted in what is shown."""
        last = self.released.earlier.last
        return last.basis.keys() if last else set()

    @property
    def little(self) -> int:
        return sum(people for value, people in (self.counts or {}).items() if value <= LITTLE)

    @property
    def much(self) -> int:
        return sum(people for value, people in (self.counts or {}).items() if value >= MUCH)

    @property
    def is_mostly_little(self) -> bool:
        return self.little * 2 > sum((self.counts or {}).values())

    @property
    def bars(self) -> Sequence[Bar]:
        people = by_face(self.counts) if self.counts else ()
        tallest = max(people, default=0) or 1
        heights = [round(HEIGHT * count / tallest) for count in people]
        return [
            Bar(face, count, 4 + 59 * face, HEIGHT + 6 - height, height)
            for face, (count, height) in enumerate(zip(people, heights, strict=True))
        ]

    @property
    def highest(self) -> str:
        """The circle, or circles taken together, where it is felt most; none where they are not split."""
        felt = [(", ".join(name for name in part.names if name), mean_of(part)) for part in self.released.parts]
        return "; ".join(name for name in highest(felt) if name)


def as_numbers(part: Part) -> dict[int, int]:
    return {int(value): people for value, people in (part.counts or {}).items() if people}


def mean_of(part: Part) -> float:
    return float(part.nearly_all) if part.nearly_all is not None else group_resistance(as_numbers(part))


def felt(inquiry: Inquiry, round: Round) -> Felt:
    """The resistance in this round, as far as it may be shown; for a small group only once it is closed (R11)."""
    names = dict(inquiry.circles.values_list("pk", "name"))
    basis = {
        one.participant_id: (names.get(one.participant.circle_id, ""), str(one.value)) for one in round.looked_at()
    }
    counted = counting(
        inquiry,
        basis,
        answers=[str(value) for value in range(MOST + 1)],
        by="circle",
        parts=list(names.values()),
        closed=not round.is_open,
    )
    return Felt(figure(inquiry, f"resistance.{round.version_id}", counted))


@dataclass(frozen=True)
class Lowers:
    """What somebody says would lower it. The id is by chance; it leads to hiding the words, and to nobody."""

    id: str
    words: str


def what_would_lower_it(version: DirectionVersion) -> list[tuple[date, list[Lowers]]]:
    """Words without their writer: by day, shuffled within the day (R12)."""
    said = Resistance.objects.filter(version=version).exclude(lower="")  # whole things: hidden words stay hidden
    return shuffled_by_day(((timezone.localtime(one.at), Lowers(one.pk, one.lower)) for one in said), SystemRandom())
