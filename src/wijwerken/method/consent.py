"""R7: the group owns the process. A proposal about it passes by consent of the core group.

Everybody may object, with a reason; the proposal then changes. Only where an objection stands against a
second, changed proposal the participants are asked. Dissent is recorded, whatever the outcome.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum

from wijwerken.method.core_group import (
    A_WEEK,
    Member,
    has_society_majority,
    still_in,
    unmet_for_core_group,
)
from wijwerken.method.due import Pause, due, has_run_out
from wijwerken.method.refusal import Refusal, Unmet, unmet_of
from wijwerken.method.words import _, ngettext

ONE_IN = 5
"""At most one in so many participants objects."""

FEWEST_PARTICIPANTS_HEARD = 3


class Matter(Enum):
    """What a proposal is about."""

    OPEN_EXPLORATION = "open_exploration"
    OPEN_PHASE = "open_phase"
    STEP_BACK = "step_back"
    CLOSE_PHASE = "close_phase"
    SETTINGS = "settings"
    LIFT_PAUSE = "lift_pause"
    EXCEPTION = "exception"
    DUTY = "duty"


@dataclass(frozen=True)
class ParticipantsAsked:
    """All participants, asked after an objection stood twice: since when, how many, and what they said."""

    at: datetime
    people: int
    consents: int = 0
    objections: int = 0


@dataclass(frozen=True)
class Proposal:
    """A proposal about the process. `round` is 2 for the second, changed one (with its own `made_at`)."""

    matter: Matter
    made_at: datetime
    round: int = 1
    asked: ParticipantsAsked | None = None


@dataclass(frozen=True)
class Answer:
    """What a member says to a proposal: consent, or an objection with its reason."""

    by: str
    consents: bool
    reason: str = ""

    def __post_init__(self) -> None:
        if not self.consents and not self.reason.strip():
            raise Refusal(
                _("Zeg erbij waarom je bezwaar hebt. Dan kan het voorstel beter worden."),
                rule="R7",
                who=_("Jij zelf: een paar woorden zijn genoeg."),
            )


class Verdict(Enum):
    WAITING = "waiting"
    PASSED = "passed"
    SECOND_ROUND = "second_round"
    """Somebody objects: change the proposal and put it forward again, or talk until the objection is gone."""
    ASK_PARTICIPANTS = "ask_participants"
    REFUSED = "refused"
    LAPSED = "lapsed"
    """Nobody is left in the core group to decide on it."""


@dataclass(frozen=True)
class Outcome:
    """Where a proposal stands.

    `unmet`: what it still waits for and who can meet that. `dissent`: the objections that stand, for the
    record. `missed`: who did not answer in time; `out`: who thereby missed twice and is out (store both when
    it is settled, see `after_call`).
    `runs_until`: when silence no longer holds it up; None during a pause.
    """

    verdict: Verdict
    unmet: tuple[Unmet, ...]
    dissent: tuple[Answer, ...]
    missed: frozenset[str]
    out: frozenset[str]
    runs_until: datetime | None

    @property
    def passed(self) -> bool:
        return self.verdict is Verdict.PASSED


def unmet_for_exploration(*, purpose: str, influence: str, feedback: str) -> tuple[Unmet, ...]:
    """R7: what must have been written before exploration opens, beside the core group's consent."""
    starter = _("Wie de vraag begon vult het aan.")
    asked = (
        (purpose, _("Schrijf op waar deze vraag toe dient.")),
        (influence, _("Schrijf op hoeveel invloed mensen hebben.")),
        (feedback, _("Schrijf op hoe mensen horen wat ermee gebeurt.")),
    )
    return tuple(Unmet(message, "R7", starter) for given, message in asked if not given.strip())


