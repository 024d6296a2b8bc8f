"""R11 (b): counts of voices that are themselves shown. They may be of one person; they carry no circle."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

SEAL = object()


@dataclass(frozen=True)
class Voices:
    """How many distinct people are heard in voices that are themselves shown (who told a link, fed an idea).

    Made by `voices` alone. `people` first; `times` second (R15). No circle: see `may_carry_circle`.
    """

    people: int
    times: int
    seal: object = field(default=None, repr=False, compare=False)

    def __post_init__(self) -> None:
        if self.seal is not SEAL:
            raise TypeError("Only voices() counts voices.")


def voices(heard: Iterable[str]) -> Voices:
    """R3, R15: distinct people and times, from the source ids of voices that are shown, one id per voice."""
    sources = list(heard)
    return Voices(len(set(sources)), len(sources), seal=SEAL)


def may_carry_circle(*, asked_for_by_teller: bool, circle_size: int, limit: int) -> bool:
    """R11 (b): a voice carries its circle only when its teller asks for it and the circle is at the limit."""
    return asked_for_by_teller and circle_size >= limit
