"""A page asks the database as often for fifty things as for five."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.factories import a_participant, browser_of
from tests.factories_stories import a_claim, a_story, confirmed
from tests.house.addresses import all_addresses
from tests.house.furnished import doing, furnish
from wijwerken.directions.domain.directions import propose_direction
from wijwerken.directions.domain.objections import object_to
from wijwerken.guidance.permissions import FACILITATORS
from wijwerken.ideas import domain as ideas
from wijwerken.inquiry.domain.frames import give_frame
from wijwerken.inquiry.doors import READERS, table
from wijwerken.insights.domain import see
from wijwerken.perspectives.domain.responding import respond
from wijwerken.perspectives.domain.stating import state
from wijwerken.plans.domain import carrying, writing

pytestmark = pytest.mark.django_db

MOST = 26
MORE = {
    "inquiry:home": 46,  # gathers from every room
    "guidance:today": 78,  # asks every room what needs attention
    "inquiry:decisions": 29,  # names what was decided in every room
    "plans:plan": 34,  # reads the plan to show it, and for its rule
    "inquiry:path": 37,  # these two first settle what time alone decided
    "inquiry:core-group": 34,
    "inquiry:news": 31,  # gathers from every room too
}
SOME, MANY = 6, 10  # times that everything below is added; from six on the people are counted for everybody


def add_one_of_everything(inquiry) -> None:
    teller = a_participant(inquiry, circle=2)
    tellers = [a_participant(inquiry), a_participant(inquiry)]
    made = a_claim(a_story(teller), "een vast nummer", f"moed van {teller.pk}")
    confirmed(made.fragment)
    statement = state(inquiry, by=teller, text=f"Wat {teller.pseudonym} zei.")
    respond(statement, by=teller, value=1, why="Zo is het.")
    insight = see(inquiry, by=teller, sentence="Wachten kost moed.", kind="open_question", evidence=[made])
    idea = ideas.plant(inquiry, by=teller, title="Een hek", text="Om de schapen.", answers=[insight])
    ideas.add_leaf(idea, by=tellers[0], text="Met een poort.")
    ideas.bring_energy(idea, by=tellers[1], kind="help", brings="Hout")
    direction = propose_direction(inquiry, by=teller, title="Hekken", change="Overal hekken.", ideas=[idea])
    object_to(direction, by=tellers[0], reason="Dan kan niemand erlangs.")
    agreement = writing.agree_on(inquiry, writing.Terms(what="Een hek"), by=teller, sources=[idea])
    carrying.offer(agreement, by=teller, name=f"Naam {teller.pseudonym}")
    give_frame(inquiry, kind="money", text="€ 100", giver="T. Est")
    doing(inquiry, teller, tellers, agreement)


def asked(browser: Client, inquiry) -> dict[str, int]:
    """How often each list that readers or facilitators see asks the database; the second time, with fresh figures."""
    seen = (READERS, FACILITATORS)
    lists = [one for one in all_addresses() if one.parts == ("slug",) and table()[one.name] in seen]
    found = {}
    for one in lists:
        browser.get(one.of(inquiry.slug))
        with CaptureQueriesContext(connection) as queries:
            browser.get(one.of(inquiry.slug))
        found[one.name] = len(queries)
    return found


def test_lists_ask_a_bounded_number_of_queries():
    furnished = furnish()
    browser = browser_of(furnished.busy)
    for _time in range(SOME):
        add_one_of_everything(furnished.inquiry)
    for_some = asked(browser, furnished.inquiry)
    for _time in range(MANY):
        add_one_of_everything(furnished.inquiry)

    for_many = asked(browser, furnished.inquiry)

    assert {name: (for_some[name], times) for name, times in for_many.items() if times > for_some[name]} == {}
    assert {name: times for name, times in for_many.items() if times > MORE.get(name, MOST)} == {}
