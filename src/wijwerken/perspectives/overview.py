"""How we look at it: what the page of perspectives shows, gathered in a bounded number of queries."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import numpy as np
from django.db.models import Count
from django.utils.translation import gettext as _

from wijwerken.inquiry.figures import TOOK_PART, counting
from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.inquiry.queries import circles_with_nobody
from wijwerken.maths.intervals import wilson
from wijwerken.method.release import Figures, Part, Released
from wijwerken.method.release.figures import FEWEST_FOR_LANDSCAPE

from .drawing import HEIGHT, WIDTH, Frame
from .looking import keep, renew_landscape
from .matrix import Given, as_responses, by_person, fingerprint, given_here
from .models import Import, LandscapeSnapshot, Statement
from .queries import shown_statements, whys_of
from .shown import Line, Row, group_parts, lines_for, part_of, present, release_import, released_here, round_is_closed
from .standpoint import Standpoint, standpoint

TOP = 5  # statements of each list
HALF, QUARTER = 0.5, 0.25


@dataclass(frozen=True)
class Direction:
    """One direction in which people differ: statements at both ends, a hill between them, and where I stand."""

    number: int
    near: Sequence[Statement]
    far: Sequence[Statement]
    hill: str
    span: tuple[float, float] | None
    side: str


@dataclass(frozen=True)
class Mark:
    """A statement on the landscape: towards where people agree with it."""

    number: int
    x: int
    y: int
    statement: Statement


@dataclass(frozen=True)
class Group:
    """A group of people who answer alike, as it may be shown."""

    name: str
    part: Part
    x: int
    y: int
    says: Statement | None


@dataclass(frozen=True)
class Scene:
    """The landscape as it is drawn."""

    hills: Sequence[str]
    directions: Sequence[Direction]
    marks: Sequence[Mark]
    groups: Sequence[Group]
    me: Standpoint | None
    is_computed: bool  # how firm groups would be; not with too few people or statements
    made_at: datetime

    @property
    def levels(self) -> list[tuple[str, str]]:
        """The filled hills with the name of their colour, lowest first."""
        return [("l1", self.hills[0]), ("l2", self.hills[1]), ("l3", self.hills[3])] if len(self.hills) > 3 else []


@dataclass
class Overview:
    """What all share, what divides, and the landscape; or words only."""

    people: Released
    statements: int
    shared: Sequence[Row] = ()
    divides: Sequence[Row] = ()
    is_surely_divided: bool = True
    scene: Scene | None = None
    why_no_scene: Released | None = None
    source: Import | None = None
    left_out: int = 0
    missing: Sequence[str] = ()
    words: Sequence[Row] = field(default_factory=list)

    @property
    def has_figures(self) -> bool:
        return bool(self.shared or self.divides)


def overview(inquiry: Inquiry, me: Participant | None) -> Overview:
    source = inquiry.imports.order_by("made_at").first() if inquiry.born_from_import else None
    return of_import(inquiry, source, me) if source else of_here(inquiry, me)


def of_import(inquiry: Inquiry, source: Import, me: Participant | None) -> Overview:
    """Lists and landscape of the people of an import; who answers here stands beside them, on lines of their own."""
    snapshot = LandscapeSnapshot.objects.filter(pk=inquiry.pk).first() or renew_landscape(inquiry, source)
    result = snapshot.result
    groups = result["groups"]["of"] if result["groups"] else None
    people = list(source.people.values_list("number", flat=True))
    shared, divided = result["shared"][:TOP], result["divides"][:TOP]
    wanted = [*(id for id, _answer in shared), *(divided or result["most_even"][:TOP])]
    about = about_landscape(result)
    known = {one.pk: one for one in inquiry.statements.filter(pk__in={*wanted, *about})}
    rows = rows_of(inquiry, [known[id] for id in dict.fromkeys(wanted)], groups)
    mine = answers_of(me)
    everybody = release_import(
        inquiry,
        source,
        len(people),
        {person: (part_of(person, groups), TOOK_PART) for person in people},
        groups=groups,
        fewest=FEWEST_FOR_LANDSCAPE,
    )
    counts = dict(inquiry.statements.values_list("left_out").annotate(number=Count("pk")))
    return Overview(
        people=everybody,
        statements=counts.get(False, 0),
        shared=[rows[id].answered(answer) for id, answer in shared if rows[id].has_figure],
        divides=[rows[id] for id in (divided or result["most_even"][:TOP]) if rows[id].has_figure],
        is_surely_divided=bool(divided),
        scene=scene_of(snapshot, known, everybody, mine) if everybody.has_figures else None,
        why_no_scene=everybody,
        source=source,
        left_out=counts.get(True, 0),
    )


def of_here(inquiry: Inquiry, me: Participant | None) -> Overview:
    """What participants answered. All figures that decide an order are released ones: the order tells no more."""
    statements = shown_statements(inquiry)
    known = {one.pk: one for one in statements}
    given = given_here(statements) if statements else {}
    people = by_person(given)
    group, closed = present(inquiry), round_is_closed(inquiry)
    landscape = counting(
        inquiry,
        {one: ("", fingerprint(answers)) for one, answers in people.items()},
        group=group,
        closed=closed,
        fewest=FEWEST_FOR_LANDSCAPE,
    )
    snapshot = LandscapeSnapshot.objects.filter(pk=inquiry.pk).first()
    groups = snapshot.result["groups"]["of"] if snapshot and snapshot.result["groups"] else None
    responders = counting(
        inquiry,
        {one: (part_of(one, groups), TOOK_PART) for one in people},
        group=group,
        closed=closed,
        by="group" if groups else "",
        parts=group_parts(groups),
    )
    shown = released_here(inquiry, given, groups, {"responders": responders, "landscape": landscape})
    scene = shown["landscape"]
    snapshot = as_released(inquiry, snapshot, scene, landscape, given)
    shared, divided, surely = by_what_is_shown({id: shown[id] for id in given})
    whys = whys_of(statements)
    mine = people.get(me.pk, {}) if me else {}

    def row(id: str, answer: int = 0) -> Row:
        return Row(known[id], [Line(shown[id])], whys.get(id, ()), answer)

    return Overview(
        people=shown["responders"],
        statements=len(statements),
        shared=[row(id, answer) for id, answer in shared[:TOP]],
        divides=[row(id) for id in divided[:TOP]],
        is_surely_divided=surely,
        scene=scene_of(snapshot, known, shown["responders"], mine) if snapshot and scene.has_figures else None,
        why_no_scene=scene,
        missing=list(circles_with_nobody(inquiry).values_list("name", flat=True)),
        words=[row(id) for id in known if id in whys][:TOP],
    )


def as_released(
    inquiry: Inquiry, kept: LandscapeSnapshot | None, scene: Released, now: Figures, given: Given
) -> LandscapeSnapshot | None:
    """The landscape of the day that was released, computed where it is new; none while it cannot be made (R11)."""
    if scene.earlier.last is None or not scene.has_figures:
        return None
    released = fingerprint(scene.earlier.last.basis)
    if kept and kept.input_hash == released:
        return kept
    return keep(inquiry, released, as_responses(given)) if fingerprint(now.basis) == released else None


def by_what_is_shown(shown: Mapping[str, Released]) -> tuple[list[tuple[str, int]], list[str], bool]:
    """Statements that surely most share, with the answer, and those that surely divide, or else come nearest."""
    shared: list[tuple[float, str, int]] = []
    split: list[tuple[float, str]] = []
    for id, released in shown.items():
        whole = released.total
        if whole is None:
            continue
        if whole.counts is None:
            # Nearly all stands before the rest, or is known only by its groups and in no list.
            if whole.nearly_all in ("yes", "no"):
                shared.append((-1.0, id, 1 if whole.nearly_all == "yes" else -1))
            continue
        said = np.array([whole.counts["yes"], whole.counts["no"]])
        yes, no = (float(low) for low in wilson(said, np.array([whole.people] * 2))[0])
        if max(yes, no) > HALF:
            shared.append((-max(yes, no), id, 1 if yes > no else -1))
        elif min(yes, no) > 0:
            split.append((-min(yes, no), id))
    sure = [id for least, id in sorted(split) if -least > QUARTER]
    return (
        [(id, answer) for _order, id, answer in sorted(shared)],
        sure or [id for _least, id in sorted(split)],
        bool(sure),
    )


def rows_of(
    inquiry: Inquiry, statements: Sequence[Statement], groups: Mapping[str, int] | None = None
) -> dict[str, Row]:
    """Statements with all that may be shown of them."""
    lines, whys = lines_for(inquiry, statements, groups), whys_of(statements)
    return {one.pk: Row(one, lines[one.pk], whys.get(one.pk, ())) for one in statements}


def answers_of(me: Participant | None) -> dict[str, int]:
    return dict(me.responses.values_list("statement", "value")) if me else {}


def about_landscape(result: Mapping[str, Any]) -> set[str]:
    """The statements by which a landscape is told."""
    ids = {id for axis in result["axes"] for end in ("near", "far") for id in axis[end]}
    return ids | set(result["groups"]["says"] if result["groups"] else ())


def scene_of(
    snapshot: LandscapeSnapshot, known: Mapping[str, Statement], split: Released | None, mine: Mapping[str, int]
) -> Scene:
    """The landscape in words and shapes; a statement that was taken back since is not in it."""
    result = snapshot.result
    me = standpoint(result, mine)
    across, along, scale = result["frame"]
    frame = Frame((across, along), scale)
    directions = [
        Direction(
            number,
            [known[id] for id in axis["near"] if id in known],
            [known[id] for id in axis["far"] if id in known],
            axis["hill"],
            me.spans[axis["axis"]] if me else None,
            me.sides[axis["axis"]] if me else "",
        )
        for number, axis in enumerate(result["axes"], 1)
    ]
    return Scene(
        hills=result["hills"],
        directions=[one for one in directions if one.near or one.far],
        marks=marks_of(result, known),
        groups=groups_of(result, frame, known, split),
        me=me,
        is_computed=result["stability"] is not None,
        made_at=snapshot.made_at,
    )


def marks_of(result: Mapping[str, Any], known: Mapping[str, Statement]) -> list[Mark]:
    """The statements that tell most of each direction, at the side where people agree with them."""
    told = [id for axis in result["axes"] for id in (*axis["near"][:1], *axis["far"][:1]) if id in known]
    ids = list(dict.fromkeys(told))
    loadings = {id: np.array(result["model"][id][1:]) for id in ids}
    longest = max((float(np.hypot(*loading)) for loading in loadings.values()), default=1.0) or 1.0
    return [
        Mark(
            number,
            round(WIDTH / 2 + 0.42 * WIDTH * float(loadings[id][0]) / longest),
            round(HEIGHT / 2 - 0.42 * HEIGHT * float(loadings[id][1]) / longest),
            known[id],
        )
        for number, id in enumerate(ids, 1)
    ]


def groups_of(
    result: Mapping[str, Any], frame: Frame, known: Mapping[str, Statement], split: Released | None
) -> list[Group]:
    """The groups that may be shown apart, each with where it lies and what it says."""
    if not result["groups"] or split is None:
        return []
    return [
        Group(
            _("Groep %(number)d") % {"number": int(part.names[0]) + 1},
            part,
            round(frame.x(result["groups"]["places"][int(part.names[0])][0])),
            round(frame.y(result["groups"]["places"][int(part.names[0])][1])),
            known.get(result["groups"]["says"][int(part.names[0])]),
        )
        for part in split.parts
        if len(part.names) == 1 and part.names[0] != ""
    ]
