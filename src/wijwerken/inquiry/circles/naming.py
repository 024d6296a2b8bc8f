"""Naming somebody we should hear too, and what becomes of that: an invitation, or a reason why not."""

from django.contrib import messages
from django.db.models import Prefetch
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from wijwerken.people.next import wanted
from wijwerken.web.refused import refused_into, shown
from wijwerken.web.things import as_id

from ..domain import entering
from ..domain.nominations import invite_named, lay_apart, lay_together, say_why_not
from ..doors import LISTENERS, Visit
from ..entering.forms import InviteNamedForm, NominateForm, WhyNotForm
from ..entering.fresh import keep_for_printing
from ..models import Nomination

MOST_NAMED = 200


def nominate(request: HttpRequest) -> HttpResponse:
    """Whom should we hear too, and who would disagree with you?"""
    form = NominateForm(request.POST or None, initial=request.kept)
    if form.is_valid():
        whom, disagrees = form.cleaned_data["whom"], form.cleaned_data["why"] == "disagrees"
        entering.nominate(request.inquiry, by=request.participant, whom=whom, would_disagree=disagrees)
        messages.success(request, _("Dank je. Wie hier luistert leest het, en kijkt wie er kan bellen of schrijven."))
        return redirect(wanted(request, reverse("inquiry:people", args=[request.inquiry.slug])))
    context = {"nominate_url": request.path}
    return shown(request, "inquiry/entering/nominate.html", context, form)


@never_cache
def named(request: HttpRequest) -> HttpResponse:
    """Whoever was named and of whom nobody said yet what becomes of it; the longest waiting first."""
    waiting = still_named(request).filter(same_as=None).order_by("made_at")
    laid_with = Prefetch("laid_with", Nomination.objects.filter(settled_at=None))
    context = {
        "named": waiting.prefetch_related(laid_with)[:MOST_NAMED],
        "may_invite": LISTENERS.may(Visit(request.user, request.inquiry, request.participant)),
    }
    return render(request, "inquiry/naming/named.html", context)


@require_POST
def together(request: HttpRequest) -> HttpResponse:
    """Several names are of one person, says somebody who knows."""
    ids = {as_id(id) for id in request.POST.getlist("nomination")}
    lay_together(request.inquiry, still_named(request).filter(pk__in=ids))
    messages.success(request, _("Bij elkaar gelegd. Je kunt ze weer apart leggen."))
    return redirect("inquiry:named", request.inquiry.slug)


@require_POST
def apart(request: HttpRequest, id: str) -> HttpResponse:
    lay_apart(nomination_of(request, id))
    messages.success(request, _("Weer apart gelegd."))
    return redirect("inquiry:named", request.inquiry.slug)


@never_cache
def invite(request: HttpRequest, id: str) -> HttpResponse:
    """A letter for whoever was named; then the name is gone."""
    nomination = nomination_of(request, id)
    form = InviteNamedForm(request.POST or None, initial=request.kept)
    if form.is_valid():
        with refused_into(form):
            note = form.cleaned_data["note"] or _("Iemand die genoemd werd")
            made = invite_named(nomination, by=request.participant, note=note)
            keep_for_printing(request, request.inquiry, [made])
            messages.success(request, _("De brief is klaar om op te halen. De naam is gewist."))
            return redirect("inquiry:letters", request.inquiry.slug)
    return shown(request, "inquiry/naming/invite.html", {"nomination": nomination}, form)


@never_cache
def why_not(request: HttpRequest, id: str) -> HttpResponse:
    """A reason, for whoever named them to read; then the name is gone."""
    nomination = nomination_of(request, id)
    form = WhyNotForm(request.POST or None, initial=request.kept)
    if form.is_valid():
        with refused_into(form):
            say_why_not(nomination, form.cleaned_data["reason"], by=request.participant)
            messages.success(request, _("Bewaard. Wie deze persoon noemde leest het. De naam is gewist."))
            return redirect("inquiry:named", request.inquiry.slug)
    return shown(request, "inquiry/naming/why_not.html", {"nomination": nomination}, form)


def still_named(request: HttpRequest):
    return Nomination.objects.filter(inquiry=request.inquiry, settled_at=None).select_related("inquiry")


def nomination_of(request: HttpRequest, id: str) -> Nomination:
    return get_object_or_404(still_named(request).prefetch_related("laid_with"), same_as=None, id=id)
