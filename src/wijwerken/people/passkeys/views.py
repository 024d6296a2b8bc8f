"""The page of one's keys, and entering by one."""

import json

from django.contrib import messages
from django.contrib.auth import login, update_session_auth_hash
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from wijwerken.web.refused import shown

from ..next import wanted
from .adapter import is_possible
from .forms import AddKeyForm, EnterForm, KeyNameForm
from .keys import MOST_KEYS, NotThisKey, add_key, begin_to_add, begin_to_enter, keys_of, name_key, person_of_key
from .keys import remove_key as remove

BY_KEY = "django.contrib.auth.backends.ModelBackend"


@never_cache
def passkeys(request: HttpRequest) -> HttpResponse:
    """Sneller binnenkomen op dit toestel: add a key, and see, name and remove those there are."""
    form = AddKeyForm(request.POST or None)
    keys = keys_of(request.user)
    if form.is_valid() and len(keys) < MOST_KEYS:
        try:
            add_key(request.user, form.cleaned_data["name"], form.cleaned_data["credential"])
            messages.success(request, _("Klaar. Op dit toestel kom je voortaan binnen met zijn eigen slot."))
            return redirect("people:passkeys")
        except NotThisKey:
            form.add_error(None, _("Dit toestel gaf geen sleutel. Er is niets veranderd. Probeer het nog eens."))
    context = {
        "keys": [(key, KeyNameForm(initial={"name": key.wrap().name}, auto_id=f"naam_{key.pk}_%s")) for key in keys],
        "options": json.dumps(begin_to_add(request.user)),
        "possible": is_possible(request) and len(keys) < MOST_KEYS,
    }
    return shown(request, "people/passkeys.html", context, form)


@require_POST
def name_passkey(request: HttpRequest) -> HttpResponse:
    form = KeyNameForm(request.POST)
    if form.is_valid():
        name_key(request.user, id_in(request), form.cleaned_data["name"])
    else:
        messages.error(request, _("Een toestel heeft een naam van hoogstens 60 tekens."))
    return redirect("people:passkeys")


@require_POST
def remove_passkey(request: HttpRequest) -> HttpResponse:
    remove(request.user, id_in(request))
    messages.success(request, _("Weggehaald. Met die sleutel komt niemand meer binnen."))
    return redirect("people:passkeys")


def id_in(request: HttpRequest) -> int:
    """The number of a key as it was sent; nought where it is none."""
    sent = request.POST.get("key", "")
    return int(sent) if sent.isascii() and sent.isdecimal() and len(sent) < 10 else 0


@never_cache
def passkey(request: HttpRequest) -> HttpResponse:
    """Entering: a challenge for the device, and its answer."""
    if request.method != "POST":
        return JsonResponse(begin_to_enter())
    form = EnterForm(request.POST)
    try:
        if not form.is_valid():
            raise NotThisKey
        person = person_of_key(form.cleaned_data["credential"])
    except NotThisKey:
        messages.error(
            request, _("Met deze sleutel kom je hier niet binnen. Probeer het nog eens, of kies een andere manier.")
        )
        return redirect("inquiry:enter")
    on = wanted(request, "/")
    login(request, person, backend=BY_KEY)
    return redirect(on)


@require_POST
def leave_everywhere(request: HttpRequest) -> HttpResponse:
    """Every other browser forgets this person: their sessions hang on this value, which is another one from now on."""
    request.user.set_unusable_password()
    request.user.save(update_fields=["password"])
    update_session_auth_hash(request, request.user)
    messages.success(request, _("Overal anders ben je nu weg. Op dit toestel ben je nog binnen."))
    return redirect("people:passkeys")
