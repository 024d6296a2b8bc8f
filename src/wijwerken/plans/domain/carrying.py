"""Carrying an agreement: by one's own yes, under one's own name (R9, R12)."""

from django.db import transaction

from wijwerken.inquiry.domain.entering import go_by_name
from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.method.plans import require_own_yes
from wijwerken.web import clock

from ..models import Agreement, Carrier, Signature
from .writing import require_writable


@transaction.atomic
def offer(agreement: Agreement, *, by: Participant, name: str) -> Carrier:
    """Somebody says yes to an agreement."""
    require_writable(agreement.inquiry)
    go_by_name(by, name)
    carrier, _made = Carrier.objects.get_or_create(agreement=agreement, participant=by)
    return say(carrier, yes=True, by=by)


def invite(agreement: Agreement, *, whom: Participant, by: Participant) -> Carrier:
    """Ask somebody. It counts for nothing until they answer."""
    require_writable(agreement.inquiry)
    carrier, _made = Carrier.objects.get_or_create(agreement=agreement, participant=whom, defaults={"invited_by": by})
    return carrier


def say(carrier: Carrier, *, yes: bool, by: Participant) -> Carrier:
    """The answer of who was asked, and of nobody else."""
    require_own_yes(by=by.pk, carrier=carrier.participant_id)
    now = clock.now()
    carrier.said_yes_at, carrier.said_no_at = (now, None) if yes else (None, now)
    carrier.save(update_fields=["said_yes_at", "said_no_at"])
    return carrier


@transaction.atomic
def sign(inquiry: Inquiry, *, by: Participant, name: str) -> Signature:
    """ "Ik draag dit": anybody who takes part may sign, once."""
    go_by_name(by, name)
    return Signature.objects.get_or_create(inquiry=inquiry, participant=by)[0]
