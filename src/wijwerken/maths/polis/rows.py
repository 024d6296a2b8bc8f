"""Who stands in which row, and who counts."""

from collections.abc import Mapping

import numpy as np

from wijwerken.maths.responses import Integers, Mask, Responses

ENOUGH_RESPONSES = 7
ENOUGH_PEOPLE = 15


def in_polis_order(responses: Responses, first_response: Mapping[str, int] | None = None) -> Responses:
    """The same responses with people in the order of their first response.

    `first_response` gives the time of it for people of whom it is known; the others come after them by
    participant number, and without any times that is the order of all.
    """
    times = first_response or {}
    people = responses.people

    def key(index: int) -> tuple[bool, int, bool, int, str]:
        person = people[index]
        number = int(person) if person.isdecimal() else 0
        return person not in times, times.get(person, 0), not person.isdecimal(), number, person

    order = sorted(range(len(people)), key=key)
    return responses if order == list(range(len(people))) else responses.with_people_in(order)


def who_is_in(responses: Responses) -> Mask:
    """Who is put in a group, shape (people,): who gave 7 responses of any kind, or answered everything there is.

    With fewer than 15 such people the most active others are added up to 15, of equals the earlier row.
    """
    answered = responses.answered
    enough: Mask = answered >= min(ENOUGH_RESPONSES, len(responses.statements))
    enough &= answered > 0
    lacking = ENOUGH_PEOPLE - int(enough.sum())
    if lacking > 0:
        others = np.flatnonzero(~enough & (answered > 0))
        most_active = others[np.argsort(-answered[others], kind="stable")][:lacking]
        enough[most_active] = True
    return enough


def silenced(responses: Responses, moderated_out: frozenset[str]) -> tuple[Responses, Mask]:
    """The responses without those to statements that were moderated out or are meta, and which these are.

    To Polis everybody passed on such a statement. That is the same as leaving the responses out, as long as
    they count as answered: see `answered_with_silenced`.
    """
    silent = np.array([statement in moderated_out for statement in responses.statements], bool)
    if not silent.any():
        return responses, silent
    return responses.only(~silent[responses.columns]), silent


def answered_with_silenced(spoken: Responses, silent: Mask) -> Integers:
    """How many statements Polis holds each person to have answered, shape (people,)."""
    return spoken.answered + int(silent.sum())
