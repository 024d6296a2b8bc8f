"""The decisions as a feed: no finer than the day, and of nobody when they answered (R12)."""

from datetime import UTC, datetime, time

from django.contrib.syndication.views import Feed
from django.http import HttpRequest
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import gettext as _

from ..models import Decision, Inquiry, Seal
from ..queries import canvas_of

MOST = 60


class DecisionsFeed(Feed):
    """What was decided, and the seal of each day. Who keeps these seals sees it when somebody changes the log."""

    feed_type = Atom1Feed

    def get_object(self, request: HttpRequest) -> Inquiry:
        return request.inquiry

    def title(self, inquiry: Inquiry) -> str:
        return _("Besluiten: %(question)s") % {"question": canvas_of(inquiry).question}

    def subtitle(self, inquiry: Inquiry) -> str:
        return _("Wat de groep besliste, en elke dag het nieuwste zegel van de ketting. Geen namen.")

    def link(self, inquiry: Inquiry) -> str:
        return reverse("inquiry:decisions", args=[inquiry.slug])

    def items(self, inquiry: Inquiry) -> list[Decision | Seal]:
        newest = [
            *inquiry.decisions.select_related("inquiry").order_by("-seq")[:MOST],
            *inquiry.seals.select_related("inquiry")[:MOST],
        ]
        return sorted(newest, key=lambda one: (one.day, isinstance(one, Seal)), reverse=True)

    def item_title(self, item: Decision | Seal) -> str:
        if isinstance(item, Seal):
            return _("Zegel van de dag: %(seal)s") % {"seal": item.hash}
        return item.words

    def item_description(self, item: Decision | Seal) -> str:
        if isinstance(item, Seal):
            return _("Bewaar het. Met verify.py zie je later of alles tot hier nog hetzelfde is.")
        return _("Besluit %(seq)s, zegel %(seal)s.") % {"seq": item.seq, "seal": item.hash}

    def item_link(self, item: Decision | Seal) -> str:
        page = reverse("inquiry:decisions", args=[item.inquiry.slug])
        return page if isinstance(item, Seal) else f"{page}#besluit-{item.seq}"

    def item_guid(self, item: Decision | Seal) -> str:
        """Stays the same for ever, so that a reader shows each entry once."""
        if isinstance(item, Seal):
            return f"{item.inquiry_id}/zegel/{item.day.isoformat()}"
        return f"{item.inquiry_id}/besluit/{item.seq}"

    def item_updateddate(self, item: Decision | Seal) -> datetime:
        return datetime.combine(item.day, time(), tzinfo=UTC)

    item_pubdate = item_updateddate
