"""The newest seal of the log, checked and given out once a day, so that nobody can rewrite history unseen (R13)."""

from collections.abc import Iterator

from django.utils import timezone

from wijwerken.method.decisions import canonical, first_break
from wijwerken.web import clock

from ..models import Decision, Inquiry, Participant, Seal, SealReader


def lines_of_the_chain(inquiry: Inquiry) -> Iterator[bytes]:
    """Each decision in its one form with its seal, oldest first; last how many there are, and the newest seal."""
    entries, head = 0, ""
    for decision in Decision.objects.filter(inquiry=inquiry).iterator():
        yield canonical(decision.entry | {"hash": decision.hash})
        entries, head = entries + 1, decision.hash
    yield canonical({"entries": entries, "head": head})


def seal_the_day(inquiry: Inquiry) -> Seal:
    """Look the whole chain over and keep its head; one row a day, however often it is asked."""
    chain = list(Decision.objects.filter(inquiry=inquiry))
    broken = first_break((decision.entry, decision.hash) for decision in chain)
    seal, _made = Seal.objects.get_or_create(
        inquiry=inquiry,
        day=timezone.localdate(clock.now()),
        defaults={
            "entries": len(chain),
            "hash": chain[-1].hash if chain else "",
            "broken_at": None if broken is None else broken + 1,
        },
    )
    return seal


def subscribe(participant: Participant) -> None:
    SealReader.objects.get_or_create(participant=participant)


def unsubscribe(participant: Participant) -> None:
    SealReader.objects.filter(participant=participant).delete()


def is_subscribed(participant: Participant) -> bool:
    return SealReader.objects.filter(participant=participant).exists()
