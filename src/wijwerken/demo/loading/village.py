"""The village while it is being played: what was made so far by its key, and a calendar of what is still to happen."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from django.db.models import Model
from django.utils import timezone

from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.web.clock import at_the_moment

from ..oeverdam.people import BY_KEY, PEOPLE
from ..oeverdam.shapes import Person

KEY_OF_NAME = {person.name: person.key for person in PEOPLE if person.name}
A_MINUTE = timedelta(minutes=1)

Act = Callable[[], object]


def moment(day: date, hour: int = 10, minute: int = 0) -> datetime:
    """A moment of the story, by the clock on the wall."""
    return timezone.make_aware(datetime.combine(day, time(hour, minute)))


class Village:
    def __init__(self, inquiry: Inquiry) -> None:
        self.inquiry = inquiry
        self.made: dict[str, Model] = {}
        self._calendar: list[tuple[datetime, Act]] = []

    def at(self, when: datetime, act: Act) -> None:
        """Let this happen then. What happens at the same moment keeps the order in which it was put here."""
        self._calendar.append((when, act))

    def on(self, day: date, hour: int, act: Act) -> None:
        self.at(moment(day, hour), act)

    def play(self) -> int:
        """Let everything happen, in the order of time; no two things at the same minute."""
        before = datetime.min.replace(tzinfo=timezone.get_current_timezone())
        for when, act in sorted(self._calendar, key=lambda entry: entry[0]):
            before = max(when, before + timedelta(seconds=1))
            with at_the_moment(before):
                act()
        return len(self._calendar)

    def keep(self, key: str, thing: Model) -> None:
        self.made[key] = thing

    def __getitem__(self, key: str) -> Model:
        return self.made[key]

    def participant(self, key: str) -> Participant:
        """Somebody by pseudonym, or by the name under which they act."""
        found = self.made[f"person:{KEY_OF_NAME.get(key, key)}"]
        assert isinstance(found, Participant)
        return found

    def things(self, keys: tuple[str, ...]) -> list[Model]:
        """What these traces name; a bundle stands for the links in it that count."""
        return [thing for key in keys for thing in self._named(key)]

    def _named(self, key: str) -> list[Model]:
        if key.startswith("bundle:"):
            return [made for name, made in self.made.items() if name.startswith(f"claim:{key[7:]}:")]
        return [self.made[key]]


def name_of(key: str) -> str:
    return BY_KEY[key].name


def person(key: str) -> Person:
    return BY_KEY[key]
