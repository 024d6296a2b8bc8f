"""Individual first (R18): whose story was told alone, and which circles were not heard yet."""

from collections.abc import Sequence

from wijwerken.inquiry.domain.exceptions import is_excepted
from wijwerken.inquiry.figures import PEOPLE, last_shown
from wijwerken.inquiry.models import Inquiry
from wijwerken.method import individual_first
from wijwerken.method.reading import State
from wijwerken.method.refusal import Unmet

from .models import Channel, Story
from .queries import newest_readings
from .standing import Clock, standing_of


def circles_heard(inquiry: Inquiry) -> set[str]:
    """The circles of who told alone, or read back alone what they said at a table. For the rule, never for a page."""
    told = Story.objects.filter(
        inquiry=inquiry, finished_at__isnull=False, withdrawal=None, teller__circle__isnull=False
    )
    clock = Clock.of(inquiry)
    states: dict[str, list[State]] = {}
    for reading in newest_readings(fragment__inquiry=inquiry, fragment__version__story__channel=Channel.GROUP):
        states.setdefault(reading.fragment.version.story_id, []).append(standing_of(reading, clock))
    return {
        circle
        for story, circle, channel in told.exclude(teller__circle=None).values_list(
            "pk", "teller__circle__name", "channel"
        )
        if individual_first.is_individual(in_group=channel == Channel.GROUP, states=states.get(story, ()))
    }


def circles_counted_last(inquiry: Inquiry) -> Sequence[Sequence[str]]:
    """The circles as they were counted for everybody last, small ones together; only these may be named (R11)."""
    shown = last_shown(inquiry, PEOPLE)
    return [[name for name in pool if name] for pool in shown.pools] if shown else []


def unmet_for_joint_session(inquiry: Inquiry) -> tuple[Unmet, ...]:
    """What still stands between this inquiry and talking all together. Five queries."""
    of_members = inquiry.participants.filter(left_at=None, circle__isnull=False).values_list("circle__name", flat=True)
    silent = individual_first.circles_without_story(of_members, circles_heard(inquiry))
    if not silent:
        return ()
    return individual_first.unmet_for_joint_session(
        silent, is_excepted=is_excepted(inquiry, "R18"), sayable=circles_counted_last(inquiry)
    )
