"""A year of one inquiry with two hundred people of three organisations, and of its two neighbours.

Everything goes through the rooms' own acts, by chance, from one seed; afterwards the trail and the log are whole, no
mail went twice, and nobody can be told from what was shown (R4, R11, R13).
"""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from django.core import mail
from django.db import connection

from tests.factories import WORDING
from wijwerken import verify
from wijwerken.inquiry.domain.duties import give_duty
from wijwerken.inquiry.domain.entering import join
from wijwerken.inquiry.domain.not_knowing import say_not_knowing
from wijwerken.inquiry.domain.process import Proposal
from wijwerken.inquiry.domain.questions import start
from wijwerken.inquiry.domain.seals import lines_of_the_chain, seal_the_day
from wijwerken.inquiry.models import Duty, Participant, Pause
from wijwerken.inquiry.models.question import Visibility
from wijwerken.inquiry.trail import check
from wijwerken.method.phases import Phase
from wijwerken.people.models import MailLedger, Organisation, Person
from wijwerken.stories.models import Channel, Story
from wijwerken.web.clock import at_the_moment
from wijwerken.web.rhythm import ROUNDS

from . import choosing, coming, deciding, leading, telling
from .life import Life
from .reading import Reader, sizes_read, told_on

pytestmark = pytest.mark.django_db

SEED = 20250407
BEGIN = datetime(2025, 4, 7, 19, 0, tzinfo=UTC)
WEEKS = 52
OPENS = {
    Phase.EXPLORATION: 1,
    Phase.INSIGHT: 9,
    Phase.IDEAS: 18,
    Phase.DIRECTION: 22,
    Phase.PLAN: 29,
    Phase.DOING: 33,
    Phase.LEARNING: 40,
}


@dataclass
class Year:
    lives: list[Life]
    readers: list[Reader]
    mails: list[tuple[str, ...]]

    @property
    def main(self) -> Life:
        return self.lives[0]


@pytest.fixture(scope="module")
def year(django_db_setup, django_db_blocker):
    """Lived once, for all that is looked at afterwards."""
    from django.db import transaction

    with django_db_blocker.unblock(), transaction.atomic():
        mail.outbox = []
        yield lived(SEED)
        transaction.set_rollback(True)


def lived(seed: int) -> Year:
    rng = random.Random(seed)
    with at_the_moment(BEGIN):
        host, board, homes = (
            Organisation.objects.create(name=name, place="Testdorp")
            for name in ("Gemeente Testdorp", "Waterschap Testoever", "Woningbouw Testhuis")
        )
        main = begun(host, "plein", Visibility.PUBLIC, rng)
        lives = [main, begun(board, "dijk", Visibility.MEMBERS, rng), begun(homes, "flat", Visibility.PUBLIC, rng)]
    readers = [Reader(main, None), Reader(main, main.starter)]
    for week in range(WEEKS):
        evening, day_after = BEGIN + timedelta(weeks=week), BEGIN + timedelta(weeks=week, days=1)
        know_how_much_there_is()
        for life in lives:
            life.begins_a_week(week, evening)
        with at_the_moment(evening):
            a_week_of_the_main_one(main)
            a_week_next_door(lives[1 + week % 2], main)
        with at_the_moment(day_after):
            for beat in ROUNDS.values():
                beat.act()
            for reader in readers:
                reader.reads()
    return Year(lives, readers, [(*one.to, one.subject) for one in mail.outbox])


