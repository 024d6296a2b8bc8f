"""What happens every so often: when it is due, once, and again when it failed."""

from datetime import timedelta

import pytest
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from wijwerken.web import rhythm
from wijwerken.web.models import Beat
from wijwerken.web.rhythm import beat, come_by, come_by_again, every

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def nothing_else(monkeypatch):
    monkeypatch.setattr(rhythm, "ROUNDS", {})


def an_hour_later():
    for one in Beat.objects.all():
        one.at -= timedelta(hours=1)
        one.save()


def test_it_is_done_at_once_and_then_only_when_its_time_has_come():
    done = []
    every(hours=1)(lambda: done.append("done"))

    beat()
    beat()
    assert done == ["done"]
    an_hour_later()
    beat()

    assert done == ["done", "done"]


def test_what_fails_leaves_the_others_alone_and_is_tried_again():
    done = []

    def fails():
        if not done:
            raise OSError("no way out")
        done.append("second try")

    every(hours=1)(fails)
    every(hours=1)(lambda: done.append("other"))

    beat()
    beat()

    assert done == ["other", "second try"]


def test_one_turn_at_a_time_waits_in_the_queue():
    come_by_again()
    come_by_again()

    waiting = DBTaskResult.objects.filter(task_path=come_by.module_path)

    assert waiting.count() == 1
    assert waiting.get().run_after > timezone.now()
