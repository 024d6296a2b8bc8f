"""My duties and who does what: proposed, handed on, answered, laid down (R7)."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from wijwerken.web.refused import refused_into, shown

from ..domain import giving_duties
from ..doors import CORE_GROUP, Visit
from ..models import DutyOffer
from .forms import HANDED_ON, DutyForm, HandOnForm


def duties(request: HttpRequest) -> HttpResponse:
    """What I do here, what somebody asks me to take over, and, for who decides about it, who does what."""
    me = request.participant
    decides = CORE_GROUP.may(Visit(request.user, request.inquiry, me))
    offered = dict(DutyOffer.objects.filter(by=me, answered_at=None).values_list("kind", "to__pseudonym"))
    context = {
        "my_duties": [(duty, duty.kind in HANDED_ON, offered.get(duty.kind, "")) for duty in me.duties.all()],
        "offers": giving_duties.offers_to(me),
        "decides": decides,
        "everybody": giving_duties.who_does_what(request.inquiry) if decides else [],
    }
    return render(request, "inquiry/duties/duties.html", context)


def propose(request: HttpRequest) -> HttpResponse:
    """Put it to the core group that somebody gets a duty, or no longer has it; in orientation the starter does it."""
    form = DutyForm(request.POST or None, initial=request.kept, inquiry=request.inquiry)
    if form.is_valid():
        with refused_into(form):
            proposal = giving_duties.put(**form.put(), by=request.participant)
            if proposal is None:
                messages.success(request, _("Veranderd. Het staat in het logboek, zonder naam."))
                return redirect("inquiry:duties", request.inquiry.slug)
            messages.success(
                request, _("Je voorstel ligt er. Jij hebt er geen bezwaar tegen; de anderen antwoorden nog.")
            )
            return redirect("inquiry:path", request.inquiry.slug)
    return shown(request, "inquiry/duties/propose.html", {}, form)


def hand_on(request: HttpRequest) -> HttpResponse:
    """Ask somebody to take one of my duties over."""
    form = HandOnForm(request.POST or None, initial=first_duty(request) | request.kept, me=request.participant)
    if form.is_valid():
        with refused_into(form):
            offer = giving_duties.hand_on(by=request.participant, **form.cleaned_data)
            messages.success(
                request,
                _("De vraag staat bij %(who)s. Tot die ja zegt heb jij de taak.") % {"who": offer.to.pseudonym},
            )
            return redirect("inquiry:duties", request.inquiry.slug)
    return shown(request, "inquiry/duties/hand_on.html", {}, form)


def first_duty(request: HttpRequest) -> dict[str, str]:
    """The duty whose link was followed."""
    return {"kind": request.GET["taak"]} if "taak" in request.GET else {}


@require_POST
def answer(request: HttpRequest, id: str) -> HttpResponse:
    """My yes or no to a duty that somebody hands on to me."""
    offer = get_object_or_404(DutyOffer, to=request.participant, by__inquiry=request.inquiry, id=id)
    offer = giving_duties.answer_offer(offer, yes=request.POST.get("answer") == "ja")
    messages.success(
        request, _("Dank je. De taak is nu van jou.") if offer.accepts else _("Dat mag. De taak blijft waar ze is.")
    )
    return redirect("inquiry:duties", request.inquiry.slug)


@require_POST
def lay_down(request: HttpRequest) -> HttpResponse:
    kind = request.POST.get("kind", "")
    if kind in HANDED_ON:
        giving_duties.lay_down(request.participant, kind)
        messages.success(request, _("Je hebt de taak neergelegd. Dank je voor wat je deed."))
    return redirect("inquiry:duties", request.inquiry.slug)
