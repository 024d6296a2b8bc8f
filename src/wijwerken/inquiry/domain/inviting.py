"""Inviting: one person by letter, a group with one code; taking it back, and a second time.

Whatever way an invitation goes out, `require_may_invite` stands before it (R24).
"""

import secrets
from collections.abc import Sequence
from datetime import timedelta

from django.conf import settings
from django.db import transaction

from wijwerken.method import codes
from wijwerken.method.letter import require_not_knowing, require_place_in_group
from wijwerken.method.refusal import Refusal
from wijwerken.method.words import _
from wijwerken.people.models import Person
from wijwerken.web import clock

from ..models import Circle, Inquiry, Invitation, Participant, Series
from ..queries import opening_words
from .log import log

LETTER_DAYS = 180
MOST_LETTERS = 20
"""Letters that are made while somebody waits; more is a series."""

MOST_IN_GROUP = 60


def require_may_invite(inquiry: Inquiry) -> None:
    """Nobody is invited before the initiators wrote what they do not know (R24)."""
    require_not_knowing(opening_words(inquiry))


@transaction.atomic
def invite_by_letter(
    inquiry: Inquiry, *, by: Participant, notes: Sequence[str] = ("",), language: str = ""
) -> list[tuple[Invitation, str]]:
    """Invitations with their codes, one for each note. A code is given once, for its letter, and kept nowhere."""
    if len(notes) > MOST_LETTERS:
        raise Refusal(_("Maak hoogstens %(most)d brieven tegelijk."), rule="R24", most=MOST_LETTERS)
    return [make_invitation(inquiry, by=by, note=note, language=language) for note in notes]


@transaction.atomic
def make_invitation(
    inquiry: Inquiry,
    *,
    by: Participant | None,
    note: str = "",
    person: Person | None = None,
    language: str = "",
    circle: Circle | None = None,
) -> tuple[Invitation, str]:
    """One invitation, with the code for its letter."""
    require_may_invite(inquiry)
    invitation = unsaved(inquiry, by=by, note=note, person=person, language=language, circle=circle)
    code = code_for(invitation)
    invitation.save()
    log(inquiry, "invitation.made", subject=invitation.pk)
    return invitation, code


@transaction.atomic
def invite_group(
    inquiry: Inquiry, *, by: Participant, note: str, most_uses: int, days: int, language: str = ""
) -> tuple[Invitation, str]:
    """One code for a group, such as a class or the evening of a club: each who enters becomes a person of their own."""
    require_may_invite(inquiry)
    if not 2 <= most_uses <= MOST_IN_GROUP:
        raise Refusal(_("Een groep heeft 2 tot %(most)d mensen."), rule="doors", most=MOST_IN_GROUP)
    invitation = unsaved(inquiry, by=by, note=note, language=language, most_uses=most_uses, days=days)
    code = code_for(invitation)
    invitation.save()
    log(inquiry, "invitation.group", subject=invitation.pk)
    return invitation, code


def unsaved(
    inquiry: Inquiry, *, by: Participant | None, days: int = LETTER_DAYS, series: Series | None = None, **fields: object
) -> Invitation:
    """An invitation that has no code that anybody knows yet."""
    expires_at = clock.now() + timedelta(days=days)
    nobodys = codes.keyed_hash(secrets.token_hex(32), settings.CODE_KEY)
    return Invitation(inquiry=inquiry, by=by, series=series, expires_at=expires_at, code_hash=nobodys, **fields)


def code_for(invitation: Invitation) -> str:
    """A new code for this invitation, whose earlier one stops. To be saved by the caller."""
    code = codes.new_code(secrets.SystemRandom())
    invitation.code_hash = hashed(code)
    return code


def hashed(code: str) -> str:
    return codes.keyed_hash(codes.normalise(code), settings.CODE_KEY)


def own_place(group: Invitation, visitor: object, *, newcomer: Person | None = None) -> Invitation:
    """An invitation of one's own within a group; its code, in `own_code`, is shown once. `group` is locked.

    A visitor who came in with this code before keeps their place. Who comes stands in no log (R11).
    """
    if getattr(visitor, "is_authenticated", False) and (mine := group.members.filter(person=visitor).first()):
        return mine
    require_place_in_group(taken=group.members.count(), most=group.most_uses)
    person = newcomer or Person.objects.create_user(language=language_of(group))
    mine = unsaved(group.inquiry, by=None, group=group, person=person, language=group.language, used=True)
    mine.own_code = code_for(mine)
    mine.save()
    return mine


def language_of(invitation: Invitation) -> str:
    return invitation.language or invitation.inquiry.language


def revoke(invitation: Invitation) -> None:
    """From now on this invitation opens no door. Twice is once."""
    changed = Invitation.objects.filter(pk=invitation.pk, revoked_at=None).update(revoked_at=clock.now())
    if changed:
        log(invitation.inquiry, "invitation.revoked", subject=invitation.pk)


@transaction.atomic
def second_letter(invitation: Invitation, *, by: Participant) -> tuple[Invitation, str]:
    """A new code for the same person, when a letter was lost; the old one stops."""
    revoke(invitation)
    return make_invitation(
        invitation.inquiry,
        by=by,
        note=invitation.note,
        person=invitation.person,
        language=invitation.language,
        circle=invitation.circle,
    )
