"""R11 (d): over a made-up half year nobody's answer follows from what was shown; unprotected it does."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from tests.method.r11_attack import Count, succeeds
from tests.method.r11_half_year import ANSWERS, Inquiry
from wijwerken.method.release import Earlier, Figures, Part, release

INQUIRIES = 1000
BATCHES = 4


def counted(part: Part, basis: Mapping[str, tuple[str, str]]) -> Count:
    """What a part tells to who knows who was in it; checked against the counts it shows."""
    people = {(person, answer) for person, (circle, answer) in basis.items() if not part.names or circle in part.names}
    said = [answer for _person, answer in people]
    assert part.counts == {answer: said.count(answer) for answer in ANSWERS}
    return Count(frozenset(people), is_total=not part.names)


def read_released(seed: int) -> tuple[list[list[Count]], int, list[str]]:
    """All that can be read of one figure in half a year, as `release` lets it out."""
    inquiry = Inquiry(seed)
    read: list[list[Count]] = []
    earlier = Earlier()
    for day, basis in inquiry.weeks():
        for person in inquiry.erased:
            earlier = earlier.without(person)
        released = release(
            Figures(basis, ANSWERS, day, group=len(basis), by="circle", parts=tuple(inquiry.circles)),
            inquiry.limit,
            Earlier.from_json(earlier.to_json()),
        )
        earlier = released.earlier
        if released.renewed and released.total:
            pieces = released.parts or (released.total,)
            shown = [counted(part, basis) for part in pieces if part.counts is not None]
            if released.total.counts is not None and len(shown) < len(pieces):
                shown = [counted(released.total, basis)]
            read.append(shown)
    return read, inquiry.limit, sorted(inquiry.basis)


def read_unprotected(seed: int) -> tuple[list[list[Count]], int, list[str]]:
    """The same without pooling and renewal: every week every circle as it is."""
    inquiry = Inquiry(seed)
    read = []
    for _day, basis in inquiry.weeks():
        circles: dict[str, set[tuple[str, str]]] = {}
        for person, (circle, answer) in basis.items():
            circles.setdefault(circle, set()).add((person, answer))
        read.append([Count(frozenset(people)) for people in circles.values()])
    return read, inquiry.limit, sorted(inquiry.basis)


def is_told_on(read: list[list[Count]], limit: int, people: list[str], seed: int) -> bool:
    participant = people[seed % len(people)] if people else None
    return succeeds(read, limit, None) or succeeds(read, limit, participant)


@pytest.mark.parametrize("batch", range(BATCHES))
def test_r11_no_attack_of_a_thousand_succeeds(batch):
    told_on = [seed for seed in range(batch, INQUIRIES, BATCHES) if is_told_on(*read_released(seed), seed)]
    assert told_on == []


def test_r11_the_half_years_show_figures_often_enough_to_attack():
    renewals = [len(read_released(seed)[0]) for seed in range(100)]
    assert sum(count >= 3 for count in renewals) >= 60


def test_r11_without_pooling_and_renewal_at_least_a_hundred_succeed():
    told_on = [seed for seed in range(150) if is_told_on(*read_unprotected(seed), seed)]
    assert len(told_on) >= 100
