"""Two codes, or a code and an e-mail address, that turn out to be one person's."""

import re

import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from django.test import Client

from tests.factories import a_participant, a_person, an_inquiry, browser_of, starter_of
from tests.factories_stories import a_fragment, a_story, confirmed
from tests.sending import send
from wijwerken.deeds import domain as deeds
from wijwerken.directions.domain import rounds
from wijwerken.directions.domain.directions import propose_direction
from wijwerken.ideas import domain as ideas
from wijwerken.inquiry.domain import core, entering, inviting
from wijwerken.inquiry.domain.frames import present_versions, see_frames
from wijwerken.inquiry.domain.ways_in import become_one_person, make_mine
from wijwerken.inquiry.figures import PEOPLE, people_by_circle
from wijwerken.inquiry.models import Figure, Participant, Seat
from wijwerken.method.phases import Phase
from wijwerken.people.models import Person
from wijwerken.perspectives.domain.responding import respond
from wijwerken.perspectives.domain.stating import state
from wijwerken.stories.domain import acknowledge, allow, begin
from wijwerken.stories.domain.pain import say_after
from wijwerken.stories.models import Component, Consent, SaidAfter

pytestmark = pytest.mark.django_db


@pytest.fixture
def inquiry():
    return an_inquiry(upto=Phase.LEARNING)


def a_letter(inquiry) -> tuple[Participant, str]:
    """Somebody who came in by a letter and takes part, and their code."""
    _invitation, code = inviting.invite_by_letter(inquiry, by=starter_of(inquiry))[0]
    person = entering.enter_with(code, address="x").person
    return entering.join(inquiry, person, host=False), code


def prove(browser: Client, code: str) -> None:
    assert send(browser, "/mijn-ingangen/", code=code).headers["Location"] == "/mijn-ingangen/samen/"


def agree(browser: Client, inquiry, name: str):
    return send(browser, "/mijn-ingangen/samen/", **{inquiry.pk: name})


def test_two_codes_become_one_person_under_the_name_they_choose(inquiry):
    me, _code = a_letter(inquiry)
    other, code = a_letter(inquiry)
    said = state(inquiry, by=other, text="Op het plein hoort een markt.")
    old = other.pseudonym
    browser = browser_of(me)

    prove(browser, code)
    page = browser.get("/mijn-ingangen/samen/").content.decode()
    agree(browser, inquiry, old)

    me.refresh_from_db()
    said.refresh_from_db()
    assert old in page
    assert (me.pseudonym, said.by) == (old, me)
    assert not Person.objects.filter(pk=other.person_id).exists()
    assert not inquiry.participants.filter(pk=other.pk).exists()
    assert entering.enter_with(code, address="x").person == me.person


def test_nothing_happens_before_it_was_agreed(inquiry):
    me, _code = a_letter(inquiry)
    other, code = a_letter(inquiry)
    browser = browser_of(me)

    prove(browser, code)
    browser.get("/mijn-ingangen/samen/")

    assert inquiry.participants.filter(pk=other.pk).exists()


def test_nobody_becomes_somebody_whose_code_they_did_not_type(inquiry):
    me, _code = a_letter(inquiry)
    other, _theirs = a_letter(inquiry)
    browser = browser_of(me)

    answers = [agree(browser, inquiry, other.pseudonym), send(browser, "/mijn-ingangen/", code="K7TX-93MA-QW4")]

    assert answers[0].headers["Location"] == "/mijn-ingangen/"
    assert answers[1].status_code == 422
    assert inquiry.participants.filter(pk=other.pk).exists()


def test_agreeing_twice_is_agreeing_once(inquiry):
    me, _code = a_letter(inquiry)
    other, _theirs = a_letter(inquiry)

    done = [become_one_person(other.person_id, into=me.person, called={}) for _time in range(2)]

    assert done == [True, False]


def test_a_code_that_nobody_used_is_mine_at_once(inquiry):
    me = a_person()
    _invitation, code = inviting.invite_by_letter(inquiry, by=starter_of(inquiry))[0]
    browser = Client()
    browser.force_login(me, backend="django.contrib.auth.backends.ModelBackend")

    answer = send(browser, "/mijn-ingangen/", code=code)

    assert answer.headers["Location"] == f"/v/{inquiry.slug}/meedoen/"
    assert entering.enter_with(code, address="x").person == me


def test_an_address_that_nobody_has_is_mine_after_the_digits(inquiry):
    me, _code = a_letter(inquiry)
    browser = browser_of(me)

    send(browser, "/mijn-ingangen/", email="ik@voorbeeld.test")
    digits = re.search(r"\b\d{6}\b", mail.outbox[-1].body).group()
    send(browser, "/mijn-ingangen/cijfers/", digits=digits)

    assert EmailAddress.objects.get(email="ik@voorbeeld.test").user == me.person
    assert browser.session["_auth_user_id"] == me.person_id


def test_a_code_and_an_address_become_one_person(inquiry):
    me, _code = a_letter(inquiry)
    other = a_participant(inquiry)
    make_mine("ik@voorbeeld.test", other.person)
    browser = browser_of(me)

    send(browser, "/mijn-ingangen/", email="ik@voorbeeld.test")
    digits = re.search(r"\b\d{6}\b", mail.outbox[-1].body).group()
    assert send(browser, "/mijn-ingangen/cijfers/", digits=digits).headers["Location"] == "/mijn-ingangen/samen/"
    agree(browser, inquiry, me.pseudonym)

    assert EmailAddress.objects.get(email="ik@voorbeeld.test").user == me.person
    assert not inquiry.participants.filter(pk=other.pk).exists()


