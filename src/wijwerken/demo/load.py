"""Playing the made-up village: everything goes through the rooms' own acts, each at its own moment."""

from collections.abc import Callable

from django.db import transaction
from django.utils.translation import override

from wijwerken.inquiry.models import Inquiry

from .loading import ROOMS
from .loading.people import begin
from .loading.village import Village
from .oeverdam.question import LANGUAGES, SLUG


@transaction.atomic
def load_demo(say: Callable[[str], object] = print) -> Inquiry:
    """The inquiry of Oeverdam, through all eight phases; made when it is not there yet, all of it or nothing."""
    there = Inquiry.objects.filter(slug=SLUG).first()
    if there:
        say("Oeverdam is already there.")
        return there
    with override(LANGUAGES[0]):
        village = Village(begin())
        for room in ROOMS:
            room.plan(village)
        played = village.play()
    say(f"Oeverdam is there: {played} things happened.")
    return village.inquiry
