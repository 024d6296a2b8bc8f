"""Old pain (*oud zeer*) asks for an acknowledgement by a named person (R23)."""

from django.utils.translation import gettext_noop as _

from wijwerken.inquiry.models import Participant
from wijwerken.method.listening import require_may_acknowledge
from wijwerken.method.reading import counts
from wijwerken.method.refusal import Refusal

from ..models import Acknowledgement, Consent, Fragment
from ..standing import standing_of
from .marking import newest_reading


def acknowledge(fragment: Fragment, words: str, *, name: str, by: Participant) -> Acknowledgement:
    """Say in one's own words, under one's own name, that one heard it; once."""
    reading = newest_reading(fragment)
    story = fragment.version.story
    require_may_acknowledge(
        reading.component,
        is_confirmed=counts(standing_of(reading)),
        is_shown=story.consent != Consent.COUNT,
        is_own=by.pk == story.teller_id,
    )
    said, made = Acknowledgement.objects.get_or_create(
        fragment=fragment, by=by, defaults={"name": name, "words": words}
    )
    if not made and said.words != words:
        raise Refusal(_("Jouw erkenning staat er al. Die blijft staan zoals je hem gaf."), rule="R5")
    return said
