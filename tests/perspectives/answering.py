"""Statements and answers for tests, made through the same acts as in life."""

from tests.factories import a_participant, an_inquiry, starter_of
from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.method.phases import Phase
from wijwerken.perspectives.domain import respond, state
from wijwerken.perspectives.models import Statement

SENTENCES = [
    "Een nee is niet erg. Geen antwoord wel.",
    "Het dorpshuis is van ons allemaal.",
    "Wie iets begint, moet het ook op tijd uit handen geven.",
    "Er moet hier weer eens iets nieuws komen.",
    "Maak eerst af wat er al is.",
    "Niemand vraagt wat ik kan.",
    "Als de gemeente meedoet, voelt het niet meer als iets van ons.",
    "Laat ons beginnen, dan zien we wel.",
]


def an_open_inquiry(**settings: object) -> Inquiry:
    """An inquiry in which people answer to statements."""
    return an_inquiry(upto=settings.pop("upto", Phase.INSIGHT), **settings)


def a_statement(inquiry: Inquiry, text: str = SENTENCES[0], by: Participant | None = None) -> Statement:
    return state(inquiry, by=by or starter_of(inquiry), text=text)


def a_crowd(inquiry: Inquiry, number: int) -> list[Participant]:
    return [a_participant(inquiry, circle=1 + place % 3) for place in range(number)]


def answers(statement: Statement, people: list[Participant], values: list[int]) -> None:
    """Each person gives the answer in the same place."""
    for person, value in zip(people, values, strict=True):
        respond(statement, by=person, value=value)
