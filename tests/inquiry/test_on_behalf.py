"""A teller answers by telephone: a listener types, it shows, and the teller can say "I never said that"."""

import pytest
from django.test import Client

from tests.factories import a_participant, an_inquiry, browser_of, starter_of
from tests.house.pages import crawl, forms_of
from tests.sending import send
from wijwerken.ideas import domain as ideas
from wijwerken.inquiry.domain import entering, inviting
from wijwerken.inquiry.domain.on_behalf import acts, ask_for_help, enter_for
from wijwerken.inquiry.models import OnBehalf
from wijwerken.method.phases import Phase
from wijwerken.perspectives.domain.responding import respond
from wijwerken.perspectives.domain.stating import state

pytestmark = pytest.mark.django_db
SAID = {"how": "telephone", "on": "2026-05-03"}


@pytest.fixture
def inquiry():
    return an_inquiry(upto=Phase.LEARNING)


@pytest.fixture
def listener(inquiry):
    return a_participant(inquiry, duties=("listener",))


@pytest.fixture
def teller(inquiry, listener):
    return entering.take_in(inquiry, by=listener)[0]


def enter(listener, teller, act: str, **fields):
    return send(browser_of(listener), f"/v/{teller.inquiry.slug}/namens/{teller.pk}/{act}/", **SAID, **fields)


def own_page(teller) -> str:
    return browser_of(teller).get(f"/v/{teller.inquiry.slug}/mijn/namens/").content.decode()


def test_r1_an_answer_by_telephone_is_the_tellers_and_shows_who_entered_it(inquiry, listener, teller):
    said = state(inquiry, by=listener, text="Op het plein hoort een markt.")

    enter(listener, teller, "respond", statement=said.pk, answer=1, why="Zo leeft het.")

    entered = OnBehalf.objects.get()
    page = own_page(teller)
    assert teller.responses.get().value == 1
    assert (entered.by, entered.how, str(entered.said_on)) == (listener, "telephone", "2026-05-03")
    for words in (
        listener.pseudonym,
        "aan de telefoon",
        "3 mei 2026",
        "Op het plein hoort een markt.",
        "Ja, zo zie ik",
    ):
        assert words in page


def test_a_listener_sees_what_they_entered_for_whom(inquiry, listener, teller):
    enter(listener, teller, "nominate", whom="De bakker", why="touched")

    page = browser_of(listener).get(f"/v/{inquiry.slug}/namens/").content.decode()

    assert f"3 mei 2026: {teller.pseudonym}, aan de telefoon" in page


def test_r1_that_something_was_entered_stands_on_the_tellers_home_until_they_deny_it(inquiry, listener, teller):
    home = f"/v/{inquiry.slug}/"
    said = "Iemand voerde iets voor jou in"
    assert said not in browser_of(teller).get(home).content.decode()

    enter(listener, teller, "nominate", whom="De bakker", why="touched")
    assert said in browser_of(teller).get(home).content.decode()
    assert said not in browser_of(listener).get(home).content.decode()

    send(browser_of(teller), f"/v/{inquiry.slug}/mijn/namens/{OnBehalf.objects.get().pk}/")
    assert said not in browser_of(teller).get(home).content.decode()


def test_r1_who_did_not_ask_has_nobody_type_for_them(inquiry, listener):
    other = a_participant(inquiry)

    answer = enter(listener, other, "nominate", whom="De bakker", why="touched")

    assert answer.status_code == 404
    assert not other.nominations.exists()


def test_r25_who_has_line_authority_enters_nothing_for_a_teller(inquiry, listener, teller):
    listener.line_authority = True
    listener.save()

    answer = enter(listener, teller, "nominate", whom="De bakker", why="touched")

    assert answer.status_code == 409
    assert not teller.nominations.exists()


def test_r1_a_code_read_aloud_lets_a_listener_type_and_lets_nobody_in(inquiry, listener):
    _invitation, code = inviting.invite_by_letter(inquiry, by=starter_of(inquiry))[0]
    other = entering.join(inquiry, entering.enter_with(code, address="x").person, host=False)
    browser = browser_of(listener)

    answer = send(browser, f"/v/{inquiry.slug}/namens/", code=code)

    assert answer.headers["Location"] == f"/v/{inquiry.slug}/namens/{other.pk}/"
    assert browser.session["_auth_user_id"] == listener.person_id


