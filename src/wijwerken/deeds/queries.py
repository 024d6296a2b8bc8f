"""What can be asked of deeds."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.urls import reverse

from wijwerken.inquiry.models import Inquiry
from wijwerken.inquiry.path import path_of
from wijwerken.inquiry.queries import names_of
from wijwerken.inquiry.registry import Described
from wijwerken.method.promises import is_asleep
from wijwerken.method.refusal import Unmet
from wijwerken.method.witness import Witness as Saw
from wijwerken.method.witness import unmet_for_outcome
from wijwerken.web import clock
from wijwerken.web.refused import spoken

from .models import Deed, DeedNews, Outcome

MOST_SHOWN = 300


@dataclass(frozen=True)
class OutcomeShown:
    """An outcome with who told it, who saw it, and what it still lacks (R21)."""

    outcome: Outcome
    teller: str
    witnesses: Sequence[tuple[str, str]]
    unmet: Sequence[Unmet]

    @property
    def is_witnessed(self) -> bool:
        return not self.unmet

    @property
    def says(self) -> list[dict[str, str]]:
        return [spoken(one) for one in self.unmet]


@dataclass(frozen=True)
class DeedShown:
    """A deed with its people by name, its last news, and how it stands."""

    deed: Deed
    doers: Sequence[str]
    last_news: DeedNews | None
    last_sign: datetime
    state: str  # going, asleep, done, stopped
    outcomes: Sequence[OutcomeShown]
    is_handed_on: bool


def deeds_of(inquiry: Inquiry, **which: object) -> list[DeedShown]:
    """All deeds, those with news last first. A bounded number of queries."""
    deeds = list(
        Deed.objects.filter(inquiry=inquiry, **which)
        .select_related("completion", "stop")
        .prefetch_related(
            "doers__participant__inquiry",
            "news",
            "hand_overs",
            "outcomes__witnesses__participant__inquiry",
            "outcomes__by__inquiry",
        )
        .order_by("-made_at")[:MOST_SHOWN]
    )
    names = names_of(people_in(deeds))
    shown = [as_shown(deed, inquiry, names) for deed in deeds]
    return sorted(shown, key=lambda one: one.last_sign, reverse=True)


def people_in(deeds: Sequence[Deed]) -> set[str]:
    people: set[str] = set()
    for deed in deeds:
        people |= {doer.participant_id for doer in deed.doers.all()}
        for outcome in deed.outcomes.all():
            people |= {outcome.by_id or "", *(witness.participant_id for witness in outcome.witnesses.all())}
    return people


def as_shown(deed: Deed, inquiry: Inquiry, names: dict[str, str]) -> DeedShown:
    news = list(deed.news.all())
    last_sign = max([deed.made_at, *(one.made_at for one in (*news, *deed.hand_overs.all()))])
    told = [one for one in news if one.text]
    return DeedShown(
        deed=deed,
        doers=[names.get(doer.participant_id, "") for doer in deed.doers.all() if doer.left_at is None],
        last_news=told[-1] if told else None,
        last_sign=last_sign,
        state=state_of(deed, last_sign, inquiry),
        outcomes=[as_outcome(deed, outcome, names) for outcome in deed.outcomes.all()],
        is_handed_on=any(one.taken_at is None for one in deed.hand_overs.all()),
    )


def state_of(deed: Deed, last_sign: datetime, inquiry: Inquiry) -> str:
    """Asleep is not stored: it follows from the last sign of life (R20)."""
    if hasattr(deed, "completion"):
        return "done"
    if hasattr(deed, "stop"):
        return "stopped"
    sleeps = is_asleep(last_sign, clock.now(), deed.rhythm_days, path_of(inquiry).pauses)
    return "asleep" if sleeps else "going"


def as_outcome(deed: Deed, outcome: Outcome, names: dict[str, str]) -> OutcomeShown:
    seen = list(outcome.witnesses.all())
    hosts = [not doer.participant.is_society for doer in deed.doers.all() if doer.left_at is None]
    unmet = unmet_for_outcome(
        teller=outcome.by_id or "",
        is_hosts_own=bool(outcome.by and not outcome.by.is_society) or (bool(hosts) and all(hosts)),
        witnesses=[Saw(witness.participant_id, not witness.participant.is_society) for witness in seen],
    )
    return OutcomeShown(
        outcome,
        names.get(outcome.by_id or "", ""),
        [(names.get(witness.participant_id, ""), witness.words) for witness in seen],
        unmet,
    )


def deed_address(deed: Deed) -> str:
    return reverse("deeds:deed", args=[deed.inquiry.slug, deed.pk])


def describe_deeds(ids: Sequence[str]) -> dict[str, Described]:
    """Deeds for the trail; three queries."""
    deeds = Deed.objects.filter(pk__in=ids).select_related("inquiry").prefetch_related("doers")
    names = names_of(doer.participant_id for deed in deeds for doer in deed.doers.all())
    return {
        deed.pk: Described(
            title=deed.title,
            url=deed_address(deed),
            at=deed.made_at,
            sentence=", ".join(
                names[doer.participant_id]
                for doer in deed.doers.all()
                if doer.left_at is None and doer.participant_id in names
            ),
        )
        for deed in deeds
    }


def describe_outcomes(ids: Sequence[str]) -> dict[str, Described]:
    """Outcomes for the trail; one query."""
    outcomes = Outcome.objects.filter(pk__in=ids).select_related("deed__inquiry")
    return {
        outcome.pk: Described(title=outcome.text, url=deed_address(outcome.deed), at=outcome.made_at)
        for outcome in outcomes
    }


def deeds_to_build_on(inquiry: Inquiry) -> list[str]:
    return list(inquiry.deeds.order_by("-made_at").values_list("pk", flat=True))


def outcomes_to_build_on(inquiry: Inquiry) -> list[str]:
    return list(inquiry.outcomes.order_by("-made_at").values_list("pk", flat=True))
