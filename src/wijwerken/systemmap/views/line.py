"""One line of the map: who told it, in their own words."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from wijwerken.maths.systemmap.bundles import bundle

from ..drawn import Row
from ..heard import groups_of
from ..queries import read_map
from .map import NOT_MEASURED


def show(request: HttpRequest, cause: str, effect: str) -> HttpResponse:
    """The voices under one line, those against the stream, and its question marks."""
    told = read_map(request.inquiry)
    one, other = told.point(cause), told.point(effect)
    heard = told.voices_of(one, other) if one and other and one != other else []
    if not heard:
        raise Http404
    if (one.id, other.id) != (cause, effect):
        return redirect("systemmap:line", request.inquiry.slug, one.id, other.id)
    claims = {voice.claim for voice in heard}
    line = told.line(bundle(claim for claim in told.claims if claim.id in claims)[0])
    back = told.voices_of(other, one)
    context = {
        "row": Row(line, request.inquiry.slug),
        "line": line,
        "groups": groups_of(heard),
        "a_claim": min(claims),
        "goes_back": bool(back),
        "not_measured": NOT_MEASURED,
    }
    return render(request, "systemmap/line.html", context)
