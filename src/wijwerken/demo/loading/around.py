"""The circles: their sizes, where people see them, and who is still missing; and what became of whoever was named."""

from functools import partial

from wijwerken.inquiry.domain.circles import About, add_circle, change_circle, judge
from wijwerken.inquiry.domain.nominations import invite_named, say_why_not
from wijwerken.inquiry.models import Circle
from wijwerken.inquiry.models.circles import Standing

from ..oeverdam.around import (
    ASKED_BECAUSE,
    ASKED_ON,
    FARMERS,
    JUDGED_ON,
    JUDGES,
    KEEPER,
    KINDS,
    SETTLED,
    SIZES_BECAUSE,
    SIZES_ON,
)
from ..oeverdam.people import CIRCLES
from .village import Village


def plan(village: Village) -> None:
    for circle in CIRCLES:
        village.on(SIZES_ON, 14, partial(say_how_many, village, circle))
    village.on(ASKED_ON, 11, partial(ask, village, "waterschap"))
    village.on(FARMERS.on, 15, partial(add_who_was_forgotten, village))
    for place, who in enumerate(JUDGES):
        village.on(JUDGED_ON, 20, partial(say_where_they_stand, village, place, who))
    for settled in SETTLED:
        village.on(settled.on, 17, partial(settle, village, settled))


def circle_of(village: Village, key: str) -> Circle:
    name = next(circle.name for circle in CIRCLES if circle.key == key)
    return Circle.objects.get(inquiry=village.inquiry, name=name)


def say_how_many(village: Village, circle) -> None:
    is_there = circle.status == Standing.TAKING_PART
    said = About(circle.name, KINDS[circle.key], circle.estimated_size, circle.status if is_there else Standing.TO_FIND)
    change_circle(circle_of(village, circle.key), said, by=village.participant(KEEPER), reason=SIZES_BECAUSE)


def ask(village: Village, key: str) -> None:
    circle = circle_of(village, key)
    said = About(circle.name, circle.kind, circle.estimated_size, Standing.APPROACHED)
    change_circle(circle, said, by=village.participant(KEEPER), reason=ASKED_BECAUSE)


def add_who_was_forgotten(village: Village) -> None:
    said = About(FARMERS.name, FARMERS.kind, FARMERS.estimated_size, Standing.TO_FIND)
    made = add_circle(village.inquiry, said, by=village.participant(KEEPER), reason=FARMERS.because)
    village.keep("circle:boeren", made)


def say_where_they_stand(village: Village, place: int, who: str) -> None:
    """Five people say it; what the page shows is their middle."""
    for circle in CIRCLES:
        seen = {"touched": circle.touched[place], "influence": circle.influence[place]}
        judge(circle_of(village, circle.key), by=village.participant(who), **seen)
    seen = {"touched": FARMERS.touched[place], "influence": FARMERS.influence[place]}
    judge(village["circle:boeren"], by=village.participant(who), **seen)


def settle(village: Village, settled) -> None:
    named = village.participant(settled.by).nominations.get(whom__startswith=settled.begins)
    by = village.participant(KEEPER)
    if settled.reason:
        say_why_not(named, settled.reason, by=by)
    else:
        invite_named(named, by=by, note="Genoemd door iemand die vertelde")
