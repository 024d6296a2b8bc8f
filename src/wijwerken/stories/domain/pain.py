"""Old pain (*oud zeer*) asks for an acknowledgement by a named person (R23)."""

from django.utils.translation import gettext_noop as _

from wijwerken.inquiry.domain.pauses import facilitates
from wijwerken.inquiry.models import Participant
from wijwerken.method.listening import (
    require_may_acknowledge,
    require_may_ask_for_acknowledgement,
    require_may_say_after,
)
from wijwerken.method.reading import counts
from wijwerken.method.refusal import Refusal

from ..models import Acknowledgement, AcknowledgementAsked, Consent, Fragment, SaidAfter
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


def ask_for_acknowledgement(fragment: Fragment, name: str, *, by: Participant) -> AcknowledgementAsked:
    """Ask somebody, by name. Twice is once."""
    reading, story = newest_reading(fragment), fragment.version.story
    require_may_ask_for_acknowledgement(
        reading.component,
        is_shown=counts(standing_of(reading)) and story.consent != Consent.COUNT,
        is_teller=by.pk == story.teller_id,
        facilitates=facilitates(by),
    )
    return AcknowledgementAsked.objects.get_or_create(fragment=fragment, name=name, defaults={"by": by})[0]


def say_after(acknowledgement: Acknowledgement, words: str, *, by: Participant) -> SaidAfter:
    """The teller says what it did, in own words or with none; the first time stands."""
    require_may_say_after(is_teller=by.pk == acknowledgement.fragment.version.story.teller_id)
    said, made = SaidAfter.objects.get_or_create(acknowledgement=acknowledgement, defaults={"words": words})
    if not made and said.words != words:
        raise Refusal(_("Je zei hier al iets over. Dat blijft staan zoals je het zei."), rule="R5")
    return said
