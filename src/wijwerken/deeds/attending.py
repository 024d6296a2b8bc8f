"""What asks for a facilitator's attention in the deeds (R20, R21)."""

from collections.abc import Iterator

from django.utils.translation import gettext as _

from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.inquiry.path import path_of
from wijwerken.inquiry.registry import Attention, registry
from wijwerken.method.attention import waits_long
from wijwerken.web import clock

from .queries import DeedShown, deed_address, deeds_of


@registry.attends
def deeds_to_look_at(inquiry: Inquiry, participant: Participant) -> Iterator[Attention]:
    """Sleeping deeds, deeds that look for somebody, and outcomes that nobody else saw."""
    for shown in deeds_of(inquiry):
        shown.deed.inquiry = inquiry
        yield from about(shown, inquiry)


def about(shown: DeedShown, inquiry: Inquiry) -> Iterator[Attention]:
    name, url = {"deed": shown.deed.title}, deed_address(shown.deed)
    if shown.state == "asleep":
        yield Attention(
            _("Het is stil rond “%(deed)s”") % name,
            _("Vraag wie dit doet hoe het gaat: doorgaan, overdragen of stoppen? Stoppen is ook een les."),
            _("Kijk bij deze daad"),
            url,
            shown.last_sign,
        )
    elif shown.state == "going" and shown.is_handed_on:
        yield Attention(
            _("“%(deed)s” zoekt iemand die het overneemt") % name,
            _("Ken jij iemand? Tot er iemand ja zegt blijft het bij wie het nu doet."),
            _("Kijk bij deze daad"),
            f"{url}#bericht",
            shown.last_sign,
        )
    pauses = path_of(inquiry).pauses
    for told in shown.outcomes:
        if not told.is_witnessed and waits_long(told.outcome.made_at, clock.now(), pauses):
            yield Attention(
                _("Niemand anders zag nog wat er van “%(deed)s” kwam") % name,
                _("Wie was erbij, en deed zelf niet mee? Eén getuige is genoeg."),
                _("Kijk wat ervan kwam"),
                f"{url}#uitkomst",
                told.outcome.made_at,
                weight=2,
            )
