"""What happens without anybody pressing a button: every so often, each thing in its own rhythm.

A room says `@every(hours=1)` above a function without arguments. `wijwerken serve` lets a small task come by
every minute; what is due is done, once, however many are at work. What fails is tried again the next time, so
each act must be one that may be repeated.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from django.db import transaction
from django.utils import timezone
from django_tasks import TaskResultStatus, task

from wijwerken.method.due import due, has_run_out

from .models import Beat

A_MINUTE = timedelta(minutes=1)
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Round:
    every: timedelta
    act: Callable[[], object]


ROUNDS: dict[str, Round] = {}


def every(**span: float):
    """Decorator: do this again each time when so much time has passed: `@every(days=1)`."""

    def hang(act: Callable[[], object]):
        ROUNDS[f"{act.__module__}.{act.__qualname__}"] = Round(timedelta(**span), act)
        return act

    return hang


def beat() -> list[str]:
    """Do what is due; gives the names of what was done."""
    return [name for name, round in ROUNDS.items() if take_turn(name, round)]


def take_turn(name: str, round: Round) -> bool:
    now = timezone.now()
    last = claim(name, round.every, now)
    if last is None:
        return False
    try:
        with transaction.atomic():
            round.act()
    except Exception:
        log.exception("%s did not work; it is tried again", name)
        Beat.objects.filter(pk=name).update(at=last)
        return False
    return True


def claim(name: str, every: timedelta, now: datetime) -> datetime | None:
    """When it was done last, if it is due and nobody else took it; the first time it is due at once."""
    last = Beat.objects.get_or_create(pk=name, defaults={"at": LONG_AGO})[0].at
    mine = has_run_out(last, every, now) and Beat.objects.filter(pk=name, at=last).update(at=now)
    return last if mine else None


@task
def come_by() -> None:
    """Do what is due, and come by again in a minute."""
    try:
        beat()
    finally:
        come_by_again()


def come_by_again() -> None:
    """Put the next turn in the queue, one at a time, and take away the turns that are over."""
    from django_tasks_db.models import DBTaskResult

    turns = DBTaskResult.objects.filter(task_path=come_by.module_path)
    turns.finished().delete()
    if not turns.filter(status=TaskResultStatus.READY).exists():
        come_by.using(run_after=due(timezone.now(), A_MINUTE)).enqueue()
