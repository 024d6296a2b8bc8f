"""What this room does every so often, when nobody looks."""

from wijwerken.web.rhythm import every

from .domain.process import settle_all
from .domain.seals import give_out_the_seals
from .models import Inquiry


@every(hours=1)
def settle_what_time_decided() -> None:
    """R7: proposals whose week is over, nominees without an objection, members who were silent twice."""
    waiting = Inquiry.objects.filter(proposals__settled_at=None, proposals__isnull=False)
    nominated = Inquiry.objects.filter(
        participants__seat__accepts=True, participants__seat__joined_at=None, participants__seat__left_at=None
    )
    for inquiry in (waiting | nominated).distinct():
        settle_all(inquiry)


@every(hours=1)
def seal_each_day() -> None:
    """R13: the first hour of a day in which somebody is at work; the other hours find it done."""
    give_out_the_seals()
