"""R8: objections count. Only who made an objection can end it, or see it change what it was about."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from enum import StrEnum

from wijwerken.method.due import Pause, has_run_out
from wijwerken.method.refusal import Refusal, Unmet, unmet_of
from wijwerken.method.words import _, ngettext

ATTEMPTS = 2
UNREACHABLE_AFTER = timedelta(days=14)
LONGEST_EXPERIMENT = 90

ITS_MAKER = _("Alleen wie het bezwaar maakte kan dit doen.")


class Ending(StrEnum):
    """How an objection ended."""

    CHANGED_IT = "changed_it"
    WITHDRAWN = "withdrawn"
    STANDS = "stands"
    UNREACHABLE = "unreachable"
    """Its maker could not be reached; the core group recorded that, in public."""


def require_reason(reason: str) -> None:
    """R8: any participant may object, with a reason."""
    if not reason.strip():
        raise Refusal(
            _("Zeg erbij waarom. Dan kan er iets mee gebeuren."), rule="R8", who=_("Jij zelf, in je eigen woorden.")
        )


def require_may_end(ending: Ending, *, by: str, maker: str, has_new_version: bool = False) -> None:
    """R8: its maker withdraws it, agrees that a new version takes it away, or says that it stands.

    `by` and `maker` are participants' ids. Unreachable makers: see `require_unreachable`.
    """
    if by != maker:
        raise Refusal(_("Een bezwaar kan niemand anders laten vervallen."), rule="R8", who=ITS_MAKER)
    if ending is Ending.CHANGED_IT and not has_new_version:
        raise Refusal(
            _("Er is nog geen nieuwe versie na dit bezwaar."),
            rule="R8",
            who=_("Wie aan de richting of het plan werkt past het aan. Jij zegt daarna of het zo goed is."),
        )
    if ending is Ending.UNREACHABLE:
        raise Refusal(_("Je bent er zelf. Zeg wat er met je bezwaar moet gebeuren."), rule="R8", who=ITS_MAKER)


def require_unreachable(
    *, attempts: Sequence[datetime], now: datetime, by_core_group: bool, pauses: Iterable[Pause] = ()
) -> None:
    """R8: fourteen days after the second attempt the core group may record, in public, that the maker is away."""
    if not by_core_group:
        raise Refusal(
            _("Dat iemand niet te bereiken is legt de kerngroep vast."), rule="R8", who=_("De kerngroep, samen.")
        )
    if len(attempts) < ATTEMPTS:
        raise Refusal(
            _("Probeer wie het bezwaar maakte minstens twee keer te bereiken."),
            rule="R8",
            who=_("Iemand uit de kerngroep belt, schrijft of gaat langs."),
        )
    if not has_run_out(sorted(attempts)[ATTEMPTS - 1], UNREACHABLE_AFTER, now, pauses):
        raise Refusal(
            _("Wacht nog even: tot veertien dagen na de tweede poging."),
            rule="R8",
            who=_("Wie het bezwaar maakte kan nog antwoorden."),
        )


def unmet_for_choice(endings: Iterable[Ending | None]) -> tuple[Unmet, ...]:
    """R8: what keeps a direction, plan or amendment from being chosen; None is an objection still open."""
    ended = list(endings)
    still_open, stands = ended.count(None), ended.count(Ending.STANDS)
    unmet = []
    if still_open:
        who = _("Wie hieraan werkt past het aan. Wie het bezwaar maakte zegt of het zo goed is.")
        unmet.append(unmet_of(OPEN, still_open, "R8", who))
    if stands:
        unmet.append(
            Unmet(
                _("Er blijft een bezwaar staan. Dan wordt dit niet gekozen."),
                "R8",
                _("Jullie kunnen het als proef doen, hoogstens negentig dagen. Wie het bezwaar maakte kijkt mee."),
            )
        )
    return tuple(unmet)


OPEN = ngettext("Er is nog één bezwaar open.", "Er zijn nog %(count)s bezwaren open.")


def require_choice(endings: Iterable[Ending | None]) -> None:
    """R8: with an objection open, or one that stands, it is not chosen."""
    unmet = unmet_for_choice(endings)
    if unmet:
        raise Refusal(unmet[0].message, rule="R8", who=unmet[0].who, unmet=unmet, **unmet[0].params)


def require_experiment(*, days: int, stop_when: str, stop_words_by: str, witness: str, maker: str) -> None:
    """R8: a direction whose objection stands may be tried: short, stoppable in its maker's words, seen by them."""
    if not 1 <= days <= LONGEST_EXPERIMENT:
        raise Refusal(
            _("Een proef duurt hoogstens %(most)s dagen."),
            rule="R8",
            who=_("Wie de proef voorstelt."),
            most=LONGEST_EXPERIMENT,
        )
    if not stop_when.strip() or stop_words_by != maker:
        raise Refusal(_("Wie het bezwaar maakte schrijft op wanneer de proef meteen stopt."), rule="R8", who=ITS_MAKER)
    if witness != maker:
        raise Refusal(_("Wie het bezwaar maakte is getuige van de proef."), rule="R8", who=ITS_MAKER)
