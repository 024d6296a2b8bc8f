"""The ledger of mails: what waits, what is under way, what went."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from allauth.account.models import EmailAddress
from django.db import transaction
from django.db.models import Exists, F, OuterRef, QuerySet
from django.utils import timezone

from ..models import MailLedger, NoMail, Person
from .mails import KINDS, Mail

State = MailLedger.State
FORGOTTEN = timedelta(hours=1)  # a postman on another machine who was silent this long will not come back


def post(occasion: str, people: Iterable[Person], mail: Mail) -> int:
    """Let this mail go to these people, each once on this occasion. Gives how many mails are new.

    The rows are written in the caller's transaction, and so is the task that sends them: all of it happens, or
    nothing. Who has no address, or wants no mail of this kind, gets none.
    """
    from .delivering import deliver

    reached = reached_by(people, mail)
    before = MailLedger.objects.filter(occasion=occasion)
    with transaction.atomic():
        new = [person for person in reached if person.pk not in set(before.values_list("person", flat=True))]
        rows = [MailLedger(person=person, occasion=occasion, kind=mail.kind, about=mail.about) for person in new]
        MailLedger.objects.bulk_create(rows, ignore_conflicts=True)
        if rows:
            deliver.enqueue()
    return len(rows)


def reached_by(people: Iterable[Person], mail: Mail) -> list[Person]:
    """Those who would get a mail of this kind: with an address, and not stopped."""
    addresses = EmailAddress.objects.filter(user=OuterRef("pk"))
    if KINDS[mail.kind].only_known:
        addresses = addresses.filter(verified=True)
    # Somebody may be here twice, as who was invited and as who entered: it is the address that wants no mail.
    own = EmailAddress.objects.filter(user=OuterRef(OuterRef("pk"))).values("email")
    stopped = NoMail.objects.filter(kind=mail.kind, person__emailaddress__email__in=own)
    ids = {person.pk for person in people}
    found: QuerySet[Person] = Person.objects.filter(Exists(addresses), ~Exists(stopped), pk__in=ids, is_active=True)
    return list(found)


def address_of(person: Person, mail: Mail) -> str:
    """Where this mail goes; empty where it should not go any more."""
    if not reached_by([person], mail):
        return ""
    return EmailAddress.objects.filter(user=person).order_by("-verified", "-primary", "pk")[0].email


def next_to_send(me: str) -> MailLedger | None:
    """Claim the mail that waits longest. To be called in a transaction."""
    waiting = MailLedger.objects.filter(state=State.WAITS, due_at__lte=timezone.now())
    row = waiting.select_for_update(of=("self",), skip_locked=True).select_related("person").order_by("due_at").first()
    if row:
        row.state, row.claimed_by, row.tries = State.CLAIMED, me, row.tries + 1
        row.due_at = timezone.now()  # since when it is under way
        row.save(update_fields=["state", "claimed_by", "tries", "due_at"])
    return row


def note(row: MailLedger, state: str, reply: str = "") -> None:
    """What became of a mail that was under way."""
    row.state, row.reply = state, reply
    row.save(update_fields=["state", "reply"])


def wait_until(row: MailLedger, due: datetime, reply: str = "") -> None:
    """This one is tried again, later."""
    row.due_at = due
    row.save(update_fields=["due_at"])
    note(row, State.WAITS, reply)


def all_wait_until(due: datetime) -> None:
    """The server is away: everything that is due is tried again later."""
    waiting = MailLedger.objects.filter(state=State.WAITS, due_at__lte=timezone.now())
    waiting.update(due_at=due, tries=F("tries") + 1)


def next_due(me: str) -> datetime | None:
    """When there is something to send again, or to decide about a mail that somebody had under way."""
    waits, claimed = (MailLedger.objects.filter(state=state) for state in (State.WAITS, State.CLAIMED))
    own, lost = first_time(claimed.filter(claimed_by=me)), first_time(claimed.exclude(claimed_by=me))
    times = (first_time(waits), own, lost and lost + FORGOTTEN)
    return min(filter(None, times), default=None)


def first_time(rows: QuerySet[MailLedger]) -> datetime | None:
    return rows.order_by("due_at").values_list("due_at", flat=True).first()


@transaction.atomic
def decide_what_was_left(me: str, handed_over: str) -> None:
    """Decide, once, about mails that a killed postman had under way.

    Of our own we know which one was handed over: that one is never sent again, any other waits again. Of a
    postman who went down with its machine we know nothing; what it had under way may have gone, and stays so.
    """
    own = MailLedger.objects.filter(state=State.CLAIMED, claimed_by=me)
    while own.exists():  # again: the last word of who was killed may reach the database while we wait for its lock
        for row in own.select_for_update():
            note(row, State.UNSURE if attempt(row) == handed_over else State.WAITS)
    lost = MailLedger.objects.filter(state=State.CLAIMED, due_at__lt=timezone.now() - FORGOTTEN)
    lost.exclude(claimed_by=me).update(state=State.UNSURE)


def attempt(row: MailLedger) -> str:
    """One attempt to send one mail, by name."""
    return f"{row.pk}:{row.tries}"
