"""The facilitator's page (*begeleiding*): what needs attention today, with the way to each."""

import re

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from . import domain
from .queries import day_of, how_it_goes

KEY = re.compile(r"[0-9a-f]{64}")


def today(request: HttpRequest) -> HttpResponse:
    """What asks for attention: advice, never a verdict. Kind when there is nothing."""
    context = {"day": day_of(request.inquiry, request.participant), "goes": how_it_goes(request.inquiry)}
    return render(request, "guidance/today.html", context)


@require_POST
def tomorrow(request: HttpRequest) -> HttpResponse:
    """Put one thing off until tomorrow, for me."""
    key = request.POST.get("key", "")
    if not KEY.fullmatch(key):
        raise Http404
    domain.put_off(request.participant, key)
    messages.success(request, _("Morgen staat het er weer. Alleen jij ziet het nu niet."))
    return redirect("guidance:today", request.inquiry.slug)


@require_POST
def after_all(request: HttpRequest) -> HttpResponse:
    """Show today what I put off until tomorrow."""
    domain.look_today_after_all(request.participant)
    return redirect("guidance:today", request.inquiry.slug)
