"""What becomes of somebody who was named: an invitation, or a reason why not. Then their name is wiped (R4, R14)."""

from collections.abc import Iterable

from django.db import transaction
from django.db.models import Q

from wijwerken.method.naming import require_open, require_reason, require_several
from wijwerken.web import clock

from ..models import Inquiry, Invitation, Nomination, Participant
from .inviting import make_invitation


@transaction.atomic
def lay_together(inquiry: Inquiry, nominations: Iterable[Nomination]) -> Nomination:
    """These are about one person, somebody says. The first one stands for all of them, until they are laid apart."""
    chosen = sorted(nominations, key=lambda one: (one.made_at, one.pk))
    require_several(len(chosen))
    for one in chosen:
        require_open(is_settled=one.settled_at is not None)
    first, *others = chosen
    same = Q(pk__in=[one.pk for one in others]) | Q(same_as__in=others)
    Nomination.objects.filter(same, inquiry=inquiry).update(same_as=first)
    return first


def lay_apart(nomination: Nomination) -> None:
    """They were several people after all."""
    Nomination.objects.filter(same_as=nomination, settled_at=None).update(same_as=None)


@transaction.atomic
def invite_named(nomination: Nomination, *, by: Participant, note: str = "") -> tuple[Invitation, str]:
    """A letter for whoever was named, with its code. What they are called is wiped (R24 as for any letter)."""
    everybody = still_open(nomination)
    invitation, code = make_invitation(nomination.inquiry, by=by, note=note)
    settle(everybody, Nomination.Outcome.INVITED, by=by, invitation=invitation)
    return invitation, code


@transaction.atomic
def say_why_not(nomination: Nomination, reason: str, *, by: Participant) -> None:
    """Whoever named them reads the reason on their own page."""
    require_reason(reason)
    settle(still_open(nomination), Nomination.Outcome.NOT_INVITED, by=by, reason=reason)


def still_open(nomination: Nomination) -> list[Nomination]:
    """The nomination with all that were laid with it, locked."""
    same = Q(pk=nomination.pk) | Q(same_as=nomination.pk)
    found = list(Nomination.objects.select_for_update(of=("self",)).filter(same))
    require_open(is_settled=any(one.settled_at for one in found))
    return found


def settle(nominations: list[Nomination], outcome: str, *, by: Participant, **how: object) -> None:
    """Say what became of it, and keep nothing about the person who was named."""
    Nomination.objects.filter(pk__in=[one.pk for one in nominations]).update(
        whom="", would_disagree=False, outcome=outcome, settled_at=clock.now(), settled_by=by, **how
    )
