"""Ways in: a letter with a code for one person, and joining with a pseudonym and a circle of one's own choice."""

import random
import secrets
from datetime import timedelta

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from wijwerken.method import codes
from wijwerken.method.letter import require_not_knowing
from wijwerken.method.pseudonyms import a_free_pseudonym
from wijwerken.people.attempts import too_many_wrong
from wijwerken.people.models import Person

from ..models import Circle, Duty, Inquiry, Invitation, Participant, PublicName
from ..queries import canvas_of
from .log import log

LETTER_DAYS = 180


def invite_by_letter(inquiry: Inquiry, *, by: Participant, note: str = "") -> tuple[Invitation, str]:
    """An invitation and its code. The code is given once, for the letter, and kept nowhere (R24 comes first)."""
    require_not_knowing(canvas_of(inquiry).not_knowing)
    code = codes.new_code(secrets.SystemRandom())
    invitation = Invitation.objects.create(
        inquiry=inquiry,
        by=by,
        note=note,
        code_hash=hashed(code),
        expires_at=timezone.now() + timedelta(days=LETTER_DAYS),
    )
    log(inquiry, "invitation.made", subject=invitation.pk)
    return invitation, code


def hashed(code: str) -> str:
    return codes.keyed_hash(codes.normalise(code), settings.CODE_KEY)


@transaction.atomic
def enter_with(code: str, *, address: str) -> Invitation:
    """The invitation of a code from a letter, with its person; the same person each time.

    Raises `Refusal` for a typing error (which costs no attempt), a wrong, expired or revoked code,
    and after too many wrong ones.
    """
    codes.require_well_typed(code)
    too_many_wrong(address)
    invitation = (
        Invitation.objects.select_for_update(of=("self",))
        .select_related("inquiry")
        .filter(code_hash=hashed(code))
        .first()
    )
    codes.require_usable(
        known=invitation is not None,
        expired=invitation is not None and invitation.expires_at < timezone.now(),
        revoked=invitation is not None and invitation.revoked_at is not None,
    )
    if invitation.person is None:
        invitation.person = Person.objects.create_user()
        invitation.save(update_fields=["person"])
    return invitation


@transaction.atomic
def join(inquiry: Inquiry, person: Person, *, host: bool, circle: Circle | None, pseudonym: str = "") -> Participant:
    """Take part. Twice is once. Without a wish somebody gets a friendly pseudonym that nobody has."""
    existing = Participant.objects.filter(inquiry=inquiry, person=person).first()
    if existing:
        existing.left_at = None
        existing.save(update_fields=["left_at"])
        return existing
    participant = Participant.objects.create(
        inquiry=inquiry,
        person=person,
        host=host,
        circle=circle,
        pseudonym=pseudonym or suggested_pseudonym(inquiry),
    )
    log(inquiry, "participant.joined", subject="")
    return participant


def suggested_pseudonym(inquiry: Inquiry) -> str:
    taken = set(Participant.objects.filter(inquiry=inquiry).values_list("pseudonym", flat=True))
    return a_free_pseudonym(taken, random.SystemRandom())


def give_duty(participant: Participant, kind: str) -> Duty:
    duty, made = Duty.objects.get_or_create(participant=participant, kind=kind)
    if made:
        log(participant.inquiry, "duty.given", subject=kind)
    return duty


def go_by_name(participant: Participant, name: str) -> PublicName:
    """The name under which somebody promises, does, signs and witnesses."""
    return PublicName.objects.update_or_create(participant=participant, defaults={"name": name})[0]


def suggested_pseudonym_before_start() -> str:
    """For who starts an inquiry: nobody is there yet."""
    return a_free_pseudonym(set(), random.SystemRandom())
