"""The group owns its process: proposals with objections, silent members, every exit, pauses (R7, R23)."""

from __future__ import annotations

from datetime import timedelta

from wijwerken.inquiry.domain import core, going_on, pauses, process
from wijwerken.inquiry.models import Pause, Proposal, Seat
from wijwerken.inquiry.trail import tell_fate, without_fate_in
from wijwerken.method.phases import Phase

from .life import Life

TWO_WEEKS = timedelta(days=13)


def members(life: Life) -> list[str]:
    return [member.id for member in core.members_of(life.inquiry)]


def form_a_core_group(life: Life) -> None:
    by = life.who(life.starter)
    for pk in life.present[:6]:
        life.does(core.ask_to_sit, life.who(pk), by=by)
        life.does(core.answer_to_sit, life.who(pk), yes=True)


def the_group_decides(life: Life, *, opens: dict[Phase, int]) -> None:
    """One week of the core group: what lies on the table is answered; what should come next is put there."""
    sitting = members(life)
    for proposal in open_proposals(life):
        if proposal.kind == "close":
            tell_fates(life, Phase(proposal.phase))
        answered = set(proposal.answers.values_list("participant", flat=True))
        asked = life.present if proposal.everybody_asked_at else sitting
        for pk in [one for one in asked if one not in answered]:
            somebody_answers(life, proposal, pk)
        once_more(life, proposal)
    following = next((phase for phase in Phase if not life.has_opened(phase)), None)
    if following and sitting and life.week >= opens.get(following, 0):
        put(life, kind="open", phase=following)
    take_people_in(life, sitting)


def open_proposals(life: Life) -> list[Proposal]:
    return list(Proposal.objects.filter(inquiry=life.pk, settled_at=None).order_by("made_at"))


def somebody_answers(life: Life, proposal: Proposal, pk: str) -> None:
    """Most consent; now and then somebody objects, in a hard time many; one member never says a word."""
    if pk == getattr(life, "silent", None) or life.chance(0.15):
        return
    proposal = Proposal.objects.get(pk=proposal.pk)
    is_hard = getattr(life, "it_is_hard", False) and proposal.everybody_asked_at is None
    objects = life.chance(0.5 if is_hard else 0.04)
    life.does(
        process.answer, proposal, by=life.who(pk), consents=not objects, reason="Het gaat te snel." if objects else ""
    )


def once_more(life: Life, proposal: Proposal) -> None:
    """An objection is met by a second, changed proposal."""
    proposal = Proposal.objects.get(pk=proposal.pk)
    if proposal.settled_at or proposal.changes_id or not proposal.answers.filter(consents=False).exists():
        return
    if proposal.kind in {"open", "step_back", "close"}:
        phase = Phase(proposal.phase)
        put(life, kind=proposal.kind, phase=phase, changes=proposal, reason="Een week later dan.")


def put(life: Life, **what: object) -> Proposal | None:
    sitting = members(life)
    if not sitting:
        return None
    what.setdefault("reason", "Wie erbij hoort is er.")
    return life.does(process.propose, life.inquiry, by=life.who(life.rng.choice(sitting)), **what)


def take_people_in(life: Life, sitting: list[str]) -> None:
    """Who left is followed by somebody else; with nobody left the first who volunteer begin anew."""
    if not life.has_opened(Phase.EXPLORATION) or len(sitting) >= 5:
        return
    for pk in life.some([one for one in life.present if one not in sitting], 2):
        if sitting:
            life.does(core.ask_to_sit, life.who(pk), by=life.who(sitting[0]))
            life.does(core.answer_to_sit, life.who(pk), yes=True)
            for member in sitting:
                seat = Seat.objects.get(participant=pk)
                if not seat.is_taken and life.chance(0.9):
                    life.does(core.agree_to_seat, seat, by=life.who(member), agrees=True)
        else:
            life.does(core.volunteer, life.who(pk))


def all_members_leave(life: Life) -> None:
    for pk in members(life):
        life.does(core.leave_seat, life.who(pk))


def stand_still(life: Life) -> None:
    facilitator = life.who(life.listeners[0])
    life.does(pauses.ask_to_pause, life.inquiry, "Het doet pijn.", by=life.who(life.rng.choice(life.present)))
    called = life.does(pauses.pause, life.inquiry, "Oud zeer kwam boven.", by=facilitator, name="Fien Facilitator")
    if called:
        called.inquiry = life.inquiry
        life.does(pauses.tell_everybody, called, "We staan even stil.", by=facilitator)


def go_on(life: Life) -> None:
    """After two weeks somebody looks back, and the group consents to going on."""
    running = Pause.objects.filter(inquiry=life.pk, ended=None, began__at__lt=life.now - TWO_WEEKS).first()
    if running is None:
        return
    running.inquiry = life.inquiry
    life.does(going_on.look_back, running, "Het is gezegd.", by=life.who(life.listeners[0]), companion="Ilse de Boer")
    lies = Proposal.objects.filter(inquiry=life.pk, settled_at=None, kind="lift_pause").first()
    lies = lies or put(life, kind="lift_pause", reason="We kunnen weer verder.")
    for pk in members(life) if lies else []:
        life.does(process.answer, Proposal.objects.get(pk=lies.pk), by=life.who(pk), consents=True)


def round_off(life: Life, phase: Phase) -> None:
    """What has no place yet gets its fate, and the phase is closed by a proposal of its own (R4)."""
    tell_fates(life, phase)
    put(life, kind="close", phase=phase, reason="Het is rond.")


def tell_fates(life: Life, phase: Phase) -> None:
    refs = without_fate_in(life.inquiry, phase)
    tell_fate(life.inquiry, refs, "not_used", "Niet gebruikt, omdat het over iets anders gaat.", phase, None)
