"""Phases that were closed, and what was said about everything that nobody built on (R4)."""

from functools import partial

from wijwerken.inquiry.domain.process import answer, propose
from wijwerken.inquiry.models import Fate, Proposal
from wijwerken.inquiry.trail import fated, ref, tell_fate
from wijwerken.method.phases import Phase

from ..oeverdam.closings import CLOSINGS
from ..oeverdam.process import CORE_GROUP
from .village import Village

KINDS = {
    "used": Fate.Kind.MERGED,
    "not_used": Fate.Kind.NOT_USED,
    "merged": Fate.Kind.MERGED,
    "parked": Fate.Kind.PARKED,
}


def plan(village: Village) -> None:
    for place, closing in enumerate(CLOSINGS):
        village.on(closing.on, 10 + place, partial(close, village, closing))


def close(village: Village, closing) -> None:
    """What is built on shows that itself; of the rest somebody says what became of it."""
    phase = Phase[closing.phase.upper()]
    by = village.participant(closing.proposed_by)
    for fate in closing.fates:
        settled = fated(village.inquiry)
        refs = [ref(village[key]) for key in fate.things if key in village.made]
        tell_fate(village.inquiry, [one for one in refs if one not in settled], KINDS[fate.kind], fate.words, phase, by)
    proposal = propose(village.inquiry, kind=Proposal.Kind.CLOSE, phase=phase, reason=WHY[closing.phase], by=by)
    for key in set(CORE_GROUP) - {closing.proposed_by}:
        answer(proposal, by=village.participant(key), consents=True)


WHY = {
    "exploration": "Iedereen die wilde heeft verteld. Van elk stukje staat er nu bij wat ermee gebeurde.",
    "ideas": "Geen nieuw blad meer deze week. Elk blad weet waar het bleef.",
    "direction": "Twee richtingen zijn gekozen, één niet. Ook dat staat er.",
}
