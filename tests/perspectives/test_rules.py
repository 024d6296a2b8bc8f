"""The promises of the method, kept through the pages on which people answer to each other."""

import re
import threading

import pytest
from django.db import connection, connections
from django.urls import reverse

from tests.factories import a_participant, browser_of, starter_of
from tests.factories_stories import a_fragment, a_story, confirmed
from tests.perspectives.answering import SENTENCES, a_crowd, a_statement, an_open_inquiry, answers
from tests.sending import send
from wijwerken.inquiry.models import Decision, TraceEdge
from wijwerken.inquiry.trail import check
from wijwerken.method.phases import Phase
from wijwerken.perspectives.domain import respond
from wijwerken.perspectives.models import Response, ResponseChange, Statement, Why
from wijwerken.stories.domain import answer, newest_reading
from wijwerken.stories.models import Answer

pytestmark = pytest.mark.django_db


def at(name, inquiry, *parts):
    return reverse(f"perspectives:{name}", args=[inquiry.slug, *parts])


def page(inquiry, name="look", *parts, who=None):
    client = browser_of(who) if who else browser_of(starter_of(inquiry))
    return client.get(at(name, inquiry, *parts), headers={"accept-language": "nl"}).content.decode()


def test_r1_a_statement_goes_when_its_teller_takes_the_words_back():
    inquiry = an_open_inquiry()
    teller = a_participant(inquiry)
    fragment = confirmed(a_fragment(a_story(teller)))
    send(browser_of(starter_of(inquiry)), at("seed", inquiry, fragment.pk))
    assert fragment.snippet in page(inquiry, "statements")

    answer(newest_reading(fragment), Answer.WITHHELD, "", by=teller)

    assert fragment.snippet not in page(inquiry, "statements")
    assert fragment.snippet not in page(inquiry, "respond")
    gone = browser_of(starter_of(inquiry)).get(at("statement", inquiry, Statement.objects.get().pk))
    assert gone.status_code == 404


def test_r1_a_piece_that_is_not_confirmed_becomes_no_statement():
    inquiry = an_open_inquiry()
    fragment = a_fragment(a_story(a_participant(inquiry)))

    refused = send(browser_of(starter_of(inquiry)), at("seed", inquiry, fragment.pk))

    assert refused.status_code == 422 or refused.status_code == 409
    assert Statement.objects.count() == 0


def test_r2_who_works_for_the_host_writes_no_statement_before_the_ideas():
    inquiry = an_open_inquiry()
    official = browser_of(a_participant(inquiry, host=True))

    refused = send(official, at("new", inquiry), text=SENTENCES[0], language="nl")

    assert refused.status_code == 422
    assert SENTENCES[0] in refused.content.decode()
    assert Statement.objects.count() == 0


def test_r2_who_works_for_the_host_may_bring_what_somebody_told():
    inquiry = an_open_inquiry()
    fragment = confirmed(a_fragment(a_story(a_participant(inquiry))))

    send(browser_of(a_participant(inquiry, host=True)), at("seed", inquiry, fragment.pk))

    assert Statement.objects.get().text == fragment.snippet


def test_r2_who_works_for_the_host_cannot_pass_off_own_words_as_somebodys():
    inquiry = an_open_inquiry()
    fragment = confirmed(a_fragment(a_story(a_participant(inquiry))))

    refused = send(
        browser_of(a_participant(inquiry, host=True)),
        at("new", inquiry) + f"?op=stories.fragment/{fragment.pk}",
        text="De gemeente doet het goed.",
        language="nl",
        sources=f"stories.fragment/{fragment.pk}",
    )

    assert refused.status_code == 422
    assert Statement.objects.count() == 0


def test_r2_once_ideas_are_open_everybody_writes():
    inquiry = an_open_inquiry(upto=Phase.IDEAS)

    send(browser_of(a_participant(inquiry, host=True)), at("new", inquiry), text=SENTENCES[0], language="nl")

    assert Statement.objects.get().text == SENTENCES[0]


def test_r3_a_statement_shows_where_it_comes_from_and_not_from_whom():
    inquiry = an_open_inquiry()
    writer = a_participant(inquiry)
    statement = a_statement(inquiry, by=writer)

    shown = page(inquiry, "statement", statement.pk)

    assert "Iemand die meedoet schreef dit." in shown
    assert writer.pseudonym not in shown
    assert writer.pk not in shown


def test_r4_a_statement_from_a_story_rests_on_its_fragment():
    inquiry = an_open_inquiry()
    fragment = confirmed(a_fragment(a_story(a_participant(inquiry))))

    send(browser_of(starter_of(inquiry)), at("seed", inquiry, fragment.pk))
    send(browser_of(starter_of(inquiry)), at("seed", inquiry, fragment.pk))

    edge = TraceEdge.objects.get(from_kind="perspectives.statement")
    assert (edge.from_id, edge.to_kind, edge.to_id) == (Statement.objects.get().pk, "stories.fragment", fragment.pk)
    assert check() == []


