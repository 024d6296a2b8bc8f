"""Is the room felt? Everybody who is covered answers, known to nobody; asked and answered by name beside it (R22)."""

import random

from django.db import transaction
from django.db.models import F
from django.utils.crypto import salted_hmac

from wijwerken.inquiry.domain.entering import go_by_name
from wijwerken.inquiry.domain.log import log
from wijwerken.inquiry.models import Participant
from wijwerken.method import backing as rule
from wijwerken.method.refusal import Refusal
from wijwerken.method.words import _
from wijwerken.web import clock

from ..checks import closed_checks, closed_until, running_check
from ..models import Backing, Promise, RoomAnswer, RoomCheck, RoomMark, RoomQuestion
from .backing import is_covered


@transaction.atomic
def answer_check(backing: Backing, *, by: Participant, yes: bool, words: str = "") -> None:
    """One's answer, added to the sums. It cannot be seen or changed afterwards, nor told from anybody else's.

    No log entry, no time, no order: words are put between the others at a place by chance.
    """
    rule.require_covered(is_covered=is_covered(backing, by))
    number = running_check(backing)
    rule.require_running(number)
    Backing.objects.select_for_update().get(pk=backing.pk)
    forget_what_closed(backing)
    check, _made = RoomCheck.objects.get_or_create(backing=backing, number=number)
    _mark, is_first = RoomMark.objects.get_or_create(check_of=check, mark=mark_of(check, by))
    rule.require_not_answered(has_answered=not is_first)
    said = "yes" if yes else "no"
    setattr(check, said, F(said) + 1)
    if words:
        kept = [*check.words, words]
        random.SystemRandom().shuffle(kept)
        check.words = kept
    check.save()


def mark_of(check: RoomCheck, participant: Participant) -> str:
    """That somebody answered, so that nobody does twice; without the key of this installation it tells no one."""
    of_whom = f"{check.backing_id} {check.number} {participant.pk}"
    return salted_hmac("wijwerken.backing.room", of_whom, algorithm="sha256").hexdigest()


def has_answered(backing: Backing, participant: Participant, number: int) -> bool:
    check = RoomCheck.objects.filter(backing=backing, number=number).first()
    return check is not None and check.marks.filter(mark=mark_of(check, participant)).exists()


def forget_what_closed(backing: Backing) -> None:
    """Of checks that closed nobody need know who answered; and of small ones nothing at all."""
    until = closed_until(backing)
    RoomMark.objects.filter(check_of__backing=backing, check_of__number__lte=until).delete()
    small = [
        check.number
        for check in backing.checks.filter(number__lte=until)
        if rule.Check(check.number, check.yes + check.no, check.no).is_small
    ]
    backing.checks.filter(number__in=small).update(yes=0, no=0, words=[])


@transaction.atomic
def answer_item(backing: Backing, *, by: Participant, text: str) -> RoomAnswer:
    """The leader says something about the room, in words that everybody reads."""
    rule.require_own(is_own=backing.leader_id == by.pk)
    Backing.objects.select_for_update().get(pk=backing.pk)
    item = rule.open_item(closed_checks(backing), backing.answers.values_list("number", flat=True))
    if item is None:
        raise Refusal(
            _("Hier wacht nu niets op je antwoord."),
            rule="R22",
            who=_("Jij: schrijf waar je van afblijft."),
        )
    said = RoomAnswer.objects.create(backing=backing, number=item[0], text=text)
    log(backing.inquiry, "room.answered", subject=said.pk)
    return said


@transaction.atomic
def ask(backing: Backing, *, by: Participant, name: str, text: str, promise: Promise | None = None) -> RoomQuestion:
    """A question about room, by name and in public; on the leader's page it waits for an answer."""
    go_by_name(by, name)
    asked = RoomQuestion.objects.create(backing=backing, by=by, name=name, text=text, promise=promise)
    log(backing.inquiry, "room.asked", subject=asked.pk)
    return asked


def answer_question(asked: RoomQuestion, *, by: Participant, answer: str) -> RoomQuestion:
    """The leader answers, by name."""
    rule.require_own(is_own=asked.backing.leader_id == by.pk)
    asked.answer, asked.answered_at = answer, clock.now()
    asked.save(update_fields=["answer", "answered_at"])
    return asked
