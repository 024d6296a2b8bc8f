"""Nobody finds out who said no: histories that differ only in who said it look alike to everybody (R22)."""

import re

import pytest
from django.apps import apps
from django.contrib.sessions.models import Session
from django.core.serializers.json import Serializer
from django.db import transaction
from django.urls import reverse

from tests.backing.rooms import a_backing, address, ask_everybody, covered, days_from_now
from tests.factories import a_leader, a_participant, an_inquiry, browser_of
from tests.sending import send
from wijwerken.backing.models import RoomCheck, RoomMark
from wijwerken.inquiry.models import Decision, Participant
from wijwerken.inquiry.path import forget_path
from wijwerken.method.backing import NO, YES, Check, items, most_say

pytestmark = pytest.mark.django_db

PAGES = (
    "inquiry:home",
    "inquiry:news",
    "inquiry:decisions",
    "inquiry:people",
    "guidance:today",
    "backing:list",
    "backing:give-room",
)
MOMENTS = (32, 45, 62, 75)  # in each of two checks, and after each closed
CHANGES = re.compile(r'(name="(once|csrfmiddlewaretoken)" value="[^"]*")|value="[A-Za-z0-9_-]{32,}"')


def said(people: list[Participant], noes: set[int]) -> dict[Participant, str]:
    return {somebody: "nee" if number in noes else "ja" for number, somebody in enumerate(people)}


def all_read(backing, readers) -> list[tuple[str, str]]:
    """Every page on which anything of room, people, news or attention stands, for each reader at each moment."""
    slug = backing.inquiry.slug
    paths = [address(backing, "backing"), address(backing, "room")]
    paths += [reverse(name, args=[slug]) for name in PAGES]
    found = []
    for reader in readers:
        for days in MOMENTS:
            forget_path(reader.inquiry)
            with days_from_now(days):
                browser = browser_of(reader)
                found += [(path, CHANGES.sub("", browser.get(path).content.decode())) for path in paths]
    return found


def kept() -> set[str]:
    """Every row of this room that is kept."""
    return {
        Serializer().serialize([row])
        for kind in apps.get_app_config("backing").get_models()
        for row in kind.objects.all()
    }


def history(backing, people, readers, *, noes: set[int], order: list[int]):
    """What the readers read and what is kept, when these said no, and answered in this order; undone afterwards."""
    with transaction.atomic():
        for check in (1, 2):
            answers = said(people, noes)
            ask_everybody(backing, check, {people[number]: answers[people[number]] for number in order})
        pages, rows = all_read(backing, readers), kept()
        log = list(Decision.objects.values_list("kind", "subject", "counts"))
        transaction.set_rollback(True)
    return pages, rows, log


def people_of(inquiry) -> tuple:
    backing = a_backing(inquiry)
    readers = [
        backing.leader,
        a_leader(inquiry, core=True, duties=("facilitator", "listener", "starter")),
        a_participant(inquiry, core=True, duties=("facilitator",)),
    ]
    return backing, readers


@pytest.mark.parametrize("size", [4, 6])
def test_r22_who_said_no_makes_no_difference_to_what_anybody_reads(size):
    backing, readers = people_of(an_inquiry())
    people = covered(backing, size)
    order = list(range(size))

    pages, rows, log = history(backing, people, readers, noes={0}, order=order)
    others = [
        history(backing, people, readers, noes={size - 1}, order=order),
        history(backing, people, readers, noes={0}, order=order[::-1]),
    ]

    for seen, kept_there, logged in others:
        assert seen == pages
        assert logged == log
        assert without_marks(kept_there) == without_marks(rows)


def without_marks(rows: set[str]) -> set[str]:
    """Marks are keyed hashes of who answered at all, the same whatever they said; their numbers tell the order."""
    return {re.sub(r'"pk": \d+', "", re.sub(r'"check_of": \d+', "", row)) for row in rows}


def test_r22_under_five_not_even_how_many_said_no_makes_a_difference():
    backing, readers = people_of(an_inquiry())
    people = covered(backing, 4)

    nobody = history(backing, people, readers, noes=set(), order=[0, 1, 2, 3])
    everybody = history(backing, people, readers, noes={0, 1, 2, 3}, order=[0, 1, 2, 3])

    assert nobody[0] == everybody[0]


def test_r22_what_is_kept_names_nobody_and_has_no_time():
    backing, _readers = people_of(an_inquiry())
    people = covered(backing, 5)

    ask_everybody(backing, 1, said(people, {2}))

    assert {field.name for field in RoomCheck._meta.fields} == {"id", "backing", "number", "yes", "no", "words"}
    assert {field.name for field in RoomMark._meta.fields} == {"id", "check_of", "mark"}
    rows = [row for row in kept() if "roomcheck" in row or "roommark" in row]
    assert not any(somebody.pk in row for row in rows for somebody in people)
    assert not any(b"nee" in (session.session_data or "").encode() for session in Session.objects.all())


def test_r22_of_a_closed_check_nobody_knows_who_answered_and_of_a_small_one_nothing_is_left():
    backing, _readers = people_of(an_inquiry())
    people = covered(backing, 4)
    ask_everybody(backing, 1, said(people, {0, 1}))

    ask_everybody(backing, 2, said(people[:1], set()))

    first = RoomCheck.objects.get(number=1)
    assert (first.yes, first.no, first.words) == (0, 0, [])
    assert not first.marks.exists()


def told(answers: list[tuple[str, ...]]) -> tuple:
    """Everything that is shown of these checks: what most say or the counts, and the items."""
    shown = []
    for check in answers:
        yes, no = check.count(YES), check.count(NO)
        shown.append("few" if len(check) < 5 else most_say(yes, no) or (yes, no))
    checks = [Check(number, len(check), check.count(NO)) for number, check in enumerate(answers, 1)]
    return (*shown, items(checks))


@pytest.mark.parametrize("people", [1, 2, 3, 4, 5, 6, 7])
def test_r22_whoever_knows_only_their_own_answers_learns_of_nobody_that_they_said_no(people):
    """Every history of two checks, seen by every one of them and by a stranger: another's no is never certain."""
    every = [(said_no(people, one), said_no(people, two)) for one in range(people + 1) for two in range(people + 1)]
    by_view: dict[tuple, list] = {}
    for first, second in every:
        by_view.setdefault(told([first, second]), []).append((first.count(NO), second.count(NO)))
    for histories in by_view.values():
        for check in (0, 1):
            for mine in (YES, NO):
                possible = {history[check] for history in histories if history[check] >= (mine == NO)}
                possible = {noes for noes in possible if noes <= people - (mine == YES)}
                others = {noes - (mine == NO) for noes in possible}
                assert people == 1 or not others or min(others) < people - 1


def said_no(people: int, noes: int) -> tuple[str, ...]:
    return (NO,) * noes + (YES,) * (people - noes)


def test_the_timing_of_an_answer_changes_nothing_that_others_read():
    backing, readers = people_of(an_inquiry())
    people = covered(backing, 6)
    page = address(backing, "backing")

    with days_from_now(32):
        before = CHANGES.sub("", browser_of(readers[0]).get(page).content.decode())
        send(browser_of(people[0]), address(backing, "room"), felt="nee", words="Ik niet.")
        after = CHANGES.sub("", browser_of(readers[0]).get(page).content.decode())

    assert before == after
