"""The core group, and each step on the path by its consent (R7)."""

from functools import partial

from wijwerken.inquiry.domain.core import agree_to_seat, answer_to_sit, ask_to_sit
from wijwerken.inquiry.domain.process import answer, propose
from wijwerken.inquiry.models import Proposal
from wijwerken.method.phases import Phase

from ..oeverdam.people import ANNIE
from ..oeverdam.process import CORE_GROUP, CORE_GROUP_SINCE, EXCEPTION, OPENINGS, SEASON
from .village import Village

A_CIRCLE_OF_THREE = 3  # from then on the others have a say in who joins


def plan(village: Village) -> None:
    for place, key in enumerate(CORE_GROUP):
        village.on(CORE_GROUP_SINCE, 19, partial(sit_down, village, key, CORE_GROUP[:place]))
    for opening in OPENINGS[1:]:
        village.on(opening.proposed, 12, partial(put, village, opening))
        # Who proposed a step consented with it; with the last answer the step opens.
        *most, last = sorted(opening.answers, key=lambda given: given.by != opening.proposed_by)
        for given in most:
            village.on(opening.proposed, 20, partial(say, village, opening, given))
        village.on(opening.opened, 8, partial(say, village, opening, last))
    village.on(EXCEPTION["on"], 20, partial(make_an_exception, village))
    village.on(SEASON["on"], 20, partial(name_a_season, village))


def sit_down(village: Village, key: str, sitting: tuple[str, ...]) -> None:
    participant = village.participant(key)
    seat = ask_to_sit(participant, by=village.participant(ANNIE))
    seat.participant = participant
    answer_to_sit(participant, yes=True)
    if len(sitting) >= A_CIRCLE_OF_THREE:
        for other in sitting:
            seat.refresh_from_db()
            agree_to_seat(seat, by=village.participant(other), agrees=True)


def put(village: Village, opening) -> None:
    phase = Phase[opening.phase.upper()]
    reason = f"{opening.words} {opening.condition}"
    by = village.participant(opening.proposed_by)
    made = propose(village.inquiry, kind=Proposal.Kind.OPEN, phase=phase, reason=reason, by=by)
    village.keep(f"opening:{opening.phase}", made)


def say(village: Village, opening, given) -> None:
    answer(
        village[f"opening:{opening.phase}"],
        by=village.participant(given.by),
        consents=given.kind == "consents",
        reason=given.words,
    )


def make_an_exception(village: Village) -> None:
    """The first evening was together, before each had told alone (R18). It stays on the path for ever."""
    made = propose(
        village.inquiry,
        kind=Proposal.Kind.EXCEPTION,
        terms={"rule": EXCEPTION["rule"]},
        reason=f"{EXCEPTION['words']} {EXCEPTION['reason']}",
        by=village.participant(ANNIE),
    )
    all_consent(village, made, but=ANNIE)


def name_a_season(village: Village) -> None:
    """About when doing might begin: a season, and no date."""
    made = propose(
        village.inquiry,
        kind=Proposal.Kind.SETTINGS,
        terms={"seasons": {str(Phase[SEASON["phase"].upper()].value): SEASON["season"]}},
        reason=" ".join(SEASON["words"].split()),
        by=village.participant(SEASON["proposed_by"]),
    )
    all_consent(village, made, but=SEASON["proposed_by"])


def all_consent(village: Village, proposal: Proposal, *, but: str) -> None:
    for key in CORE_GROUP:
        if key != but:
            answer(proposal, by=village.participant(key), consents=True)
