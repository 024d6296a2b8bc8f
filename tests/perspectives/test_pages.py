"""The pages of perspectives: one statement at a time, one's own answers, new statements, bad input, bounds."""

import secrets

import pytest
from django.test import Client
from django.urls import reverse

from tests.factories import a_participant, browser_of, starter_of
from tests.factories_stories import a_fragment, a_story, confirmed
from tests.perspectives.answering import SENTENCES, a_crowd, a_statement, an_open_inquiry, answers
from tests.sending import send
from wijwerken.inquiry.registry import registry
from wijwerken.method.phases import Phase
from wijwerken.perspectives.domain import respond
from wijwerken.perspectives.models import LandscapeSnapshot, Response, Statement
from wijwerken.perspectives.queries import next_for

pytestmark = pytest.mark.django_db


def at(name, inquiry, *parts):
    return reverse(f"perspectives:{name}", args=[inquiry.slug, *parts])


def test_one_answers_statement_by_statement_until_there_are_none():
    inquiry = an_open_inquiry()
    for text in SENTENCES[:3]:
        a_statement(inquiry, text)
    me = a_participant(inquiry)
    browser = browser_of(me)
    seen = []
    while statement := next_for(me):
        shown = browser.get(at("respond", inquiry)).content.decode()
        assert statement.text in shown
        assert "Je antwoordde eerder" not in shown
        seen.append(statement.text)
        assert send(browser, at("respond", inquiry), statement=statement.pk, answer="1").url == at("respond", inquiry)

    assert sorted(seen) == sorted(SENTENCES[:3])
    assert "Je hebt ze allemaal gehad" in browser.get(at("respond", inquiry)).content.decode()


def test_the_next_is_what_few_people_answered():
    inquiry = an_open_inquiry()
    known, new = a_statement(inquiry, SENTENCES[0]), a_statement(inquiry, SENTENCES[1])
    answers(known, a_crowd(inquiry, 10), [1] * 10)

    assert [next_for(one) for one in a_crowd(inquiry, 4)] == [new] * 4


def test_an_answer_can_be_changed_from_ones_own_page():
    inquiry = an_open_inquiry()
    statement, me = a_statement(inquiry), a_participant(inquiry)
    respond(statement, by=me, value=1, touches=True, why="Omdat het zo is.")
    browser = browser_of(me)

    shown = browser.get(at("respond", inquiry) + f"?uitspraak={statement.pk}").content.decode()
    changed = send(browser, at("respond", inquiry), statement=statement.pk, answer="-1", why="Toch niet.")

    assert "Je antwoordde eerder" in shown
    assert "Omdat het zo is." in shown
    assert changed.url == at("mine", inquiry)
    assert Response.objects.get().value == -1
    assert "Toch niet." in browser.get(at("mine", inquiry)).content.decode()


def test_a_form_sent_twice_has_one_effect():
    inquiry = an_open_inquiry()
    browser, key = browser_of(starter_of(inquiry)), secrets.token_urlsafe(24)
    form = {"once": key, "text": SENTENCES[0], "language": "nl"}

    first, again = browser.post(at("new", inquiry), form), browser.post(at("new", inquiry), form)

    assert first.url == again.url
    assert Statement.objects.count() == 1


def test_who_writes_something_alike_sees_it_first_and_chooses():
    inquiry = an_open_inquiry()
    before = a_statement(inquiry, "Het dorpshuis is van ons allemaal.")
    browser = browser_of(a_participant(inquiry))
    text = "Het dorpshuis is van ons allemaal samen."

    asked = send(browser, at("new", inquiry), text=text, language="nl")
    assert asked.status_code == 422
    assert before.text in asked.content.decode()
    assert text in asked.content.decode()
    assert Statement.objects.count() == 1

    send(browser, at("new", inquiry), text=text, language="nl", anyway="on")
    assert Statement.objects.count() == 2


def test_a_new_statement_can_rest_on_what_somebody_told():
    inquiry = an_open_inquiry()
    fragment = confirmed(a_fragment(a_story(a_participant(inquiry))))
    browser = browser_of(starter_of(inquiry))
    address = at("new", inquiry) + f"?op=stories.fragment/{fragment.pk}"
    assert fragment.snippet in browser.get(address).content.decode()

    send(browser, address, text="Bellen helpt hier niet.", language="nl", sources=f"stories.fragment/{fragment.pk}")

    statement = Statement.objects.get()
    assert statement.origin == "written"
    trail = reverse("inquiry:trail", args=[inquiry.slug, "perspectives.statement", statement.pk])
    assert fragment.snippet in browser.get(trail).content.decode()


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("", 422),
        ("   \n ", 422),
        ("x" * 201, 422),
        ("x" * 10_000_000, 422),
        ("Emoji 🌷 mag", 302),
        ("<b>vet</b> & \u202eomgekeerd", 302),
        ("مرحبا بكم في القرية", 302),
        ("voor\x00na", 302),
    ],
)
def test_strange_words_are_kept_or_refused_kindly(text, status):
    inquiry = an_open_inquiry()
    browser = browser_of(starter_of(inquiry))

    sent = send(browser, at("new", inquiry), text=text, language="nl")

    assert sent.status_code == status
    if status == 302:
        assert "<b>vet" not in browser.get(sent.url).content.decode()
    if status == 422 and text.strip():
        assert text in sent.content.decode()


