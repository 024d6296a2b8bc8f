"""What can be asked of directions."""

from collections.abc import Sequence

from django.urls import reverse
from django.utils.translation import gettext as _

from wijwerken.inquiry.models import Inquiry
from wijwerken.inquiry.registry import Described

from .models import Choice, Direction


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
            url=reverse("inquiry:trail", args=[direction.inquiry.slug, "directions.direction", direction.pk]),
            at=direction.made_at,
            lang=direction.inquiry.language,
            sentence=_("Gekozen met consent.") if direction.is_chosen else _("Nog niet gekozen."),
        )
        for direction in directions
    }
