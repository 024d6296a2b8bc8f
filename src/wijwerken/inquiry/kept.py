"""What somebody typed while their session had run out: kept until they are back (nothing is lost)."""

from urllib.parse import urlsplit

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict

LONGEST = 200_000  # characters; a longer text is still on the screen that sent it
HIDDEN = {"csrfmiddlewaretoken", "once", "code", "digits"}  # what opens a door is kept nowhere


def keep_what_was_typed(request: HttpRequest) -> None:
    """Put the fields of a refused POST in the session, under the address they were meant for."""
    if request.method != "POST":
        return
    typed = {name: values for name, values in request.POST.lists() if name not in HIDDEN}
    if typed and sum(len(value) for values in typed.values() for value in values) <= LONGEST:
        request.session["kept"] = {"path": request.path, "typed": typed, "page": page_it_stood_on(request)}


def page_it_stood_on(request: HttpRequest) -> str:
    """The page of our own from which a form was sent; many forms stand on the page of something larger."""
    came_from = urlsplit(request.headers.get("Referer", ""))
    return came_from.path if came_from.netloc == request.get_host() else ""


def take_what_was_kept(request: HttpRequest) -> dict[str, str | list[str]]:
    """What was kept for this address, as initial values for its form; once."""
    kept = request.session.get("kept")
    if not kept or kept["path"] != request.path:
        return {}
    request.kept_for = request.session.pop("kept")
    typed = QueryDict(mutable=True)
    for name, values in kept["typed"].items():
        typed.setlist(name, values)
    return {name: values if len(values) > 1 else values[0] for name, values in typed.lists()}


def on_to_its_page(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """Who comes back to an address that only takes what is sent goes on to the page where its form stands."""
    kept = getattr(request, "kept_for", None)
    if response.status_code != 405 or not kept or not kept.get("page"):
        return response
    request.session["kept"] = {"path": kept["page"], "typed": kept["typed"], "page": ""}
    return HttpResponseRedirect(kept["page"])
