"""Open links: made, shown as a square, closed; coming in by one; and what a provisional source sees of itself."""

import segno
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from wijwerken.people.robots import a_sum, require_person_at_work, still_waits
from wijwerken.web.refused import refused_into, shown

from ..domain import provisional
from ..models import OpenLink, Participant
from ..queries import not_knowing_of, opening_words
from ..registry import registry
from ..trail_pages import became_of
from .browser import remember, source_of
from .figure import sources_counted
from .forms import ComeByForm, OpenLinkForm

MOST_SHOWN = 50


def open_links(request: HttpRequest) -> HttpResponse:
    """The open links of this inquiry, and making one."""
    inquiry = request.inquiry
    form = OpenLinkForm(request.POST or None, initial=request.kept)
    if form.is_valid():
        with refused_into(form):
            link = provisional.open_a_link(inquiry, by=request.participant, note=form.cleaned_data["note"])
            messages.success(request, _("De open link is er. Druk het vierkant af en hang het op."))
            return redirect("inquiry:open-link-sheet", inquiry.slug, link.pk)
    context = {
        "links": inquiry.open_links.order_by("-made_at")[:MOST_SHOWN],
        "may_open": bool(opening_words(inquiry)),
        "counted": sources_counted(inquiry),
    }
    return shown(request, "inquiry/openlink/links.html", context, form)


def sheet(request: HttpRequest, id: str) -> HttpResponse:
    """One page to print: the question, what the initiators do not know, and the square."""
    link = get_object_or_404(OpenLink, inquiry=request.inquiry, id=id)
    address = request.build_absolute_uri(reverse("inquiry:come-by", args=[link.pk]))
    square = segno.make(address, error="m", micro=False).svg_inline(omitsize=True, border=2)
    context = {"link": link, "address": address.split("://")[-1], "square": square}
    return render(request, "inquiry/openlink/sheet.html", context)


@require_POST
def close(request: HttpRequest, id: str) -> HttpResponse:
    provisional.close_link(get_object_or_404(OpenLink, inquiry=request.inquiry, id=id))
    messages.success(request, _("Gesloten. Langs deze link komt niemand meer binnen."))
    return redirect("inquiry:open-links", request.inquiry.slug)


@never_cache
def come_by(request: HttpRequest, id: str) -> HttpResponse:
    """The door of an open link: what it is, and one button. A browser that was here before goes on to its own page."""
    link = get_object_or_404(OpenLink.objects.select_related("inquiry__organisation"), id=id)
    request.inquiry = inquiry = link.inquiry
    if request.user.is_authenticated:
        return redirect("inquiry:home", inquiry.slug)
    if source_of(request):
        return redirect("inquiry:source", inquiry.slug)
    form = ComeByForm(request.POST or None)
    if form.is_valid():
        with refused_into(form):
            require_person_at_work(request)
            remember(request, provisional.come_by(link))
            return redirect("inquiry:source", inquiry.slug)
    waits = {
        "not_knowing": not_knowing_of(inquiry),
        "sum": a_sum(),
        "since": still_waits(request.POST.get("since", "")),
    }
    return shown(request, "inquiry/openlink/come_by.html", {"link": link, **waits}, form)


@never_cache
def source(request: HttpRequest) -> HttpResponse:
    """What this browser can do now, what it said, and how to make that count."""
    here: Participant | None = request.source
    if here is None:
        return redirect("inquiry:mine" if request.participant else "inquiry:home", request.inquiry.slug)
    offers = [provider(request.inquiry, here) for provider in registry.welcomes]
    context = {"offers": [offer for offer in offers if offer], "brought": became_of(here)}
    return render(request, "inquiry/openlink/source.html", context)
