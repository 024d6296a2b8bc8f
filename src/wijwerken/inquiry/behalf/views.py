"""The listener's pages for typing on behalf of somebody, and the teller's page that shows all of it."""

from functools import partial

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from wijwerken.method.refusal import Refusal
from wijwerken.people.attempts import address_of, count_wrong
from wijwerken.web.once import even_if_refused
from wijwerken.web.refused import refused_into, shown

from ..domain import on_behalf
from ..domain.entering import WrongCode, participant_with
from ..models import HelpAsked, OnBehalf, Participant
from .forms import HowForm, ToldCodeForm

AT_ONCE = 100


@never_cache
def for_whom(request: HttpRequest) -> HttpResponse:
    """Who lets us type for them; and a teller on the telephone who reads their code aloud."""
    inquiry, me = request.inquiry, request.participant
    form = ToldCodeForm(request.POST or None)
    if form.is_valid():
        with refused_into(form):
            teller = told_by(request, form.cleaned_data["code"])
            on_behalf.ask_for_help(teller, HelpAsked.Way.CODE)
            return redirect("inquiry:behalf-acts", inquiry.slug, teller.pk)
    asked = HelpAsked.objects.filter(participant__inquiry=inquiry, participant__left_at=None, ended_at=None)
    asked = asked.exclude(participant=me).select_related("participant").order_by("participant__pseudonym")
    context = {
        "asked": asked[:AT_ONCE],
        "entered": OnBehalf.objects.filter(inquiry=inquiry, by=me).select_related("teller")[:AT_ONCE],
    }
    return shown(request, "inquiry/behalf/for_whom.html", context, form)


def told_by(request: HttpRequest, code: str) -> Participant:
    """Whose code was read aloud; nobody enters with it here."""
    address = address_of(request)
    try:
        return participant_with(code, request.inquiry, address=address)
    except WrongCode:
        even_if_refused(request, partial(count_wrong, address))
        raise


def teller_of(request: HttpRequest, id: str) -> Participant:
    """Somebody who lets us type for them; anybody else is not there."""
    asked = Participant.objects.filter(inquiry=request.inquiry, left_at=None, help_asked__ended_at=None)
    teller = get_object_or_404(asked.filter(help_asked__isnull=False).select_related("seat"), id=id)
    teller.inquiry = request.inquiry
    on_behalf.require_may_enter_for(teller, request.participant)
    return teller


@require_safe
def acts(request: HttpRequest, id: str) -> HttpResponse:
    """What can be entered for this teller now."""
    teller = teller_of(request, id)
    return render(request, "inquiry/behalf/acts.html", {"teller": teller, "acts": on_behalf.acts_now(teller)})


@never_cache
def enter(request: HttpRequest, id: str, act: str) -> HttpResponse:
    """One thing that the teller says, in the form that they would fill in themselves."""
    teller = teller_of(request, id)
    chosen = on_behalf.acts.get(act)
    form = chosen and chosen.form(teller, request.POST or None, initial=request.kept)
    if form is None:
        raise Http404
    how = HowForm(request.POST or None, initial={"on": timezone.localdate()} | request.kept)
    if form.is_valid() & how.is_valid():
        with refused_into(form):
            on_behalf.enter_for(teller, chosen, form.cleaned_data, by=request.participant, **how.cleaned_data)
            messages.success(request, _("Ingevoerd. De verteller ziet op de eigen bladzijde dat jij dit deed."))
            return redirect("inquiry:behalf-acts", request.inquiry.slug, teller.pk)
    response = shown(request, "inquiry/behalf/enter.html", {"teller": teller, "act": chosen, "how": how}, form)
    if how.is_bound and how.errors:
        response.status_code = 422
    return response


@require_safe
def letter(request: HttpRequest, id: str) -> HttpResponse:
    """A page to print for who has no internet: what was entered for them, and how to say that it is not right."""
    teller = teller_of(request, id)
    entered = OnBehalf.objects.filter(inquiry=request.inquiry, teller=teller, denied_at=None).order_by("made_at")
    context = {"teller": teller, "entered": [(one, label_of(one), words_for_paper(one)) for one in entered]}
    return render(request, "inquiry/behalf/letter.html", context)


def words_for_paper(entered: OnBehalf) -> str:
    """What nobody may read again stands on no paper that somebody else prints (R12)."""
    return "" if on_behalf.acts[entered.act].is_secret else on_behalf.words_of(entered)


def label_of(entered: OnBehalf) -> str:
    return str(on_behalf.acts[entered.act].label)


def entered_for_me(request: HttpRequest) -> HttpResponse:
    """All that was entered on my behalf: by whom, how and when; and whether anybody may."""
    me = request.participant
    entered = me.entered_for_me.select_related("by")[:AT_ONCE]
    context = {
        "entered": [(one, label_of(one), on_behalf.words_of(one)) for one in entered],
        "help": HelpAsked.objects.filter(participant=me, ended_at=None).first(),
    }
    return render(request, "inquiry/behalf/mine.html", context)


@require_POST
def deny(request: HttpRequest, id: str) -> HttpResponse:
    """I never said that."""
    on_behalf.deny(
        get_object_or_404(OnBehalf, inquiry=request.inquiry, teller=request.participant, id=id), by=request.participant
    )
    messages.success(request, _("Teruggenomen. Dat het zo was ingevoerd blijft bij jou te zien."))
    return redirect("inquiry:behalf-mine", request.inquiry.slug)


@require_POST
def help(request: HttpRequest) -> HttpResponse:
    """Whether listeners may type for me; mine to say, at any time."""
    if request.POST.get("help") == "ja":
        on_behalf.ask_for_help(request.participant, HelpAsked.Way.OWN_PAGE)
        messages.success(request, _("Goed. Een luisteraar mag voor jou invoeren wat jij zegt."))
    elif request.POST.get("help") == "nee":
        on_behalf.end_help(request.participant)
        messages.success(request, _("Goed. Vanaf nu voert niemand meer iets voor jou in."))
    else:
        raise Refusal(_("Kies ja of nee."), rule="R1")
    return redirect("inquiry:behalf-mine", request.inquiry.slug)
