"""What can be asked of insights."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.urls import reverse

from wijwerken.inquiry.models import Inquiry, TraceEdge
from wijwerken.inquiry.registry import Described
from wijwerken.inquiry.trail import Ref, described, ref
from wijwerken.method.insights import is_open_question

from .models import Insight

MOST_SHOWN = 200


@dataclass(frozen=True)
class Seen:
    """An insight with what can still be shown of what it rests on."""

    insight: Insight
    evidence: Sequence[Described]

    @property
    def is_open(self) -> bool:
        return is_open_question(self.insight.kind, len(self.evidence))


def insights_of(inquiry: Inquiry) -> list[Seen]:
    """The joint picture, newest first, each sentence with its evidence. A bounded number of queries."""
    return with_evidence(list(inquiry.insights.order_by("-made_at")[:MOST_SHOWN]))


def with_evidence(insights: Sequence[Insight]) -> list[Seen]:
    edges = TraceEdge.objects.filter(from_id__in=[insight.pk for insight in insights])
    rests = [(edge.from_id, (edge.to_kind, edge.to_id)) for edge in edges.order_by("made_at", "to_id")]
    known = described({on for _insight, on in rests})
    return [Seen(insight, [known[on] for id, on in rests if id == insight.pk and on in known]) for insight in insights]


def open_questions(inquiry: Inquiry) -> list[tuple[Insight, frozenset[Ref]]]:
    """What nobody knows yet, newest first, with what it was asked about. Two queries."""
    asked = list(
        inquiry.insights.filter(kind=Insight.Kind.OPEN_QUESTION).select_related("inquiry").order_by("-made_at")
    )
    edges = TraceEdge.objects.filter(inquiry=inquiry, from_id__in=[insight.pk for insight in asked])
    about: dict[str, set[Ref]] = {insight.pk: set() for insight in asked}
    for id, kind, on in edges.values_list("from_id", "to_kind", "to_id"):
        about[id].add((kind, on))
    return [(insight, frozenset(about[insight.pk])) for insight in asked]


def ids_to_build_on(inquiry: Inquiry) -> list[str]:
    return list(inquiry.insights.order_by("-made_at").values_list("pk", flat=True))


def describe(ids: Sequence[str]) -> dict[str, Described]:
    """Insights for the trail; one query."""
    return {
        insight.pk: Described(
            title=insight.sentence,
            url=address(insight),
            at=insight.made_at,
            lang=insight.language,
            sentence=insight.get_kind_display().capitalize() + ".",
        )
        for insight in Insight.objects.filter(pk__in=ids).select_related("inquiry")
    }


def address(insight: Insight) -> str:
    return reverse("inquiry:trail", args=[insight.inquiry.slug, *ref(insight)])
