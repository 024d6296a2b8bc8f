"""Who takes part, who is missing, and whom we should hear too."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from ..circles.shown import circles_shown
from ..doors import CORE_GROUP, KEEPERS, LISTENERS, Visit
from ..people_shown import people_shown
from .forms import NominateForm


def people(request: HttpRequest) -> HttpResponse:
    """The circles, counted through the gate; who is missing; and what you can do about it."""
    inquiry = request.inquiry
    visit = Visit(request.user, inquiry, request.participant)
    people = people_shown(inquiry)
    context = {
        "people": people,
        "circles": circles_shown(inquiry, people),
        "listens": LISTENERS.may(visit),
        "keeps": KEEPERS.may(visit),
        "in_core": CORE_GROUP.may(visit),
        "form": NominateForm(initial=request.kept),
        "nominate_url": reverse("inquiry:nominate", args=[inquiry.slug]),
    }
    return render(request, "inquiry/entering/people.html", context)
