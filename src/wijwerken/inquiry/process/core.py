"""The core group: who sits in it, who is asked, who offers, who leaves (R7)."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from wijwerken.method.core_group import has_society_majority, is_core_group
from wijwerken.method.phases import Phase
from wijwerken.web.refused import refused_into, shown
from wijwerken.web.things import as_id

from ..domain import core, process
from ..doors import CORE_GROUP, Visit
from ..models import Participant, Seat
from ..path import path_of
from .forms import SeatObjectionForm

AT_ONCE = 200


def core_group(request: HttpRequest) -> HttpResponse:
    """Who decides about the path, who may come in, and how everybody can offer themselves."""
    inquiry, me = request.inquiry, request.participant
    process.settle_all(inquiry)
    seats = list(core.seats_of(inquiry))
    members = [core.as_member(seat) for seat in seats]
    seat = Seat.objects.filter(participant=me).first() if me else None
    seated = core.all_seats_of(inquiry).exclude(accepts=False).values("participant")
    return render(
        request,
        "inquiry/core_group.html",
        {
            "members": seats,
            "is_whole": is_core_group(members),
            "has_majority": has_society_majority(members),
            "is_empty": not members and path_of(inquiry).has_opened(Phase.EXPLORATION),
            "nominees": [nominee(seat, me) for seat in core.nominees_of(inquiry)],
            "volunteers": list(core.volunteers_of(inquiry)),
            "askable": inquiry.participants.filter(left_at=None, person__isnull=False)
            .exclude(pk__in=seated)
            .order_by("pseudonym")[:AT_ONCE],
            "asks_me": seat is not None and seat.is_asked,
            "is_member": seat is not None and seat.is_taken,
            "may_offer": me is not None and (seat is None or not seat.is_waiting),
            "may_ask": CORE_GROUP.may(Visit(request.user, inquiry, me)),
        },
    )


def nominee(seat: Seat, me: Participant | None) -> dict[str, object]:
    """Somebody who was asked: what members said, until when they may, and what I said."""
    answers = list(seat.answers.all())
    return {
        "seat": seat,
        "joins_at": core.joins_at(seat),
        "objections": [answer for answer in answers if not answer.agrees],
        "mine": next((answer for answer in answers if me and answer.by_id == me.pk), None),
    }


@require_POST
def ask(request: HttpRequest) -> HttpResponse:
    """Ask somebody for the core group."""
    whom = get_object_or_404(
        Participant, inquiry=request.inquiry, left_at=None, id=as_id(request.POST.get("participant", ""))
    )
    core.ask_to_sit(whom, by=request.participant)
    messages.success(request, _("De vraag staat bij %(who)s. Die zegt zelf ja of nee.") % {"who": whom.pseudonym})
    return redirect("inquiry:core-group", request.inquiry.slug)


@require_POST
def agree(request: HttpRequest, id: str) -> HttpResponse:
    """As a member: this nominee is welcome."""
    seat = get_object_or_404(Seat, participant__inquiry=request.inquiry, id=id)
    core.agree_to_seat(seat, by=request.participant, agrees=True)
    messages.success(request, _("Bewaard. Zegt ieder in de kerngroep dit, dan zit diegene er meteen in."))
    return redirect("inquiry:core-group", request.inquiry.slug)


def object_to(request: HttpRequest, id: str) -> HttpResponse:
    """As a member: an objection to somebody joining, with its reason."""
    seat = get_object_or_404(Seat.objects.select_related("participant"), participant__inquiry=request.inquiry, id=id)
    form = SeatObjectionForm(request.POST or None, initial=request.kept)
    if form.is_valid():
        with refused_into(form):
            core.agree_to_seat(seat, by=request.participant, agrees=False, reason=form.cleaned_data["reason"])
            messages.success(request, _("Je bezwaar staat erbij. Zolang het staat, komt diegene er niet in."))
            return redirect("inquiry:core-group", request.inquiry.slug)
    return shown(request, "inquiry/core_objection.html", {"seat": seat}, form)


@require_POST
def answer(request: HttpRequest) -> HttpResponse:
    """My own yes or no to the core group."""
    core.answer_to_sit(request.participant, yes=request.POST.get("answer") == "ja")
    return redirect("inquiry:core-group", request.inquiry.slug)


@require_POST
def volunteer(request: HttpRequest) -> HttpResponse:
    """Offer myself."""
    seat = core.volunteer(request.participant)
    said = (
        _("Je zit in de kerngroep. Dank je dat je het overneemt.")
        if seat.is_taken
        else _("Dank je. Je staat op de lijst, in de volgorde waarin mensen zich aanbieden.")
    )
    messages.success(request, said)
    return redirect("inquiry:core-group", request.inquiry.slug)


@require_POST
def leave(request: HttpRequest) -> HttpResponse:
    core.leave_seat(request.participant)
    messages.success(request, _("Je bent uit de kerngroep. Dank je voor wat je deed."))
    return redirect("inquiry:core-group", request.inquiry.slug)
