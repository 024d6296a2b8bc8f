"""The other person of whom somebody just proved that it is they: remembered a quarter of an hour, in their session."""

import time

from django.http import HttpRequest

from wijwerken.people.models import Person

KEY = "proven"
SECONDS = 15 * 60


def remember(request: HttpRequest, other: Person) -> None:
    request.session[KEY] = {"me": request.user.pk, "other": other.pk, "until": time.time() + SECONDS}


def proven(request: HttpRequest) -> Person | None:
    """Nobody, once the time is over or somebody else is in."""
    kept = request.session.get(KEY)
    if not kept or kept["me"] != request.user.pk or kept["until"] < time.time():
        return None
    return Person.objects.filter(pk=kept["other"], is_active=True).first()


def forget(request: HttpRequest) -> None:
    request.session.pop(KEY, None)
