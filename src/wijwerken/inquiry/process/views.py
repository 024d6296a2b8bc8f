"""The path, the core group and its proposals, and closing a phase."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from wijwerken.method.phases import Phase
from wijwerken.web.refused import refused_into, shown
from wijwerken.web.things import as_id

from ..domain import core, process
from ..doors import CORE_GROUP, Visit
from ..home_page import conditions_for_next
from ..models import Participant, Proposal, Seat
from ..path import path_of
from ..trail import described, tell_fate, without_fate_in
from .forms import AnswerForm, FateForm, ProposeForm

AT_ONCE = 200


def path_page(request: HttpRequest) -> HttpResponse:
    """Where we are, what the next step waits for, who decides, and what lies on the table."""
    inquiry = request.inquiry
    open_proposal = inquiry.proposals.filter(settled_at=None).first()
    seats = list(core.seats_of(inquiry))
    seat = getattr(request.participant, "seat", None)
    return render(
        request,
        "inquiry/path.html",
        {
            "conditions": conditions_for_next(inquiry),
            "standing": process.standing_of(open_proposal) if open_proposal else None,
            "answer_form": AnswerForm(),
            "seats": seats,
            "asks_me": seat is not None and seat.accepts is None,
            "is_member": seat is not None and seat.is_taken,
            "asked": Seat.objects.filter(participant__inquiry=inquiry, joined_at=None, left_at=None)
            .exclude(accepts=False)
            .select_related("participant"),
            "askable": inquiry.participants.filter(left_at=None, seat=None).order_by("pseudonym")[:AT_ONCE],
            "settled": inquiry.proposals.exclude(settled_at=None).order_by("-settled_at")[:20],
            "may_ask": CORE_GROUP.may(Visit(request.user, inquiry, request.participant)),
        },
    )


def propose(request: HttpRequest) -> HttpResponse:
    """Put a next step, a step back or a closing to the core group."""
    current = path_of(request.inquiry).current
    first = {"kind": Proposal.Kind.OPEN, "phase": (current.next or current).value}
    form = ProposeForm(request.POST or None, initial=first | request.kept)
    if form.is_valid():
        with refused_into(form):
            process.propose(request.inquiry, by=request.participant, **form.cleaned_data)
            messages.success(request, _("Je voorstel ligt er. Ieder uit de kerngroep antwoordt zelf, ook jij."))
            return redirect("inquiry:path", request.inquiry.slug)
    return shown(request, "inquiry/propose.html", {}, form)


def change(request: HttpRequest, id: str) -> HttpResponse:
    """The second round: the same step, proposed anew after an objection."""
    proposal = get_object_or_404(Proposal, inquiry=request.inquiry, id=id)
    first = {"kind": proposal.kind, "phase": proposal.phase, "reason": proposal.reason}
    form = ProposeForm(request.POST or None, initial=first | request.kept)
    if form.is_valid():
        with refused_into(form):
            process.propose(request.inquiry, by=request.participant, changes=proposal, **form.cleaned_data)
            return redirect("inquiry:path", request.inquiry.slug)
    return shown(request, "inquiry/propose.html", {"changes": process.standing_of(proposal)}, form)


def answer(request: HttpRequest, id: str) -> HttpResponse:
    """My answer to a proposal: no objection, or one with its reason."""
    proposal = get_object_or_404(Proposal, inquiry=request.inquiry, id=id)
    form = AnswerForm(request.POST or None, initial=request.kept)
    if form.is_valid():
        with refused_into(form):
            process.answer(
                proposal,
                by=request.participant,
                consents=form.cleaned_data["answer"] == "ja",
                reason=form.cleaned_data["reason"],
            )
            messages.success(request, _("Je antwoord is bewaard. Je kunt het veranderen zolang er niet besloten is."))
            return redirect("inquiry:path", request.inquiry.slug)
    context = {"standing": process.standing_of(proposal), "verb": _(Phase(proposal.phase).verb)}
    return shown(request, "inquiry/proposal_answer.html", context, form)


@require_POST
def settle(request: HttpRequest, id: str) -> HttpResponse:
    """After a week of silence: do what the rule says."""
    process.settle(get_object_or_404(Proposal, inquiry=request.inquiry, id=id, settled_at=None))
    return redirect("inquiry:path", request.inquiry.slug)


@require_POST
def ask_seat(request: HttpRequest) -> HttpResponse:
    """Ask somebody for the core group, or say whether somebody may join."""
    if seat_id := request.POST.get("seat"):
        seat = get_object_or_404(Seat, participant__inquiry=request.inquiry, id=as_id(seat_id))
        core.agree_to_seat(seat, by=request.participant, agrees=request.POST.get("agrees") == "ja")
        return redirect("inquiry:path", request.inquiry.slug)
    participant = get_object_or_404(
        Participant, inquiry=request.inquiry, left_at=None, id=as_id(request.POST.get("participant", ""))
    )
    core.ask_to_sit(participant, by=request.participant)
    messages.success(
        request, _("De vraag staat bij %(who)s. Die zegt zelf ja of nee.") % {"who": participant.pseudonym}
    )
    return redirect("inquiry:path", request.inquiry.slug)


@require_POST
def answer_seat(request: HttpRequest) -> HttpResponse:
    """My own yes or no to the core group."""
    core.answer_to_sit(request.participant, yes=request.POST.get("answer") == "ja")
    return redirect("inquiry:path", request.inquiry.slug)


@require_POST
def leave_seat(request: HttpRequest) -> HttpResponse:
    core.leave_seat(request.participant)
    messages.success(request, _("Je bent uit de kerngroep. Dank je voor wat je deed."))
    return redirect("inquiry:path", request.inquiry.slug)


def fates(request: HttpRequest) -> HttpResponse:
    """Say what became of what nobody built on, also of many things with one sentence (R4)."""
    inquiry = request.inquiry
    phase = Phase(int(request.GET["stap"])) if request.GET.get("stap") in set("12345678") else path_of(inquiry).current
    refs = without_fate_in(inquiry, phase)[:AT_ONCE]
    known = described(refs)
    things = [
        (f"{kind}/{id}", known[kind, id].title if (kind, id) in known else _("iets dat niet getoond wordt"))
        for kind, id in refs
    ]
    form = FateForm(request.POST or None, initial=request.kept, things=things)
    if form.is_valid():
        data = form.cleaned_data
        chosen = [tuple(thing.split("/")) for thing in data["things"]]
        tell_fate(inquiry, chosen, data["kind"], data["sentence"], phase, request.participant)
        messages.success(request, _("Gezegd. Wie het inbracht leest het op de eigen bladzijde."))
        return redirect(f"{request.path}?stap={phase.value}")
    context = {"phase": phase, "verb": _(phase.verb), "phases": [(one.value, _(one.verb)) for one in Phase]}
    return shown(request, "inquiry/fates.html", context, form)