def test_r1_what_a_teller_never_said_counts_no_more_and_stays_on_record(inquiry, listener, teller):
    said = state(inquiry, by=listener, text="Op het plein hoort een markt.")
    enter(listener, teller, "respond", statement=said.pk, answer=1)
    enter(listener, teller, "nominate", whom="De bakker", why="touched")
    browser = browser_of(teller)

    for entered in OnBehalf.objects.all():
        send(browser, f"/v/{inquiry.slug}/mijn/namens/{entered.pk}/")
        send(browser, f"/v/{inquiry.slug}/mijn/namens/{entered.pk}/")

    assert not teller.responses.exists()
    assert not teller.nominations.exists()
    assert OnBehalf.objects.filter(denied_at=None).count() == 0
    assert inquiry.decisions.filter(kind="behalf.denied").count() == 1


def test_what_the_teller_answered_since_stays_when_they_deny_what_was_entered(inquiry, listener, teller):
    said = state(inquiry, by=listener, text="Op het plein hoort een markt.")
    enter(listener, teller, "respond", statement=said.pk, answer=1)
    respond(said, by=teller, value=-1)

    send(browser_of(teller), f"/v/{inquiry.slug}/mijn/namens/{OnBehalf.objects.get().pk}/")

    assert teller.responses.get().value == -1


def test_an_idea_that_was_never_theirs_goes_on_as_that_of_who_wrote_it_down(inquiry, listener, teller):
    enter(listener, teller, "plant", title="Een hek", text="Om de schapen.")
    idea = teller.ideas.get()
    ideas.add_leaf(idea, by=a_participant(inquiry), text="Met een poort.")

    send(browser_of(teller), f"/v/{inquiry.slug}/mijn/namens/{OnBehalf.objects.get().pk}/")

    idea.refresh_from_db()
    assert idea.by == listener


def test_r12_a_listener_cannot_read_again_what_a_teller_answered(inquiry, listener, teller):
    said = state(inquiry, by=a_participant(inquiry), text="Op het plein hoort een markt.")
    enter(listener, teller, "respond", statement=said.pk, answer=1, why="Een geheim woord.")

    browser = browser_of(listener)
    for path in ("namens/", f"namens/{teller.pk}/", f"namens/{teller.pk}/brief/", f"namens/{teller.pk}/respond/"):
        page = browser.get(f"/v/{inquiry.slug}/{path}").content.decode()
        assert "Een geheim woord" not in page
        assert "antwoordde je" not in page
    assert not inquiry.decisions.filter(kind="behalf.entered").exists()


def test_a_teller_ends_the_help_at_any_time(inquiry, listener, teller):
    send(browser_of(teller), f"/v/{inquiry.slug}/mijn/namens/hulp/", help="nee")

    assert enter(listener, teller, "nominate", whom="De bakker", why="touched").status_code == 404


def test_r1_nobody_but_the_teller_denies(inquiry, listener, teller):
    enter(listener, teller, "nominate", whom="De bakker", why="touched")

    answer = send(browser_of(listener), f"/v/{inquiry.slug}/mijn/namens/{OnBehalf.objects.get().pk}/")

    assert answer.status_code == 404
    assert teller.nominations.exists()


def test_nobody_ever_becomes_another_persons_session(inquiry, listener, teller, settings):
    """A listener with every duty reads every page and sends every form, and is still who they were."""
    settings.DEBUG = False
    ask_for_help(a_participant(inquiry), "own_page")
    enter_for(teller, acts["nominate"], {"whom": "Zij", "why": "touched"}, by=listener, how="paper", on="2026-05-03")
    browser = browser_of(listener)
    browser.raise_request_exception = False

    pages = crawl(browser, [f"/v/{inquiry.slug}/", f"/v/{inquiry.slug}/namens/"])
    for form in forms_of(pages):
        send(browser, form.action, **form.sent(once="x" * 24))
        assert browser.session.get("_auth_user_id") == listener.person_id, form.view

    assert Client().get("/oefenen/").status_code == 404
    assert send(browser, "/oefenen/", participant=teller.pk).status_code == 404
