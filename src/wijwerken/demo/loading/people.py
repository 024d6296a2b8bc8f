"""Who began, who came in when and how, which duties they have, and who left."""

from functools import partial

from wijwerken.inquiry.domain.duties import change_line_authority, give_duty
from wijwerken.inquiry.domain.entering import (
    enter_with,
    go_by_name,
    join,
    leave,
)
from wijwerken.inquiry.domain.inviting import invite_by_letter
from wijwerken.inquiry.domain.not_knowing import say_not_knowing
from wijwerken.inquiry.domain.questions import Wording, reword, start
from wijwerken.inquiry.models import Circle, Duty, Inquiry
from wijwerken.people.models import Organisation, Person
from wijwerken.web.clock import at_the_moment

from ..oeverdam import question
from ..oeverdam.people import ANNIE, BY_KEY, CIRCLES, PEOPLE
from .village import Village, moment

FIRST = BY_KEY[ANNIE]
DUTIES = {
    "initiator": Duty.Kind.STARTER,
    "listener": Duty.Kind.LISTENER,
    "facilitator": Duty.Kind.FACILITATOR,
}
CIRCLE_NAMES = {circle.key: circle.name for circle in CIRCLES}
LETTERS_FROM = question.NOT_KNOWING_ON  # before that nobody is invited (R24)


def wording(version: int) -> Wording:
    """The question and what belongs to it, as they stood with this version."""
    later = version > 1
    return Wording(
        question=question.VERSIONS[version - 1].words,
        occasion=question.OCCASION,
        purpose=question.PURPOSE if later else "",
        influence=question.INFLUENCE if later else "",
        feedback=question.FEEDBACK if later else "",
    )


def begin() -> Inquiry:
    """Annie puts the first question; everything else follows from there."""
    first = question.VERSIONS[0]
    with at_the_moment(moment(first.on, 20)):
        organisation = Organisation.objects.create(
            name=question.ORGANISATION,
            place=question.VILLAGE,
            listener="Marloes",
            telephone="010 000 00 00",
            visiting=question.CONTACT_PLACE,
        )
        return start(
            by=Person.objects.create_user(),
            organisation=organisation,
            wording=wording(1),
            circles=[circle.name for circle in CIRCLES],
            visibility=question.VISIBILITY,
            pseudonym=FIRST.pseudonym,
            host=FIRST.host,
            circle=CIRCLE_NAMES[FIRST.circle],
            slug=question.SLUG,
            language=question.LANGUAGES[0],
            silent_days=question.SILENT_DAYS,
            made_up=True,
        )


def plan(village: Village) -> None:
    village.keep(f"person:{ANNIE}", village.inquiry.participants.get())
    for who in PEOPLE:
        if who.key != ANNIE:
            village.on(who.entered, 9, partial(come_in, village, who))
        for duty in who.duties:
            if duty in DUTIES and who.key != ANNIE:
                village.on(who.entered, 9, partial(take_duty, village, who.key, DUTIES[duty]))
        if who.name:
            village.on(who.entered, 9, partial(be_known, village, who))
        if who.left:
            village.on(who.left, 20, lambda key=who.key: leave(village.participant(key)))
    for version in question.VERSIONS[1:]:
        village.on(version.on, 20, partial(change_question, village, version))
    village.on(question.NOT_KNOWING_ON, 20, partial(say_what_we_do_not_know, village))


def come_in(village: Village, who) -> None:
    inquiry = village.inquiry
    person = Person.objects.create_user()
    if who.way_in == "letter" and who.entered > LETTERS_FROM:
        ((_invitation, code),) = invite_by_letter(inquiry, by=village.participant(ANNIE))
        person = enter_with(code, address="oeverdam").person
    circle = Circle.objects.get(inquiry=inquiry, name=CIRCLE_NAMES[who.circle])
    joined = join(inquiry, person, host=who.host, circle=circle, pseudonym=who.pseudonym)
    if "line_authority" in who.duties:
        change_line_authority(joined, leads=True)
    joined.inquiry = inquiry
    village.keep(f"person:{who.key}", joined)


def take_duty(village: Village, key: str, duty: str) -> None:
    give_duty(village.participant(key), duty)


def be_known(village: Village, who) -> None:
    go_by_name(village.participant(who.key), who.name)


def change_question(village: Village, version) -> None:
    asked_by = village.participant(version.asked_by)
    reword(
        village.inquiry,
        wording(version.number),
        by=asked_by.person,
        reason=version.because,
        asked_by=version.asked_by,
    )


def say_what_we_do_not_know(village: Village) -> None:
    """R24: before anybody gets a letter, each of the three who began says it by name."""
    for key, words in question.NOT_KNOWING:
        say_not_knowing(village.inquiry, by=village.participant(key), text=words, name=BY_KEY[key].name)
