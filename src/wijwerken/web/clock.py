"""What time it is. Everything that happens asks here, so that the demonstration can be played in its own time."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime
from typing import Any

from django.db import models
from django.utils import timezone

played: ContextVar[datetime | None] = ContextVar("played", default=None)


def now() -> datetime:
    """This moment; while something from the past is played, the moment at which it happened."""
    return played.get() or timezone.now()


@contextmanager
def at_the_moment(moment: datetime) -> Iterator[None]:
    """Let it be `moment` for all that happens inside."""
    token = played.set(moment.astimezone(UTC))
    try:
        yield
    finally:
        played.reset(token)


class MomentField(models.DateTimeField):
    """The moment at which a record was made, by this clock. To the database it is Django's own field."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **(kwargs | {"auto_now_add": True}))

    def pre_save(self, model_instance: models.Model, add: bool) -> Any:
        if add:
            setattr(model_instance, self.attname, now())
        return getattr(model_instance, self.attname)

    def deconstruct(self) -> Any:
        name, _path, args, kwargs = super().deconstruct()
        return name, "django.db.models.DateTimeField", args, kwargs
