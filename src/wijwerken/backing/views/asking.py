"""What those do for whom a leader gives room: say that it holds for them, whether it is felt, and ask by name."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from wijwerken.inquiry.queries import names_of
from wijwerken.web.refused import refused_into, shown

from .. import domain
from ..checks import closes, running_check
from ..domain.backing import is_covered
from ..domain.room import has_answered
from ..forms import RoomForm, RoomQuestionForm
from ..models import Backing


def backing_of(request: HttpRequest, id: str) -> Backing:
    found = get_object_or_404(Backing.objects.select_related("rests_on"), inquiry=request.inquiry, id=id)
    found.inquiry = request.inquiry
    return found


def my_name(request: HttpRequest) -> str:
    """The name under which I acted before, to begin a form with."""
    return names_of([request.participant.pk]).get(request.participant.pk, "")


@require_POST
def cover(request: HttpRequest, id: str) -> HttpResponse:
    """This backing holds for me, or does not; nobody else sees it."""
    found = backing_of(request, id)
    domain.cover(found, request.participant, holds=request.POST.get("holds") == "ja")
    messages.success(request, _("Bewaard. Niemand anders ziet dit."))
    return redirect("backing:backing", request.inquiry.slug, found.pk)


@never_cache
def room(request: HttpRequest, id: str) -> HttpResponse:
    """Do you get the room that was promised? Known to nobody."""
    found = backing_of(request, id)
    form = RoomForm(request.POST or None, initial=request.kept)
    if form.is_valid():
        with refused_into(form):
            domain.answer_check(
                found,
                by=request.participant,
                yes=form.cleaned_data["felt"] == "ja",
                words=form.cleaned_data["words"],
            )
            messages.success(request, _("Dank je. Je antwoord is geteld, en niemand kan zien wat je zei."))
            return redirect("backing:backing", request.inquiry.slug, found.pk)
    number = running_check(found)
    context = {
        "backing": found,
        "promises": found.promises.filter(end=None).order_by("by_when"),
        "until": closes(found, number) if number else None,
        "is_open": number is not None and is_covered(found, request.participant),
        "answered": number is not None and has_answered(found, request.participant, number),
    }
    return shown(request, "backing/room.html", context, form)


def ask(request: HttpRequest, id: str) -> HttpResponse:
    """Ask a leader something about room, by name; upward in the chain, or from anybody."""
    found = backing_of(request, id)
    first = {"name": my_name(request), "promise": request.GET.get("belofte", "")}
    form = RoomQuestionForm(request.POST or None, initial=first | request.kept, backing=found)
    if form.is_valid():
        with refused_into(form):
            domain.ask(found, by=request.participant, **form.cleaned_data)
            messages.success(
                request, _("Je vraag staat er, met de datum van vandaag. Hij wacht op de bladzijde van die leider.")
            )
            return redirect("backing:backing", request.inquiry.slug, found.pk)
    return shown(request, "backing/ask.html", {"backing": found}, form)
