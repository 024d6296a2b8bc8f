"""Who takes part, who is missing, and whom we should hear too."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from wijwerken.web.refused import shown

from ..circles.shown import circles_shown
from ..domain import entering
from ..doors import CORE_GROUP, LISTENERS, Visit
from ..models import Nomination
from ..people_shown import people_shown
from .forms import NominateForm

MOST_NAMED = 200


def people(request: HttpRequest) -> HttpResponse:
    """The circles, counted through the gate; who is missing; and what you can do about it."""
    inquiry = request.inquiry
    visit = Visit(request.user, inquiry, request.participant)
    listens = LISTENERS.may(visit)
    people = people_shown(inquiry)
    context = {
        "people": people,
        "circles": circles_shown(inquiry, people),
        "listens": listens,
        "in_core": CORE_GROUP.may(visit),
        "form": NominateForm(),
        "named": Nomination.objects.filter(inquiry=inquiry).order_by("-made_at")[:MOST_NAMED] if listens else [],
    }
    return render(request, "inquiry/entering/people.html", context)


def nominate(request: HttpRequest) -> HttpResponse:
    """Whom should we hear too, and who would disagree with you?"""
    form = NominateForm(request.POST or None, initial=request.kept)
    if form.is_valid():
        entering.nominate(
            request.inquiry,
            by=request.participant,
            whom=form.cleaned_data["whom"],
            would_disagree=form.cleaned_data["why"] == "disagrees",
        )
        messages.success(request, _("Dank je. Wie hier luistert leest het, en kijkt wie er kan bellen of schrijven."))
        return redirect("inquiry:people", request.inquiry.slug)
    return shown(request, "inquiry/entering/nominate.html", {}, form)
