"""The circles as their page shows them: where each stands, who takes part, who is missing; as drawing and as table."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.text import get_text_list
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from wijwerken.maths.rainbow import Placed, Spot, rainbow
from wijwerken.method.circles import INFLUENCE, MOST, TOUCHED, middle, word_for
from wijwerken.method.phases import Phase
from wijwerken.method.release import Part, Released
from wijwerken.web.marks import mark_path

from ..figures import counting, figures_of
from ..models import Circle, CircleJudgement, Inquiry
from ..models.circles import Standing
from ..path import path_of
from ..people_shown import PeopleShown
from ..queries import circles_with_nobody

SCALES = ("touched", "influence")
MARK = 44


@dataclass(frozen=True)
class CircleRow:
    """One circle: what its line of the table says, and where it stands on the drawing, if that may be said."""

    circle: Circle
    places: tuple[Released, Released]
    part: Part | None
    is_missing: bool
    all_missing: frozenset[str]  # the names of all circles that are missing: nobody of them is counted along

    @property
    def touched(self) -> float | None:
        return middle(self.places[0])

    @property
    def influence(self) -> float | None:
        return middle(self.places[1])

    @property
    def has_a_place(self) -> bool:
        return self.touched is not None and self.influence is not None

    @property
    def touched_word(self) -> str:
        return in_words(self.touched, TOUCHED)

    @property
    def influence_word(self) -> str:
        return in_words(self.influence, INFLUENCE)

    @property
    def people_words(self) -> str:
        """How many take part, in one sentence with the circles that are counted with it; empty where not counted."""
        if self.part is None or self.is_missing:
            return ""
        others = [name or _("wie nog geen kring koos") for name in self.counted_with]
        if not others:
            return str(self.part.people)
        with_whom = {"people": self.part.people, "others": get_text_list(others, _("en"))}
        return _("%(people)s, samen met %(others)s") % with_whom

    @property
    def counted_with(self) -> list[str]:
        names = self.part.names if self.part else ()
        return [name for name in names if name != self.circle.name and name not in self.all_missing]

    @property
    def standing(self) -> str:
        """What a person said of it, unless the last count knows better."""
        if self.is_missing:
            return self.circle.standing or Standing.TO_FIND
        return Standing.TAKING_PART if self.part else self.circle.standing

    @property
    def takes_part(self) -> bool:
        return self.standing == Standing.TAKING_PART

    @property
    def standing_words(self) -> str:
        return str(Standing(self.standing).label) if self.standing else _("weten we nog niet")


def in_words(value: float | None, words: Sequence[tuple[int, str]]) -> str:
    """As in "erg (8)"; empty where no place may be said."""
    if value is None:
        return ""
    return f"{pgettext('plek van een kring', word_for(value, words))} ({value:g})"


@dataclass(frozen=True)
class Drawn:
    """A circle on the drawing."""

    placed: Placed
    path: str

    @property
    def x(self) -> str:
        return f"{self.placed.x:.0f}"

    @property
    def y(self) -> str:
        return f"{self.placed.y:.0f}"

    @property
    def lines(self) -> list[tuple[str, str, str]]:
        """The lines of its name, each with where it stands."""
        label = self.placed.label
        return [(line, f"{label.x:.0f}", f"{y:.0f}") for line, y in label.lines] if label else []


@dataclass(frozen=True)
class CirclesShown:
    rows: Sequence[CircleRow]

    @property
    def missing(self) -> list[CircleRow]:
        return [row for row in self.rows if row.is_missing]

    @property
    def missing_sentence(self) -> str:
        return sentence_of([row.circle for row in self.missing])

    @property
    def placed(self) -> list[CircleRow]:
        return [row for row in self.rows if row.has_a_place]

    @property
    def drawn(self) -> list[Drawn]:
        spots = [
            Spot(row.circle.shape, row.circle.name, row.touched or 0, row.influence or 0, row.is_missing)
            for row in self.placed
        ]
        return [Drawn(one, mark_path(one.spot.shape, one.x, one.y, MARK)) for one in rainbow(spots)]

    @property
    def judged_by(self) -> str:
        """Of how many people the middle is taken: said of all circles together."""
        people = sorted(one.total.people for row in self.placed for one in row.places if one.total)
        if not people:
            return ""
        if people[0] == people[-1]:
            return _("%(count)d mensen gaven hun idee over deze plekken.") % {"count": people[0]}
        return _("Bij elke kring gaven %(fewest)d tot %(most)d mensen hun idee.") % {
            "fewest": people[0],
            "most": people[-1],
        }


def circles_shown(inquiry: Inquiry, people: PeopleShown) -> CirclesShown:
    """All circles of an inquiry, as far as it may be said where they stand and who is in them."""
    places = places_of(inquiry, people.circles)
    missing = missing_circles(inquiry, people)
    return CirclesShown(
        [
            CircleRow(
                circle,
                places[circle.pk],
                next((part for part in people.released.parts if people.called[circle.pk] & set(part.names)), None),
                circle in missing,
                frozenset(one.name for one in missing),
            )
            for circle in people.circles
        ]
    )


def missing_circles(inquiry: Inquiry, people: PeopleShown) -> list[Circle]:
    """Who is missing: by the last count for everybody, and in a small group by what people say (R11, R17)."""
    counted = circles_with_nobody(inquiry) if people.released.has_figures else inquiry.circles.exclude(standing="")
    return list(counted.exclude(standing=Standing.TAKING_PART))


def sentence_of(missing: Sequence[Circle]) -> str:
    """Who is missing, in one sentence; nothing where nobody is."""
    if not missing:
        return ""
    names = get_text_list([circle.name for circle in missing], _("en"))
    return ngettext(
        "Eén kring ontbreekt nog: %(names)s.", "%(count)d kringen ontbreken nog: %(names)s.", len(missing)
    ) % {"count": len(missing), "names": names}


def places_of(inquiry: Inquiry, circles: Sequence[Circle]) -> dict[str, tuple[Released, Released]]:
    """What may be said of the place of each circle: both scales go through the gate (R11)."""
    said = CircleJudgement.objects.filter(circle__in=circles, by__left_at=None)
    basis: dict[tuple[str, str], dict[str, tuple[str, str]]] = {}
    for circle, by, *values in said.values_list("circle", "by", *SCALES):
        for scale, value in zip(SCALES, values, strict=True):
            basis.setdefault((circle, scale), {})[by] = ("", str(value))
    group = inquiry.participants.filter(left_at=None).count()
    closed = path_of(inquiry).has_opened(Phase.EXPLORATION)  # a small group sees them once, as it begins to tell
    answers = [str(value) for value in range(MOST + 1)]
    shown = figures_of(
        inquiry,
        {
            f"circle.{circle.pk}.{scale}": counting(
                inquiry, basis.get((circle.pk, scale), {}), answers=answers, closed=closed, group=group
            )
            for circle in circles
            for scale in SCALES
        },
    )
    return {circle.pk: tuple(shown[f"circle.{circle.pk}.{scale}"] for scale in SCALES) for circle in circles}
