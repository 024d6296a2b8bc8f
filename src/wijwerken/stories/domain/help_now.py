"""Handing over what cannot wait, outside the inquiry (R23). Nothing of it is logged."""

from datetime import date

from allauth.account.models import EmailAddress
from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from wijwerken.method.help_now import is_late, may_see, require_day_to_come, require_permission
from wijwerken.people.models import Organisation, Person
from wijwerken.people.post import Mail, post
from wijwerken.web import clock

from ..models import HelpContact, HelpNow


def today() -> date:
    return timezone.localdate(clock.now())


def contacts_of(organisation: Organisation) -> QuerySet[HelpContact]:
    return HelpContact.objects.filter(organisation=organisation, removed_at=None)


@transaction.atomic
def hand_over(
    contact: HelpContact, *, maker: Person, permission: str, how: str, whom: str, by_day: date, words: str = ""
) -> HelpNow:
    """Give it to a named contact, with permission, by a day. Who has an account gets a mail that says nothing of it."""
    require_permission(permission, how=how)
    require_day_to_come(by_day, today())
    made, is_new = HelpNow.objects.get_or_create(
        maker=maker, contact=contact, whom=whom, by_day=by_day, defaults={"permission": how, "words": words}
    )
    if is_new and contact.person:
        post(f"help:{made.pk}", [contact.person], Mail("help", about=made.pk))
    return made


def hand_overs_for(person: Person) -> QuerySet[HelpNow]:
    """What this person handed over, and what was handed to them. Nobody else finds it."""
    mine = Q(maker=person) | Q(contact__person=person)
    return HelpNow.objects.filter(mine).select_related("contact").order_by("done_at", "by_day", "pk")


def may_read(found: HelpNow, person: Person) -> bool:
    return may_see(person.pk, maker=found.maker_id, taker=found.contact.person_id)


def is_late_now(found: HelpNow) -> bool:
    return is_late(found.by_day, today(), is_done=found.done_at is not None)


def take_over(found: HelpNow, *, by: Person) -> None:
    """The contact says: I have it. Twice is once."""
    HelpNow.objects.filter(pk=found.pk, contact__person=by, taken_at=None).update(taken_at=clock.now())


def is_done(found: HelpNow) -> None:
    """There was contact. That it was done stays; for whom and what is wiped."""
    HelpNow.objects.filter(pk=found.pk, done_at=None).update(done_at=clock.now(), whom="", words="")


def add_contact(
    organisation: Organisation, *, name: str, role: str, telephone: str, reachable: str = "", email: str = ""
) -> HelpContact:
    """Somebody one may call. With a proven address of theirs they also find it here."""
    known = EmailAddress.objects.filter(email__iexact=email, verified=True).select_related("user").first()
    return HelpContact.objects.get_or_create(
        organisation=organisation,
        name=name,
        telephone=telephone,
        removed_at=None,
        defaults={"role": role, "reachable": reachable, "person": known.user if email and known else None},
    )[0]


def remove_contact(contact: HelpContact) -> None:
    """Nobody is sent there any more; what lies there stays theirs."""
    HelpContact.objects.filter(pk=contact.pk, removed_at=None).update(removed_at=clock.now())
