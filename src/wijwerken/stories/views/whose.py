"""A story is its teller's and its listener's; to anybody else it is not there (R1, R25)."""

from django.db.models import Q
from django.http import HttpRequest
from django.shortcuts import get_object_or_404

from ..models import Fragment, Story


def own(request: HttpRequest, path: str = "") -> Q:
    """Told by this participant, or to this listener; who has line authority is no listener."""
    me = request.participant
    mine = Q(**{f"{path}teller": me})
    return mine if me.line_authority else mine | Q(**{f"{path}listener": me})


def story_of(request: HttpRequest, id: str) -> Story:
    stories = Story.objects.filter(own(request), inquiry=request.inquiry).select_related("withdrawal", "teller")
    return get_object_or_404(stories, id=id)


def fragment_of(request: HttpRequest, id: str) -> Fragment:
    fragments = Fragment.objects.filter(own(request, "version__story__"), inquiry=request.inquiry)
    return get_object_or_404(fragments.select_related("inquiry", "version__story__teller"), id=id)


def is_teller(request: HttpRequest, story: Story) -> bool:
    return story.teller_id == request.participant.pk
