"""Two ways in that turn out to be one person's, in every inquiry where either takes part; and closing all ways in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from allauth.account.models import EmailAddress
from django.db import transaction

from wijwerken.people.models import MailLedger, Person
from wijwerken.web import clock

from ..models import Inquiry, Invitation, Participant
from .duties import change_host, change_line_authority
from .entering import leave
from .joining import become_one, move, one_person, relations


@dataclass(frozen=True)
class Meeting:
    """An inquiry in which both take part: the two pseudonyms between which their person chooses."""

    inquiry: Inquiry
    mine: Participant
    theirs: Participant


def meetings_of(me: Person, other: Person) -> list[Meeting]:
    """Where both take part, or took part. Two queries."""
    mine = {one.inquiry_id: one for one in Participant.objects.filter(person=me)}
    theirs = Participant.objects.filter(person=other, inquiry__in=list(mine)).select_related("inquiry")
    return [Meeting(one.inquiry, mine[one.inquiry_id], one) for one in theirs.order_by("inquiry__made_at")]


@transaction.atomic
def become_one_person(other_id: str, *, into: Person, called: Mapping[str, str]) -> bool:
    """Everything of the other becomes this person's. Twice is once; nothing undoes it.

    `called`: inquiry → the pseudonym, of the two, under which all their words stand from now on. No log tells of
    it and nobody hears of it; who remembers both pseudonyms can see that one took the place of the other (R12).
    """
    both = Person.objects.select_for_update().filter(pk__in=[other_id, into.pk]).order_by("pk")
    people = {one.pk: one for one in both}
    if other_id == into.pk or set(people) != {other_id, into.pk}:
        return False
    other = people[other_id]
    for meeting in meetings_of(into, other):
        become_one_participant(meeting, called.get(meeting.inquiry.pk, ""))
    EmailAddress.objects.filter(user=other).update(primary=False)
    for relation in relations(Person):
        move(relation, other, into)
    if other.is_admin and not into.is_admin:
        Person.objects.filter(pk=into.pk).update(is_admin=True)
    other.delete()
    return True


def become_one_participant(meeting: Meeting, called: str) -> None:
    mine, theirs = meeting.mine, meeting.theirs
    Participant.objects.select_for_update(of=("self",)).get(pk=theirs.pk)
    become_one(theirs, into=mine)
    change_host(mine, host=mine.host or theirs.host)
    change_line_authority(mine, leads=mine.line_authority or theirs.line_authority)
    if called == theirs.pseudonym:
        mine.pseudonym = called
    mine.circle_id = mine.circle_id or theirs.circle_id
    mine.left_at = mine.left_at if theirs.left_at else None
    mine.save(update_fields=["pseudonym", "circle", "left_at"])


@one_person.joins(MailLedger)
def once_sent_is_sent(theirs: MailLedger, mine: MailLedger, kept: Person) -> None:
    """What went to one of two addresses of a person does not go to the other as well."""
    if mine.state == MailLedger.State.WAITS:
        MailLedger.objects.filter(pk=mine.pk).update(state=theirs.state)
    theirs.delete()


def make_mine(address: str, me: Person) -> None:
    """An address that I proved, and that nobody had."""
    has_one = EmailAddress.objects.filter(user=me, primary=True).exists()
    EmailAddress.objects.get_or_create(email=address, verified=True, defaults={"user": me, "primary": not has_one})


def addresses_of(me: Person) -> Sequence[str]:
    return list(EmailAddress.objects.filter(user=me, verified=True).order_by("pk").values_list("email", flat=True))


def letters_of(me: Person) -> Sequence[Invitation]:
    """The letters with which I come in, as long as they work."""
    mine = Invitation.objects.filter(person=me, revoked_at=None, expires_at__gt=clock.now())
    return list(mine.select_related("inquiry").order_by("made_at"))


@transaction.atomic
def close_account(me: Person) -> None:
    """Leave everywhere; addresses, keys and codes are gone, every session ends, what was told stays. Twice is once.

    It erases no words: that is another thing, to be asked for (R14).
    """
    person = Person.objects.select_for_update().get(pk=me.pk)
    for participant in Participant.objects.filter(person=person, left_at=None).select_related("inquiry"):
        leave(participant)
    for letter in Invitation.objects.filter(person=person, revoked_at=None).select_related("inquiry"):
        Invitation.objects.filter(pk=letter.pk).update(revoked_at=clock.now())
    for relation in relations(Person):
        if not relation.model.__module__.startswith("wijwerken."):  # what libraries keep are ways in, and only those
            relation.model._base_manager.filter(**{relation.field.name: person}).delete()
    MailLedger.objects.filter(person=person, state=MailLedger.State.WAITS).update(state=MailLedger.State.DROPPED)
    person.is_active = False
    person.save(update_fields=["is_active"])
