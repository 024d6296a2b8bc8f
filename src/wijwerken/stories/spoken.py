"""Which words of people this room holds; a person may hide them, and a sentence then stands in their place (R23)."""

from django.utils.translation import gettext_lazy as _

from wijwerken.inquiry.registry import registry

from .models import Acknowledgement, Fragment, Reading, SaidAfter
from .queries import confirmed_readings, is_shown


def is_read_by_others(fragment: Fragment) -> bool:
    """Only what its teller confirmed and shows is read by others (R1)."""
    return any(is_shown(reading) for reading in confirmed_readings(fragment.inquiry, fragment=fragment))


registry.words(
    Fragment,
    _("stukje van een verhaal"),
    "snippet",
    writer="version__story__teller",
    is_shown=is_read_by_others,
)
registry.words(
    Reading,
    _("hoe iemand het zelf zegt"),
    "words",
    writer="fragment__version__story__teller",
    inquiry="fragment__inquiry",
    is_shown=lambda reading: is_read_by_others(reading.fragment),
)
registry.words(Acknowledgement, _("erkenning"), "words", inquiry="fragment__inquiry")
registry.words(
    SaidAfter,
    _("wat de verteller na erkenning zei"),
    "words",
    writer="acknowledgement__fragment__version__story__teller",
    inquiry="acknowledgement__fragment__inquiry",
)
