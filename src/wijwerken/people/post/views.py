"""Stopping a kind of mail by the link in it, and by the button of a mail program (RFC 8058)."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt

from .mails import KINDS
from .stopping import is_stopped, mail_of, stop


@never_cache
@csrf_exempt  # a mail program presses this button with nothing but the link; it is the link that may do this
def stop_mail(request: HttpRequest, token: str) -> HttpResponse:
    """Reading changes nothing; pressing stops this one kind of mail to this one reader, once."""
    row = mail_of(token)
    if row is None or row.kind not in KINDS:
        raise Http404
    if request.method == "POST":
        stop(row)  # and no redirect: mail programs may not follow one (RFC 8058, 3.1)
    context = {"kind": KINDS[row.kind].label, "stopped": is_stopped(row)}
    response = render(request, "people/post/stop.html", context)
    response["Referrer-Policy"] = "no-referrer"
    return response
