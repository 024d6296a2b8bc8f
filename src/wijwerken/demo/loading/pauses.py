"""Two times that the village stood still, one time that it did not, and words that were hidden (R23)."""

from datetime import timedelta
from functools import partial

from wijwerken.inquiry.domain import hiding
from wijwerken.inquiry.domain.frames import ask_about
from wijwerken.inquiry.domain.going_on import look_back
from wijwerken.inquiry.domain.pauses import ask_to_pause, do_not_pause, pause, tell_everybody
from wijwerken.inquiry.domain.process import answer, propose
from wijwerken.inquiry.models import Proposal
from wijwerken.stories.domain import ask_for_acknowledgement, say_after
from wijwerken.stories.domain.help_now import add_contact

from ..oeverdam.pauses import HIDDEN, NOT_THEN, PAUSES, STILL_OPEN, TO_CALL
from .village import Village

THE_EVENING_BEFORE = timedelta(days=1)
ASKED = "de natuurclub die het pad tekende"


def plan(village: Village) -> None:
    village.on(PAUSES[0].since, 7, partial(say_whom_to_call, village))
    for still in PAUSES:
        for by, words in still.asked:
            village.on(still.since - THE_EVENING_BEFORE, 22, partial(ask, village, by, words))
        village.on(still.since, 8, partial(stand_still, village, still))
        village.on(still.reflected_on, 21, partial(look_back_together, village, still))
        *most, last = still.restart
        for given in most:
            village.on(still.reflected_on, 22, partial(say, village, still, given))
        village.on(still.restarted, 7, partial(say, village, still, last))  # with the last answer the village goes on
        for heard in still.acknowledgements:
            village.on(heard.on, 21, partial(have_the_last_word, village, heard))
    village.on(PAUSES[0].reflected_on, 15, partial(ask_by_name, village))
    village.on(NOT_THEN.on, 9, partial(ask_and_hear_why_not, village))
    village.on(HIDDEN.on, 9, partial(hide_and_appeal, village))


def say_whom_to_call(village: Village) -> None:
    for name, role, telephone, reachable in TO_CALL:
        add_contact(village.inquiry.organisation, name=name, role=role, telephone=telephone, reachable=reachable)


def ask(village: Village, by: str, words: str) -> None:
    ask_to_pause(village.inquiry, words, by=village.participant(by))


def stand_still(village: Village, still) -> None:
    by = village.participant(still.called_by)
    made = pause(village.inquiry, still.reason, by=by, name=still.called_by)
    tell_everybody(made, still.told, by=by)
    village.keep(f"pause:{still.key}", made)


def look_back_together(village: Village, still) -> None:
    """The reflection, and then the words with which the core group would go on."""
    by = village.participant(still.called_by)
    look_back(village[f"pause:{still.key}"], still.reflection, by=by, companion=still.companion)
    member = village.participant(still.restart[0].by)
    made = propose(village.inquiry, kind=Proposal.Kind.LIFT_PAUSE, reason=still.together, by=member)
    village.keep(f"going_on:{still.key}", made)


def say(village: Village, still, given) -> None:
    answer(village[f"going_on:{still.key}"], by=village.participant(given.by), consents=True, reason=given.words)


def have_the_last_word(village: Village, heard) -> None:
    fragment = village[f"fragment:{heard.fragment}"]
    said = fragment.acknowledgements.get(by=village.participant(heard.by))
    say_after(said, heard.teller_says, by=village.participant(heard.fragment.split(".")[0]))


def ask_by_name(village: Village) -> None:
    fragment, _why = STILL_OPEN
    ask_for_acknowledgement(village[f"fragment:{fragment}"], ASKED, by=village.participant(PAUSES[0].called_by))


def ask_and_hear_why_not(village: Village) -> None:
    asked = ask_to_pause(village.inquiry, NOT_THEN.words, by=village.participant(NOT_THEN.by))
    do_not_pause(asked, NOT_THEN.answer, by=village.participant(NOT_THEN.answered_by))


def hide_and_appeal(village: Village) -> None:
    writer = village.participant(HIDDEN.by)
    question = ask_about(village[f"frame:{HIDDEN.frame}"], by=writer, text=HIDDEN.words)
    hidden = hiding.hide(
        village.inquiry,
        question,
        ground=HIDDEN.ground,
        reason=HIDDEN.reason,
        by=village.participant(HIDDEN.hidden_by),
    )
    asked = hiding.appeal(hidden, HIDDEN.appeal, by=writer)
    hiding.decide(asked, shows=HIDDEN.shows, reason=HIDDEN.decision, by=village.participant(HIDDEN.decided_by))
