"""Vulnerable first: what the initiators do not know, each in their own words, before anybody is invited (R24)."""

from django.db import transaction

from wijwerken.method.letter import require_not_knowing

from ..models import Inquiry, NotKnowing, Participant
from .entering import go_by_name
from .log import log


@transaction.atomic
def say_not_knowing(inquiry: Inquiry, *, by: Participant, text: str, name: str = "") -> NotKnowing:
    """One initiator's words, or a next version of them. By name only where they wish (R12)."""
    require_not_knowing(text)
    Inquiry.objects.select_for_update().get(pk=inquiry.pk)
    last = NotKnowing.objects.filter(by=by).order_by("number").last()
    if last and (last.text, last.name) == (text, name):
        return last
    if name:
        go_by_name(by, name)
    said = NotKnowing.objects.create(
        inquiry=inquiry, by=by, number=last.number + 1 if last else 1, text=text, name=name
    )
    log(inquiry, "not_knowing.said", subject=said.pk)
    return said
