"""Which provisional source a browser is: remembered in its session, one for each inquiry, with nobody logged in.

So at every door that says nothing of sources it is a stranger like any other.
"""

from django.http import HttpRequest

from ..models import Inquiry, Participant

KEY = "sources"
PACE = {"size": 40, "seconds": 20}  # a person who answers one statement after the other is never held up


def source_of(request: HttpRequest) -> Participant | None:
    """The provisional source of this browser in this inquiry, while nobody entered. One query, or none."""
    id = request.session.get(KEY, {}).get(request.inquiry.pk) if not request.user.is_authenticated else None
    if not id:
        return None
    found = Participant.everybody.filter(inquiry=request.inquiry, open_link__isnull=False, pk=id)
    if request.method == "POST":  # held, as it may become part of a person at this very moment
        found = found.select_for_update(of=("self",))
    source = found.select_related("open_link").first()
    if source:
        source.inquiry = request.inquiry
    return source


def remember(request: HttpRequest, source: Participant) -> None:
    request.session[KEY] = {**request.session.get(KEY, {}), source.inquiry_id: source.pk}


def remembered(request: HttpRequest, inquiry: Inquiry | None = None) -> dict[str, str]:
    """Inquiry → source of this browser, whoever is logged in."""
    kept = request.session.get(KEY, {})
    return {id: source for id, source in kept.items() if inquiry is None or id == inquiry.pk}


def forget(request: HttpRequest, inquiry_ids: set[str]) -> None:
    left = {id: source for id, source in request.session.get(KEY, {}).items() if id not in inquiry_ids}
    request.session[KEY] = left
