"""Pages for when something goes wrong. They say what it is, what was kept and what helps."""

from django.conf import settings
from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent
from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import REASON_NO_CSRF_COOKIE
from django.shortcuts import render
from django.template.loader import render_to_string

from .refused import SECRET, typed_words, words_to_show

MEGABYTE = 1024 * 1024


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """The same words for what is not yours and what is not there."""
    return render(request, "web/404.html", status=404)


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return render(request, "web/403.html", {"typed": words_to_show(request)}, status=403)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    if isinstance(exception, RequestDataTooBig | TooManyFieldsSent):
        return too_large(request)
    return render(request, "web/400.html", status=400)


def no_key(request: HttpRequest) -> HttpResponse:
    """A form without its key: an old page, or not one of ours. The text comes back."""
    return render(request, "web/400.html", {"typed": words_to_show(request)}, status=400)


def too_large(request: HttpRequest) -> HttpResponse:
    """More than we can take in one go. The body is not read, so the text is only in the browser still."""
    request._mark_post_parse_error()  # so that nothing on the page tries to read it again
    most = settings.DATA_UPLOAD_MAX_MEMORY_SIZE // MEGABYTE
    return render(request, "web/413.html", {"most": most}, status=413)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form that we cannot be sure of. Who sent it from our own page may send it once more."""
    typed = typed_words(request)
    ours = request.headers.get("Origin") == f"{request.scheme}://{request.get_host()}"
    context = {
        "typed": [words for words in typed if words["name"] not in SECRET],
        "can_send_again": ours and bool(typed) and not request.FILES,
        "no_cookies": reason == REASON_NO_CSRF_COOKIE,
    }
    return render(request, "web/csrf.html", context, status=403)


def server_error(request: HttpRequest) -> HttpResponse:
    """No database, no session, no language: this page must work when nothing else does."""
    return HttpResponse(render_to_string("web/500.html"), status=500)
