"""The map: what leads to what."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from wijwerken.inquiry.queries import circles_with_nobody
from wijwerken.maths.systemmap.bundles import Bundle
from wijwerken.method.leaving_out import SAID_NOT_MEASURED, leaving_out
from wijwerken.method.words import Sentence

from ..drawn import near_by, rows_of, whole
from ..heard import pieces_of
from ..looks import Look, Seen, seen
from ..places import places_of
from ..queries import Map, Voice, read_map

FEW_VOICES = 3
NOT_MEASURED = Sentence(SAID_NOT_MEASURED)


def show(request: HttpRequest) -> HttpResponse:
    """The drawing, a piece of it for a small screen, and the same as a table."""
    told = read_map(request.inquiry)
    wanted = told.point(request.GET.get("punt", ""))
    if wanted:
        return redirect("systemmap:point", request.inquiry.slug, wanted.id)
    view = seen(Look.named(request.GET.get("kijk", "")), told.bundles)
    context = {
        "told": told,
        "view": view,
        "looks": looks(view),
        "points": sorted(told.points.values(), key=lambda point: point.label.casefold()),
        "leaves_out": leaves_out(told, view),
        "not_measured": NOT_MEASURED,
        "is_most": view.look is Look.MOST,
    }
    if view.bundles:
        rows = rows_of(told, view.bundles)
        places = places_of(told)
        context |= {
            "rows": rows,
            "picked": rows[0],
            "picked_pieces": pieces_of(voices_of(told, view.bundles[0]), rows[0].url)[:FEW_VOICES],
            "whole": whole(told, view, places, rows),
            "near_by": near_by(told, view, rows),
            "since": places.since,
        }
    return render(request, "systemmap/map.html", context)


def voices_of(told: Map, line: Bundle) -> list[Voice]:
    """The voices of exactly the claims that a line of this look holds."""
    claims = {claim.id for claim in line.claims}
    return [voice for voice in told.heard if voice.claim in claims]


def looks(view: Seen) -> list[tuple[str, str, bool]]:
    """The switch beside the picture: parameter, words, and whether it is this one (R17)."""
    words = {
        Look.MOST: _("Meest verteld"),
        Look.FEW: _("Wat weinig mensen vertelden"),
        Look.AGAINST: _("Tegen de stroom in"),
    }
    return [(look.value, words[look], look is view.look) for look in Look]


def leaves_out(told: Map, view: Seen) -> tuple[Sentence, ...]:
    """Filters, circles, readings, question marks, in that order (R17)."""
    return leaving_out(
        filters=filters(view),
        circles_missing=circles_with_nobody(told.inquiry).values_list("name", flat=True),
        not_confirmed=told.not_confirmed,
        question_marks=len(told.questions),
    )


def filters(view: Seen) -> list[str]:
    if view.look is Look.AGAINST:
        return [_("het omgekeerde van wat meer mensen over hetzelfde verband zeggen")]
    if view.look is Look.FEW:
        most = max(view.least - 1, 1)
        return [ngettext("verteld door één mens", "verteld door hoogstens %(most)d mensen", most) % {"most": most}]
    if view.least > 1:
        return [_("verteld door minstens %(least)d mensen") % {"least": view.least}]
    return []
