"""Directions, and all that belongs to them, as the trail tells them."""

from collections.abc import Sequence

from django.urls import reverse
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from wijwerken.inquiry.models import Inquiry
from wijwerken.inquiry.registry import Described

from ..models import Choice, Direction, Experiment, Objection, ObjectionEnd, Request, Worry


def chosen(inquiry: Inquiry) -> list[str]:
    """Ids of the directions that were chosen, the newest choice first: what a plan may be built on."""
    choices = Choice.objects.filter(direction__inquiry=inquiry).order_by("-made_at")
    return list(choices.values_list("direction", flat=True))


def describe(ids: Sequence[str]) -> dict[str, Described]:
    """Directions for the trail; two queries."""
    directions = Direction.objects.filter(pk__in=ids).select_related("inquiry", "choice").prefetch_related("versions")
    return {
        direction.pk: Described(
            title=direction.newest.title,
            url=reverse("directions:direction", args=[direction.inquiry.slug, direction.pk]),
            at=direction.made_at,
            lang=direction.inquiry.language,
            sentence=_("Gekozen met consent.") if direction.is_chosen else _("Nog niet gekozen."),
        )
        for direction in directions
    }


ENDED = dict(ObjectionEnd.Kind.choices)


def describe_objections(ids: Sequence[str]) -> dict[str, Described]:
    objections = Objection.objects.filter(pk__in=ids).select_related("inquiry").prefetch_related("ends")
    return {
        one.pk: Described(
            title=quoted(one.reason),
            url=reverse("directions:objection", args=[one.inquiry.slug, one.pk]),
            at=one.made_at,
            words=one.reason,
            sentence=str(ENDED[one.ending]).capitalize() + "." if one.ending else _("Staat nog open."),
        )
        for one in objections
    }


def describe_worries(ids: Sequence[str]) -> dict[str, Described]:
    worries = Worry.objects.filter(pk__in=ids).select_related("inquiry", "answer")
    return {
        one.pk: Described(
            title=quoted(one.words),
            url=f"{page(one.inquiry.slug, one.direction_id)}#zorgen",
            at=one.made_at,
            words=one.words,
            sentence=one.answer.words if hasattr(one, "answer") else _("Nog geen antwoord."),
        )
        for one in worries
    }


def describe_requests(ids: Sequence[str]) -> dict[str, Described]:
    requests = Request.objects.filter(pk__in=ids).select_related("inquiry", "answer")
    return {
        one.pk: Described(
            title=quoted(one.text),
            url=f"{page(one.inquiry.slug, one.direction_id)}#verzoeken",
            at=one.made_at,
            words=one.text,
            sentence=f"{one.answer.name}: {one.answer.reason}" if hasattr(one, "answer") else _("Nog geen antwoord."),
        )
        for one in requests
    }


def describe_experiments(ids: Sequence[str]) -> dict[str, Described]:
    experiments = Experiment.objects.filter(pk__in=ids).select_related("inquiry", "version")
    return {
        one.pk: Described(
            title=_("Proef: %(title)s") % {"title": one.version.title},
            url=f"{page(one.inquiry.slug, one.direction_id)}#proef",
            at=one.made_at,
            words=one.expects,
        )
        for one in experiments
    }


def page(slug: str, direction: str) -> str:
    return reverse("directions:direction", args=[slug, direction])


def quoted(words: str) -> str:
    return Truncator(" ".join(words.split())).chars(70)
