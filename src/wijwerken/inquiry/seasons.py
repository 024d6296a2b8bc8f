"""Seasons instead of dates: about when a step may come, never when it must (R7)."""

from datetime import date

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

WORDS = {
    "winter": gettext_lazy("in de winter van %(year)s"),
    "spring": gettext_lazy("in het voorjaar van %(year)s"),
    "summer": gettext_lazy("in de zomer van %(year)s"),
    "autumn": gettext_lazy("in het najaar van %(year)s"),
}
NAMES = list(WORDS)
TWO_YEARS = 8


def season_words(key: str) -> str:
    """A season as people say it; nothing where there is none."""
    year, _dash, name = key.partition("-")
    return str(WORDS[name]) % {"year": year} if name in WORDS else ""


def seasons_from(today: date) -> list[tuple[str, str]]:
    """The seasons of the next two years, for a form; none at all is a choice too."""
    first = today.year * len(NAMES) + today.month % 12 // 3 + (len(NAMES) if today.month == 12 else 0)
    keys = [f"{count // len(NAMES)}-{NAMES[count % len(NAMES)]}" for count in range(first, first + TWO_YEARS)]
    return [("", _("Nog geen seizoen")), *((key, season_words(key)) for key in keys)]
