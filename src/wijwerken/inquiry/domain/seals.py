"""The newest seal of the log, checked and given out once a day, so that nobody can rewrite history unseen (R13)."""

from collections.abc import Iterator
from datetime import date

from django.db import transaction
from django.db.models import Exists, OuterRef, QuerySet
from django.utils import timezone

from wijwerken.method.decisions import canonical, first_break
from wijwerken.people.models import NoMail, Person
from wijwerken.people.post import Mail, post, reached_by
from wijwerken.web import clock

from ..models import Decision, Inquiry, Participant, Seal, SealReader

MAILS = "seals"  # the kind of mail they go by


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


@transaction.atomic
def give_out_the_seals() -> int:
    """Seal every log that has none of today, and send whom it may concern all their seals in one mail a day.

    Gives how many mails are new; said again on the same day, it sends nothing.
    """
    day = timezone.localdate(clock.now())
    for inquiry in Inquiry.objects.exclude(seals__day=day).filter(decisions__isnull=False).distinct():
        seal_the_day(inquiry)
    readers = Person.objects.filter(takes_part__left_at=None, takes_part__reads_seals__isnull=False).distinct()
    return post(f"seals:{day.isoformat()}", readers, Mail(MAILS, about=day.isoformat()))


def seals_for(person: Person, day: date) -> QuerySet[Seal]:
    """The seals of this day that this person asked for; where they left there are none any more."""
    reads = Participant.objects.filter(
        inquiry=OuterRef("inquiry"), person=person, left_at=None, reads_seals__isnull=False
    )
    return Seal.objects.filter(Exists(reads), day=day).select_related("inquiry__organisation").order_by("inquiry")


@transaction.atomic
def subscribe(participant: Participant) -> None:
    """From now on; also after stopping such mails with the link at their foot."""
    SealReader.objects.get_or_create(participant=participant)
    NoMail.objects.filter(person=participant.person, kind=MAILS).delete()


def unsubscribe(participant: Participant) -> None:
    SealReader.objects.filter(participant=participant).delete()


def reaches(participant: Participant) -> bool:
    """Whether a mail would get there: without an address there is the feed."""
    return participant.person is not None and bool(reached_by([participant.person], Mail(MAILS)))


def is_subscribed(participant: Participant) -> bool:
    return SealReader.objects.filter(participant=participant).exists()
