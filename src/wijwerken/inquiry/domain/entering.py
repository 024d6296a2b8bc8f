"""Ways in: entering with a code, and joining with a pseudonym and a circle of one's own choice."""

import random
from collections.abc import Iterable

from django.db import IntegrityError, transaction
from django.dispatch import Signal

from wijwerken.method import codes
from wijwerken.method.pseudonyms import a_free_pseudonym
from wijwerken.method.refusal import Refusal
from wijwerken.method.words import _
from wijwerken.people.attempts import too_many_wrong
from wijwerken.people.models import Person
from wijwerken.web import clock

from ..models import Circle, Duty, HelpAsked, Inquiry, Invitation, Nomination, Participant, PublicName
from .core import leave_seat
from .duties import take_duty_back
from .inviting import hashed, language_of, make_invitation, own_place, require_may_invite

participant_left = Signal()  # sent with participant; rooms ask for a hand-over of what they carry


class WrongCode(Refusal):
    """A well-typed code that nobody has: the only refusal at the door that counts as an attempt."""


@transaction.atomic
def take_in(
    inquiry: Inquiry, *, by: Participant, circle: Circle | None = None, host: bool = False, note: str = ""
) -> tuple[Participant, Invitation, str]:
    """A listener takes in a teller who has no account, and gets the code of a letter that is theirs."""
    require_may_invite(inquiry)
    participant = join(inquiry, Person.objects.create_user(), host=host, circle=circle)
    invitation, code = make_invitation(inquiry, by=by, note=note, person=participant.person)
    HelpAsked.objects.create(participant=participant, way=HelpAsked.Way.TAKEN_IN)
    return participant, invitation, code


@transaction.atomic
def enter_with(code: str, *, address: str, visitor: object = None, newcomer: Person | None = None) -> Invitation:
    """The invitation of a code, with its person; the same person each time.

    A letter that nobody used yet is the `newcomer`'s from now on. With the code of a group somebody gets an
    invitation of their own, but for a visitor who has one already.

    Raises `Refusal` for a typing error (which costs no attempt), an expired or revoked code and after too
    many wrong ones; `WrongCode` for one that nobody has.
    """
    codes.require_well_typed(code)
    too_many_wrong(address)
    invitation = (
        Invitation.objects.select_for_update(of=("self",))
        .select_related("inquiry")
        .filter(code_hash=hashed(code))
        .first()
    )
    if invitation is None:
        try:
            codes.require_usable(known=False, expired=False, revoked=False)
        except Refusal as refusal:
            raise WrongCode(refusal.message, rule=refusal.rule, who=refusal.who, **refusal.params) from None
    codes.require_usable(
        known=True,
        expired=invitation.expires_at < clock.now(),
        revoked=invitation.revoked_at is not None,
    )
    if invitation.is_for_group:
        return own_place(invitation, newcomer or visitor, newcomer=newcomer)
    if invitation.person is None:
        invitation.person = newcomer or Person.objects.create_user(language=language_of(invitation))
    invitation.used = True
    invitation.save(update_fields=["person", "used"])
    return invitation


@transaction.atomic
def participant_with(code: str, inquiry: Inquiry, *, address: str) -> Participant:
    """Who takes part here by this code, read aloud to a listener. Nobody enters with it; refused as above."""
    codes.require_well_typed(code)
    too_many_wrong(address)
    letter = Invitation.objects.filter(code_hash=hashed(code)).first()
    if letter is None:
        raise WrongCode(_("Deze code kennen we niet."), rule="doors", who=codes.OTHER_WAYS)
    codes.require_usable(known=True, expired=letter.expires_at < clock.now(), revoked=letter.revoked_at is not None)
    found = Participant.objects.filter(inquiry=inquiry, person=letter.person, left_at=None).first()
    if letter.person is None or found is None:
        raise Refusal(
            _("Met deze code doet hier nog niemand mee."),
            rule="doors",
            who=_("Neem de verteller eerst op, bij je gesprekken. Die krijgt dan een eigen code."),
        )
    return found


