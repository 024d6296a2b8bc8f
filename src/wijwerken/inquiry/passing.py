"""The middleware that opens the doors: finds the inquiry and who is there, and lets pass or explains."""

from urllib.parse import urlencode

from django.contrib import messages
from django.core.exceptions import ImproperlyConfigured
from django.db.models import Exists, OuterRef, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext

from wijwerken.method.pausing import require_decides
from wijwerken.method.provisional import HOW_TO_COUNT, NOT_YET, TOO_FAST
from wijwerken.method.refusal import Refusal
from wijwerken.people.bucket import take_a_drop
from wijwerken.web.refused import refused_page

from .doors import Door, Visit, table
from .hidden import here, hiding_in
from .kept import keep_what_was_typed, on_to_its_page, take_what_was_kept
from .models import Hiding, Inquiry, Participant
from .openlink.browser import PACE, source_of
from .path import path_of


class Passing:
    """Sets `request.inquiry`, `request.participant` and `request.kept`; checks the door of the address."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.inquiry = request.participant = request.source = None
        request.kept = {}
        with hiding_in(None):
            return on_to_its_page(request, self.get_response(request))

    def process_view(self, request: HttpRequest, view, args, kwargs) -> HttpResponse | None:
        door = table().get(request.resolver_match.view_name)
        if door is None:
            raise ImproperlyConfigured(f"{request.resolver_match.view_name} is in no room's permissions.py")
        slug = kwargs.pop("slug", None)
        if slug is not None:
            request.inquiry = find_inquiry(slug)
            here.set(request.inquiry)  # until the answer is made: hidden words are hidden on every page
            request.participant = find_participant(request)
            request.source = source_of(request)
            if door.for_sources and request.source and request.source.open_link.closed_at is None:
                request.participant = request.source
        visit = Visit(request.user, request.inquiry, request.participant)
        if not door.there(visit) and not (door.needs_participant and not request.user.is_authenticated):
            # Not yours and not there look the same, but for the door at which a member enters.
            raise Http404
        if not door.may(visit):
            return show_the_way(request, door)
        if door.decides:
            try:
                require_decides(path_of(request.inquiry))
            except Refusal as refusal:
                return refused_page(request, refusal)
        if request.method == "POST" and goes_too_fast(request):
            return refused_page(request, Refusal(TOO_FAST, rule="doors", who=HOW_TO_COUNT))
        if request.method == "GET":
            request.kept = take_what_was_kept(request)
        return None


def find_inquiry(slug: str) -> Inquiry:
    try:
        hides = Exists(Hiding.objects.filter(inquiry=OuterRef("pk"), ended_at=None))
        return Inquiry.objects.select_related("organisation").annotate(hides_words=hides).get(slug=slug)
    except Inquiry.DoesNotExist:
        raise Http404 from None


def find_participant(request: HttpRequest) -> Participant | None:
    """The person of this session within this inquiry, with seat and duties: two queries at most."""
    if not request.user.is_authenticated:
        return None
    here = Participant.objects.filter(inquiry=request.inquiry, person=request.user, left_at=None)
    found = held(request, here).select_related("seat", "circle").prefetch_related("duties").first()
    if found:
        # The same objects, so that the path and the person are read once for the whole page.
        found.inquiry, found.person = request.inquiry, request.user
    return found


def held(request: HttpRequest, who: QuerySet[Participant]) -> QuerySet[Participant]:
    """Who sends something is held as long as it is done: two ways in may become one person at that very moment."""
    return who.select_for_update(of=("self",), no_key=True) if request.method == "POST" else who


def goes_too_fast(request: HttpRequest) -> bool:
    """Whether a provisional source sends more than a person writes."""
    source = request.source
    return bool(source and request.participant == source and not take_a_drop(f"source {source.pk}", **PACE))


def show_the_way(request: HttpRequest, door: Door) -> HttpResponse:
    """To the door where one enters, or joins, with what was typed kept; or a kind no."""
    keep_what_was_typed(request)
    back = urlencode({"next": request.get_full_path() if request.method == "GET" else request.path})
    if not request.user.is_authenticated:
        if request.source:
            messages.info(request, f"{gettext(NOT_YET)} {gettext(HOW_TO_COUNT)}")
        return redirect(f"{reverse('inquiry:enter')}?{back}")
    if door.needs_participant and request.inquiry and request.participant is None:
        return redirect(f"{reverse('inquiry:join', args=[request.inquiry.slug])}?{back}")
    context = {"why": gettext(door.otherwise) if door.otherwise else ""}
    return render(request, "inquiry/no_entry.html", context, status=403)
