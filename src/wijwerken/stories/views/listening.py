"""The listener's own place: with whom do I talk, what waits, whom do I take in."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from wijwerken.inquiry.domain import entering
from wijwerken.inquiry.entering.fresh import keep_for_printing, waiting
from wijwerken.inquiry.models import Participant
from wijwerken.web.forms import tidy
from wijwerken.web.refused import refused_into, shown

from ..domain import begin
from ..domain import take_up as take_story_up
from ..forms import ListenForm, TakeInForm
from ..models import Story
from ..queries import conversations_of, stories_that_wait
from ..tables import tables_led_by
from .whose import story_of

AT_ONCE = 40


def listen(request: HttpRequest) -> HttpResponse:
    """My conversations, stories that wait for a listener, and beginning a new one."""
    inquiry, me = request.inquiry, request.participant
    wanted = tidy(request.GET.get("wie", "")).strip()[:40]  # PostgreSQL knows no NUL
    tellers = inquiry.participants.filter(left_at=None).exclude(pk=me.pk).order_by("pseudonym")
    if wanted:
        tellers = tellers.filter(pseudonym__icontains=wanted)
    found = list(tellers[: AT_ONCE + 1])
    context = {
        "conversations": conversations_of(me),
        "that_wait": stories_that_wait(inquiry, besides=me)[:AT_ONCE],
        "tellers": found[:AT_ONCE],
        "more": len(found) > AT_ONCE,
        "wanted": wanted,
        "tables": tables_led_by(me)[:AT_ONCE],
    }
    return render(request, "stories/listen.html", context)


def listen_to(request: HttpRequest, id: str) -> HttpResponse:
    """Begin a conversation with somebody who takes part."""
    teller = get_object_or_404(
        Participant.objects.exclude(pk=request.participant.pk), inquiry=request.inquiry, left_at=None, id=id
    )
    form = ListenForm(request.POST or None, initial=request.kept)
    if form.is_valid():
        with refused_into(form):
            channel = form.cleaned_data["channel"]
            story = begin(request.inquiry, teller=teller, by=request.participant, channel=channel)
            return redirect("stories:write", request.inquiry.slug, story.pk)
    context = {"teller": teller, "fresh": waiting(request, request.inquiry)}
    return shown(request, "stories/listen_to.html", context, form)


def quiet(request: HttpRequest, id: str) -> HttpResponse:
    """One big invitation on the screen, and nothing else: face to face first, writing later."""
    return render(request, "stories/quiet.html", {"story": story_of(request, id)})


def take_in(request: HttpRequest) -> HttpResponse:
    """Take in a teller without an account: they get a letter with a code of their own."""
    form = TakeInForm(request.POST or None, initial=request.kept, inquiry=request.inquiry)
    if form.is_valid():
        with refused_into(form):
            teller, invitation, code = entering.take_in(request.inquiry, by=request.participant, **form.cleaned_data)
            keep_for_printing(request, request.inquiry, [(invitation, code)])
            messages.success(
                request, _("%(name)s doet mee. De code voor de brief staat hieronder.") % {"name": teller.pseudonym}
            )
            return redirect("stories:listen-to", request.inquiry.slug, teller.pk)
    return shown(request, "stories/take_in.html", {}, form)


@require_POST
def take_up(request: HttpRequest, id: str) -> HttpResponse:
    """Take up a story whose teller asked for a listener."""
    waiting_one = get_object_or_404(
        Story, inquiry=request.inquiry, listener_wanted_at__isnull=False, withdrawal=None, id=id
    )
    story = take_story_up(waiting_one, by=request.participant)
    return redirect("stories:mark", request.inquiry.slug, story.pk)
