"""Proposals: put to the core group, answered, changed after an objection, taken back (R7)."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from wijwerken.web.forms import KindForm
from wijwerken.web.refused import refused_into, shown

from ..domain import core, process
from ..models import Proposal
from ..path import path_of
from .forms import AnswerForm, ExceptionForm, ReasonForm, SettingsForm, StepForm
from .saying import Shown, shown_to

FORMS: dict[str, type[KindForm]] = {
    Proposal.Kind.OPEN: StepForm,
    Proposal.Kind.STEP_BACK: StepForm,
    Proposal.Kind.CLOSE: StepForm,
    Proposal.Kind.SETTINGS: SettingsForm,
    Proposal.Kind.EXCEPTION: ExceptionForm,
}


def propose(request: HttpRequest) -> HttpResponse:
    """Put a next step, a step back or a closing to the core group."""
    current = path_of(request.inquiry).current
    first = {"kind": Proposal.Kind.OPEN, "phase": (current.next or current).value}
    return put_forward(request, StepForm(request.POST or None, initial=first | request.kept), "inquiry/propose.html")


def propose_settings(request: HttpRequest) -> HttpResponse:
    """Put it to the core group to settle something else about the process."""
    form = SettingsForm(request.POST or None, initial=request.kept, inquiry=request.inquiry)
    return put_forward(request, form, "inquiry/propose_settings.html")


def propose_exception(request: HttpRequest) -> HttpResponse:
    """Put an exception to the core group; it will be shown for ever."""
    form = ExceptionForm(request.POST or None, initial=request.kept)
    return put_forward(request, form, "inquiry/propose_exception.html")


def change(request: HttpRequest, id: str) -> HttpResponse:
    """The second round: the same matter, proposed anew after an objection."""
    proposal = find(request, id)
    form = form_to_change(request, proposal)
    return put_forward(request, form, "inquiry/propose_anew.html", {"one": for_me(request, proposal)}, changes=proposal)


def form_to_change(request: HttpRequest, proposal: Proposal) -> KindForm:
    """What was proposed, to be changed; where only the reason can be better (a duty, a pause), that."""
    first = {"kind": proposal.kind, "phase": proposal.phase, "reason": proposal.reason} | proposal.terms
    kind = FORMS.get(proposal.kind, ReasonForm)
    if kind is SettingsForm:
        return SettingsForm(request.POST or None, initial=first | request.kept, inquiry=request.inquiry)
    if kind is ReasonForm:
        return ReasonForm(request.POST or None, initial=first | request.kept, proposal=proposal)
    return kind(request.POST or None, initial=first | request.kept)


def put_forward(
    request: HttpRequest,
    form: KindForm,
    template: str,
    context: dict[str, object] | None = None,
    changes: Proposal | None = None,
) -> HttpResponse:
    if form.is_valid():
        with refused_into(form):
            process.propose(request.inquiry, by=request.participant, changes=changes, **form.proposed())
            messages.success(
                request, _("Je voorstel ligt er. Jij hebt er geen bezwaar tegen; de anderen antwoorden nog.")
            )
            return redirect("inquiry:path", request.inquiry.slug)
    return shown(request, template, context or {}, form)


def answer(request: HttpRequest, id: str) -> HttpResponse:
    """My answer to a proposal: no objection, or one with its reason."""
    proposal = find(request, id)
    one = for_me(request, proposal)
    form = AnswerForm(request.POST or None, initial=said_before(one) | request.kept)
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
    return shown(request, "inquiry/proposal_answer.html", {"one": one}, form)


def said_before(one: Shown) -> dict[str, str]:
    if one.mine is None:
        return {}
    return {"answer": "ja" if one.mine.consents else "nee", "reason": one.mine.reason}


@require_POST
def withdraw(request: HttpRequest, id: str) -> HttpResponse:
    """Take my own proposal back."""
    process.withdraw(find(request, id), by=request.participant)
    messages.success(request, _("Je voorstel is teruggenomen."))
    return redirect("inquiry:path", request.inquiry.slug)


def find(request: HttpRequest, id: str) -> Proposal:
    found = get_object_or_404(Proposal.objects.prefetch_related("answers__participant"), inquiry=request.inquiry, id=id)
    found.inquiry = request.inquiry
    return found


def for_me(request: HttpRequest, proposal: Proposal) -> Shown:
    me = request.participant
    return shown_to(request.inquiry, [proposal], me, sits=bool(me) and core.is_member(me))[0]
