"""R18: individual first. People talk together once everybody's own story had its place.

A joint session on a topic opens when each circle that has members has at least one story. What somebody said in a
group conversation is such a story once they read back their own part, alone.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from wijwerken.method.reading import State
from wijwerken.method.refusal import Refusal, Unmet
from wijwerken.method.words import _

NOT_READ_BACK = (State.DRAFT, State.OFFERED, State.SILENT)

WHO_CAN_LISTEN = _(
    "Een luisteraar gaat langs bij wie nog niet vertelde. Of de kerngroep spreekt een uitzondering af, met een reden."
)


def is_individual(*, in_group: bool, states: Iterable[State]) -> bool:
    """R18: whether a told story counts as "individual first".

    Told alone it does. A part of a group conversation counts when its teller answered to every piece of it
    (`states`: where its pieces stand).
    """
    stands = list(states)
    return not in_group or (bool(stands) and not any(state in NOT_READ_BACK for state in stands))


def circles_without_story(of_members: Iterable[str], of_stories: Iterable[str]) -> set[str]:
    """R18: the circles that have members and no story; who stands in no circle ("") keeps nobody waiting."""
    return set(of_members) - set(of_stories) - {""}


def unmet_for_joint_session(
    silent: Collection[str], *, is_excepted: bool, sayable: Iterable[Sequence[str]] = ()
) -> tuple[Unmet, ...]:
    """R18: what a joint session still waits for; empty when nothing.

    `silent`: the circles without a story. `sayable`: the parts in which circles were counted last; only a whole
    part is named, so that nobody sees which small circle spoke when (R11).
    """
    if not silent or is_excepted:
        return ()
    named = [name for part in sayable if set(part) & set(silent) for name in part]
    if named:
        return (
            Unmet(
                _("Nog niet uit elke kring is er een verhaal. Kijk wie nog niet verteld heeft bij: %(circles)s."),
                "R18",
                WHO_CAN_LISTEN,
                {"circles": ", ".join(named)},
            ),
        )
    return (Unmet(_("Nog niet uit elke kring is er een verhaal."), "R18", WHO_CAN_LISTEN),)


def require_individual_first(unmet: Sequence[Unmet]) -> None:
    """R18: a joint session starts when nothing of the above is unmet."""
    if unmet:
        raise Refusal(unmet[0].message, rule="R18", who=unmet[0].who, unmet=unmet, **unmet[0].params)
