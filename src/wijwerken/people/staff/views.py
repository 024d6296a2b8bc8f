"""To the login of one's work, back from it, and out."""

import logging

from django.contrib import messages
from django.contrib.auth import login
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from ..next import wanted
from .domain import person_of
from .provider import NotLetIn, Provider, provider, subject_of, way_out, way_there

BY_STAFF_LOGIN = "django.contrib.auth.backends.ModelBackend"
HOURS = 12  # so that who is put out there is soon out here
NEXT, STAFF = "staff_next", "staff"

logger = logging.getLogger(__name__)


def the_provider() -> Provider:
    """The login that is configured; without one these addresses are not there."""
    one = provider()
    if one is None:
        raise Http404
    return one


@never_cache
@require_safe
def enter(request: HttpRequest) -> HttpResponse:
    """On to the login of the organisation."""
    one = the_provider()
    if request.user.is_authenticated:
        return redirect(wanted(request, "/"))
    request.session[NEXT] = wanted(request)
    try:
        return way_there(one, request, request.build_absolute_uri(reverse("people:staff-back")))
    except NotLetIn as why:
        return not_let_in(request, one, why)


@never_cache
@require_safe
def back(request: HttpRequest) -> HttpResponse:
    """Back from there, with a code that tells who this is."""
    one = the_provider()
    try:
        person = person_of(one, subject_of(one, request))
    except NotLetIn as why:
        return not_let_in(request, one, why)
    if not person.is_active:
        return not_let_in(request, one, NotLetIn("this person may not enter here"))
    on = request.session.pop(NEXT, "")
    login(request, person, backend=BY_STAFF_LOGIN)
    request.session[STAFF] = True
    request.session.set_expiry(HOURS * 3600)
    return redirect(on or "/")


def not_let_in(request: HttpRequest, one: Provider, why: Exception) -> HttpResponse:
    """A kind word and the other ways in; what was wrong stands in the log of the server, without who it was."""
    logger.warning("staff login refused: %s", why)
    said = _("Inloggen bij %(name)s lukte niet. Probeer het nog eens, of kom binnen met je brief of je e-mail.")
    messages.error(request, said % {"name": one.name})
    return redirect("inquiry:enter")


@never_cache
@require_safe
def left(request: HttpRequest) -> HttpResponse:
    """Out here; perhaps still in there."""
    one = the_provider()
    return render(request, "people/staff_left.html", {"name": one.name, "way_out": way_out(one)})
