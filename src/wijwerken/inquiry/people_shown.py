"""Who takes part, as rows of shapes: people are counted one by one, small circles together (R11)."""

from collections.abc import Sequence
from dataclasses import dataclass

from wijwerken.method.release import Part, Released

from .figures import people_by_circle
from .models import Inquiry

MOST_SHAPES = 60


@dataclass(frozen=True)
class Row:
    """One circle, or several small ones counted together (then there is no number)."""

    part: Part
    label: str
    number: int | None

    @property
    def shapes(self) -> range:
        return range(min(self.part.people, MOST_SHAPES))


@dataclass(frozen=True)
class PeopleShown:
    released: Released
    rows: Sequence[Row]
    circles: Sequence[tuple[int, str]]  # all circles there are, for where there are words only


def people_shown(inquiry: Inquiry) -> PeopleShown:
    """The people of an inquiry as its pages may show them."""
    circles = list(inquiry.circles.values_list("number", "name"))
    number = {name: number for number, name in circles}
    released = people_by_circle(inquiry)
    rows = [
        Row(
            part,
            ", ".join(name for name in part.names if name),
            number.get(part.names[0]) if len(part.names) == 1 else None,
        )
        for part in released.parts
    ]
    return PeopleShown(released, rows, circles)
