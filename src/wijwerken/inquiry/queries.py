"""What can be asked of an inquiry."""

from collections.abc import Iterable

from django.db.models import OuterRef, Q, QuerySet, Subquery

from wijwerken.people.models import Person

from .figures import PEOPLE, last_shown
from .models import Canvas, Circle, CircleMerge, Inquiry, NotKnowing, PublicName
from .models.question import Visibility


def canvas_of(inquiry: Inquiry) -> Canvas:
    """The question as it is worded now."""
    return inquiry.canvases.order_by("-number").first()


def not_knowing_of(inquiry: Inquiry) -> list[NotKnowing]:
    """What each initiator does not know, as they say it now, in the order in which they began. One query."""
    newest: dict[str, NotKnowing] = {}
    for said in inquiry.not_knowings.order_by("made_at", "number"):
        newest[said.by_id] = said
    return list(newest.values())


def opening_words(inquiry: Inquiry) -> str:
    """The words with which every invitation begins (R24); empty until an initiator wrote them."""
    return "\n\n".join(said.text for said in not_knowing_of(inquiry))


def open_inquiries(person: Person | None) -> QuerySet[Inquiry]:
    """The inquiries that this person, or a stranger, may read; newest first, with their question. One query."""
    question = Canvas.objects.filter(inquiry=OuterRef("pk")).order_by("-number")
    may_read = Q(visibility=Visibility.PUBLIC)
    if person is not None and person.is_authenticated:
        may_read |= Q(participants__person=person, participants__left_at=None)
    return (
        Inquiry.objects.filter(may_read)
        .select_related("organisation")
        .annotate(question=Subquery(question.values("question")[:1]))
        .order_by("-made_at")
        .distinct()
    )


def circles_with_nobody(inquiry: Inquiry) -> QuerySet[Circle]:
    """The circles that were missing when the people were last counted for everybody (R11, R17). Three queries.

    Who would look at today would see the very moment at which a first person joins. As long as no figure of
    the people was shown, no circle is said to be missing. A circle is also counted under a name that it had
    before, and in the circles that were merged into it or that it was split from.
    """
    counted = last_shown(inquiry, PEOPLE)
    if counted is None:
        return inquiry.circles.none()
    names = {circle for circle, _answer in counted.basis.values()}
    became = dict(CircleMerge.objects.filter(inquiry=inquiry, parted_at=None).values_list("joined", "kept"))
    there = set()
    for circle in Circle.ever.filter(inquiry=inquiry, versions__name__in=names).values_list("pk", flat=True):
        while circle in became:
            circle = became[circle]
        there.add(circle)
    return inquiry.circles.exclude(Q(pk__in=there) | Q(split_from__in=there))


def names_of(participant_ids: Iterable[str]) -> dict[str, str]:
    """Public names by participant; for what is done by name (R12). One query."""
    return dict(PublicName.objects.filter(participant__in=set(participant_ids)).values_list("participant", "name"))