def test_r4_a_statement_from_a_story_without_its_origin_is_found():
    inquiry = an_open_inquiry()
    fragment = confirmed(a_fragment(a_story(a_participant(inquiry))))
    send(browser_of(starter_of(inquiry)), at("seed", inquiry, fragment.pk))

    TraceEdge.objects.all().delete()

    assert [finding.kind for finding in check() if finding.kind == "perspectives.statement"] == [
        "perspectives.statement"
    ]


def test_r5_every_answer_that_was_given_is_kept_for_who_gave_it():
    inquiry = an_open_inquiry()
    statement, me = a_statement(inquiry), a_participant(inquiry)
    browser = browser_of(me)
    for value in ("1", "-1", "-1", "0"):
        send(browser, at("respond", inquiry), statement=statement.pk, answer=value, why="")

    assert Response.objects.get().value == 0
    assert list(ResponseChange.objects.values_list("value", flat=True)) == [1, -1, 0]
    assert "Wat ik eerder zei" in page(inquiry, "mine", who=me)


def test_r7_what_was_imported_is_there_to_read_and_not_to_answer(tmp_path):
    from tests.sharing.test_polis_import import an_export, quietly
    from wijwerken.sharing.polis_import import import_polis

    inquiry = import_polis(an_export(tmp_path / "export"), say=quietly)
    reader = a_participant(inquiry, circle=None)
    statement = inquiry.statements.filter(left_out=False).first()

    browser = browser_of(reader)
    browser.cookies["django_language"] = "nl"
    refused = send(browser, at("respond", inquiry), statement=statement.pk, answer="1")

    assert refused.status_code == 422
    assert "Een kerngroep kan deze vraag oppakken" in refused.content.decode()
    assert Response.objects.count() == 0
    assert Statement.objects.filter(origin="written").count() == 0
    assert "Two lines" in page(inquiry, "statements", who=reader)


def test_r1_imported_people_are_never_added_to_those_who_answer_here(tmp_path):
    from tests.sharing.test_polis_import import an_export, quietly
    from wijwerken.inquiry.domain.questions import enter_phase
    from wijwerken.inquiry.models import PhaseEntry
    from wijwerken.inquiry.path import forget_path
    from wijwerken.sharing.polis_import import import_polis

    inquiry = import_polis(an_export(tmp_path / "export"), public=False, say=quietly)
    enter_phase(inquiry, Phase.INSIGHT, PhaseEntry.Kind.OPENED)
    forget_path(inquiry)
    people = [a_participant(inquiry, circle=None) for _one in range(12)]
    statement = inquiry.statements.get(number=0)
    answers(statement, people, [1] * 8 + [-1] * 4)

    shown = page(inquiry, "statement", statement.pk, who=people[0])

    assert "8 ja, 4 nee, 0 overgeslagen" in shown
    assert "12 ja" not in shown


def test_r11_a_small_group_sees_words_and_no_figure_until_the_round_closes():
    inquiry = an_open_inquiry(public=False)
    statement, people = a_statement(inquiry), a_crowd(inquiry, 8)
    answers(statement, people, [1, 1, 1, 1, -1, -1, 0, 0])

    shown = page(inquiry)

    assert "Waarom we wachten" in shown
    assert not re.search(r"\d+ ja", shown)
    assert not re.search(r"\d+ ja", page(inquiry, "statement", statement.pk))


def test_r11_a_small_group_sees_its_figure_once_when_the_round_closed():
    inquiry = an_open_inquiry(upto=Phase.IDEAS, public=False)
    statement, people = a_statement(inquiry), a_crowd(inquiry, 8)
    answers(statement, people, [1, 1, 1, 1, -1, -1, 0, 0])
    assert "4 ja, 2 nee, 2 overgeslagen" in page(inquiry, "statement", statement.pk)

    answers(statement, people, [-1, -1, -1, -1, 1, 1, 1, 1])

    assert "4 ja, 2 nee, 2 overgeslagen" in page(inquiry, "statement", statement.pk)


def test_r11_one_more_answer_changes_no_figure():
    inquiry = an_open_inquiry()
    statement, people = a_statement(inquiry), a_crowd(inquiry, 24)
    answers(statement, people[:23], [1] * 12 + [-1] * 8 + [0] * 3)
    assert "12 ja, 8 nee, 3 overgeslagen" in page(inquiry)

    respond(statement, by=people[23], value=-1)

    assert "12 ja, 8 nee, 3 overgeslagen" in page(inquiry)