@pytest.mark.parametrize("value", ["", "2", "ja", "-1 OR 1", "9" * 500])
def test_an_answer_that_is_none_is_refused_and_the_words_come_back(value):
    inquiry = an_open_inquiry()
    statement = a_statement(inquiry)

    refused = send(
        browser_of(a_participant(inquiry)),
        at("respond", inquiry),
        statement=statement.pk,
        answer=value,
        why="Mijn reden.",
    )

    assert refused.status_code == 422
    assert "Mijn reden." in refused.content.decode()
    assert Response.objects.count() == 0


def test_statements_of_another_inquiry_are_not_found():
    mine, other = an_open_inquiry(), an_open_inquiry()
    statement = a_statement(other)
    fragment = confirmed(a_fragment(a_story(a_participant(other))))
    browser = browser_of(starter_of(mine))

    assert browser.get(at("statement", mine, statement.pk)).status_code == 404
    assert browser.get(at("respond", mine) + f"?uitspraak={statement.pk}").status_code == 404
    assert send(browser, at("respond", mine), statement=statement.pk, answer="1").status_code == 404
    assert send(browser, at("seed", mine, fragment.pk)).status_code == 404
    assert Response.objects.count() == 0
    assert Statement.objects.filter(inquiry=mine).count() == 0


def test_words_typed_before_entering_come_back_after_it():
    inquiry = an_open_inquiry()
    statement, me = a_statement(inquiry), a_participant(inquiry)
    client = Client()

    sent = send(client, at("respond", inquiry), statement=statement.pk, answer="1", why="Niet kwijtraken.")
    client.force_login(me.person, backend="django.contrib.auth.backends.ModelBackend")
    shown = client.get(at("respond", inquiry) + f"?uitspraak={statement.pk}")

    assert sent.status_code == 302
    assert "Niet kwijtraken." in shown.content.decode()


def test_words_are_marked_with_their_language():
    inquiry = an_open_inquiry()
    browser = browser_of(starter_of(inquiry))
    sent = send(browser, at("new", inquiry), text="We would do more in plain words.", language="en")

    assert '<p class="statement" lang="en"' in browser.get(sent.url).content.decode()


def test_home_asks_only_while_something_waits():
    inquiry = an_open_inquiry()
    statement, me = a_statement(inquiry), a_participant(inquiry)
    ask = registry.nows[Phase.INSIGHT]
    home = reverse("inquiry:home", args=[inquiry.slug])
    assert "Herken jij dit?" in browser_of(me).get(home).content.decode()

    respond(statement, by=me, value=0)

    assert ask
    assert "Herken jij dit?" not in browser_of(me).get(home).content.decode()


def test_what_i_brought_stands_on_my_own_page():
    inquiry = an_open_inquiry()
    me = a_participant(inquiry)
    respond(a_statement(inquiry, SENTENCES[1]), by=me, value=1, why="Zo was het bij ons ook.")
    a_statement(inquiry, SENTENCES[2], by=me)

    shown = browser_of(me).get(reverse("inquiry:mine", args=[inquiry.slug])).content.decode()

    assert "Zo was het bij ons ook." in shown
    assert SENTENCES[2] in shown
    assert SENTENCES[1] not in shown


def test_an_empty_room_says_what_comes():
    inquiry = an_open_inquiry()
    browser = browser_of(starter_of(inquiry))

    for name in ("look", "statements", "respond", "mine", "new"):
        assert browser.get(at(name, inquiry)).status_code == 200
    assert "Hier staat nog geen uitspraak" in browser.get(at("look", inquiry)).content.decode()


def test_pages_ask_a_bounded_number_of_queries(django_assert_max_num_queries):
    inquiry = an_open_inquiry()
    people = a_crowd(inquiry, 30)
    for number in range(40):
        statement = a_statement(inquiry, f"Uitspraak nummer {number}, over het plein en wie daar komt.")
        answers(statement, people, [1 if (person * 7 + number) % 5 > 1 else -1 for person in range(30)])
        respond(statement, by=people[0], value=1, why=f"Reden {number}")
    browser = browser_of(people[0])
    pages = [at(name, inquiry) for name in ("look", "statements", "respond", "mine", "new")]
    for address in pages:
        browser.get(address)  # the day of renewal writes

    for address in pages:
        with django_assert_max_num_queries(16):
            assert browser.get(address).status_code == 200


def test_the_landscape_is_computed_once_for_the_same_answers():
    inquiry = an_open_inquiry()
    people = a_crowd(inquiry, 24)
    for place, text in enumerate(SENTENCES):
        answers(a_statement(inquiry, text), people, [1 if (person + place) % 3 else -1 for person in range(24)])
    browser = browser_of(people[0])
    browser.get(at("look", inquiry))
    made_at = LandscapeSnapshot.objects.get().made_at

    respond(Statement.objects.first(), by=people[0], value=0)
    browser.get(at("look", inquiry))

    assert LandscapeSnapshot.objects.get().made_at == made_at


@pytest.mark.data
def test_a_thousand_imported_statements_are_shown_in_bounded_queries(data, django_assert_max_num_queries):
    from wijwerken.sharing.polis_import import import_polis

    inquiry = import_polis(data / "polis" / "austria-climate.2vkxcncppn.2022-07-07", say=lambda words: None)

    for address in (at("look", inquiry), at("statements", inquiry), at("statements", inquiry) + "?weggelaten=ja"):
        with django_assert_max_num_queries(12):
            shown = Client().get(address)
        assert shown.status_code == 200
        assert 'lang="de"' in shown.content.decode()
