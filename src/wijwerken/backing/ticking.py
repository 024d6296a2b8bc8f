"""The clocks of this room that run, for the page on which they stand still (R23)."""

from collections.abc import Iterable

from django.utils.translation import gettext as _

from wijwerken.inquiry.clocks import ticking
from wijwerken.inquiry.models import Inquiry
from wijwerken.inquiry.registry import Ticking, registry

from .models import Promise

MOST = 30


@registry.ticks
def promises_that_are_open(inquiry: Inquiry) -> Iterable[Ticking]:
    """What somebody promised, by a day (R20)."""
    for promise in Promise.objects.filter(inquiry=inquiry, end=None)[:MOST]:
        yield ticking(_("Toezegging: %(what)s") % {"what": promise.text}, promise.made_at, promise.by_when)
