"""R11: what may be shown of a figure. Only `release` makes it, so that a template can accept nothing else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from wijwerken.method.release.history import Earlier, Shown
from wijwerken.method.release.saying import nearly_all
from wijwerken.method.words import Sentence, _

SEAL = object()
"""What `release` has and nobody else."""


class Kind(Enum):
    NOTHING_YET = "nothing_yet"
    WORDS = "words"
    FIGURES = "figures"


@dataclass(frozen=True)
class Part:
    """What is shown of one pool of parts, or of the whole (then `names` is empty).

    `people` answered. `counts`: answer → people, or None where they are not shown. `nearly_all`: the answer of
    all or all but one, where it is only said so.
    """

    names: tuple[str, ...]
    people: int
    counts: Mapping[str, int] | None = None
    nearly_all: str | None = None


@dataclass(frozen=True)
class Released:
    """A figure as it may be shown, made by `release` alone.

    `total` and `parts` (empty where nothing is split) stand as they were `on` a day. `says`: whole sentences for
    under the picture: what it leaves out and why. `earlier` is private and for storage, `renewed` tells whether
    it has to be stored again.
    """

    kind: Kind
    says: tuple[Sentence, ...]
    earlier: Earlier = field(repr=False)
    renewed: bool = False
    on: date | None = None
    by: str = ""
    answers: tuple[str, ...] = ()
    total: Part | None = None
    parts: tuple[Part, ...] = ()
    seal: object = field(default=None, repr=False, compare=False)

    def __post_init__(self) -> None:
        if self.seal is not SEAL:
            raise TypeError("Only release() makes what may be shown.")

    @property
    def has_figures(self) -> bool:
        return self.kind is Kind.FIGURES


def silent(kind: Kind, why: str, earlier: Earlier) -> Released:
    """No figures, and the sentence that says why."""
    return Released(kind, (Sentence(why),), earlier, seal=SEAL)


def standing(shown: Shown, earlier: Earlier, *, renewed: bool, split_asked: bool) -> Released:
    """The figure as it stands since it was last renewed.

    Where a part only says "all or nearly all", the whole gives no counts: taking the other parts from it would
    tell what that part kept silent about.
    """
    whole = _part((), list(shown.basis.values()), shown.answers)
    parts = tuple(
        _part(pool, list(cell.values()), shown.answers)
        for pool, cell in zip(shown.pools, shown.cells() if shown.pools else (), strict=True)
    )
    if any(part.nearly_all for part in parts):
        whole = Part((), whole.people, None, whole.nearly_all)
    return Released(
        Kind.FIGURES,
        tuple(_leaves_out(shown, whole, parts, split_asked=split_asked)),
        earlier,
        renewed,
        shown.on,
        shown.by if parts else "",
        shown.answers,
        whole,
        parts,
        seal=SEAL,
    )


def _part(names: tuple[str, ...], places: Sequence[tuple[str, str]], answers: tuple[str, ...]) -> Part:
    said = [answer for _part_of, answer in places]
    counts = {answer: said.count(answer) for answer in answers}
    same = nearly_all(counts, answers)
    return Part(names, len(said), None if same else counts, same)


def _leaves_out(shown: Shown, whole: Part, parts: Sequence[Part], *, split_asked: bool) -> list[Sentence]:
    says = []
    if any(len(part.names) > 1 for part in parts):
        says.append(Sentence(_("Kleine groepen staan bij elkaar, zodat van niemand te zien is wat die zei.")))
    if split_asked and not parts:
        says.append(Sentence(_("De groepen zijn te klein om apart te laten zien.")))
    if whole.nearly_all or any(part.nearly_all for part in parts):
        says.append(Sentence(_("Waar bijna iedereen hetzelfde zei staan geen aantallen.")))
    says.append(Sentence(_("Dit wordt vernieuwd als er genoeg mensen bij kwamen of iets veranderden.")))
    return says
