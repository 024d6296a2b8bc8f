"""Backing and promises, for everybody to read."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from ..checks import closes, running_check
from ..domain.backing import is_covered
from ..domain.room import has_answered
from ..models import Backing, Cover
from ..queries import backings_of, late_promises, promises_of, shown_backing

MOST = 100


def list_backing(request: HttpRequest) -> HttpResponse:
    """Who gives room, what is promised, what is late, and where somebody who leads stepped in."""
    inquiry, me = request.inquiry, request.participant
    context = {
        "backings": backings_of(inquiry),
        "promises": promises_of(inquiry),
        "late": late_promises(inquiry),
        "interventions": inquiry.interventions.all()[:MOST],
        "my_id": me.pk if me else "",
        "i_lead": bool(me and me.line_authority),
    }
    return render(request, "backing/list.html", context)


def backing(request: HttpRequest, id: str) -> HttpResponse:
    """One leader: the room received, the room given, whether it is felt, and what was asked and answered."""
    found = get_object_or_404(Backing, inquiry=request.inquiry, id=id)
    found.inquiry = request.inquiry
    me = request.participant
    is_mine = bool(me) and found.leader_id == me.pk
    number = running_check(found)
    holds = bool(me) and not is_mine and is_covered(found, me)
    context = {
        "shown": shown_backing(found),
        "above": shown_backing(found.rests_on) if found.rests_on else None,
        "is_mine": is_mine,
        "holds": holds,
        "said": Cover.objects.filter(backing=found, participant=me).first() if me and not is_mine else None,
        "asks_me": holds and number is not None and not has_answered(found, me, number),
        "until": closes(found, number) if number else None,
        "my_id": me.pk if me else "",
    }
    return render(request, "backing/backing.html", context)
