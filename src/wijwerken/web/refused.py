"""A refusal on the screen: what was kept, what is asked, and who can meet it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext, ngettext

from wijwerken.method.refusal import Refusal, Unmet

NOT_OURS = {"csrfmiddlewaretoken", "once"}
SECRET = {"code", "password", "otp"}  # never shown again


def sentence(msgid: str, params: object = None) -> str:
    """A sentence of the method in the reader's language."""
    if not msgid:
        return ""
    said = gettext(msgid)
    return said % params if params else said


def sentences(refusal: Refusal) -> list[dict[str, str]]:
    """Every condition that is not met, with who can meet it."""
    return [spoken(unmet) for unmet in refusal.unmet]


def spoken(unmet: Unmet) -> dict[str, str]:
    return {"message": message_of(unmet), "who": sentence(unmet.who, unmet.params), "rule": unmet.rule}


def message_of(unmet: Unmet) -> str:
    """Its message in the reader's language, singular or plural."""
    if not unmet.many:
        return sentence(unmet.message, unmet.params)
    return ngettext(unmet.message, unmet.many, int(str(unmet.params["count"]))) % unmet.params


@contextmanager
def refused_into(form: Form) -> Iterator[None]:
    """Let a refusal of the method come back in the form, beside what was typed."""
    try:
        yield
    except Refusal as refusal:
        for said in sentences(refusal):
            form.add_error(None, said["message"])
            if said["who"]:
                form.add_error(None, said["who"])


def shown(request: HttpRequest, template: str, context: dict[str, object], form: Form) -> HttpResponse:
    """A page with a form: 422 when what was sent is refused, so that nothing of it is kept."""
    status = 422 if form.is_bound and form.errors else 200
    return render(request, template, {**context, "form": form}, status=status)


def typed_words(request: HttpRequest) -> list[dict[str, str]]:
    """What somebody sent, to give back: nothing typed is lost."""
    try:
        fields = [(name, value) for name, values in request.POST.lists() for value in values]
    except Exception:  # the body could not be read: then there is nothing to give back
        return []
    return [
        {"name": name, "value": value}
        for name, value in fields
        if value.strip() and name not in NOT_OURS and not name.startswith("csrf")
    ]


def words_to_show(request: HttpRequest) -> list[dict[str, str]]:
    return [typed for typed in typed_words(request) if typed["name"] not in SECRET]


class RefusedPages:
    """Middleware: a refusal that no form caught becomes a page that explains."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        return refused_page(request, exception) if isinstance(exception, Refusal) else None


def refused_page(request: HttpRequest, refusal: Refusal) -> HttpResponse:
    """What is still needed, who can meet it, and the words that were typed."""
    context = {"unmet": sentences(refusal), "typed": words_to_show(request)}
    return render(request, "web/refused.html", context, status=409)