def test_r11_where_nearly_all_say_the_same_no_count_is_given():
    inquiry = an_open_inquiry()
    statement, people = a_statement(inquiry), a_crowd(inquiry, 24)
    answers(statement, people, [1] * 23 + [-1])

    shown = page(inquiry)

    assert "Alle of bijna alle 24" in shown
    assert "23 ja" not in shown


def test_r11_the_landscape_waits_for_seven_people_and_shows_nobody_apart():
    inquiry = an_open_inquiry(upto=Phase.IDEAS, public=False)
    statements = [a_statement(inquiry, text) for text in SENTENCES]
    people = a_crowd(inquiry, 24)
    for place, statement in enumerate(statements):
        answers(statement, people, [1 if (person + place) % 3 else -1 for person in range(24)])

    shown = page(inquiry)

    assert 'class="l1"' in shown
    assert "Jij</text>" not in shown
    assert not any(person.pk in shown or person.pseudonym in shown for person in people)
    assert "Jij</text>" in page(inquiry, who=people[0])


def test_r11_six_people_get_no_landscape():
    inquiry = an_open_inquiry(upto=Phase.IDEAS, public=False)
    statements = [a_statement(inquiry, text) for text in SENTENCES]
    people = a_crowd(inquiry, 5)
    for statement in statements:
        answers(statement, people, [1, 1, 1, -1, -1])

    shown = page(inquiry)

    assert "3 ja, 2 nee, 0 overgeslagen" in shown
    assert 'class="l1"' not in shown


def test_r11_figures_of_an_import_come_through_the_gate_too(tmp_path):
    from tests.sharing.test_polis_import import MATRIX, an_export, quietly
    from wijwerken.sharing.polis_import import import_polis

    few = "\n".join(MATRIX.splitlines()[:5]) + "\n"
    inquiry = import_polis(an_export(tmp_path / "export", participants_votes=few), say=quietly)

    shown = page(inquiry, who=a_participant(inquiry, circle=None))

    assert "Waarom we wachten" in shown
    assert not re.search(r"\d+ ja", shown)


def test_r12_nobody_reads_who_answered_what():
    inquiry = an_open_inquiry()
    statement, people = a_statement(inquiry), a_crowd(inquiry, 21)
    answers(statement, people, [1] * 11 + [-1] * 10)

    for who in (starter_of(inquiry), people[0]):
        for name, parts in (("look", ()), ("statements", ()), ("statement", (statement.pk,))):
            shown = page(inquiry, name, *parts, who=who)
            assert not any(one.pk in shown or one.pseudonym in shown for one in people if one != who)
    assert not Decision.objects.filter(kind__contains="respon").exists()


def test_r12_words_beside_an_answer_have_no_name_no_hour_and_no_answer():
    inquiry = an_open_inquiry()
    statement, writer = a_statement(inquiry), a_participant(inquiry)
    send(
        browser_of(writer),
        at("respond", inquiry),
        statement=statement.pk,
        answer="-1",
        why="Van wie is de sleutel dan?",
    )

    shown = page(inquiry, "statement", statement.pk)

    words = shown[shown.index("Wat mensen erbij schreven") :]
    assert "Van wie is de sleutel dan?" in words
    assert writer.pseudonym not in shown
    assert Why.objects.get().pk not in shown
    assert not re.search(r"\d\d:\d\d", words[:600])


def test_r12_words_that_were_taken_back_are_shown_no_more():
    inquiry = an_open_inquiry()
    statement, writer = a_statement(inquiry), a_participant(inquiry)
    browser = browser_of(writer)
    send(browser, at("respond", inquiry), statement=statement.pk, answer="1", why="Liever niet meer.")

    send(browser, at("respond", inquiry), statement=statement.pk, answer="1", why="")

    shown = page(inquiry, "statement", statement.pk)
    assert "Liever niet meer." not in shown
    assert "Wat mensen erbij schreven" not in shown


def test_r12_ones_own_answers_are_nobody_elses():
    inquiry = an_open_inquiry()
    statement, me, other = a_statement(inquiry), a_participant(inquiry), a_participant(inquiry)
    respond(statement, by=me, value=1)

    assert statement.text in page(inquiry, "mine", who=me)
    assert statement.text not in page(inquiry, "mine", who=other)


@pytest.mark.django_db(transaction=True)
def test_the_same_answer_at_the_same_time_64_times_is_one():
    inquiry = an_open_inquiry()
    statement, me = a_statement(inquiry), a_participant(inquiry)
    failed = []

    def press():
        try:
            respond(statement, by=me, value=1)
        except Exception as error:  # told below, in the thread of the test
            failed.append(error)
        finally:
            connections.close_all()

    threads = [threading.Thread(target=press) for _press in range(64)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert failed == []
    assert Response.objects.count() == 1
    assert ResponseChange.objects.count() == 1
    connection.ensure_connection()
