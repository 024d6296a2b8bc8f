"""Old pain (*oud zeer*) asks for an acknowledgement by a named person (R23)."""

from django.utils.translation import gettext_noop as _

from wijwerken.inquiry.models import Participant
from wijwerken.method.refusal import Refusal

from ..models import Acknowledgement, Component, Consent, Fragment
from ..standing import State, standing_of
from .marking import newest_reading


def acknowledge(fragment: Fragment, words: str, *, name: str, by: Participant) -> Acknowledgement:
    """Say in one's own words, under one's own name, that one heard it; once."""
    reading = newest_reading(fragment)
    story = fragment.version.story
    if reading.component != Component.PAIN or standing_of(reading) != State.CONFIRMED:
        raise Refusal(_("Erkenning hoort bij oud zeer dat de verteller heeft goedgekeurd."), rule="R23")
    if story.consent == Consent.COUNT:
        raise Refusal(_("De verteller wil dit niet laten zien."), rule="R1")
    if by.pk == story.teller_id:
        raise Refusal(_("Dit vertelde jij zelf. Erkenning komt van iemand anders."), rule="R23")
    said, made = Acknowledgement.objects.get_or_create(
        fragment=fragment, by=by, defaults={"name": name, "words": words}
    )
    if not made and said.words != words:
        raise Refusal(_("Jouw erkenning staat er al. Die blijft staan zoals je hem gaf."), rule="R5")
    return said
