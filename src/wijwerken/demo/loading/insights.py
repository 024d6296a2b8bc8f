"""What people see together, each sentence on what it rests on (R4)."""

from functools import partial

from wijwerken.insights.domain import see

from ..oeverdam.insights import INSIGHTS
from .village import Village


def plan(village: Village) -> None:
    for insight in INSIGHTS:
        village.on(insight.found, 21, partial(write, village, insight))


def write(village: Village, insight) -> None:
    made = see(
        village.inquiry,
        by=village.participant(insight.by),
        sentence=insight.sentence,
        kind=insight.kind,
        evidence=village.things(insight.evidence),
    )
    village.keep(f"insight:{insight.key}", made)
