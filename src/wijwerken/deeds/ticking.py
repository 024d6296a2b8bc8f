"""The clocks of this room that run, for the page on which they stand still (R23)."""

from collections.abc import Iterable

from django.utils.translation import gettext as _

from wijwerken.inquiry.models import Inquiry
from wijwerken.inquiry.registry import Ticking, registry
from wijwerken.method.due import days

from .queries import deed_address, deeds_of


@registry.ticks
def deeds_that_wait_for_news(inquiry: Inquiry) -> Iterable[Ticking]:
    """The rhythm in which who does it tells how it goes (R20)."""
    for shown in deeds_of(inquiry):
        if shown.state == "going":
            title = _("Nieuws over “%(deed)s”") % {"deed": shown.deed.title}
            yield Ticking(title, shown.last_sign, days(shown.deed.rhythm_days), deed_address(shown.deed))
