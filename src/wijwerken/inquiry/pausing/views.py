"""Standing still: what everybody reads, asking for it, calling it, telling everybody, looking back (R23)."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from wijwerken.method.pausing import require_may_pause
from wijwerken.people.post import Mail, reached_by, shown_first
from wijwerken.web.refused import refused_into, shown

from .. import mails
from ..domain import going_on, pauses, process
from ..models import Pause, PauseMessage, PauseRequest, Proposal, PublicName
from .forms import AnswerForm, AskForm, GoOnForm, LookBackForm, PauseForm, TellForm
from .page import page_of

EARLIER = 20


def now(request: HttpRequest) -> HttpResponse:
    """Why we stand still and what goes on; or, where we do not, what it is and how to ask for it."""
    running = pauses.running_pause(request.inquiry)
    if running is not None:
        return render(request, "inquiry/pausing/pause.html", page_of(request, running))
    me = request.participant
    context = {
        "earlier": request.inquiry.pauses.exclude(ended=None)
        .select_related("began", "ended")
        .order_by("-made_at")[:EARLIER],
        "may_pause": me is not None and pauses.may_pause(me),
        "asked": me.pause_requests.order_by("-made_at")[:EARLIER] if me else [],
        "requests": pauses.open_requests(request.inquiry)[:EARLIER] if me and pauses.may_pause(me) else [],
    }
    return render(request, "inquiry/pausing/none.html", context)


def earlier(request: HttpRequest, id: str) -> HttpResponse:
    """A time that we stood still, as it was."""
    paused = get_object_or_404(Pause.objects.select_related("began", "ended"), inquiry=request.inquiry, id=id)
    if paused.ended is None:
        return redirect("inquiry:pause", request.inquiry.slug)
    return render(request, "inquiry/pausing/pause.html", page_of(request, paused))


def my_name(request: HttpRequest) -> str:
    return PublicName.objects.filter(participant=request.participant).values_list("name", flat=True).first() or ""


def stand_still(request: HttpRequest) -> HttpResponse:
    """One button and a few own words."""
    me = request.participant
    require_may_pause(facilitates=pauses.facilitates(me), line_authority=me.line_authority)
    if pauses.running_pause(request.inquiry):
        return redirect("inquiry:pause", request.inquiry.slug)
    form = PauseForm(request.POST or None, initial={"name": my_name(request)} | request.kept)
    if form.is_valid():
        with refused_into(form):
            pauses.pause(request.inquiry, by=me, **form.cleaned_data)
            messages.success(request, _("We staan stil. Alle klokken ook. Je hoeft nu niets meer te doen."))
            return redirect("inquiry:pause", request.inquiry.slug)
    return shown(request, "inquiry/pausing/stand_still.html", {}, form)


def ask(request: HttpRequest) -> HttpResponse:
    """Ask to stand still; a person answers."""
    form = AskForm(request.POST or None, initial=request.kept)
    if form.is_valid():
        with refused_into(form):
            pauses.ask_to_pause(request.inquiry, by=request.participant, **form.cleaned_data)
            messages.success(request, _("Je vraag ligt bij de begeleiders. Een mens antwoordt je."))
            return redirect("inquiry:pause", request.inquiry.slug)
    return shown(request, "inquiry/pausing/ask.html", {}, form)


def answer(request: HttpRequest, id: str) -> HttpResponse:
    """Yes, we stand still; or not yet, and why."""
    asked = get_object_or_404(PauseRequest, inquiry=request.inquiry, id=id)
    me = request.participant
    require_may_pause(facilitates=pauses.facilitates(me), line_authority=me.line_authority)
    if asked.answered_at:
        return redirect("inquiry:pause", request.inquiry.slug)
    form = AnswerForm(request.POST or None, initial={"name": my_name(request)} | request.kept)
    if form.is_valid():
        with refused_into(form):
            data = form.cleaned_data
            if data["answer"] == "ja":
                pauses.pause(request.inquiry, data["words"], by=me, name=data["name"])
                messages.success(request, _("We staan stil. Alle klokken ook. Je hoeft nu niets meer te doen."))
            else:
                pauses.do_not_pause(asked, data["words"], by=me)
                messages.success(request, _("Je antwoord staat bij wie het vroeg."))
            return redirect("inquiry:pause", request.inquiry.slug)
    return shown(request, "inquiry/pausing/answer.html", {"asked": asked}, form)


def tell(request: HttpRequest) -> HttpResponse:
    """Write to everybody, by hand."""
    me = request.participant
    require_may_pause(facilitates=pauses.facilitates(me), line_authority=me.line_authority)
    running = pauses.running_pause(request.inquiry)
    if running is None:
        return redirect("inquiry:pause", request.inquiry.slug)
    form = TellForm(request.POST or None, initial=request.kept)
    if form.is_valid():
        with refused_into(form):
            reads = mails.written(running, PauseMessage.Kind.STANDS_STILL, form.cleaned_data["words"])
            reached = reached_by(mails.everybody_in(request.inquiry), Mail("pauses"))
            if page := shown_first(request, form, reads, people=len(reached)):
                return page
            pauses.tell_everybody(running, by=me, **form.cleaned_data)
            messages.success(request, _("Je bericht staat er. Iedereen die meedoet leest het."))
            return redirect("inquiry:pause", request.inquiry.slug)
    return shown(request, "inquiry/pausing/tell.html", {"paused": running}, form)


def look_back(request: HttpRequest) -> HttpResponse:
    """Look back in words, before going on."""
    running = pauses.running_pause(request.inquiry)
    if running is None:
        return redirect("inquiry:pause", request.inquiry.slug)
    if not going_on.may_look_back(request.participant):
        raise Http404
    form = LookBackForm(request.POST or None, initial=request.kept)
    if form.is_valid():
        with refused_into(form):
            going_on.look_back(running, by=request.participant, **form.cleaned_data)
            messages.success(request, _("Jullie terugblik staat er. Nu kan de kerngroep besluiten om verder te gaan."))
            return redirect("inquiry:pause", request.inquiry.slug)
    return shown(request, "inquiry/pausing/look_back.html", {"paused": running}, form)


def go_on(request: HttpRequest) -> HttpResponse:
    """Put to the core group that we go on, in the words that will go to everybody (R7)."""
    running = pauses.running_pause(request.inquiry)
    if running is None:
        return redirect("inquiry:pause", request.inquiry.slug)
    going_on.require_can_go_on(request.inquiry)
    form = GoOnForm(request.POST or None, initial=request.kept)
    if form.is_valid():
        with refused_into(form):
            reason = form.cleaned_data["words"]
            process.propose(request.inquiry, kind=Proposal.Kind.LIFT_PAUSE, reason=reason, by=request.participant)
            messages.success(request, _("Je voorstel ligt er. Ieder uit de kerngroep antwoordt zelf, ook jij."))
            return redirect("inquiry:pause", request.inquiry.slug)
    return shown(request, "inquiry/pausing/go_on.html", {"paused": running}, form)
