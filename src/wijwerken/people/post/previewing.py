"""The step between a form and its mails: to how many people this goes, and how it reads."""

import hashlib

from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from wijwerken.web.refused import typed_words

from .mails import Written


def shown_first(request: HttpRequest, form: Form, written: Written, people: int) -> HttpResponse | None:
    """The page to look at before mails go; None once its sender has seen just this, or where nobody gets mail.

    The form stands on it, to change something; whoever does is shown the mail again. Nothing is kept meanwhile:
    422 takes back what a view wrote before.
    """
    seen = hashlib.sha256(repr((written, people)).encode()).hexdigest()
    if not people or request.POST.get("seen") == seen:
        return None
    others = [typed for typed in typed_words(request) if typed["name"] not in {*form.fields, "seen"}]
    context = {"form": form, "mail": written, "people": people, "seen": seen, "others": others}
    return render(request, "people/post/preview.html", context, status=422)
