"""Circles come, change, are merged and split; people say where each stands (R5, R11)."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db import IntegrityError, transaction
from django.db.models import Max

from wijwerken.method.circles import require_can_merge, require_can_split, require_on_the_scale
from wijwerken.method.refusal import Refusal
from wijwerken.method.words import _
from wijwerken.web import clock

from ..models import Circle, CircleJudgement, CircleMerge, CircleMove, CircleVersion, Inquiry, Participant
from .log import log


@dataclass(frozen=True)
class About:
    """What is said of a circle: its name and kind, how many people there may be in it, how far we are."""

    name: str
    kind: str = ""
    estimated_size: int | None = None
    standing: str = ""


@transaction.atomic
def add_circle(inquiry: Inquiry, about: About, *, by: Participant, reason: str = "") -> Circle:
    """A circle that nobody thought of before."""
    circle = new_circle(inquiry, about, by=by, reason=reason)
    log(inquiry, "circle.added", subject=circle.pk)
    return circle


def new_circle(inquiry: Inquiry, about: About, *, by: Participant, reason: str, split_from: Circle | None = None):
    Inquiry.objects.select_for_update().get(pk=inquiry.pk)  # two new circles at once get two numbers
    number = Circle.ever.filter(inquiry=inquiry).aggregate(last=Max("number"))["last"] or 0
    circle = Circle(inquiry=inquiry, number=number + 1, split_from=split_from, **vars(about))
    keep(circle)
    write_down(circle, by=by, reason=reason)
    return circle


@transaction.atomic
def change_circle(circle: Circle, about: About, *, by: Participant, reason: str = "") -> Circle:
    """Another name, kind, size or standing; what was said before stays readable. Nothing new is no version."""
    if all(getattr(circle, name) == value for name, value in vars(about).items()):
        return circle
    for name, value in vars(about).items():
        setattr(circle, name, value)
    keep(circle)
    write_down(circle, by=by, reason=reason)
    log(circle.inquiry, "circle.changed", subject=circle.pk)
    return circle


def keep(circle: Circle) -> None:
    """A name belongs to one circle, also to one that was merged or split."""
    try:
        with transaction.atomic():
            circle.save()
    except IntegrityError:
        raise Refusal(_("Zo heet hier al een kring, nu of vroeger. Kies een andere naam."), rule="R5") from None


def write_down(circle: Circle, *, by: Participant | None, reason: str) -> None:
    last = circle.versions.aggregate(last=Max("number"))["last"] or 0
    CircleVersion.objects.create(circle=circle, number=last + 1, by=by, reason=reason, **vars(about(circle)))


def about(circle: Circle) -> About:
    return About(circle.name, circle.kind, circle.estimated_size, circle.standing)


@transaction.atomic
def merge_circles(kept: Circle, joined: Circle, *, by: Participant, reason: str) -> CircleMerge:
    """From now on `joined` is part of `kept`. Who stood in it comes along, and may choose again."""
    inquiry = lock(kept)
    there = set(Circle.objects.filter(pk__in=[kept.pk, joined.pk]).values_list("pk", flat=True))
    require_can_merge(same=kept.pk == joined.pk, both_there={kept.pk, joined.pk} <= there)
    merge = CircleMerge.objects.create(inquiry=inquiry, kept=kept, joined=joined, by=by, reason=reason)
    members = Participant.objects.filter(circle=joined)
    CircleMove.objects.bulk_create([CircleMove(merge=merge, participant=member) for member in members])
    members.update(circle=kept)
    Circle.objects.filter(pk=joined.pk).update(gone_at=clock.now())
    log(inquiry, "circle.merged", subject=merge.pk)
    return merge


@transaction.atomic
def part_circles(merge: CircleMerge, *, by: Participant) -> CircleMerge:
    """Undo a merge: whoever came along goes back, unless they chose for themselves since. Twice is once (R5)."""
    lock(merge.kept)
    merge.refresh_from_db()
    if merge.parted_at:
        return merge
    came_along = Participant.objects.filter(circle=where_it_is_now(merge.kept), circle_moves__merge=merge)
    came_along.update(circle=merge.joined)
    Circle.ever.filter(pk=merge.joined_id).update(gone_at=None)
    merge.parted_at, merge.parted_by = clock.now(), by
    merge.save(update_fields=["parted_at", "parted_by"])
    log(merge.inquiry, "circle.parted", subject=merge.pk)
    return merge


def where_it_is_now(circle: Circle) -> Circle:
    """The circle itself, or the one that it was merged into since."""
    while later := CircleMerge.objects.filter(joined=circle, parted_at=None).select_related("kept").first():
        circle = later.kept
    return circle


@transaction.atomic
def split_circle(circle: Circle, names: Sequence[str], *, by: Participant, reason: str) -> list[Circle]:
    """Several circles in the place of one. Nobody is put anywhere: who stood in it is asked to choose again."""
    lock(circle)
    require_can_split(names=names, is_there=Circle.objects.filter(pk=circle.pk).exists())
    made = [
        new_circle(circle.inquiry, About(name, circle.kind), by=by, reason=reason, split_from=circle) for name in names
    ]
    Circle.objects.filter(pk=circle.pk).update(gone_at=clock.now())
    log(circle.inquiry, "circle.split", subject=circle.pk)
    return made


def lock(circle: Circle) -> Inquiry:
    """One change of circles at a time."""
    return Inquiry.objects.select_for_update().get(pk=circle.inquiry_id)


def judge(circle: Circle, *, by: Participant, touched: int, influence: int) -> CircleJudgement:
    """How one person sees the place of a circle. One judgement for each, which may be changed."""
    require_on_the_scale(touched, influence)
    judged = {"touched": touched, "influence": influence, "at": clock.now()}
    return CircleJudgement.objects.update_or_create(circle=circle, by=by, defaults=judged)[0]
