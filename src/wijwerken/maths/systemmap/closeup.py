"""One line of the map from near by: a drawing for a hand-held screen."""

from collections.abc import Collection, Sequence

from wijwerken.maths.systemmap.bundles import Bundle
from wijwerken.maths.systemmap.drawing import draw
from wijwerken.maths.systemmap.grid import Place
from wijwerken.maths.systemmap.paths import Edge
from wijwerken.maths.systemmap.pieces import HAND, Drawing

SIDE_BY_SIDE = 2


def close_up(bundles: Sequence[Bundle], picked: Edge, *, wishes: Collection[str] = ()) -> Drawing:
    """The picked line with what is most told around it: what leads to its cause, what else leads to its
    effect, and what the effect leads to; at most two of each. `bundles` come most told first.

    Raises ValueError when nobody told the picked line.
    """
    cause, effect = picked
    lines = {(line.cause, line.effect): line for line in bundles}
    if picked not in lines:
        raise ValueError(f"Nobody told this line: {picked}.")
    shown = [lines[picked]]
    used = {cause, effect}

    def around(toward: str | None, away: str | None = None) -> list[str]:
        found: list[str] = []
        for line in bundles:
            other = line.cause if toward is not None else line.effect
            fits = line.effect == toward if toward is not None else line.cause == away
            if fits and other not in used and len(found) < SIDE_BY_SIDE:
                found.append(other)
                used.add(other)
                shown.append(line)
        return found

    before = around(cause)
    beside = around(effect) if cause != effect else []
    after = around(None, effect)
    middle = [[cause], beside, [effect]] if cause != effect else [[cause]]
    rows = [before, *middle, after]
    # A single one beside the picked line stands to the left, so that the line can pass straight on.
    shift = {number: 0.0 if row is beside else (SIDE_BY_SIDE - len(row)) / 2 for number, row in enumerate(rows)}
    places = {
        label: Place(number, column + shift[number])
        for number, row in enumerate(rows)
        for column, label in enumerate(row)
    }
    return draw(shown, places, picked=picked, wishes=wishes, paper=HAND)
