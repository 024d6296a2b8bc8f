"""One inquiry that lives: everything happens through the acts of the rooms, chosen by chance, at its own moment.

An act that a promise of the method does not allow is refused, as in life; whatever else goes wrong is a fault, and
says in which week it happened, in which inquiry, and at which act.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction

from wijwerken.inquiry.models import Circle, Inquiry, Participant
from wijwerken.inquiry.path import path_of
from wijwerken.method.phases import Phase
from wijwerken.method.refusal import Refusal
from wijwerken.web.clock import at_the_moment

TAKES = timedelta(seconds=7)  # an act; so that no two happen at once, and one seed gives one year


class Life:
    """An inquiry, its people by their duties, and what happened so far."""

    def __init__(self, inquiry: Inquiry, rng: random.Random, now: datetime) -> None:
        self.pk, self.rng, self.week, self.now = inquiry.pk, rng, 0, now
        self._inquiry: Inquiry | None = None
        self.starter = inquiry.participants.get().pk
        self.listeners: list[str] = [self.starter]
        self.done: Counter[str] = Counter()
        self.refused: Counter[str] = Counter()

    def begins_a_week(self, week: int, moment: datetime) -> None:
        self.week, self.now, self._inquiry = week, max(moment, self.now), None

    @property
    def inquiry(self) -> Inquiry:
        """As it is now; read anew after every act that may have changed its path."""
        if self._inquiry is None:
            self._inquiry = Inquiry.objects.select_related("organisation").get(pk=self.pk)
        return self._inquiry

    def who(self, pk: str) -> Participant:
        """Somebody, with the inquiry as it is now."""
        found = Participant.everybody.select_related("person", "circle").get(pk=pk)
        found.inquiry = self.inquiry
        return found

    def circle(self, name: str) -> Circle:
        return Circle.objects.get(inquiry=self.pk, name=name)

    @property
    def present(self) -> list[str]:
        """Who takes part now, in one order whatever the ids are, so that a seed gives one year."""
        people = Participant.objects.filter(inquiry=self.pk, left_at=None).order_by("made_at")
        return list(people.values_list("pk", flat=True))

    def some(self, people: Sequence[Any], most: int) -> list[Any]:
        return self.rng.sample(list(people), min(most, len(people)))

    def chance(self, share: float) -> bool:
        return self.rng.random() < share

    def has_opened(self, phase: Phase) -> bool:
        return path_of(self.inquiry).has_opened(phase)

    @property
    def is_paused(self) -> bool:
        return path_of(self.inquiry).is_paused

    def does(self, act: Callable[..., Any], *args: Any, **named: Any) -> Any:
        """Let somebody do something, a moment after what happened before; None where it is refused."""
        name = act.__name__
        self.now += TAKES
        try:
            with at_the_moment(self.now), transaction.atomic():
                result = act(*args, **named)
        except Refusal as refusal:
            self.refused[f"{name} {refusal.rule}"] += 1
            return None
        except Exception as fault:
            fault.add_note(f"in week {self.week} of /v/{self.inquiry.slug}/, while somebody did {name}{args} {named}")
            raise
        if act.__module__.startswith("wijwerken.inquiry"):
            self._inquiry = None
        self.done[name] += 1
        return result
