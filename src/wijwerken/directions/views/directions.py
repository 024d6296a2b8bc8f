"""All directions, one direction, making one and making it better."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from wijwerken.inquiry.domain.frames import present_versions, see_frames
from wijwerken.inquiry.home_page import conditions_for_next, now_for
from wijwerken.inquiry.models import FrameVersion
from wijwerken.inquiry.path import path_of
from wijwerken.method.phases import Phase

from ..domain import directions
from ..domain.experiments import ends_at, is_running
from ..domain.rounds import is_in_core_group
from ..forms import DirectionForm, ImproveForm, ResistForm
from ..models import Direction
from ..queries.page import directions_of, frames_for, ideas_under, objections_of, requests_of
from ..queries.resistance import felt, what_would_lower_it
from .asking import asked, page_of


def all_directions(request: HttpRequest) -> HttpResponse:
    """The frames first, then every direction with where it stands."""
    inquiry, me = request.inquiry, request.participant
    path = path_of(inquiry)
    if not path.can_read(Phase.DIRECTION):
        context = {"conditions": conditions_for_next(inquiry), "now": now_for(inquiry, me)}
        return render(request, "directions/not_yet.html", context)
    context = {
        "frames": frames_for(inquiry, me),
        "directions": directions_of(inquiry, me),
        "requests": requests_of(inquiry),
        "may_answer": bool(me) and (me.host or me.line_authority or is_in_core_group(me)),
        "frozen": path.is_frozen(Phase.DIRECTION),
    }
    return render(request, "directions/list.html", context)


def direction(request: HttpRequest, id: str) -> HttpResponse:
    """One direction: what it would change, what I feel, what others object, how it stands."""
    one = get_object_or_404(Direction.objects.select_related("inquiry", "choice"), inquiry=request.inquiry, id=id)
    return direction_page(request, one)


def direction_page(request: HttpRequest, one: Direction, form: ResistForm | None = None) -> HttpResponse:
    inquiry, me = request.inquiry, request.participant
    listed = directions_of(inquiry, me)
    here = next(other for other in listed if other.direction == one)
    ideas, leaves = ideas_under(one)
    first = {"value": here.mine.value, "lower": here.mine.lower} if here.mine else {}
    experiments = one.experiments.select_related("stop", "version", "inquiry").prefetch_related(
        "witnesses__participant"
    )
    leads = bool(me) and is_in_core_group(me)
    context = {
        "direction": one,
        "here": here,
        "total": len(listed),
        "version": here.version,
        "versions": one.versions.order_by("-number"),
        "round": here.round,
        "frames": frames_for(inquiry, me),
        "form": form or ResistForm(initial=first | request.kept),
        "next": next((other for other in listed if other.asks_me and other != here), None),
        "ideas": ideas,
        "leaves": leaves,
        "objections": objections_of(one),
        "felt": felt(inquiry, here.round) if here.round else None,
        "words": what_would_lower_it(here.version),
        "worries": one.worries.select_related("by", "answer"),
        "experiments": [(try_out, ends_at(try_out), is_running(try_out)) for try_out in experiments],
        "requests": requests_of(inquiry, direction=one),
        "leads": leads,
        "may_answer": bool(me) and (me.host or me.line_authority or leads),
        "may_try": leads and here.stands and all(try_out.version != here.version for try_out in experiments),
        "frozen": path_of(inquiry).is_frozen(Phase.DIRECTION),
    }
    status = 422 if form is not None and form.errors else 200
    return render(request, "directions/direction.html", context, status=status)


@require_POST
def see(request: HttpRequest) -> HttpResponse:
    """I have seen the frames: those that stood on the page I looked at, not what came after (R10)."""
    shown = set(request.POST.getlist("version"))
    versions: list[FrameVersion] = [one for one in present_versions(request.inquiry) if one.pk in shown]
    if request.POST.get("seen"):
        see_frames(request.participant, versions)
    target = request.POST.get("next", "")
    if not url_has_allowed_host_and_scheme(target, allowed_hosts=None) or not target.startswith("/"):
        return redirect("directions:list", request.inquiry.slug)
    return redirect(target)


def new(request: HttpRequest) -> HttpResponse:
    """Make a direction from connected ideas."""
    inquiry = request.inquiry
    preset = request.GET.get("op", "")
    form = DirectionForm(
        request.POST or None, initial={"ideas": [preset]} | request.kept, inquiry=inquiry, preset=preset
    )
    return asked(
        request,
        form,
        lambda **data: directions.propose_direction(inquiry, by=request.participant, **data),
        then=redirect("directions:list", inquiry.slug).url,
        said=_("De richting ligt er. De kerngroep kan er nu een ronde over openen."),
        heading=_("Maak een richting"),
        intro=_("Neem ideeën samen die bij elkaar horen. Er mogen meer richtingen naast elkaar bestaan."),
        button=_("Leg de richting neer"),
    )


def improve(request: HttpRequest, id: str) -> HttpResponse:
    """A next version: worries and objections make a direction better."""
    one = get_object_or_404(Direction.objects.select_related("inquiry", "choice"), inquiry=request.inquiry, id=id)
    last = one.newest
    first = {"title": last.title, "change": last.change, "after": last.pk}
    form = ImproveForm(request.POST or None, initial=first | request.kept)

    def act(after: str, **data: str) -> None:
        version = get_object_or_404(one.versions, pk=after)
        directions.improve(one, after=version, by=request.participant, **data)

    return asked(
        request,
        form,
        act,
        then=page_of(one),
        said=_("De nieuwe versie ligt er. Wie bezwaar had, zegt of het zo goed is."),
        heading=_("Maak de richting beter"),
        intro=_("De vorige versie blijft te lezen. Loopt er een ronde, dan gaat die verder met jouw versie."),
        button=_("Zet de nieuwe versie neer"),
        quotes=[one_objection.reason for one_objection in objections_of(one) if one_objection.ending is None],
        quotes_title=_("Deze bezwaren staan nog open"),
        newer=last if form.is_bound and form.data.get("after") != last.pk else None,
    )
