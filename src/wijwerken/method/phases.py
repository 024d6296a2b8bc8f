"""R2: no plan yet. The eight phases of the path and what an inquiry's path so far allows.

Phases guide, they do not lock: a tool that was opened stays open. Two promises bind: nobody brings a plan
before the ideas phase has been opened, and what exists when the group steps back stays readable and frozen.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, IntEnum

from wijwerken.method.due import Pause
from wijwerken.method.refusal import Refusal
from wijwerken.method.words import _


class Phase(IntEnum):
    """A phase of the path, in the order in which it is first walked."""

    ORIENTATION = 1
    EXPLORATION = 2
    INSIGHT = 3
    IDEAS = 4
    DIRECTION = 5
    PLAN = 6
    DOING = 7
    LEARNING = 8

    @property
    def verb(self) -> str:
        """The Dutch verb that names it on screen (a msgid)."""
        return VERBS[self]

    @property
    def question(self) -> str:
        """What is asked in it, as a Dutch sentence (a msgid)."""
        return QUESTIONS[self]

    @property
    def next(self) -> Phase | None:
        return Phase(self + 1) if self < Phase.LEARNING else None


VERBS = {
    Phase.ORIENTATION: _("vragen"),
    Phase.EXPLORATION: _("vertellen"),
    Phase.INSIGHT: _("begrijpen"),
    Phase.IDEAS: _("bedenken"),
    Phase.DIRECTION: _("kiezen"),
    Phase.PLAN: _("afspreken"),
    Phase.DOING: _("doen"),
    Phase.LEARNING: _("leren"),
}

QUESTIONS = {
    Phase.ORIENTATION: _("Wat is de vraag, en wie hoort erbij?"),
    Phase.EXPLORATION: _("Hoe is het voor jou?"),
    Phase.INSIGHT: _("Wat zien we samen?"),
    Phase.IDEAS: _("Wat zouden we kunnen doen?"),
    Phase.DIRECTION: _("Wat kan iedereen dragen?"),
    Phase.PLAN: _("Wie doet wat, en wanneer?"),
    Phase.DOING: _("Hoe gaat het?"),
    Phase.LEARNING: _("Wat hebben we geleerd?"),
}


class Step(Enum):
    """What can happen on a path."""

    OPENED = "opened"
    STEPPED_BACK = "stepped_back"
    CLOSED = "closed"
    IMPORTED = "imported"
    """Insight opened by an import, to read only (R7)."""
    PAUSED = "paused"
    RESTARTED = "restarted"


@dataclass(frozen=True)
class PathEntry:
    """One step on the path; `phase` is where it leads (for a pause: where it happened)."""

    step: Step
    phase: Phase
    at: datetime


@dataclass(frozen=True)
class Path:
    """What happened to an inquiry so far, oldest first. An empty path stands in orientation."""

    entries: tuple[PathEntry, ...] = ()

    @property
    def current(self) -> Phase:
        """The phase the group is in: the last one opened, stepped back to, or imported into."""
        moves = (Step.OPENED, Step.STEPPED_BACK, Step.IMPORTED)
        led_to = [entry.phase for entry in self.entries if entry.step in moves]
        return led_to[-1] if led_to else Phase.ORIENTATION

    @property
    def furthest(self) -> Phase:
        """The latest phase that was ever opened or imported."""
        return max((phase for phase in Phase if self.can_read(phase)), default=Phase.ORIENTATION)

    def has_opened(self, phase: Phase) -> bool:
        """Whether the group ever opened `phase`; stepping back does not undo it."""
        return phase is Phase.ORIENTATION or self._has(Step.OPENED, phase)

    def can_read(self, phase: Phase) -> bool:
        """Whether there is something to read: opened, or brought by an import."""
        return self.has_opened(phase) or self._has(Step.IMPORTED, phase)

    def is_imported(self) -> bool:
        """Whether the inquiry was born from an import."""
        return any(entry.step is Step.IMPORTED for entry in self.entries)

    def is_frozen(self, phase: Phase) -> bool:
        """R2: whether what `phase` made is readable but frozen: the group stepped back before it."""
        return self.has_opened(phase) and phase > self.current

    def is_closed(self, phase: Phase) -> bool:
        """Whether `phase` was closed and not opened or stepped back to since."""
        steps = [entry.step for entry in self.entries if entry.phase is phase and entry.step in CLOSING]
        return bool(steps) and steps[-1] is Step.CLOSED

    @property
    def is_paused(self) -> bool:
        pauses = self.pauses
        return bool(pauses) and pauses[-1].end is None

    @property
    def pauses(self) -> tuple[Pause, ...]:
        """The stretches in which all clocks stood still, for `due` (R23)."""
        found: list[Pause] = []
        for entry in self.entries:
            running = bool(found) and found[-1].end is None
            if entry.step is Step.PAUSED and not running:
                found.append(Pause(entry.at))
            elif entry.step is Step.RESTARTED and running:
                found[-1] = Pause(found[-1].start, entry.at)
        return tuple(found)

    def _has(self, step: Step, phase: Phase) -> bool:
        return any(entry.step is step and entry.phase is phase for entry in self.entries)


CLOSING = (Step.OPENED, Step.STEPPED_BACK, Step.CLOSED, Step.IMPORTED)

THE_GROUP = _("De kerngroep kan de volgende stap voorstellen.")


def require_ideas_opened(path: Path) -> None:
    """R2: until the ideas phase has been opened nobody makes an idea, direction or plan."""
    if not path.has_opened(Phase.IDEAS):
        raise Refusal(
            _("Nu luisteren we nog. Ideeën, richtingen en plannen komen als we gaan bedenken."),
            rule="R2",
            who=_("De kerngroep opent bedenken. Een idee dat je hoorde kun je tot dan bewaren bij het verhaal."),
        )


def is_parked(path: Path, phase: Phase) -> bool:
    """R2: whether something new of `phase` is parked, since the group stepped back before that phase."""
    return path.is_frozen(phase)


def require_not_frozen(path: Path, phase: Phase) -> None:
    """R2: after stepping back what exists of a later phase stays readable and frozen."""
    if path.is_frozen(phase):
        raise Refusal(
            _("We zijn een stap terug gegaan. Wat er al lag blijft staan en verandert nu niet."),
            rule="R2",
            who=THE_GROUP,
        )


def require_opened(path: Path, phase: Phase) -> None:
    """A tool of a phase that was never opened is not there yet; opened ones stay open."""
    if not path.has_opened(phase):
        raise Refusal(_("Zo ver zijn we nog niet. Deze stap is nog niet begonnen."), rule="R2", who=THE_GROUP)


def require_may_write_statement(path: Path, *, host_duty: bool) -> None:
    """R2: until the ideas phase has been opened, who has the host duty writes no statements of their own."""
    if host_duty and not path.has_opened(Phase.IDEAS):
        raise Refusal(
            _("Je werkt voor de organisatie die de vraag stelt. Eigen uitspraken schrijf je pas als we gaan bedenken."),
            rule="R2",
            who=_("Vertel tot dan je eigen verhaal. Een uitspraak uit een bevestigd verhaal mag altijd."),
        )


def require_next(path: Path, phase: Phase) -> None:
    """A phase is opened after the one before it; what an import brought counts as that one."""
    if path.has_opened(phase) and not path.is_frozen(phase):
        raise Refusal(_("Deze stap is al begonnen."), rule="R7")
    if not path.can_read(Phase(phase - 1)):
        raise Refusal(_("Eerst komt de stap ervoor."), rule="R7", who=THE_GROUP)
