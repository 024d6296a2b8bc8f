"""A leader gives room by name; those for whom it holds say so themselves (R22)."""

from django.db import transaction
from django.db.models import Max

from wijwerken.inquiry.domain.entering import go_by_name
from wijwerken.inquiry.domain.log import log
from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.method.backing import require_no_circle, require_own
from wijwerken.method.leaders import require_line_authority

from ..models import Backing, Cover, LeaderWords


@transaction.atomic
def give_backing(
    inquiry: Inquiry, *, by: Participant, name: str, function: str, for_whom: str, rests_on: Backing | None = None
) -> Backing:
    """Say who you are, for whom you give room, and on whose room yours rests. A next time changes it."""
    require_line_authority(line_authority=by.line_authority)
    Inquiry.objects.select_for_update().get(pk=inquiry.pk)
    mine = Backing.objects.filter(leader=by).first()
    require_no_circle(would_rest_on_itself=mine is not None and mine.pk in chain_above(rests_on))
    go_by_name(by, name)
    given, made = Backing.objects.update_or_create(
        leader=by,
        defaults={
            "inquiry": inquiry,
            "name": name,
            "function": function,
            "for_whom": for_whom,
            "rests_on": rests_on,
        },
    )
    log(inquiry, "backing.given" if made else "backing.changed", subject=given.pk)
    return given


def chain_above(backing: Backing | None) -> list[str]:
    """The ids of this backing and of all that it rests on, from below to above."""
    found: list[str] = []
    while backing is not None and backing.pk not in found:
        found.append(backing.pk)
        backing = backing.rests_on
    return found


@transaction.atomic
def say_words(backing: Backing, kind: str, text: str, *, by: Participant) -> LeaderWords:
    """What I keep my hands off, or what I do not know: own words, public, the earlier ones stay (R5)."""
    require_own(is_own=backing.leader_id == by.pk)
    Backing.objects.select_for_update().get(pk=backing.pk)
    words = backing.words.filter(kind=kind)
    last = words.order_by("number").last()
    if last and last.text == text:
        return last
    number = (words.aggregate(last=Max("number"))["last"] or 0) + 1
    return LeaderWords.objects.create(backing=backing, kind=kind, number=number, text=text)


def cover(backing: Backing, participant: Participant, *, holds: bool) -> Cover:
    """Whether this backing holds for me; only I say so, and nobody sees it."""
    return Cover.objects.update_or_create(backing=backing, participant=participant, defaults={"holds": holds})[0]


def is_covered(backing: Backing, participant: Participant) -> bool:
    """Whoever said so, and every leader whose own backing rests on it."""
    return (
        Cover.objects.filter(backing=backing, participant=participant, holds=True).exists()
        or backing.carries.filter(leader=participant).exists()
    )
