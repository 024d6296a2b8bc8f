"""Writing in the process log: never a name, never free text (R13)."""

import secrets
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, time

from django.db import transaction
from django.utils import timezone

from wijwerken.method.decisions import SALT_BYTES, entry_hash, places_for, receipt, resistances_to_log
from wijwerken.web import clock

from ..models import Decision, Inquiry, Salt


@transaction.atomic
def log(
    inquiry: Inquiry,
    kind: str,
    *,
    subject: str = "",
    answers: Mapping[str, object] | None = None,
    values: Sequence[int] | None = None,
    is_counted: bool | None = None,
    **counts: int,
) -> Decision:
    """Append one entry to the chain of this inquiry.

    `answers`: participant → what they answered; they become salted commitments, sorted, so that neither order
    nor id is left. `values`: resistances as the gate released them, sorted and unlinked. `is_counted`: whether
    the log may tell how many answered; if nothing is said, from the circle limit on (R11). The core group's
    answers all stand on the path, so there it is always told.
    """
    Inquiry.objects.select_for_update().get(pk=inquiry.pk)  # one writer at a time, so that the chain has no forks
    last = Decision.objects.filter(inquiry=inquiry).order_by("-seq").first()
    salts = [salt_for(participant, str(value)) for participant, value in (answers or {}).items()]
    if is_counted is None:
        is_counted = len(salts) >= inquiry.circle_limit
    if salts and is_counted:
        counts["answers"] = len(salts)
    decision = Decision(
        inquiry=inquiry,
        seq=last.seq + 1 if last else 1,
        kind=kind,
        at=max(today(), last.at) if last else today(),
        subject=subject,
        counts=counts,
        commitments=sealed(salts, inquiry.circle_limit, is_counted=is_counted),
        values=resistances_to_log(values or [], inquiry.circle_limit),
        previous_hash=last.hash if last else "",
    )
    decision.hash = entry_hash(decision.entry)
    decision.save()
    for salt in salts:
        salt.decision = decision
    Salt.objects.bulk_create(salts)
    return decision


def today() -> datetime:
    """The day, and no finer: a decision often falls at the very moment of somebody's answer (R12)."""
    return datetime.combine(timezone.localdate(clock.now()), time(), tzinfo=UTC)


def salt_for(participant: str, value: str) -> Salt:
    salt = secrets.token_bytes(SALT_BYTES)
    return Salt(participant_id=participant, salt=salt, receipt=receipt(salt, participant, value))


def sealed(salts: Sequence[Salt], limit: int, *, is_counted: bool) -> list[str]:
    """The commitments, sorted; with made-up ones between them where their number would tell too much."""
    if not salts:
        return []
    places = places_for(len(salts), limit, is_shown=is_counted)
    nobodys = [secrets.token_hex(SALT_BYTES) for _place in range(places - len(salts))]
    return sorted([salt.commitment for salt in salts] + nobodys)
