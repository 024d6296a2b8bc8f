"""The plan: read, write, carry, object, sign, and make final."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from wijwerken.inquiry.domain.frames import present_versions, see_frames, seen_versions
from wijwerken.inquiry.models import FrameVersion, Participant
from wijwerken.method.objections import Ending
from wijwerken.web.refused import refused_into, shown, spoken
from wijwerken.web.things import as_id

from .domain import carrying, deciding, writing
from .domain.writing import Terms, WrittenMeanwhile
from .forms import AgreementForm, EndingForm, NameForm, ObjectionForm, ReopenForm, RewriteForm
from .models import Agreement, Carrier, FrameCheck, PlanConsent, PlanObjection
from .queries import agreements_of, signatures_of

TERMS = list(Terms.__dataclass_fields__)


def name_of(participant: Participant | None) -> str:
    return getattr(getattr(participant, "public_name", None), "name", "")


def plan(request: HttpRequest) -> HttpResponse:
    """The whole plan: what we agree on, by whom it is carried, what it still lacks, who signed."""
    inquiry, me = request.inquiry, request.participant
    versions = present_versions(inquiry)
    round = inquiry.plan_rounds.filter(closed_at=None).first()
    checked = set(FrameCheck.objects.filter(version__in=versions).values_list("version", flat=True))
    context = {
        "agreements": agreements_of(inquiry),
        "signatures": signatures_of(inquiry),
        "frames": versions,
        "checked": checked,
        "unchecked": [version for version in versions if version.pk not in checked],
        "unmet": [spoken(one) for one in deciding.unmet(inquiry)],
        "final": inquiry.plan_finals.filter(reopened_at=None).first(),
        "round": round,
        "consented": round and me and PlanConsent.objects.filter(round=round, participant=me).exists(),
        "objections": inquiry.plan_objections.order_by("made_at"),
        "my_id": me.pk if me else "",
        "invitations": Carrier.objects.filter(
            participant=me, agreement__inquiry=inquiry, said_yes_at=None, said_no_at=None
        ).select_related("agreement")
        if me
        else [],
        "unseen": me and {version.pk for version in versions} - seen_versions(me),
    }
    return render(request, "plans/plan.html", context)


def new(request: HttpRequest) -> HttpResponse:
    """Write a new agreement."""
    preset = request.GET.get("op", "")
    first = {"sources": [preset]} if preset else {}
    form = AgreementForm(request.POST or None, initial=first | request.kept, inquiry=request.inquiry, preset=preset)
    if form.is_valid():
        with refused_into(form):
            data = form.cleaned_data
            sources = data.pop("sources")
            writing.agree_on(request.inquiry, Terms(**data), by=request.participant, sources=sources)
            messages.success(request, _("De afspraak staat erin. Nu iemand die ja zegt."))
            return redirect("plans:plan", request.inquiry.slug)
    return shown(request, "plans/new.html", {}, form)


def rewrite(request: HttpRequest, id: str) -> HttpResponse:
    """Rewrite an agreement; when somebody else wrote meanwhile, both texts are shown and none is lost."""
    agreement = get_object_or_404(Agreement, inquiry=request.inquiry, id=id)
    newest = agreement.versions.order_by("-number").first()
    first = {name: getattr(newest, name) for name in TERMS} | {"seen": newest.number}
    form = RewriteForm(request.POST or None, initial=first | request.kept)
    theirs = None
    if form.is_valid():
        with refused_into(form):
            data = form.cleaned_data
            try:
                writing.rewrite(
                    agreement, Terms(**{name: data[name] for name in TERMS}), by=request.participant, seen=data["seen"]
                )
            except WrittenMeanwhile as meanwhile:
                theirs = meanwhile.newest
                form = RewriteForm(request.POST.copy() | {"seen": theirs.number})
                form.add_error(
                    None, _("Iemand anders schreef ondertussen ook. Beide teksten staan hier. Maak er één van.")
                )
            else:
                messages.success(request, _("De nieuwe versie staat er. De oude blijft te lezen."))
                return redirect("plans:plan", request.inquiry.slug)
    return shown(request, "plans/rewrite.html", {"theirs": theirs}, form)


def offer(request: HttpRequest, id: str) -> HttpResponse:
    """ "Dit draag ik": one's own yes, under one's own name."""
    agreement = get_object_or_404(Agreement, inquiry=request.inquiry, id=id)
    form = NameForm(request.POST or None, initial={"name": name_of(request.participant)} | request.kept)
    if form.is_valid():
        with refused_into(form):
            carrying.offer(agreement, by=request.participant, name=form.cleaned_data["name"])
            messages.success(request, _("Dank je. Je naam staat bij de afspraak."))
            return redirect("plans:plan", request.inquiry.slug)
    newest = agreement.versions.order_by("-number").first()
    return shown(request, "plans/offer.html", {"version": newest}, form)


@require_POST
def decline(request: HttpRequest, id: str) -> HttpResponse:
    """No, thank you: an answer that needs no reason; also a yes taken back."""
    carrier = get_object_or_404(
        Carrier, agreement__inquiry=request.inquiry, agreement=id, participant=request.participant
    )
    carrying.say(carrier, yes=False, by=request.participant)
    messages.success(request, _("Goed. Je draagt deze afspraak niet."))
    return redirect("plans:plan", request.inquiry.slug)


def invite(request: HttpRequest, id: str) -> HttpResponse:
    """Ask somebody to carry an agreement. They answer themselves."""
    agreement = get_object_or_404(Agreement, inquiry=request.inquiry, id=id)
    if request.method == "POST":
        chosen = as_id(request.POST.get("participant", ""))
        whom = get_object_or_404(Participant, inquiry=request.inquiry, left_at=None, id=chosen)
        carrying.invite(agreement, whom=whom, by=request.participant)
        messages.success(request, _("De vraag is gesteld. Alleen hun eigen ja telt."))
        return redirect("plans:plan", request.inquiry.slug)
    askable = request.inquiry.participants.filter(left_at=None).exclude(carries__agreement=agreement)
    context = {
        "version": agreement.versions.order_by("-number").first(),
        "askable": askable.order_by("pseudonym")[:300],
    }
    return render(request, "plans/invite.html", context)


@require_POST
def check_frames(request: HttpRequest) -> HttpResponse:
    """We laid the plan beside these frames, and it fits."""
    versions = {version.pk: version for version in present_versions(request.inquiry)}
    for id in request.POST.getlist("version"):
        if id in versions:
            deciding.check_frame(versions[id], by=request.participant)
    return redirect("plans:plan", request.inquiry.slug)


@require_POST
def see(request: HttpRequest) -> HttpResponse:
    """I have read the frames as they are now (R10)."""
    ids = [as_id(id) for id in request.POST.getlist("version")]
    shown_to_me = FrameVersion.objects.filter(frame__inquiry=request.inquiry, pk__in=ids)
    see_frames(request.participant, list(shown_to_me))
    return redirect("plans:plan", request.inquiry.slug)


@require_POST
def open_round(request: HttpRequest) -> HttpResponse:
    deciding.open_round(request.inquiry)
    messages.success(request, _("De ronde is open. Iedereen kan zeggen of er bezwaar is."))
    return redirect("plans:plan", request.inquiry.slug)


@require_POST
def close_round(request: HttpRequest) -> HttpResponse:
    deciding.close_round(request.inquiry)
    return redirect("plans:plan", request.inquiry.slug)


@require_POST
def consent(request: HttpRequest) -> HttpResponse:
    """I have no objection."""
    deciding.have_no_objection(request.inquiry, by=request.participant)
    messages.success(request, _("Je antwoord is bewaard. Je kunt tot de ronde sluit nog bezwaar maken."))
    return redirect("plans:plan", request.inquiry.slug)


def object_to(request: HttpRequest) -> HttpResponse:
    """I object, and this is why."""
    form = ObjectionForm(request.POST or None, initial=request.kept)
    if form.is_valid():
        with refused_into(form):
            deciding.object_to_plan(request.inquiry, by=request.participant, **form.cleaned_data)
            messages.success(request, _("Je bezwaar staat er, zonder je naam. Alleen jij kunt het laten vervallen."))
            return redirect("plans:plan", request.inquiry.slug)
    return shown(request, "plans/object.html", {}, form)


def end_objection(request: HttpRequest, id: str) -> HttpResponse:
    """What becomes of my objection."""
    objection = get_object_or_404(PlanObjection, inquiry=request.inquiry, id=id)
    form = EndingForm(request.POST or None, initial=request.kept)
    if form.is_valid():
        with refused_into(form):
            deciding.end_objection(objection, Ending(form.cleaned_data["ending"]), by=request.participant)
            return redirect("plans:plan", request.inquiry.slug)
    return shown(request, "plans/end_objection.html", {"objection": objection}, form)


def sign(request: HttpRequest) -> HttpResponse:
    """ "Ik draag dit." """
    form = NameForm(request.POST or None, initial={"name": name_of(request.participant)} | request.kept)
    if form.is_valid():
        with refused_into(form):
            carrying.sign(request.inquiry, by=request.participant, name=form.cleaned_data["name"])
            messages.success(request, _("Je naam staat onder het plan."))
            return redirect("plans:plan", request.inquiry.slug)
    return shown(request, "plans/sign.html", {}, form)


@require_POST
def finish(request: HttpRequest) -> HttpResponse:
    """The plan is done; refused with everything that is missing."""
    deciding.make_final(request.inquiry, by=request.participant)
    messages.success(request, _("Het plan is rond. Nu gaan we het doen."))
    return redirect("plans:plan", request.inquiry.slug)


def reopen(request: HttpRequest) -> HttpResponse:
    form = ReopenForm(request.POST or None, initial=request.kept)
    if form.is_valid():
        deciding.open_again(request.inquiry, because=form.cleaned_data["because"])
        return redirect("plans:plan", request.inquiry.slug)
    return shown(request, "plans/reopen.html", {}, form)
