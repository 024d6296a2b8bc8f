"""Promising by name, and saying how it ended."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _

from wijwerken.web.refused import refused_into, shown

from .. import domain
from ..forms import EndForm, PromiseForm
from ..models import Promise
from .asking import my_name


def promise(request: HttpRequest) -> HttpResponse:
    """A promise of anybody who takes part, with a name and a day."""
    form = PromiseForm(request.POST or None, initial={"name": my_name(request)} | request.kept)
    if form.is_valid():
        with refused_into(form):
            domain.promise(request.inquiry, by=request.participant, **form.cleaned_data)
            messages.success(request, _("Je toezegging staat er. Op die dag vragen we hoe het afliep."))
            return redirect("backing:list", request.inquiry.slug)
    return shown(request, "backing/promise.html", {}, form)


def end(request: HttpRequest, id: str) -> HttpResponse:
    """Kept, changed, or not kept: said by who promised."""
    made = get_object_or_404(Promise.objects.select_related("backing"), inquiry=request.inquiry, id=id)
    form = EndForm(request.POST or None, initial={"text": made.text} | request.kept)
    if form.is_valid():
        with refused_into(form):
            said = dict(form.cleaned_data)
            domain.end_promise(made, said.pop("ending"), by=request.participant, **said)
            messages.success(request, _("Dank je. Iedereen kan nu lezen hoe het afliep."))
            back = "backing:give-room" if made.backing_id else "backing:list"
            return redirect(back, request.inquiry.slug)
    return shown(request, "backing/end.html", {"promise": made}, form)
