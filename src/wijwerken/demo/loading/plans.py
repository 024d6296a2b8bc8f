"""What was agreed: written together, carried by name, laid beside the frames, signed (R9)."""

from datetime import date
from functools import partial

from wijwerken.inquiry.models import Participant
from wijwerken.plans.domain.carrying import offer, sign
from wijwerken.plans.domain.deciding import check_frame, close_round, have_no_objection, make_final, open_round
from wijwerken.plans.domain.writing import Terms, agree_on, rewrite

from ..oeverdam.people import ANNIE
from ..oeverdam.plan import AGREEMENTS, FRAMES_CHECKED, SIGNATURES
from .frames import everybody_sees
from .village import Village, name_of

FIRST, ROUND, FINAL = date(2026, 6, 27), date(2026, 7, 3), date(2026, 7, 5)
BEFORE = {
    "twee": (date(2026, 6, 30), {"how_we_know": "Elke groep heeft binnen een week antwoord, ook als het een nee is."}),
    "schuur": (date(2026, 7, 2), {"what": "Jongeren krijgen een eigen budget en een eigen sleutel"}),
}
WRITER = "brem"


def plan(village: Village) -> None:
    for agreement in AGREEMENTS:
        village.on(FIRST, 15, partial(write, village, agreement))
        if agreement.key in BEFORE:
            village.on(BEFORE[agreement.key][0], 10, partial(improve, village, agreement))
        for key, on in agreement.said_yes:
            village.on(on, 17, partial(say_yes, village, agreement.key, key))
    for frame, on, _words in FRAMES_CHECKED:
        village.on(on, 19, partial(lay_beside, village, frame))
    village.on(ROUND, 9, partial(ask_everybody, village))
    village.on(FINAL, 20, lambda: close_round(village.inquiry))
    for key, on in SIGNATURES:
        village.on(on, 18, partial(put_name, village, key))
    village.on(FINAL, 21, lambda: make_final(village.inquiry, by=village.participant(ANNIE)))


def terms_of(agreement, **otherwise: str) -> Terms:
    terms = {
        "what": agreement.what,
        "when": agreement.when_in_words,
        "with_what": agreement.with_what,
        "first_step": agreement.first_step,
        "how_we_know": agreement.how_we_know,
    }
    return Terms(**(terms | otherwise))


def write(village: Village, agreement) -> None:
    sources = village.things((f"direction:{agreement.direction}", *(f"idea:{key}" for key in agreement.ideas)))
    earlier = BEFORE[agreement.key][1] if agreement.key in BEFORE else {}
    terms = terms_of(agreement, **earlier)
    made = agree_on(village.inquiry, terms, by=village.participant(WRITER), sources=sources)
    village.keep(f"agreement:{agreement.key}", made)


def improve(village: Village, agreement) -> None:
    rewrite(village[f"agreement:{agreement.key}"], terms_of(agreement), by=village.participant(WRITER), seen=1)


def say_yes(village: Village, agreement: str, key: str) -> None:
    offer(village[f"agreement:{agreement}"], by=village.participant(key), name=name_of(key))


def lay_beside(village: Village, frame: str) -> None:
    check_frame(village[f"frameversion:{frame}"], by=village.participant(WRITER))


def ask_everybody(village: Village) -> None:
    everybody_sees(village)
    open_round(village.inquiry)
    for participant in Participant.objects.filter(inquiry=village.inquiry, left_at=None).select_related("inquiry"):
        have_no_objection(village.inquiry, by=participant)


def put_name(village: Village, key: str) -> None:
    sign(village.inquiry, by=village.participant(key), name=name_of(key))
