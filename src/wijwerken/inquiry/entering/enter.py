"""Entering with the code of a letter, typed or scanned."""

from functools import partial

from django.contrib.auth import login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.cache import never_cache

from wijwerken.method.codes import has_typing_error, in_groups, normalise
from wijwerken.people.attempts import address_of, count_wrong
from wijwerken.people.models import Organisation
from wijwerken.people.next import on_the_way_to, wanted
from wijwerken.people.staff.provider import provider
from wijwerken.web.once import even_if_refused
from wijwerken.web.refused import refused_into, shown

from ..domain.entering import WrongCode, enter_with
from ..models import Invitation, Participant
from .forms import CodeForm
from .fresh import keep_own_code
from .spelling import spelled

SCANNED = "brief"  # the cookie that carries a scanned code to the form, so that no address keeps it
SCANNED_SECONDS = 120
LONGEST = 40
BY_LETTER = "django.contrib.auth.backends.ModelBackend"


@never_cache
def enter(request: HttpRequest) -> HttpResponse:
    """One big field for the code, and the other ways in. Only a POST lets anybody in."""
    scanned = in_groups(normalise(request.COOKIES.get(SCANNED, "")[:LONGEST])).replace("-", " ")
    form = CodeForm(request.POST or None, initial={"code": scanned})
    if form.is_valid():
        with refused_into(form):
            return let_in(request, form.cleaned_data["code"])
    typed = form["code"].value() or ""
    context = {
        "scanned": bool(scanned) and not form.is_bound,
        "spelled": spelled(typed) if form.is_bound and typed and has_typing_error(typed) else [],
        "next": wanted(request),
        "staff": provider(),
        "house": Organisation.objects.exclude(telephone="").order_by("made_at").first(),
    }
    response = shown(request, "inquiry/entering/enter.html", context, form)
    response.delete_cookie(SCANNED, path=reverse("inquiry:enter"), samesite="Lax")
    return response


def let_in(request: HttpRequest, code: str) -> HttpResponse:
    address = address_of(request)
    try:
        invitation = enter_with(code, address=address, visitor=request.user)
    except WrongCode:
        even_if_refused(request, partial(count_wrong, address))  # the refused form takes everything else back
        raise
    login(request, invitation.person, backend=BY_LETTER)  # a new session: what was there before knows nothing
    way = way_of(invitation, wanted(request))
    if invitation.own_code:
        keep_own_code(request, invitation)
        way = on_the_way_to(reverse("inquiry:own-code", args=[invitation.inquiry.slug]), way)
    response = redirect(way)
    response.delete_cookie(SCANNED, path=reverse("inquiry:enter"), samesite="Lax")
    return response


def way_of(invitation: Invitation, next: str) -> str:
    """To where somebody was going; by way of joining when they come for the first time."""
    inquiry = invitation.inquiry
    takes_part = Participant.objects.filter(inquiry=inquiry, person=invitation.person, left_at=None).exists()
    if takes_part:
        return next or reverse("inquiry:home", args=[inquiry.slug])
    return on_the_way_to(reverse("inquiry:join", args=[inquiry.slug]), next)


@never_cache
def scanned(request: HttpRequest, code: str) -> HttpResponse:
    """The address in the square of the letter. It only fills the code in; no preview of a link can enter.

    The code goes on in a cookie of two minutes, so that it stays out of the history and of every Referer.
    """
    response = redirect("inquiry:enter")
    response.set_cookie(
        SCANNED,
        normalise(code[:LONGEST]),
        max_age=SCANNED_SECONDS,
        path=reverse("inquiry:enter"),
        secure=request.is_secure(),
        httponly=True,
        samesite="Lax",
    )
    response["Referrer-Policy"] = "no-referrer"
    return response
