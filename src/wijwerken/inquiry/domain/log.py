"""Writing in the process log: never a name, never free text (R13)."""

from django.db import transaction

from wijwerken.method.decisions import entry_hash
from wijwerken.web import clock

from ..models import Decision, Inquiry


@transaction.atomic
def log(inquiry: Inquiry, kind: str, *, subject: str = "", **counts: int) -> Decision:
    """Append one entry to the chain of this inquiry."""
    Inquiry.objects.select_for_update().get(pk=inquiry.pk)  # one writer at a time, so that the chain has no forks
    last = Decision.objects.filter(inquiry=inquiry).order_by("-seq").first()
    seq, previous = (last.seq + 1, last.hash) if last else (1, "")
    at = clock.now()
    entry = {
        "seq": seq,
        "kind": kind,
        "at": at.isoformat(),
        "subject": subject,
        "counts": counts,
        "previous": previous,
    }
    return Decision.objects.create(
        inquiry=inquiry,
        seq=seq,
        kind=kind,
        at=at,
        subject=subject,
        counts=counts,
        previous_hash=previous,
        hash=entry_hash(entry),
    )
