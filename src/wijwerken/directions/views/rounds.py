"""Opening and closing a round, and saying how much resistance one feels."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from wijwerken.web.refused import refused_into

from ..domain import rounds
from ..forms import ResistForm
from ..models import Direction, Round
from ..queries.page import directions_of
from .asking import page_of
from .directions import direction_page


def find(request: HttpRequest, id: str) -> Direction:
    return get_object_or_404(Direction.objects.select_related("inquiry", "choice"), inquiry=request.inquiry, id=id)


@require_POST
def open_round(request: HttpRequest, id: str) -> HttpResponse:
    """The core group asks everybody."""
    one = find(request, id)
    rounds.open_round(one, by=request.participant)
    messages.success(request, _("De ronde is open. Iedereen kan nu antwoorden."))
    return redirect(page_of(one))


@require_POST
def close_round(request: HttpRequest, id: str) -> HttpResponse:
    """The core group closes the round; the rule says whether it is chosen."""
    one = find(request, id)
    running = get_object_or_404(Round, version__direction=one, closed_at=None)
    closed = rounds.close_round(running, by=request.participant)
    if closed.outcome == Round.Outcome.CHOSEN:
        messages.success(request, _("Gekozen: er staat geen bezwaar meer open. Nu kunnen jullie afspreken."))
    else:
        messages.info(request, _("De ronde is gesloten. Er is nog een bezwaar, dus de richting is niet gekozen."))
    return redirect(page_of(one))


@require_POST
def resist(request: HttpRequest, id: str) -> HttpResponse:
    """My resistance, and what would lower it; then on to the next direction that waits for me."""
    one = find(request, id)
    form = ResistForm(request.POST)
    running = Round.objects.filter(version=one.newest).order_by("made_at").last()
    if running is None:
        messages.info(request, _("Er loopt nog geen ronde over deze richting."))
        return redirect(page_of(one))
    if form.is_valid():
        with refused_into(form):
            rounds.resist(running, by=request.participant, **form.cleaned_data)
            messages.success(
                request, _("Bewaard. Niemand ziet wat jij koos. Je kunt het veranderen zolang de ronde open is.")
            )
            waiting = [listed for listed in directions_of(request.inquiry, request.participant) if listed.asks_me]
            return redirect(page_of(waiting[0].direction if waiting else one))
    return direction_page(request, one, form)