def know_how_much_there_is() -> None:
    """PostgreSQL counts its rows by itself from time to time, but not within the one transaction of this test."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")


def begun(organisation: Organisation, slug: str, visibility: str, rng: random.Random) -> Life:
    inquiry = start(
        by=Person.objects.create_user(),
        organisation=organisation,
        wording=WORDING,
        circles=list(coming.CIRCLES),
        visibility=visibility,
        pseudonym=f"Starter van {slug}",
        host=False,
        circle="Buren van het plein",
        slug=slug,
    )
    life = Life(inquiry, rng, BEGIN)
    life.does(say_not_knowing, life.inquiry, by=life.who(life.starter), text="We weten niet waarom de markt wegging.")
    for _number in range(12):
        coming.somebody_comes(life)
    society = [pk for pk in life.present if pk != life.starter and not life.who(pk).host]
    for pk in society[:4]:
        life.does(give_duty, life.who(pk), Duty.Kind.LISTENER)
        life.listeners.append(pk)
    life.listeners.remove(life.starter)
    life.does(give_duty, life.who(life.listeners[0]), Duty.Kind.FACILITATOR)
    deciding.form_a_core_group(life)
    return life


def a_week_of_the_main_one(life: Life) -> None:
    coming.people_come_and_go(life, a_week=5, full=coming.FULL)
    if life.week in EVENTS:
        for happens in EVENTS[life.week]:
            happens(life)
    telling.who_works_there_tells_first(life)
    telling.people_tell(life, most=4)
    telling.people_answer(life)
    choosing.people_respond(life, most=8)
    if life.week % 3 == 0:
        choosing.people_plant(life)
    choosing.people_choose(life)
    choosing.people_agree_and_do(life)
    leading.room_is_asked_after(life)
    deciding.go_on(life)
    deciding.the_group_decides(life, opens=OPENS)
    seal_the_day(life.inquiry)


def a_week_next_door(life: Life, main: Life) -> None:
    """The same people live next door too; there things go slowly, and much is asked only twice a year."""
    coming.people_come_and_go(life, a_week=1, full=40)
    telling.who_works_there_tells_first(life)
    if life.week % 5 < 2:
        telling.people_tell(life, most=2)
        telling.people_answer(life)
        for pk in main.some(main.present, 1):
            somebody = main.who(pk)
            life.does(join, life.inquiry, somebody.person, host=False)
    deciding.the_group_decides(life, opens={Phase.EXPLORATION: 2, Phase.INSIGHT: 20, Phase.IDEAS: 60})


def one_never_answers(life: Life) -> None:
    life.silent = next(iter(deciding.members(life)), None)


def it_gets_hard(life: Life) -> None:
    life.it_is_hard = True


def no_longer(life: Life) -> None:
    life.silent, life.it_is_hard = None, False


def the_tellers_are_rounded_off(life: Life) -> None:
    deciding.round_off(life, Phase.EXPLORATION)


def everybody_decides_otherwise(life: Life) -> None:
    deciding.put(life, kind="exception", terms={"rule": "R18"}, reason="Eén avond met zijn allen.")
    deciding.put(life, kind="settings", terms={"seasons": {str(int(Phase.LEARNING)): "2026-spring"}})


EVENTS = {
    0: [choosing.a_frame_comes_or_changes],
    4: [telling.a_table],
    5: [leading.room_is_given],
    6: [coming.passers_by, leading.mail_goes_out],
    8: [telling.a_table, one_never_answers],
    11: [everybody_decides_otherwise],
    13: [telling.a_table, deciding.stand_still],
    15: [telling.old_pain_is_acknowledged],
    16: [no_longer],
    18: [telling.words_are_hidden, leading.mail_goes_out],
    22: [it_gets_hard, telling.a_table],
    26: [choosing.a_frame_comes_or_changes, no_longer],
    29: [choosing.a_frame_comes_or_changes, leading.a_leader_steps_in],
    31: [telling.words_are_hidden, deciding.all_members_leave],
    35: [deciding.stand_still],
    38: [leading.mail_goes_out],
    44: [the_tellers_are_rounded_off, telling.a_table],
    50: [leading.mail_goes_out],
}


def test_much_happened_and_much_was_refused(year):
    """Without this the rest would say little: the year was full."""
    main, done = year.main, year.main.done
    everybody = Participant.objects.filter(inquiry__in=[life.pk for life in year.lives])

    assert main.has_opened(Phase.LEARNING), f"it came no further than {main.done} and was refused {main.refused}"
    assert everybody.count() >= 200
    assert Participant.objects.filter(inquiry=main.pk, left_at__isnull=False).count() >= 10
    assert Person.objects.filter(takes_part__inquiry=main.pk).filter(takes_part__inquiry=year.lives[1].pk).exists()
    assert Story.objects.filter(inquiry=main.pk, channel=Channel.GROUP).count() >= 5
    assert Pause.objects.filter(inquiry=main.pk, ended__isnull=False).count() == 2
    assert Proposal.objects.filter(inquiry=main.pk, answers__consents=False).exists()
    wanted = """answer answer_check answer_request appeal change_frame decide hide intervene make_count object_to
        volunteer take_in_at_table resist close_round finish witness learn take_back leave_seat look_back cover"""
    assert {name for name in wanted.split() if not done[name]} == set()
    assert {"R2", "R10", "R18", "R23"} <= {refused.split()[-1] for refused in main.refused}


def test_r4_nothing_lacks_an_origin_or_was_forgotten(year):
    assert [finding for finding in check() if finding.is_fault] == []


def test_r13_every_log_is_whole(year, tmp_path):
    for life in year.lives:
        file = tmp_path / "decisions.jsonl"
        file.write_bytes(b"".join(line + b"\n" for line in lines_of_the_chain(life.inquiry)))
        assert len(verify.whole(file.read_bytes())) == life.inquiry.decisions.count()
        assert {one.kind for one in life.inquiry.decisions.all() if one.words == one.kind} == set()


def test_no_mail_went_twice(year):
    rows = Counter(MailLedger.objects.values_list("person", "occasion"))

    assert max(rows.values()) == 1
    assert len(year.mails) == MailLedger.objects.filter(state="sent").count() > 200


def test_r11_nobody_is_told_from_what_was_shown_in_a_year(year):
    assert told_on(year.main, year.readers) == []
    assert told_on(year.lives[2], [Reader(year.lives[2], None)]) == []


def test_r11_the_figures_of_the_year_were_renewed_often_enough_to_attack(year):
    times = [len(sizes_read(figure)) for figure in year.main.inquiry.figures.all()]

    assert sum(count >= 3 for count in times) >= 3
    assert len(set(year.readers[0].said_to_take_part)) >= 3
