"""Who takes part, who is missing, whom we should hear too, and who does what."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from wijwerken.web.refused import refused_into, shown

from ..circles.shown import circles_shown
from ..domain import entering
from ..domain.duties import change_host, change_line_authority, give_duty, take_duty_back
from ..doors import CORE_GROUP, LISTENERS, Visit
from ..models import Nomination
from ..people_shown import people_shown
from .forms import DutyForm, NominateForm

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


def duties(request: HttpRequest) -> HttpResponse:
    """Hand a duty to somebody, or take it back; each change stands in the log without a name."""
    form = DutyForm(request.POST or None, initial=request.kept, inquiry=request.inquiry)
    if form.is_valid():
        with refused_into(form):
            change(form.cleaned_data["participant"], form.cleaned_data["change"])
            messages.success(request, _("Veranderd. Het staat in het logboek, zonder naam."))
            return redirect("inquiry:people", request.inquiry.slug)
    return shown(request, "inquiry/entering/duties.html", {}, form)


def change(participant, what: str) -> None:
    gives, kind = what[0] == "+", what[1:]
    if kind == "host":
        change_host(participant, host=gives)
    elif kind == "line":
        change_line_authority(participant, leads=gives)
    elif gives:
        give_duty(participant, kind)
    else:
        take_duty_back(participant, kind)
