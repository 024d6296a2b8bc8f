"""The ways to invite, and who was invited by me: each with where it stands."""

from dataclasses import dataclass
from datetime import datetime

from django.core.paginator import Paginator
from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _

from wijwerken.web import clock

from ..models import Invitation, Series
from ..queries import opening_words

ON_A_PAGE = 50
NEWEST_SERIES = 20


@dataclass(frozen=True)
class State:
    """Where an invitation can stand, as one chooses it in the list."""

    name: str
    label: object
    holds: Q


def states(now: datetime) -> list[State]:
    works = Q(revoked_at=None, expires_at__gt=now)
    return [
        State("", _("Alle"), Q()),
        State("wacht", _("Nog niet gebruikt"), works & Q(used=False)),
        State("binnen", _("Gebruikt"), Q(used=True)),
        State("verlopen", _("Verlopen"), Q(revoked_at=None, expires_at__lte=now, used=False)),
        State("ingetrokken", _("Ingetrokken"), Q(revoked_at__isnull=False)),
    ]


def ways(request: HttpRequest) -> HttpResponse:
    """By letter, by mail, a group, a series: each way in one sentence."""
    series = Series.objects.filter(inquiry=request.inquiry, by=request.participant).order_by("-made_at")
    context = {
        "may_invite": bool(opening_words(request.inquiry)),
        "series": series.exclude(title="").defer("sealed")[:NEWEST_SERIES],
    }
    return render(request, "inquiry/inviting/ways.html", context)


def invited(request: HttpRequest) -> HttpResponse:
    """Everybody I invited. Whom another listener writes to, and what for, is theirs to know."""
    now = clock.now()
    known = states(now)
    chosen = next((state for state in known if state.name == request.GET.get("stand", "")), known[0])
    page = Paginator(sent_by(request).filter(chosen.holds), ON_A_PAGE).get_page(request.GET.get("bladzijde"))
    context = {"page": page, "states": known, "chosen": chosen, "keep": f"stand={chosen.name}", "now": now}
    return render(request, "inquiry/inviting/invited.html", context)


def sent_by(request: HttpRequest) -> QuerySet[Invitation]:
    """My invitations, newest first; of a group not the places in it."""
    mine = Invitation.objects.filter(inquiry=request.inquiry, by=request.participant)
    return mine.annotate(is_full=Q(most_uses__gt=1) & Q(most_uses__lte=Count("members"))).order_by("-made_at", "pk")
