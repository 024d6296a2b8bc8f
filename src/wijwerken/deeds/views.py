"""What we do: the list, one deed, and all that can happen to it."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from wijwerken.inquiry.models import Participant
from wijwerken.web.refused import refused_into, shown

from . import domain
from .forms import DeedForm, HandOverForm, NameForm, NewsForm, OutcomeForm, StopForm, WitnessForm
from .models import Deed, Outcome
from .queries import deeds_of


def own_name(participant: Participant) -> dict[str, str]:
    return {"name": getattr(getattr(participant, "public_name", None), "name", "")}


def deeds(request: HttpRequest) -> HttpResponse:
    """All deeds by how they stand."""
    all_of_them = deeds_of(request.inquiry)
    by_state = {
        state: [one for one in all_of_them if one.state == state] for state in ("going", "asleep", "done", "stopped")
    }
    return render(request, "deeds/list.html", by_state)


def deed(request: HttpRequest, id: str) -> HttpResponse:
    """One deed: who does it, how it went, what came of it and who saw that."""
    found = deeds_of(request.inquiry, pk=id)
    if not found:
        raise Http404
    me = request.participant
    i_do_it = me is not None and found[0].deed.doers.filter(participant=me, left_at=None).exists()
    return render(request, "deeds/deed.html", {"shown": found[0], "i_do_it": i_do_it, "my_id": me.pk if me else ""})


def new(request: HttpRequest) -> HttpResponse:
    """Take something on."""
    preset = request.GET.get("op", "")
    first = own_name(request.participant) | ({"sources": [preset]} if preset else {})
    form = DeedForm(request.POST or None, initial=first | request.kept, inquiry=request.inquiry, preset=preset)
    if form.is_valid():
        with refused_into(form):
            begun = domain.take_on(request.inquiry, by=request.participant, **form.cleaned_data)
            messages.success(request, _("Het staat er, met je naam. Succes, en laat horen hoe het gaat."))
            return redirect("deeds:deed", request.inquiry.slug, begun.pk)
    return shown(request, "deeds/new.html", {}, form)


def act_on(request: HttpRequest, id: str, form_class, template: str, act, thanks: str) -> HttpResponse:
    """One form about one deed: fill in, do, and back to the deed."""
    found = get_object_or_404(Deed, inquiry=request.inquiry, id=id)
    form = form_class(request.POST or None, initial=own_name(request.participant) | request.kept)
    if form.is_valid():
        with refused_into(form):
            act(found, by=request.participant, **form.cleaned_data)
            messages.success(request, thanks)
            return redirect("deeds:deed", request.inquiry.slug, found.pk)
    return shown(request, template, {"deed": found}, form)


def join_in(request: HttpRequest, id: str) -> HttpResponse:
    return act_on(request, id, NameForm, "deeds/join.html", domain.join_in, _("Fijn dat je meedoet."))


def tell(request: HttpRequest, id: str) -> HttpResponse:
    return act_on(request, id, NewsForm, "deeds/tell.html", domain.tell, _("Je bericht staat erbij."))


def hand_over(request: HttpRequest, id: str) -> HttpResponse:
    thanks = _("De vraag staat er. Tot iemand ja zegt blijft het van jou.")
    return act_on(request, id, HandOverForm, "deeds/hand_over.html", domain.hand_over, thanks)


def stop(request: HttpRequest, id: str) -> HttpResponse:
    thanks = _("Het is gestopt. Schrijf gerust op wat je leerde.")
    return act_on(request, id, StopForm, "deeds/stop.html", domain.stop, thanks)


def tell_outcome(request: HttpRequest, id: str) -> HttpResponse:
    thanks = _("Dank je. Nu iemand anders die het ook zag.")
    return act_on(request, id, OutcomeForm, "deeds/outcome.html", domain.tell_outcome, thanks)


@require_POST
def go_on(request: HttpRequest, id: str) -> HttpResponse:
    domain.go_on(get_object_or_404(Deed, inquiry=request.inquiry, id=id), by=request.participant)
    messages.success(request, _("Goed om te horen."))
    return redirect("deeds:deed", request.inquiry.slug, id)


@require_POST
def finish(request: HttpRequest, id: str) -> HttpResponse:
    domain.finish(get_object_or_404(Deed, inquiry=request.inquiry, id=id), by=request.participant)
    messages.success(request, _("Gedaan! Vertel nu wat ervan kwam."))
    return redirect("deeds:deed", request.inquiry.slug, id)


def witness(request: HttpRequest, id: str) -> HttpResponse:
    """Yes, I saw that."""
    outcome = get_object_or_404(Outcome.objects.select_related("deed"), inquiry=request.inquiry, id=id)
    form = WitnessForm(request.POST or None, initial=own_name(request.participant) | request.kept)
    if form.is_valid():
        with refused_into(form):
            domain.witness(outcome, by=request.participant, **form.cleaned_data)
            messages.success(request, _("Dank je. Je naam staat erbij als getuige."))
            return redirect("deeds:deed", request.inquiry.slug, outcome.deed_id)
    return shown(request, "deeds/witness.html", {"outcome": outcome}, form)
