"""What somebody typed while their session had run out: kept until they are back (nothing is lost)."""

from django.http import HttpRequest, QueryDict

LONGEST = 200_000  # characters; a longer text is still on the screen that sent it
HIDDEN = {"csrfmiddlewaretoken", "once"}


def keep_what_was_typed(request: HttpRequest) -> None:
    """Put the fields of a refused POST in the session, under the address they were meant for."""
    if request.method != "POST":
        return
    typed = {name: values for name, values in request.POST.lists() if name not in HIDDEN}
    if typed and sum(len(value) for values in typed.values() for value in values) <= LONGEST:
        request.session["kept"] = {"path": request.path, "typed": typed}


def take_what_was_kept(request: HttpRequest) -> dict[str, str | list[str]]:
    """What was kept for this address, as initial values for its form; once."""
    kept = request.session.get("kept")
    if not kept or kept["path"] != request.path:
        return {}
    del request.session["kept"]
    typed = QueryDict(mutable=True)
    for name, values in kept["typed"].items():
        typed.setlist(name, values)
    return {name: values if len(values) > 1 else values[0] for name, values in typed.lists()}
