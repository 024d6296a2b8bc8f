"""Every write has one effect, however often it is sent: double click, retry, replay.

A form carries a key of its own (`{% once %}`). The key is claimed, the view runs and the place it leads to is
noted in one transaction; a refused form takes all of it back. The same form with the same words leads to the
noted place. The same key with other words is another write: somebody went back and changed their mind.
"""

import hashlib
import re
import secrets
from collections.abc import Callable
from datetime import timedelta

from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent
from django.db import IntegrityError, transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import timezone
from django.utils.crypto import salted_hmac

from .errors import no_key, too_large
from .models import Sent

SHAPE = re.compile(r"[A-Za-z0-9_-]{16,64}")
MADE_BY_OTHERS = ("/accounts/", "/post/stop/")  # the library for accounts and mail programs know no key
REMEMBERED = timedelta(days=7)
TIDY_ONE_IN = 200


def new_key() -> str:
    return secrets.token_urlsafe(24)


def even_if_refused(request: HttpRequest, act: Callable[[], object]) -> None:
    """Do something that must stay when the form is refused, such as counting a wrong code."""
    waiting = getattr(request, "afterwards", None)
    if waiting is None:
        act()
    else:
        waiting.append(act)


class Once:
    """Middleware, last in the list, so that doors come first."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.method != "POST" or request.path.startswith(MADE_BY_OTHERS):
            return self.get_response(request)
        try:
            key = request.POST.get("once", "") or request.headers.get("X-Once", "")
        except (RequestDataTooBig, TooManyFieldsSent):
            return too_large(request)
        if not SHAPE.fullmatch(key):
            return no_key(request)
        request.once_key = key
        request.afterwards = []
        with transaction.atomic():
            response = self.get_response(request)
            if response.status_code >= 400:
                transaction.set_rollback(True)
            elif sent := getattr(request, "sent", None):
                sent.location = response.headers.get("Location", "")
                sent.save(update_fields=["location"])
        for act in request.afterwards:
            act()
        return response

    def process_view(self, request: HttpRequest, view, args, kwargs) -> HttpResponse | None:
        """Runs after the doors: only who may come in claims a key."""
        if not hasattr(request, "once_key"):
            return None
        sent, fresh = claim(owner_of(request), fingerprint(request))
        if fresh:
            request.sent = sent
            return None
        return again(request, sent)


def claim(owner: str, key: str) -> tuple[Sent, bool]:
    """Take this key. A second one at the same moment waits at the constraint, and then finds the first."""
    try:
        with transaction.atomic():
            return Sent.objects.create(owner=owner, key=key, at=timezone.now()), True
    except IntegrityError:
        return Sent.objects.get(owner=owner, key=key), False
    finally:
        if secrets.randbelow(TIDY_ONE_IN) == 0:
            forget_old()


def again(request: HttpRequest, sent: Sent) -> HttpResponse:
    """What was sent before: on to where it led."""
    if sent.location:
        return HttpResponseRedirect(sent.location)
    if request.headers.get("HX-Request") or request.headers.get("X-Once"):
        return HttpResponse(status=204)
    return HttpResponseRedirect(request.get_full_path())


def owner_of(request: HttpRequest) -> str:
    """Who sends, as a hash that is another one for every form."""
    user = getattr(request, "user", None)
    if user is not None and user.is_authenticated:
        who = f"person {user.pk}"
    elif request.session.session_key:
        who = f"session {request.session.session_key}"
    else:
        who = f"browser {request.META.get('CSRF_COOKIE', '')}"
    return salted_hmac("wijwerken.once", f"{who} {request.once_key}", algorithm="sha256").hexdigest()


def fingerprint(request: HttpRequest) -> str:
    """The key with the words it came with, and the address they go to."""
    digest = hashlib.sha256(f"{request.once_key}\n{request.path}\n".encode())
    for name, values in sorted(request.POST.lists()):
        if name != "csrfmiddlewaretoken":
            digest.update(repr((name, values)).encode())
    for name, files in sorted(request.FILES.lists()):
        digest.update(repr((name, [(file.name, file.size) for file in files])).encode())
    return digest.hexdigest()


def forget_old() -> None:
    """A key is remembered for a week: longer than any browser tries again."""
    Sent.objects.filter(at__lt=timezone.now() - REMEMBERED).delete()
