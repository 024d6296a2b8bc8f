"""The whole of what Polis makes of a conversation."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from wijwerken.maths.polis.groups import opinion_groups
from wijwerken.maths.polis.places import Places, polis_places
from wijwerken.maths.polis.rows import in_polis_order, who_is_in
from wijwerken.maths.responses import Integers, Responses


@dataclass(frozen=True, eq=False)
class Picture:
    responses: Responses
    """With people in the order of their first response, to which everything here keeps."""
    places: Places
    groups: Integers
    """The group of each person, −1 for who is not in, shape (people,)."""

    @property
    def number_of_groups(self) -> int:
        return int(self.groups.max(initial=-1)) + 1


def polis_picture(
    responses: Responses,
    moderated_out: frozenset[str] = frozenset(),
    first_response: Mapping[str, int] | None = None,
) -> Picture:
    """Places and groups from a cold start.

    `moderated_out` are the statements that were refused or are meta; `first_response` is when people first
    answered, in any unit of time.
    """
    ordered = in_polis_order(responses, first_response)
    places = polis_places(ordered, moderated_out)
    inside = who_is_in(ordered)
    groups = np.full(len(ordered.people), -1, np.int64)
    groups[inside] = opinion_groups(places.people[inside])
    return Picture(ordered, places, groups)
