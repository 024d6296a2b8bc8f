"""The joint picture in sentences, and writing one down."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from wijwerken.web.refused import refused_into, shown

from .domain import see
from .forms import InsightForm
from .models import Insight
from .queries import insights_of


def insights(request: HttpRequest) -> HttpResponse:
    """All insights, and apart from them what we do not know yet."""
    seen = insights_of(request.inquiry)
    context = {
        "known": [one for one in seen if not one.is_open],
        "open": [one for one in seen if one.is_open],
    }
    return render(request, "insights/list.html", context)


def new(request: HttpRequest) -> HttpResponse:
    """Write down what we see together, with what it rests on."""
    preset = request.GET.get("op", "")
    kind = request.GET.get("soort", "")
    first = {"evidence": [preset], "kind": kind if kind in Insight.Kind.values else None}
    form = InsightForm(request.POST or None, initial=first | request.kept, inquiry=request.inquiry, preset=preset)
    if form.is_valid():
        with refused_into(form):
            see(request.inquiry, by=request.participant, **form.cleaned_data)
            messages.success(request, _("Het staat in het gezamenlijke beeld. Anderen kunnen erop verder bouwen."))
            return redirect("insights:list", request.inquiry.slug)
    return shown(request, "insights/new.html", {}, form)
