"""The trail of one thing, and what became of what I said."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from ..models import Inquiry, Participant
from ..queries import open_inquiries
from ..registry import registry
from ..trail_pages import became_of, trail_of


def trail(request: HttpRequest, kind: str, id: str) -> HttpResponse:
    """From one thing back to the sentences under it, and forward to what rests on it."""
    if not is_here(request.inquiry, kind, id):
        raise Http404
    found = trail_of(request.inquiry, (kind, id))
    if found is None:
        raise Http404
    return render(request, "inquiry/trail.html", {"trail": found})


def is_here(inquiry: Inquiry, kind: str, id: str) -> bool:
    """Whether there is such a thing in this inquiry; that of another is not there."""
    known = registry.kinds.get(kind)
    thing = known and known.model.objects.filter(pk=id).first()
    return bool(thing) and thing.inquiry_id == inquiry.pk


def mine(request: HttpRequest) -> HttpResponse:
    """What became of everything that I brought into this inquiry."""
    me = request.participant
    context = {
        "brought": became_of(me),
        "laid_aside": me.laid_aside.all(),
        "named": me.nominations.order_by("-made_at"),
    }
    return render(request, "inquiry/mine.html", context)


def mine_everywhere(request: HttpRequest) -> HttpResponse:
    """The way to my trail: straight on where I take part in one inquiry, else a choice."""
    slugs = Participant.objects.filter(person=request.user, left_at=None).values_list("inquiry__slug", flat=True)
    if len(slugs) == 1:
        return redirect("inquiry:mine", slugs[0])
    mine = [inquiry for inquiry in open_inquiries(request.user) if inquiry.slug in set(slugs)]
    return render(request, "inquiry/mine_everywhere.html", {"inquiries": mine})
