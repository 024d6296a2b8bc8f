"""Where people and statements stand on the map of Polis."""

from dataclasses import dataclass

import numpy as np

from wijwerken.maths.axes import principal_axes
from wijwerken.maths.polis.rows import answered_with_silenced, silenced
from wijwerken.maths.responses import Floats, Responses


@dataclass(frozen=True, eq=False)
class Places:
    people: Floats
    """Shape (people, 2), in the order of the rows."""
    statements: Floats
    """Shape (statements, 2): where somebody would stand who agreed with this statement alone."""
    means: Floats
    """The mean response to each statement, shape (statements,)."""
    axes: Floats
    """The loading of each statement on both axes, shape (statements, 2)."""

    @property
    def extremity(self) -> Floats:
        """How far from the middle each statement lies, shape (statements,)."""
        return np.asarray(np.hypot(self.statements[:, 0], self.statements[:, 1]))


def polis_places(responses: Responses, moderated_out: frozenset[str] = frozenset()) -> Places:
    """Places by principal components of the matrix in which a missing response is its column's mean.

    A person's place is the sum of their deviations from the means along the axes, times
    √(statements ∕ answered), so that who answered little is not drawn to the middle. Statements moderated out
    have no weight, but count as answered by everybody.
    """
    spoken, silent = silenced(responses, moderated_out)
    number = len(spoken.statements)
    sums = np.bincount(spoken.columns, weights=spoken.values, minlength=number)
    means = sums / np.maximum(spoken.seen, 1)
    centred = spoken.matrix(spoken.values - means[spoken.columns])
    axes = principal_axes(centred)
    stretch = np.sqrt(number / np.maximum(answered_with_silenced(spoken, silent), 1))
    statements = (1 - means)[:, None] * axes * np.sqrt(number)
    return Places(np.asarray(centred @ axes) * stretch[:, None], statements, means, axes)