def outcome(
    proposal: Proposal,
    members: Iterable[Member],
    answers: Iterable[Answer],
    now: datetime,
    *,
    conditions: Sequence[Unmet] = (),
    pauses: Iterable[Pause] = (),
) -> Outcome:
    """R7: where `proposal` stands at `now`, given the last answer of each member.

    It passes when nobody objects and all answered, or after seven days when at least half answered with
    society in the majority; opening exploration asks consent of all. `conditions`: what the phase still lacks.
    A silent member is called again after seven days and is out after fourteen, so that nobody holds up the
    others for ever; where nobody is left, the proposal lapses. The clock stands still in a pause, except for
    the proposal to lift it.
    """
    clock = () if proposal.matter is Matter.LIFT_PAUSE else tuple(pauses)
    week_over = has_run_out(proposal.made_at, A_WEEK, now, clock)
    said = {answer.by: answer for answer in answers}

    present = still_in(members)
    called = _with_misses(present, said, proposal.made_at, now, clock)
    remaining = still_in(called)
    half_heard = week_over and proposal.matter is not Matter.OPEN_EXPLORATION and _half_answered(present, said)
    deciding = present if half_heard else remaining

    dissent = tuple(said[member.id] for member in deciding if member.id in said and not said[member.id].consents)
    silent = [] if half_heard else [member for member in remaining if member.id not in said]
    lacking = (*conditions, *unmet_for_core_group(deciding))
    verdict = _verdict(proposal, now, clock, silent=bool(silent), objected=bool(dissent), week_over=week_over)
    if not remaining:
        verdict = Verdict.LAPSED
    if verdict is Verdict.PASSED and lacking:
        verdict = Verdict.WAITING
    settled = verdict in (Verdict.PASSED, Verdict.REFUSED, Verdict.LAPSED)
    return Outcome(
        verdict=verdict,
        unmet=() if settled else (*lacking, *_waits_for(proposal, verdict, len(silent), len(dissent))),
        dissent=dissent,
        missed=frozenset(before.id for before, after in zip(present, called, strict=True) if after != before),
        out=frozenset(member.id for member in called) - {member.id for member in remaining},
        runs_until=due(proposal.made_at, A_WEEK, clock),
    )


def _with_misses(
    members: Sequence[Member], said: dict[str, Answer], since: datetime, now: datetime, clock: Sequence[Pause]
) -> tuple[Member, ...]:
    """The members with a miss more for each week in which they did not answer, at most two.

    The weeks of who joined later begin when they joined.
    """

    def weeks(member: Member) -> int:
        called = max(since, member.since or since)
        return sum(has_run_out(called, count * A_WEEK, now, clock) for count in (1, 2))

    return tuple(
        member if member.id in said else replace(member, misses=member.misses + weeks(member)) for member in members
    )


def _half_answered(members: Sequence[Member], said: dict[str, Answer]) -> bool:
    """Whether at least half answered, with society in the majority of those who did."""
    heard = [member for member in members if member.id in said]
    return bool(heard) and 2 * len(heard) >= len(members) and has_society_majority(heard)


def _verdict(
    proposal: Proposal,
    now: datetime,
    clock: Sequence[Pause],
    *,
    silent: bool,
    objected: bool,
    week_over: bool,
) -> Verdict:
    if not objected:
        return Verdict.WAITING if silent else Verdict.PASSED
    if proposal.round == 1 or proposal.matter is Matter.OPEN_EXPLORATION:
        return Verdict.SECOND_ROUND
    if proposal.asked is not None:
        return _verdict_of_participants(proposal.asked, now, clock)
    return Verdict.WAITING if silent and not week_over else Verdict.ASK_PARTICIPANTS


def _verdict_of_participants(asked: ParticipantsAsked, now: datetime, clock: Sequence[Pause]) -> Verdict:
    """At most one in five of those who answered objects, once all did or a week is over."""
    heard = asked.consents + asked.objections
    if heard < asked.people and not has_run_out(asked.at, A_WEEK, now, clock):
        return Verdict.WAITING
    if heard < min(FEWEST_PARTICIPANTS_HEARD, asked.people):
        return Verdict.WAITING
    return Verdict.PASSED if asked.objections * ONE_IN <= heard else Verdict.REFUSED


def _waits_for(proposal: Proposal, verdict: Verdict, silent: int, objections: int) -> list[Unmet]:
    """What a proposal that is not settled waits for besides its conditions, and who can meet it."""
    waits = []
    if verdict is Verdict.SECOND_ROUND:
        who = _("Wie het voorstel deed past het aan. Wie bezwaar heeft kan het ook terugnemen.")
        waits.append(unmet_of(OBJECTIONS, objections, "R7", who))
    elif verdict is Verdict.ASK_PARTICIPANTS:
        who = _("De kerngroep legt het voor aan alle deelnemers. Hoogstens een op de vijf heeft bezwaar.")
        waits.append(Unmet(_("Ook het aangepaste voorstel houdt bezwaar."), "R7", who))
    elif proposal.asked is not None and objections:
        waits.append(Unmet(_("De deelnemers zijn nog aan het woord."), "R7", _("Alle deelnemers.")))
    if silent and proposal.matter is Matter.OPEN_EXPLORATION:
        waits.append(unmet_of(SILENT, silent, "R7", _("Wie in de kerngroep zit en nog niet antwoordde.")))
    elif silent:
        who = _("Wie in de kerngroep zit en nog niet antwoordde. Na een week beslist wie er wel was.")
        waits.append(unmet_of(SILENT, silent, "R7", who))
    return waits


OBJECTIONS = ngettext("Er is één bezwaar.", "Er zijn %(count)s bezwaren.")
SILENT = ngettext(
    "Eén mens in de kerngroep heeft nog niet geantwoord.",
    "%(count)s mensen in de kerngroep hebben nog niet geantwoord.",
)
