"""The core group, and each step on the path by its consent (R7)."""

from functools import partial

from wijwerken.inquiry.domain.core import agree_to_seat, answer_to_sit, ask_to_sit
from wijwerken.inquiry.domain.process import answer, propose
from wijwerken.inquiry.models import Proposal
from wijwerken.method.phases import Phase

from ..oeverdam.people import ANNIE
from ..oeverdam.process import CORE_GROUP, CORE_GROUP_SINCE, OPENINGS
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
