"""Answering a statement, and changing that at any time. Who answered what goes into no log (R12)."""

from django.db import transaction

from wijwerken.inquiry.models import Participant
from wijwerken.web import clock

from ..models import Response, ResponseChange, Statement, Value, Why
from .stating import require_open


@transaction.atomic
def respond(
    statement: Statement,
    *,
    by: Participant,
    value: int,
    touches: bool = False,
    why: str | None = None,
    language: str = "",
) -> Response:
    """Say yes, no, or nothing, and perhaps why. The same again is once; another answer takes its place (R5).

    `why` None leaves earlier words as they are; empty takes them back.
    """
    if statement.inquiry_id != by.inquiry_id:
        raise ValueError(f"{statement.pk} is of another inquiry than {by.pk}")
    require_open(statement.inquiry)
    given = {"value": Value(value), "touches": touches}
    response, made = Response.objects.select_for_update().get_or_create(
        statement=statement, participant=by, defaults=given
    )
    if made or (response.value, response.touches) != (value, touches):
        response.value, response.touches = Value(value), touches
        response.save(update_fields=["value", "touches"])
        ResponseChange.objects.create(response=response, at=clock.now(), **given)
    if why is not None:
        explain(response, why, language)
    return response


def explain(response: Response, text: str, language: str = "") -> None:
    """Words beside one's own answer; what was written before is kept, and no longer shown."""
    last = response.whys.order_by("-number").first()
    if text == (last.text if last else ""):
        return
    Why.objects.create(response=response, number=last.number + 1 if last else 1, text=text, language=language)
