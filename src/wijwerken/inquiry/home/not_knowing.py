"""What we do not know (*wat wij niet weten*): read it in all its versions, and write one's own (R24)."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from wijwerken.web.refused import refused_into, shown

from ..domain.not_knowing import say_not_knowing
from ..doors import INITIATORS, Visit
from ..models import NotKnowing
from .forms import NotKnowingForm


def not_knowing(request: HttpRequest) -> HttpResponse:
    """Who wrote what, the newest version first; nothing is overwritten (R5)."""
    writers: dict[str, list[NotKnowing]] = {}
    for said in request.inquiry.not_knowings.order_by("made_at", "number"):
        writers.setdefault(said.by_id, []).insert(0, said)
    may_write = INITIATORS.may(Visit(request.user, request.inquiry, request.participant))
    return render(request, "inquiry/not_knowing.html", {"writers": list(writers.values()), "may_write": may_write})


def write(request: HttpRequest) -> HttpResponse:
    """An initiator's own words, or a next version of them."""
    mine = NotKnowing.objects.filter(by=request.participant).order_by("number").last()
    first = {"text": mine.text, "name": mine.name} if mine else {}
    form = NotKnowingForm(request.POST or None, initial=first | request.kept)
    if form.is_valid():
        with refused_into(form):
            say_not_knowing(request.inquiry, by=request.participant, **form.cleaned_data)
            messages.success(request, _("Het staat er. Elke uitnodiging begint er nu mee."))
            return redirect("inquiry:not-knowing", request.inquiry.slug)
    return shown(request, "inquiry/not_knowing_write.html", {}, form)
