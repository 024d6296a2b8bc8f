"""Entering with an e-mail address, and leaving."""

from datetime import UTC, datetime

from allauth.account import app_settings
from allauth.account.internal.flows.logout import logout
from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from wijwerken.web.refused import shown

from .forms import DigitsForm, MailForm
from .mail_code import MailCode, masked
from .next import on_the_way_to, wanted
from .staff.provider import provider
from .staff.views import STAFF

FRONT = "/"


@never_cache
def mail(request: HttpRequest) -> HttpResponse:
    """Ask for an address and send six digits to it."""
    if request.user.is_authenticated:
        return redirect(wanted(request, FRONT))
    form = MailForm(request.POST or None, request=request)
    if form.is_valid():
        MailCode.begin(request, form.cleaned_data["email"])
        return redirect(on_the_way_to(reverse("people:mail-code"), wanted(request)))
    return shown(request, "people/mail.html", {"next": wanted(request)}, form)


@never_cache
def mail_code(request: HttpRequest) -> HttpResponse:
    """Type the digits over."""
    if request.user.is_authenticated:
        return redirect(wanted(request, FRONT))
    process = MailCode.underway(request)
    if process is None:
        return redirect(on_the_way_to(reverse("people:mail"), wanted(request)))
    if request.method == "POST" and "again" in request.POST:
        return send_again(request, process)
    form = DigitsForm(request.POST or None, process=process)
    if form.is_valid():
        return process.finish(wanted(request, FRONT))
    if form.is_bound and not process.record_invalid_attempt():
        messages.error(request, _("Dat ging te vaak mis. Vraag nieuwe cijfers aan, dan begin je gewoon opnieuw."))
        return redirect(on_the_way_to(reverse("people:mail"), wanted(request)))
    context = {
        "address": masked(process.address),
        "until": datetime.fromtimestamp(process.state["at"] + app_settings.LOGIN_BY_CODE_TIMEOUT, tz=UTC),
        "sender": settings.DEFAULT_FROM_EMAIL,
        "can_resend": process.can_resend,
        "practice": settings.DEBUG,
        "next": wanted(request),
    }
    return shown(request, "people/mail_code.html", context, form)


def send_again(request: HttpRequest, process: MailCode) -> HttpResponse:
    if process.can_resend:
        process.resend()
        messages.success(request, _("Er zijn nieuwe cijfers onderweg. De vorige werken niet meer."))
    else:
        messages.error(request, _("Er zijn al een paar keer cijfers gestuurd. Kijk ook bij ongewenste mail."))
    return redirect(on_the_way_to(reverse("people:mail-code"), wanted(request)))


@require_POST
def leave(request: HttpRequest) -> HttpResponse:
    """Go out: this browser forgets who was here."""
    is_staff = request.session.get(STAFF) and provider()
    logout(request, show_message=False)
    request.session.flush()
    if is_staff:
        return redirect("people:staff-left")
    messages.success(request, _("Je bent weg. Met je code of je e-mailadres kom je altijd terug."))
    return redirect(FRONT)