def test_the_later_answer_wins_and_the_earlier_stays_in_the_own_history(inquiry):
    me, other = a_participant(inquiry, core=True), a_participant(inquiry)
    said = state(inquiry, by=me, text="Op het plein hoort een markt.")
    respond(said, by=me, value=1)
    respond(said, by=other, value=-1)
    idea = ideas.plant(inquiry, by=me, title="Een hek", text="Om de schapen.")
    ideas.bring_energy(idea, by=me, kind="do", brings="Hout")
    ideas.bring_energy(idea, by=other, kind="help", brings="Een hamer")
    round = rounds.open_round(propose_direction(inquiry, by=me, title="Hekken", change="Overal.", ideas=[idea]), by=me)
    for number, one in enumerate((me, other)):
        see_frames(one, present_versions(inquiry))
        rounds.resist(round, by=one, value=8 * number, lower="Begin klein.")

    become_one_person(other.person_id, into=me.person, called={})

    page = browser_of(me).get(f"/v/{inquiry.slug}/mijn-spoor/").content.decode()
    assert me.responses.get().value == -1
    assert [change.value for change in me.responses.get().changes.all()] == [1, -1]
    assert me.energies.get().kind == "help"
    assert me.resistances.get().value == 8
    assert "Hout" in page
    assert "Weerstand bij “Hekken”: 0" in page


def test_seats_and_duties_come_along_and_count_once(inquiry):
    me, other = a_participant(inquiry, core=True), a_participant(inquiry, core=True, duties=("listener",))
    for _number in range(2):
        a_participant(inquiry, core=True)

    become_one_person(other.person_id, into=me.person, called={})

    assert len(core.members_of(inquiry)) == 3
    assert Seat.objects.get(participant=me).is_taken
    assert [duty.kind for duty in me.duties.all()] == ["listener"]


def test_r21_who_turns_out_to_have_told_it_is_no_witness_any_more(inquiry):
    me, other = a_participant(inquiry), a_participant(inquiry)
    idea = ideas.plant(inquiry, by=me, title="Een hek", text="Om de schapen.")
    deed = deeds.take_on(inquiry, by=me, name="Ik", title="Het hek", sources=[idea])
    outcome = deeds.tell_outcome(deed, by=me, name="Ik", text="Het staat.")
    deeds.witness(outcome, by=other, name="Een ander", words="Ik zag het.")

    become_one_person(other.person_id, into=me.person, called={})

    assert not outcome.witnesses.exists()
    assert me.laid_aside.get().words == "Ik zag het."


def test_r1_a_story_told_to_oneself_has_no_listener(inquiry):
    me, other = a_participant(inquiry), a_participant(inquiry, duties=("listener",))
    story = begin(inquiry, teller=me, by=other)

    become_one_person(other.person_id, into=me.person, called={})

    story.refresh_from_db()
    assert (story.teller, story.listener) == (me, None)


def test_r23_what_a_teller_said_after_two_acknowledgements_is_all_kept(inquiry):
    teller, one, other = a_participant(inquiry), a_participant(inquiry), a_participant(inquiry)
    hurt = a_fragment(a_story(teller), component=Component.PAIN)
    allow(hurt.version.story, Consent.PSEUDONYM, by=teller)
    confirmed(hurt)
    say_after(acknowledge(hurt, "Ik was erbij.", name="Bea Busy", by=one), "Dank je.", by=teller)
    say_after(acknowledge(hurt, "Het spijt me.", name="Bea Busy", by=other), "Eindelijk.", by=teller)

    become_one_person(other.person_id, into=one.person, called={})

    assert set(SaidAfter.objects.get().words.split("\n\n")) == {"Dank je.", "Eindelijk."}


def test_who_takes_part_elsewhere_does_so_as_one_person(inquiry):
    me = a_participant(inquiry)
    elsewhere = a_participant(an_inquiry())

    become_one_person(elsewhere.person_id, into=me.person, called={})

    assert {one.inquiry for one in Participant.objects.filter(person=me.person)} == {inquiry, elsewhere.inquiry}


def test_r11_two_who_become_one_are_in_the_figure_of_people_as_one_who_left(inquiry):
    people = [a_participant(inquiry, circle=1) for _number in range(24)]
    people_by_circle(inquiry)
    before = Figure.objects.get(inquiry=inquiry, key=PEOPLE).state["shown"][-1]["basis"]

    become_one_person(people[0].person_id, into=people[1].person, called={})

    after = Figure.objects.get(inquiry=inquiry, key=PEOPLE).state["shown"][-1]["basis"]
    assert people[0].pk in before
    assert set(before) - set(after) == {people[0].pk}
    assert len(after) == len(before)
    assert people_by_circle(inquiry).total.people == 25


def test_r12_no_page_of_others_tells_that_two_were_one(inquiry):
    me, other = a_participant(inquiry), a_participant(inquiry)
    state(inquiry, by=other, text="Op het plein hoort een markt.")
    before = inquiry.decisions.count()

    become_one_person(other.person_id, into=me.person, called={})

    news = Client().get(f"/v/{inquiry.slug}/nieuws/").content.decode()
    assert inquiry.decisions.count() == before
    assert me.pseudonym not in news
    assert other.pseudonym not in news
