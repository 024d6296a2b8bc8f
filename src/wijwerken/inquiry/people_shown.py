"""Who takes part, as rows of shapes: people are counted one by one, small circles together (R11)."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wijwerken.method.release import Part, Released

from .figures import people_by_circle
from .models import Circle, CircleVersion, Inquiry

MOST_SHAPES = 60


@dataclass(frozen=True)
class Row:
    """One circle, or several small ones counted together (then there is no shape of its own)."""

    part: Part
    label: str
    shape: int | None

    @property
    def shapes(self) -> range:
        return range(min(self.part.people, MOST_SHAPES))


@dataclass(frozen=True)
class PeopleShown:
    released: Released
    rows: Sequence[Row]
    circles: Sequence[Circle]  # all circles there are, for where there are words only
    called: Mapping[str, set[str]]  # every name that a circle ever had, by its id


def people_shown(inquiry: Inquiry) -> PeopleShown:
    """The people of an inquiry as its pages may show them, under the names of the day they were counted."""
    released = people_by_circle(inquiry)
    shape, called = {}, defaultdict(set)
    versions = CircleVersion.objects.filter(circle__inquiry=inquiry).select_related("circle")
    for version in versions.order_by("made_at", "number"):
        shape[version.name] = version.circle.shape
        called[version.circle_id].add(version.name)
    rows = [
        Row(
            part,
            ", ".join(name for name in part.names if name),
            shape.get(part.names[0]) if len(part.names) == 1 else None,
        )
        for part in released.parts
    ]
    return PeopleShown(released, rows, list(inquiry.circles.all()), called)
