"""Old pain that was told with consent, and what became of it: asked of whom, acknowledged by whom (R23)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from wijwerken.inquiry.models import Inquiry, Participant, Pause

from .models import Acknowledgement, AcknowledgementAsked, Component
from .queries import as_shown, confirmed_readings, is_shown

MOST = 60


@dataclass(frozen=True)
class Pain:
    """One piece, its acknowledgements, and who was asked. No pseudonym: names stand beside it (R12)."""

    id: str
    snippet: str
    lang: str
    acknowledgements: Sequence[Acknowledgement]
    asked_of: Sequence[AcknowledgementAsked]
    is_mine: bool


def pains_of(inquiry: Inquiry, me: Participant | None = None) -> list[Pain]:
    """What waits for acknowledgement first, the longest first; then what was acknowledged. A few queries."""
    readings = [one for one in confirmed_readings(inquiry, component=Component.PAIN) if is_shown(one)][:MOST]
    ids = [one.fragment_id for one in readings]
    heard = by_fragment(Acknowledgement.objects.filter(fragment__in=ids).select_related("said_after"))
    asked = by_fragment(AcknowledgementAsked.objects.filter(fragment__in=ids))
    pains = [
        Pain(
            id=reading.fragment_id,
            snippet=shown.snippet,
            lang=shown.lang,
            acknowledgements=heard.get(reading.fragment_id, []),
            asked_of=asked.get(reading.fragment_id, []),
            is_mine=me is not None and reading.fragment.version.story.teller_id == me.pk,
        )
        for reading in readings
        for shown in [as_shown(reading)]
    ]
    return sorted(pains, key=lambda pain: bool(pain.acknowledgements))


def pains_beside(inquiry: Inquiry, pause: Pause) -> list[Pain]:
    """While a pause lasts all of it; of one that is over, what was acknowledged or asked for in it."""
    pains = pains_of(inquiry)
    if pause.ended is None:
        return pains
    in_it = range_of(pause)
    return [pain for pain in pains if any(in_it(one.made_at) for one in (*pain.acknowledgements, *pain.asked_of))]


def range_of(pause: Pause) -> Callable[[datetime], bool]:
    begin, end = pause.began.at, pause.ended.at
    return lambda moment: begin <= moment <= end


def by_fragment(things) -> dict[str, list]:
    found: dict[str, list] = {}
    for thing in things:
        found.setdefault(thing.fragment_id, []).append(thing)
    return found


def waits_for_my_words(teller: Participant) -> Acknowledgement | None:
    """An acknowledgement of my own old pain of which I said nothing yet."""
    return (
        Acknowledgement.objects.filter(
            fragment__version__story__teller=teller, fragment__version__story__withdrawal=None, said_after=None
        )
        .select_related("fragment")
        .first()
    )


def asked_of_me(participant: Participant, name: str) -> AcknowledgementAsked | None:
    """Old pain of which I am asked, by my name, whether I acknowledge it."""
    asked = AcknowledgementAsked.objects.filter(fragment__inquiry=participant.inquiry, name__icontains=name)
    return asked.exclude(fragment__acknowledgements__by=participant).first() if name else None
