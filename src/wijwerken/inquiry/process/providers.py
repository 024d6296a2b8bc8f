"""What the process of the group asks of one person, and what of it asks for a facilitator's attention (R7, R10)."""

from collections.abc import Iterable

from django.urls import reverse
from django.utils.translation import gettext as _

from wijwerken.method.core_group import is_core_group
from wijwerken.method.phases import Phase

from ..domain.core import members_of, nominees_of
from ..domain.frames import questions_to_answer
from ..domain.giving_duties import offers_to
from ..models import Inquiry, Participant, Proposal, Seat
from ..path import path_of
from ..registry import Attention, Condition, Now, registry
from .saying import title_of


def page(inquiry: Inquiry, name: str, *ids: str) -> str:
    return reverse(f"inquiry:{name}", args=[inquiry.slug, *ids])


@registry.waits
def say_whether_you_join_the_core_group(inquiry: Inquiry, participant: Participant) -> Now | None:
    seat = getattr(participant, "seat", None)
    if seat is None or not seat.is_asked:
        return None
    return Now(
        _("Wil je in de kerngroep?"),
        _("Iemand vroeg je om mee te beslissen hoe we verdergaan. Jij zegt zelf ja of nee."),
        _("Geef antwoord"),
        page(inquiry, "core-group"),
        "table",
    )


@registry.waits
def answer_a_proposal(inquiry: Inquiry, participant: Participant) -> Now | None:
    """For who sits in the core group; for everybody where everybody is asked. In a pause only whether we go on."""
    paused = path_of(inquiry).is_paused
    seat = getattr(participant, "seat", None)
    waiting = inquiry.proposals.filter(settled_at=None).exclude(answers__participant=participant)
    if paused:
        waiting = waiting.filter(kind=Proposal.Kind.LIFT_PAUSE)
    if seat is None or not seat.is_taken:
        waiting = waiting.filter(everybody_asked_at__isnull=False)
    proposal = waiting.order_by("made_at").first()
    if proposal is None:
        return None
    return Now(
        _("Heb jij bezwaar?"),
        _("Dit voorstel ligt er: %(title)s. Een bezwaar mag, met een reden. Dan wordt het beter.")
        % {"title": title_of(proposal)},
        _("Lees en antwoord"),
        f"{page(inquiry, 'pause')}#voorstel" if paused else page(inquiry, "proposal-answer", proposal.pk),
        "table",
        presses=paused,
    )


@registry.waits
def welcome_somebody(inquiry: Inquiry, participant: Participant) -> Now | None:
    """For who sits in the core group: somebody wants to join."""
    seat = getattr(participant, "seat", None)
    if seat is None or not seat.is_taken:
        return None
    nominees = Seat.objects.filter(
        participant__inquiry=inquiry, accepts=True, volunteered_at=None, joined_at=None, left_at=None
    )
    if not nominees.exclude(answers__by=participant).exists():
        return None
    return Now(
        _("Iemand wil in de kerngroep"),
        _("Zeg of diegene welkom is. Heb je bezwaar, zeg dan waarom."),
        _("Geef antwoord"),
        page(inquiry, "core-group"),
        "table",
    )


@registry.waits
def take_a_duty_over(inquiry: Inquiry, participant: Participant) -> Now | None:
    offer = offers_to(participant).first()
    if offer is None:
        return None
    return Now(
        _("Neem jij een taak over?"),
        _("Iemand geeft je de taak door van %(duty)s. Jij zegt zelf ja of nee.") % {"duty": offer.get_kind_display()},
        _("Geef antwoord"),
        page(inquiry, "duties"),
        "table",
    )


@registry.sign(Phase.INSIGHT)
def everybody_named_was_answered(inquiry: Inquiry) -> Iterable[Condition]:
    """Nobody new is named: each who was, became an invitation or a reason."""
    met = not inquiry.nominations.filter(settled_at=None).exists()
    who = "" if met else _("Wie luistert nodigt hen uit, of zegt waarom niet.")
    yield Condition(_("Wie genoemd werd is gevraagd, of weet waarom niet."), met, who)


@registry.attends
def group_that_cannot_decide(inquiry: Inquiry, participant: Participant) -> Iterable[Attention]:
    """Before everything else: without a core group nothing goes on."""
    if path_of(inquiry).has_opened(Phase.EXPLORATION) and not is_core_group(members_of(inquiry)):
        yield Attention(
            _("De kerngroep kan nu niet beslissen"),
            _("Ze is te klein, of de samenleving is er niet in de meerderheid. Vraag mensen erbij."),
            _("Naar de kerngroep"),
            page(inquiry, "core-group"),
            weight=0,
        )


@registry.attends
def proposals_waiting(inquiry: Inquiry, participant: Participant) -> Iterable[Attention]:
    for proposal in inquiry.proposals.filter(settled_at=None).prefetch_related("answers"):
        has_objection = any(not answer.consents for answer in proposal.answers.all())
        yield Attention(
            title_of(proposal),
            _("Er is een bezwaar. Praat erover, of pas het voorstel aan.")
            if has_objection
            else _("De kerngroep antwoordt nog."),
            _("Naar het voorstel"),
            page(inquiry, "path"),
            proposal.made_at,
            weight=0 if proposal.kind == Proposal.Kind.LIFT_PAUSE or has_objection else 1,
        )


@registry.attends
def seats_waiting(inquiry: Inquiry, participant: Participant) -> Iterable[Attention]:
    for seat in nominees_of(inquiry):
        yield Attention(
            _("%(who)s is gevraagd voor de kerngroep") % {"who": seat.participant.pseudonym},
            _("De kerngroep zegt of diegene welkom is.") if seat.accepts else _("Diegene antwoordt nog."),
            _("Naar de kerngroep"),
            page(inquiry, "core-group"),
            seat.answered_at or seat.made_at,
        )


@registry.attends
def questions_on_frames(inquiry: Inquiry, participant: Participant) -> Iterable[Attention]:
    """R10: everybody may put a question to a frame; it waits for an answer by name."""
    for question in questions_to_answer(inquiry):
        yield Attention(
            _("Een vraag over een grens heeft nog geen antwoord"),
            question.text,
            _("Geef antwoord"),
            page(inquiry, "frame-answer", question.pk),
            question.made_at,
        )
