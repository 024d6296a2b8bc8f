"""One question on the screen: a form, an act, and where it leads."""

from collections.abc import Callable

from django.contrib import messages
from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from wijwerken.web.refused import refused_into, shown

from ..models import Direction


def asked(
    request: HttpRequest,
    form: Form,
    act: Callable[..., object],
    *,
    then: str,
    said: str,
    heading: str,
    intro: str,
    button: str,
    **more: object,
) -> HttpResponse:
    """Show the form; when it is right, act, say so and go on. A refusal of a rule comes back in the form."""
    if form.is_valid():
        with refused_into(form):
            act(**form.cleaned_data)
            messages.success(request, said)
            return redirect(then)
    return shown(request, "directions/ask.html", {"heading": heading, "intro": intro, "button": button, **more}, form)


def page_of(direction: Direction, part: str = "") -> str:
    address = reverse("directions:direction", args=[direction.inquiry.slug, direction.pk])
    return f"{address}#{part}" if part else address
