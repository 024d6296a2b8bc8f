"""The postman: a background task that claims a mail, hands it over and notes what came of it; and the next."""

import logging
import time
from datetime import timedelta

from django.core.mail import get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction
from django.utils import timezone
from django_tasks import task

from ..models import MailLedger
from .handing import ServerAway, hand_over
from .ledger import all_wait_until, attempt, decide_what_was_left, next_due, next_to_send, note, wait_until
from .messages import message_of
from .slip import Slip, slip_in_hand

State = MailLedger.State
logger = logging.getLogger(__name__)

ROUND = 20.0  # seconds; then others in the queue have their turn
SHORTEST, LONGEST = timedelta(minutes=1), timedelta(hours=6)  # pauses before something is tried again
TOO_OLD = timedelta(days=3)


@task
def deliver() -> int:
    """Send what waits. Gives how many mails went. Whatever remains has a task of its own."""
    with slip_in_hand() as slip:
        decide_what_was_left(slip.name, slip.read())
        went = one_round(slip)
        due = next_due(slip.name)
    if due:
        deliver.using(run_after=due).enqueue()
    return went


def one_round(slip: Slip) -> int:
    went, end = 0, time.monotonic() + ROUND
    server = get_connection()
    row = claim(slip)
    try:
        while row:
            try:
                state, reply = send(server, row, slip)
            except ServerAway as away:
                logger.warning("mail.server_away %s", away)
                later(row, everybody=True)
                break
            went += state == State.SENT
            row = note_and_claim(row, state, reply, slip, on=time.monotonic() < end)
    finally:
        server.close()
    return went


@transaction.atomic
def claim(slip: Slip) -> MailLedger | None:
    return next_to_send(slip.name)


@transaction.atomic
def note_and_claim(row: MailLedger, state: str, reply: str, slip: Slip, *, on: bool) -> MailLedger | None:
    """Note what came of one mail and claim the next, in one write to disk."""
    if state == State.WAITS:
        later(row, reply)
    else:
        note(row, state, reply)
    return next_to_send(slip.name) if on else None


def send(server: BaseEmailBackend, row: MailLedger, slip: Slip) -> tuple[str, str]:
    """Try to send one mail. Gives its new state, and the server's number."""
    try:
        message = message_of(row)
    except Exception:  # a fault of ours must stop this mail, and none behind it
        logger.exception("mail.not_written %s", row.kind)
        return State.WAITS, ""
    if message is None:
        return State.DROPPED, ""
    answer = hand_over(server, message, lambda: slip.write(attempt(row)))
    if answer.is_taken:
        return State.SENT, str(answer.reply)
    if not answer.reply:
        return State.UNSURE, ""
    return State.REFUSED if answer.is_for_good else State.WAITS, str(answer.reply)


def later(row: MailLedger, reply: str = "", *, everybody: bool = False) -> None:
    """Try again, each time after a longer pause; what is three days old is told no more."""
    now = timezone.now()
    if row.made_at < now - TOO_OLD:
        note(row, State.REFUSED, reply)
        return
    due = now + min(SHORTEST * 2 ** (row.tries - 1), LONGEST)
    wait_until(row, due, reply)
    if everybody:
        all_wait_until(due)
