"""Inviting many at once: a table that somebody brings, or a list of addresses."""

from collections.abc import Sequence
from datetime import timedelta

from allauth.account.models import EmailAddress
from django.db import transaction

from wijwerken.people.models import Person
from wijwerken.people.post import Mail, post
from wijwerken.web import clock

from ..letters.sealing import seal
from ..letters.table import Row, Uploaded
from ..models import Inquiry, Invitation, Participant, Series
from .inviting import require_may_invite, revoke, unsaved
from .log import log

KEPT = timedelta(days=1)
"""How long a table, or letters that were made of it, wait sealed for who brought it."""

BY_MAIL = "invitation"


@transaction.atomic
def bring(inquiry: Inquiry, *, by: Participant, uploaded: Uploaded) -> Series:
    """Keep a table, sealed and for a day, until its columns are told. Nobody is invited yet."""
    from ..letters.tasks import empty

    require_may_invite(inquiry)
    series = Series.objects.create(
        inquiry=inquiry, by=by, title=uploaded.file[:80], sealed=seal().encrypt(uploaded.packed())
    )
    empty.using(run_after=clock.now() + KEPT).enqueue(series.pk)
    return series


def table_in(series: Series) -> Uploaded | None:
    """The table that waits; nothing once it was taken in or emptied."""
    if series.taken_in_at or not series.sealed:
        return None
    return Uploaded.unpacked(seal().decrypt(bytes(series.sealed)))


@transaction.atomic
def take_in_series(series: Series, people: Sequence[Row], *, words: dict[str, str]) -> Series:
    """Invite everybody in a table: who has an address for e-mail by mail, the others by letter. Twice is once."""
    require_may_invite(series.inquiry)
    series = Series.objects.select_for_update(of=("self",)).select_related("inquiry", "by").get(pk=series.pk)
    if series.taken_in_at:
        return series
    series.taken_in_at, series.words = clock.now(), words
    letters = [(invitation_of(series, row), row) for row in people if not row.mail]
    Invitation.objects.bulk_create(invitation for invitation, _row in letters)
    invite_by_mail(series, [row for row in people if row.mail])
    if letters:
        print_later(series, {invitation.pk: row.address if row.street else [] for invitation, row in letters})
    else:
        series.sealed, series.emptied_at = b"", clock.now()
    series.save()
    log(series.inquiry, "invitation.series", subject=series.pk)
    return series


def print_later(series: Series, addresses: dict[str, list[str]]) -> None:
    """Seal to whom the letters go until a task has printed them."""
    from ..letters.printed import packed
    from ..letters.tasks import empty, print_series

    series.sealed = packed(addresses)
    print_series.enqueue(series.pk)
    empty.using(run_after=clock.now() + KEPT).enqueue(series.pk)


@transaction.atomic
def series_by_mail(inquiry: Inquiry, *, by: Participant, people: Sequence[Row], words: dict[str, str]) -> Series:
    """Invite a list of addresses by e-mail."""
    require_may_invite(inquiry)
    now = clock.now()
    series = Series.objects.create(inquiry=inquiry, by=by, words=words, taken_in_at=now, emptied_at=now)
    invite_by_mail(series, people)
    log(inquiry, "invitation.series", subject=series.pk)
    return series


def invite_by_mail(series: Series, people: Sequence[Row]) -> int:
    """One mail to each address that can still be invited. Gives how many."""
    from ..letters.tasks import forget_addresses

    new = to_invite(series.inquiry, people, by=series.by)
    if not new:
        return 0
    invitations = [invitation_of(series, row, person=person_at(row), by_mail=True) for row in new]
    Invitation.objects.bulk_create(invitations)
    forget_addresses.using(run_after=invitations[0].expires_at).enqueue(series.pk)
    return post(f"invitation:{series.pk}", [one.person for one in invitations], Mail(BY_MAIL, about=series.pk))


@transaction.atomic
def second_mail(invitation: Invitation, *, by: Participant) -> Invitation:
    """A new code by a new mail, to the same address; the old one stops."""
    require_may_invite(invitation.inquiry)
    revoke(invitation)
    fields = {"note": invitation.note, "language": invitation.language, "circle": invitation.circle}
    new = unsaved(invitation.inquiry, by=by, series=invitation.series, person=invitation.person, by_mail=True, **fields)
    new.save()
    log(invitation.inquiry, "invitation.made", subject=new.pk)
    post(f"invitation:{new.pk}", [new.person], Mail(BY_MAIL, about=invitation.series_id))
    return new


def to_invite(inquiry: Inquiry, people: Sequence[Row], *, by: Participant | None) -> list[Row]:
    """Those whom this person did not invite already.

    Whether somebody takes part, was invited by another, or wants no mail, is told to nobody who has their address:
    the mail is then not written.
    """
    mine = Invitation.objects.filter(inquiry=inquiry, by=by, by_mail=True, revoked_at=None, expires_at__gt=clock.now())
    addresses = EmailAddress.objects.filter(email__in={row.mail for row in people}, user__in=mine.values("person"))
    invited = set(addresses.values_list("email", flat=True))
    return [row for row in people if row.mail not in invited]


def is_needless(invitation: Invitation) -> bool:
    """Whether its reader takes part already, or was invited by somebody else before."""
    address = EmailAddress.objects.filter(user=invitation.person).values("email")
    owners = EmailAddress.objects.filter(email__in=address, verified=True).values("user")
    before = Invitation.objects.filter(inquiry=invitation.inquiry, by_mail=True, revoked_at=None)
    before = before.filter(made_at__lt=invitation.made_at, expires_at__gt=clock.now()).exclude(by=invitation.by)
    return (
        Participant.objects.filter(inquiry=invitation.inquiry, person__in=owners, left_at=None).exists()
        or before.filter(person__emailaddress__email__in=address).exists()
    )


def invitation_of(series: Series, row: Row, **fields: object) -> Invitation:
    return unsaved(
        series.inquiry,
        by=series.by,
        series=series,
        note=row.note or row.street,
        language=row.language,
        circle_id=row.circle or None,
        **fields,
    )


def person_at(row: Row) -> Person:
    """Who owns this address, where it was proven; else a new person, of whom nothing is known but where to write."""
    if owner := EmailAddress.objects.filter(email=row.mail, verified=True).select_related("user").first():
        return owner.user
    person = Person.objects.create_user(language=row.language or "nl")
    EmailAddress.objects.create(user=person, email=row.mail, verified=False)
    return person
