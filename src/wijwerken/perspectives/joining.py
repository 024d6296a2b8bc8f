"""Two who are one person answered the same statement: their histories become one, and the later answer holds."""

from wijwerken.inquiry.domain.joining import one_person
from wijwerken.inquiry.models import Participant

from .models import Response, Why


@one_person.joins(Response)
def one_history(theirs: Response, mine: Response, kept: Participant) -> None:
    last = max((theirs, mine), key=last_said)
    first = mine if last is theirs else theirs
    value, touches = last.value, last.touches
    in_order = [*first.whys.all(), *last.whys.all()]
    holds = last_words(last)
    theirs.changes.update(response=mine)
    for number, why in enumerate(in_order, len(in_order) + 1):  # first beyond all numbers there are
        Why.objects.filter(pk=why.pk).update(response=mine, number=number)
    for number, why in enumerate(in_order, 1):
        Why.objects.filter(pk=why.pk).update(number=number)
    if in_order and in_order[-1].text != holds:  # words beside an answer that holds no more are taken back
        Why.objects.create(response=mine, number=len(in_order) + 1, text=holds)
    Response.objects.filter(pk=mine.pk).update(value=value, touches=touches)
    theirs.delete()


def last_said(response: Response) -> tuple[bool, object]:
    change = response.changes.last()
    return (change is not None, change.at if change else 0)


def last_words(response: Response) -> str:
    why = response.whys.last()
    return why.text if why else ""
