"""Who leaves asks others to go on with what they were doing (R20)."""

from collections.abc import Iterable

from django.db.models import QuerySet
from django.dispatch import receiver
from django.urls import reverse
from django.utils.translation import gettext as _

from wijwerken.inquiry.domain.entering import participant_left
from wijwerken.inquiry.domain.log import log
from wijwerken.inquiry.models import Participant
from wijwerken.inquiry.registry import Carried, registry

from .models import Deed, HandOver


def going_on(participant: Participant) -> QuerySet[Deed]:
    """Deeds that this person does, and that are neither done nor stopped."""
    return Deed.objects.filter(
        doers__participant=participant, doers__left_at=None, completion=None, stop=None
    ).order_by("made_at")


@registry.carries
def deeds_of(participant: Participant) -> Iterable[Carried]:
    for deed in going_on(participant):
        yield Carried(
            _("Jouw daad: %(title)s. We vragen of een ander verdergaat.") % {"title": deed.title},
            _("Draag het zelf over"),
            reverse("deeds:deed", args=[participant.inquiry.slug, deed.pk]),
        )


@receiver(participant_left)
def ask_others_to_go_on(sender: object, participant: Participant, **kwargs: object) -> None:
    for deed in going_on(participant):
        if not deed.hand_overs.filter(taken_at=None).exists():
            HandOver.objects.create(deed=deed, by=participant)
            log(deed.inquiry, "deed.handed_over", subject=deed.pk)
