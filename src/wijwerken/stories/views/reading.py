"""What everybody may read: confirmed pieces, and one piece with the way to its trail."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from wijwerken.inquiry.doors import LISTENERS, Visit
from wijwerken.inquiry.models import PublicName
from wijwerken.method.order import by_chance
from wijwerken.web.refused import refused_into, shown

from ..domain import acknowledge as say_it_was_heard
from ..forms import AcknowledgeForm
from ..models import Component, Fragment
from ..queries import as_shown, confirmed_readings, is_shown, showable_fragments, stories_of, waiting_readings
from .whose import own

A_PAGE = 20


def list_pieces(request: HttpRequest) -> HttpResponse:
    """The confirmed pieces that may be shown, in an order of chance that changes by the day (R3)."""
    inquiry, me = request.inquiry, request.participant
    in_one_order = sorted(showable_fragments(inquiry), key=lambda piece: piece.id)
    shown_pieces = by_chance(in_one_order, f"{inquiry.pk} {timezone.localdate()}")
    page = Paginator(shown_pieces, A_PAGE).get_page(request.GET.get("bladzijde"))
    context = {
        "page": page,
        "waiting": waiting_readings(me) if me else [],
        "my_stories": list(stories_of(me)[:50]) if me else [],
        "listens": LISTENERS.may(Visit(request.user, inquiry, me)) and not me.line_authority,
    }
    return render(request, "stories/list.html", context)


def fragment(request: HttpRequest, id: str) -> HttpResponse:
    """One confirmed piece: its words, when it was confirmed, and the way to what became of it.

    What is not confirmed, or not to be shown, is not there; its teller and listener go to their own page.
    """
    found = get_object_or_404(Fragment.objects.select_related("version__story"), inquiry=request.inquiry, id=id)
    piece = readable(request, found)
    if piece is None:
        me = request.participant
        if me and Fragment.objects.filter(own(request, "version__story__"), id=found.pk).exists():
            return redirect("stories:story", request.inquiry.slug, found.version.story_id)
        raise Http404
    context = {
        "piece": piece,
        "is_pain": piece.component == Component.PAIN,
        "acknowledgements": found.acknowledgements.select_related("said_after"),
    }
    return render(request, "stories/fragment.html", context)


def readable(request: HttpRequest, found: Fragment):
    """The piece as any reader may see it, or None."""
    readings = confirmed_readings(request.inquiry, fragment=found)
    return as_shown(readings[0]) if readings and is_shown(readings[0]) else None


def acknowledge(request: HttpRequest, id: str) -> HttpResponse:
    """Say, by name, that one heard somebody's old pain: no answer, no explanation (R23)."""
    found = get_object_or_404(Fragment.objects.select_related("version__story"), inquiry=request.inquiry, id=id)
    piece = readable(request, found)
    if piece is None:
        raise Http404
    name = PublicName.objects.filter(participant=request.participant).values_list("name", flat=True).first()
    form = AcknowledgeForm(request.POST or None, initial={"name": name or ""} | request.kept)
    if form.is_valid():
        with refused_into(form):
            say_it_was_heard(found, by=request.participant, **form.cleaned_data)
            messages.success(request, _("Je erkenning staat erbij, met je naam."))
            return redirect("stories:fragment", request.inquiry.slug, found.pk)
    return shown(request, "stories/acknowledge.html", {"piece": piece}, form)
