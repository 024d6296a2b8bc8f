"""The postman and a real mail server: nobody twice, nobody not at all, whatever is killed or goes down."""

import random
import signal
import time
from datetime import timedelta

import pytest
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from tests.people.writing import NEWS, a_reader, a_round, readers, states
from tests.support.mail_server import Postbox, mail_server, start_postman
from wijwerken.people.models import MailLedger
from wijwerken.people.post import post

pytestmark = pytest.mark.django_db(transaction=True)

MANY = 1000


@pytest.fixture
def box(settings):
    """A mail server that the house knows."""
    box = Postbox()
    with mail_server(box) as port:
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", port
        settings.EMAIL_USE_TLS = settings.EMAIL_USE_SSL = False
        settings.EMAIL_HOST_USER = settings.EMAIL_HOST_PASSWORD = ""
        yield box


def everybody(count: int) -> dict[str, int]:
    return {f"lezer{number}@voorbeeld.example": 1 for number in range(count)}


def later() -> None:
    """Time goes by, until all that waits is due."""
    MailLedger.objects.filter(state="waits").update(due_at=timezone.now())


def test_killed_five_times_in_the_middle_of_a_thousand_mails_everybody_gets_one(box, settings):
    post("pause:1", readers(MANY), NEWS)
    chance = random.Random()

    for times in range(1, 6):
        postman = start_postman(settings.EMAIL_PORT)
        box.wait_for(times * MANY // 7)
        time.sleep(chance.random() / 20)
        postman.send_signal(signal.SIGKILL)
        postman.wait()
    assert start_postman(settings.EMAIL_PORT).wait() == 0

    assert box.recipients == everybody(MANY)
    assert len({mail["Message-ID"] for mail in box.mails}) == MANY
    assert set(states()) <= {"sent", "unsure"}


def test_killed_between_handing_over_and_noting_it_is_not_sent_again(box, settings):
    post("pause:1", readers(3), NEWS)
    box.silent_at = "data"
    postman = start_postman(settings.EMAIL_PORT)
    box.wait_for(1)
    postman.send_signal(signal.SIGKILL)
    postman.wait()

    box.silent_at = ""
    start_postman(settings.EMAIL_PORT).wait()

    assert box.recipients == everybody(3)
    assert states() == {"unsure": 1, "sent": 2}


def test_killed_before_handing_over_it_is_sent_by_the_next(box, settings):
    post("pause:1", readers(3), NEWS)
    box.silent_at = "rcpt"
    postman = start_postman(settings.EMAIL_PORT)
    box.wait_until(lambda: box.is_silent)
    postman.send_signal(signal.SIGKILL)
    postman.wait()

    box.silent_at = ""
    start_postman(settings.EMAIL_PORT).wait()

    assert box.recipients == everybody(3)
    assert states() == {"sent": 3}


def test_while_the_server_is_down_mails_wait_longer_and_longer_and_then_go(box, settings):
    post("pause:1", readers(3), NEWS)
    here, settings.EMAIL_PORT = settings.EMAIL_PORT, 1

    waits = []
    for _time in range(3):
        a_round()
        waits.append(min(MailLedger.objects.values_list("due_at", flat=True)) - timezone.now())
        assert DBTaskResult.objects.filter(run_after__gt=timezone.now(), run_after__year__lt=9000).exists()
        later()
    settings.EMAIL_PORT = here
    a_round()

    assert [round(wait / timedelta(minutes=1)) for wait in waits] == [1, 2, 4]
    assert box.recipients == everybody(3)


def test_a_wrong_address_is_given_up_and_a_busy_one_is_tried_again(box):
    post("pause:1", readers(3), NEWS)
    box.refused = {"lezer0@voorbeeld.example": "550 no such person", "lezer1@voorbeeld.example": "450 come back later"}

    a_round()
    assert states() == {"refused": 1, "waits": 1, "sent": 1}

    box.refused.pop("lezer1@voorbeeld.example")
    later()
    a_round()
    assert states() == {"refused": 1, "sent": 2}
    assert MailLedger.objects.get(state="refused").reply == "550"


def test_an_address_that_no_server_understands_is_given_up(box):
    person = a_reader()
    person.emailaddress_set.update(email="zoë@voorbeeld.example")
    post("pause:1", [person, *readers(1)], NEWS)

    a_round()

    assert states() == {"refused": 1, "sent": 1}


def test_a_mail_that_the_server_does_not_take_now_is_tried_again(box):
    post("pause:1", readers(2), NEWS)
    box.answers = ["451 disk full"]

    a_round()
    first = states()
    later()
    a_round()

    assert first == {"waits": 1, "sent": 1}
    assert box.recipients == everybody(2)


def test_what_could_not_be_sent_for_three_days_is_told_no_more(box):
    post("pause:1", [a_reader()], NEWS)
    box.refused = {"annie@voorbeeld.example": "450 come back later"}
    MailLedger.objects.update(made_at=timezone.now() - timedelta(days=4))

    a_round()

    assert states() == {"refused": 1}


def test_what_was_under_way_on_a_machine_that_went_down_is_never_sent_again(box):
    post("pause:1", readers(2), NEWS)
    lost = MailLedger.objects.first()
    MailLedger.objects.filter(pk=lost.pk).update(
        state="claimed", claimed_by="another machine", due_at=timezone.now() - timedelta(hours=2)
    )

    a_round()

    lost.refresh_from_db()
    assert (lost.state, len(box.mails)) == ("unsure", 1)


def test_dots_at_the_start_of_a_line_arrive_as_they_were_written(box, monkeypatch):
    from tests.people.writing import SAID

    monkeypatch.setitem(SAID, "abcabcabcabc", "een\n.\n..twee")
    post("pause:1", [a_reader()], NEWS)
    a_round()

    text = box.mails[0].get_body(preferencelist=("plain",)).get_content()
    assert "“een\n.\n..twee”" in text.replace("\r\n", "\n")


def test_what_another_machine_has_under_way_is_looked_at_when_it_was_silent_for_an_hour(box):
    post("pause:1", readers(1), NEWS)
    MailLedger.objects.update(state="claimed", claimed_by="another machine", due_at=timezone.now())

    a_round()

    in_an_hour = timezone.now() + timedelta(minutes=59)
    assert (box.mails, states()) == ([], {"claimed": 1})
    assert DBTaskResult.objects.filter(run_after__gt=in_an_hour, run_after__year__lt=9000).exists()
