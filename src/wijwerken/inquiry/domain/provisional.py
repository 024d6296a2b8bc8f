"""Open links, and the provisional sources that come by them: they tell and answer, and count when they enter a code."""

from django.db import transaction

from wijwerken.method.letter import require_not_knowing
from wijwerken.method.provisional import require_may_open, require_open
from wijwerken.web import clock
from wijwerken.web.things import new_id

from ..models import Inquiry, OpenLink, Participant
from ..queries import opening_words
from .joining import become_one
from .log import log


@transaction.atomic
def open_a_link(inquiry: Inquiry, *, by: Participant, note: str = "") -> OpenLink:
    """A way in for everybody who passes by; not before the initiators wrote what they do not know (R24)."""
    require_not_knowing(opening_words(inquiry))
    require_may_open(is_public=inquiry.is_public)
    link = OpenLink.objects.create(inquiry=inquiry, by=by, note=note)
    log(inquiry, "open_link.made", subject=link.pk)
    return link


@transaction.atomic
def close_link(link: OpenLink) -> None:
    """From now on nobody comes in by it. Twice is once."""
    if OpenLink.objects.filter(pk=link.pk, closed_at=None).update(closed_at=clock.now()):
        log(link.inquiry, "open_link.closed", subject=link.pk)


def come_by(link: OpenLink) -> Participant:
    """A browser that comes by an open link is one provisional source. Nobody is logged in, and no log says so."""
    require_may_open(is_public=link.inquiry.is_public)
    require_open(is_closed=link.closed_at is not None)
    id = new_id()
    return Participant.everybody.create(pk=id, inquiry=link.inquiry, open_link=link, pseudonym=f"voorlopig-{id}")


@transaction.atomic
def make_count(source_id: str, person_as: Participant) -> bool:
    """What a provisional source said becomes this person's; their own later answer wins. Twice is once."""
    found = Participant.everybody.select_for_update(of=("self",)).filter(
        pk=source_id, inquiry=person_as.inquiry, open_link__isnull=False
    )
    source = found.first()
    if source is None:
        return False
    become_one(source, into=person_as)
    return True
