"""Leaving an inquiry, with what happens said first; and leaving the house."""

import pytest
from allauth.account.models import EmailAddress
from django.test import Client

from tests.factories import a_participant, an_inquiry, browser_of, starter_of
from tests.sending import send
from wijwerken.deeds import domain as deeds
from wijwerken.ideas import domain as ideas
from wijwerken.inquiry.domain import core, entering, inviting
from wijwerken.inquiry.domain.ways_in import make_mine
from wijwerken.method.phases import Phase
from wijwerken.plans.domain import carrying, writing

pytestmark = pytest.mark.django_db


@pytest.fixture
def inquiry():
    return an_inquiry(upto=Phase.LEARNING)


def test_what_somebody_carries_is_said_before_they_leave(inquiry):
    me = a_participant(inquiry, core=True, duties=("listener",))
    idea = ideas.plant(inquiry, by=me, title="Een hek", text="Om de schapen.")
    agreement = writing.agree_on(inquiry, writing.Terms(what="Een hek zetten"), by=me, sources=[idea])
    carrying.offer(agreement, by=me, name="Ik")
    deeds.take_on(inquiry, by=me, name="Ik", title="Het hek halen", sources=[agreement])

    page = browser_of(me).get(f"/v/{inquiry.slug}/mijn/stoppen/").content.decode()

    for words in ("kerngroep", "luisteraar", "Een hek zetten", "Het hek halen", "Stoppen wist niets"):
        assert words in page


def test_r7_who_leaves_is_out_of_the_core_group_and_out_of_their_duties(inquiry):
    me = a_participant(inquiry, core=True, duties=("listener",))

    send(browser_of(me), f"/v/{inquiry.slug}/mijn/stoppen/")

    assert me.pk not in {member.id for member in core.members_of(inquiry)}
    assert not me.duties.exists()
    assert {"core.left", "duty.ended"} <= set(inquiry.decisions.values_list("kind", flat=True))


def test_r20_a_deed_of_who_leaves_asks_others_to_go_on(inquiry):
    me = a_participant(inquiry)
    idea = ideas.plant(inquiry, by=me, title="Een hek", text="Om de schapen.")
    deed = deeds.take_on(inquiry, by=me, name="Ik", title="Het hek halen", sources=[idea])

    send(browser_of(me), f"/v/{inquiry.slug}/mijn/stoppen/")

    assert deed.hand_overs.get().by == me


def test_who_left_can_come_back_under_the_same_pseudonym(inquiry):
    me = a_participant(inquiry)
    browser = browser_of(me)
    send(browser, f"/v/{inquiry.slug}/mijn/stoppen/")

    send(browser, f"/v/{inquiry.slug}/meedoen/", host="nee")

    me.refresh_from_db()
    assert me.left_at is None
    assert inquiry.participants.filter(person=me.person).count() == 1


def test_who_closes_their_account_cannot_be_let_in_by_anything_that_was_theirs(inquiry):
    _invitation, code = inviting.invite_by_letter(inquiry, by=starter_of(inquiry))[0]
    person = entering.enter_with(code, address="x").person
    me = entering.join(inquiry, person, host=False)
    make_mine("ik@voorbeeld.test", person)
    here, on_another_phone = browser_of(me), browser_of(me)

    send(here, "/mijn-ingangen/sluiten/")

    me.refresh_from_db()
    assert me.left_at is not None
    assert not EmailAddress.objects.filter(email="ik@voorbeeld.test").exists()
    assert send(Client(), "/binnen/", code=code).status_code == 422
    for browser in (here, on_another_phone):
        assert browser.get("/mijn-spoor/").headers["Location"].startswith("/binnen/")