@transaction.atomic
def join(
    inquiry: Inquiry, person: Person, *, host: bool, circle: Circle | None = None, pseudonym: str = ""
) -> Participant:
    """Take part. Twice is once. Without a wish somebody gets a friendly pseudonym that nobody has.

    Who comes and goes stands in no log: its lines could be counted (R11).
    """
    Inquiry.objects.select_for_update().get(pk=inquiry.pk)  # two newcomers at once get two pseudonyms
    existing = Participant.objects.filter(inquiry=inquiry, person=person).first()
    if existing:
        existing.left_at = None
        existing.save(update_fields=["left_at"])
        return existing
    if pseudonym:
        require_free(inquiry, pseudonym)
    return Participant.objects.create(
        inquiry=inquiry,
        person=person,
        host=host,
        circle=circle,
        pseudonym=pseudonym or suggested_pseudonym(inquiry),
    )


def suggested_pseudonym(inquiry: Inquiry) -> str:
    taken = set(Participant.everybody.filter(inquiry=inquiry).values_list("pseudonym", flat=True))
    return a_free_pseudonym(taken, random.SystemRandom())


def require_free(inquiry: Inquiry, pseudonym: str, *, but: Participant | None = None) -> None:
    """A pseudonym belongs to one person, and is no name under which anybody here acts (R12)."""
    others = Participant.everybody.filter(inquiry=inquiry).exclude(pk=but.pk if but else "")
    names = PublicName.objects.filter(participant__inquiry=inquiry)
    if others.filter(pseudonym__iexact=pseudonym).exists():
        raise Refusal(_("Zo heet hier al iemand. Kies een andere schuilnaam."), rule="R12")
    if names.filter(name__iexact=pseudonym).exists():
        raise Refusal(
            _("Dit is de echte naam van iemand hier. Kies een andere schuilnaam, dan blijft die los van namen."),
            rule="R12",
        )


@transaction.atomic
def be_called(participant: Participant, pseudonym: str) -> Participant:
    """Somebody picks another pseudonym; it stands beside all that they said, earlier words too."""
    require_free(participant.inquiry, pseudonym, but=participant)
    participant.pseudonym = pseudonym
    try:
        with transaction.atomic():
            participant.save(update_fields=["pseudonym"])
    except IntegrityError:
        raise Refusal(_("Zo heet hier al iemand. Kies een andere schuilnaam."), rule="R12") from None
    return participant


@transaction.atomic
def stand_in(participant: Participant, circle: Circle | None, *, also: Iterable[Circle] = ()) -> Participant:
    """Everybody chooses their own circle, and may choose again. They count in that one, also where they stand in more.

    Who chose for themselves is moved by no parting of circles.
    """
    if participant.circle_id != (circle.pk if circle else None):
        participant.circle_moves.all().delete()
    participant.circle = circle
    participant.save(update_fields=["circle"])
    participant.also_in.set(one for one in also if one != circle)
    return participant


@transaction.atomic
def leave(participant: Participant) -> None:
    """Stop taking part. What was told stays, under the pseudonym; coming back is always possible. Twice is once.

    Seat and duties are laid down (R7); rooms ask for a hand-over of what this person carries.
    """
    if Participant.objects.filter(pk=participant.pk, left_at=None).update(left_at=clock.now()):
        leave_seat(participant)
        for duty in participant.duties.exclude(kind=Duty.Kind.STARTER):  # who began it did, also when they are gone
            take_duty_back(participant, duty.kind)
        participant_left.send(Participant, participant=participant)


def nominate(inquiry: Inquiry, *, by: Participant, whom: str, would_disagree: bool) -> Nomination:
    """Name somebody who should be heard too. Twice the same, by the same, is once."""
    return Nomination.objects.get_or_create(
        inquiry=inquiry, by=by, whom=whom, settled_at=None, defaults={"would_disagree": would_disagree}
    )[0]


def go_by_name(participant: Participant, name: str) -> PublicName:
    """The name under which somebody promises, does, signs and witnesses."""
    return PublicName.objects.update_or_create(participant=participant, defaults={"name": name})[0]


def suggested_pseudonym_before_start() -> str:
    """For who starts an inquiry: nobody is there yet."""
    return a_free_pseudonym(set(), random.SystemRandom())
