"""The one gate through which figures reach a page, a screen or a command (R11).

Everything that counts people who are not themselves shown goes through `figure` or `figures_of`. What comes
back is a `Released`, which only the rule can make; templates print nothing else.
"""

from collections.abc import Mapping, Sequence

from django.db import transaction
from django.utils import timezone

from wijwerken.method.release import Earlier, Figures, Released, Shown, release
from wijwerken.web import clock

from .models import Figure, Inquiry

PEOPLE = "people"  # the figure of who takes part, by circle
TOOK_PART = "in"  # the one answer of a figure that only counts who is there


def figure(inquiry: Inquiry, key: str, figures: Figures) -> Released:
    """What may be shown of one figure now. One query, and a write on the days that it is renewed."""
    return figures_of(inquiry, {key: figures})[key]


def figures_of(inquiry: Inquiry, wanted: Mapping[str, Figures]) -> dict[str, Released]:
    """What may be shown of several figures; one query for all of them, and three when any is renewed."""
    stored = dict(Figure.objects.filter(inquiry=inquiry, key__in=list(wanted)).values_list("key", "state"))
    shown = {
        key: release(figures, inquiry.circle_limit, Earlier.from_json(stored.get(key)))
        for key, figures in wanted.items()
    }
    due = {key: wanted[key] for key, released in shown.items() if released.renewed}
    return shown | (renew(inquiry, due) if due else {})


def last_shown(inquiry: Inquiry, key: str) -> Shown | None:
    """The state in which a figure was shown last, for what may only be said of that state. One query."""
    stored = Figure.objects.filter(inquiry=inquiry, key=key).values_list("state", flat=True).first()
    earlier = Earlier.from_json(stored)
    return None if earlier.erased else earlier.last


@transaction.atomic
def renew(inquiry: Inquiry, due: Mapping[str, Figures]) -> dict[str, Released]:
    """Show figures anew, under a lock, so that two readers at once do not see two states. Three queries."""
    Inquiry.objects.select_for_update().get(pk=inquiry.pk)
    kept = dict(Figure.objects.filter(inquiry=inquiry, key__in=list(due)).values_list("key", "state"))
    shown = {
        key: release(figures, inquiry.circle_limit, Earlier.from_json(kept.get(key))) for key, figures in due.items()
    }
    now = clock.now()
    Figure.objects.bulk_create(
        [
            Figure(inquiry=inquiry, key=key, state=released.earlier.to_json(), renewed_at=now)
            for key, released in shown.items()
            if released.renewed
        ],
        update_conflicts=True,
        unique_fields=["inquiry", "key"],
        update_fields=["state", "renewed_at"],
    )
    return shown


def counting(
    inquiry: Inquiry,
    basis: Mapping[str, tuple[str, str]],
    *,
    answers: Sequence[str] = (TOOK_PART,),
    by: str = "",
    parts: Sequence[str] = (),
    closed: bool = False,
    group: int | None = None,
    **limits: int,
) -> Figures:
    """A figure of this inquiry as it is today, for the gate. `basis`: participant → (part, answer)."""
    return Figures(
        basis=basis,
        answers=tuple(answers),
        on=timezone.localdate(clock.now()),
        group=group if group is not None else inquiry.participants.filter(left_at=None).count(),
        by=by,
        parts=tuple(parts),
        closed=closed,
        **limits,
    )


def people_by_circle(inquiry: Inquiry) -> Released:
    """How many people take part, by circle, small circles together."""
    circles = dict(inquiry.circles.values_list("pk", "name"))
    present = inquiry.participants.filter(left_at=None).values_list("pk", "circle")
    basis = {id: (circles.get(circle, ""), TOOK_PART) for id, circle in present}
    return figure(
        inquiry,
        PEOPLE,
        counting(inquiry, basis, by="circle", parts=list(circles.values()), group=len(basis)),
    )
