"""One table of doors: every address of the application, and who may pass through it.

Each room lists its addresses in `permissions.py` as `DOORS`. An address that is in no table has no door,
and the middleware lets nobody through; a test walks every address with every duty and a stranger.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from importlib import import_module
from importlib.util import find_spec

import rules
from django.apps import apps
from django.utils.translation import gettext_noop as _

from wijwerken.method.phases import Phase
from wijwerken.web.urls import urlpatterns as pages_of_the_house

from .models import Inquiry, Invitation, Participant
from .path import path_of


@dataclass(frozen=True)
class Visit:
    """Who stands before a door: a person or nobody, perhaps in an inquiry, perhaps taking part."""

    person: object
    inquiry: Inquiry | None = None
    participant: Participant | None = None


@rules.predicate
def always(visit: Visit) -> bool:
    return True


@rules.predicate
def may_read(visit: Visit) -> bool:
    return visit.inquiry is None or visit.inquiry.is_public or visit.participant is not None


@dataclass(frozen=True)
class Door:
    """Who may pass, and the kind sentence for who may not (a Dutch msgid). `there`: for whom it exists at all.

    `decides`: what lies behind it waits while the group stands still (R23).
    """

    may: Callable[[Visit], bool]
    otherwise: str = ""
    needs_participant: bool = False
    for_sources: bool = False  # whether a provisional source passes too: tell, answer, and nothing else
    there: Callable[[Visit], bool] = may_read
    decides: bool = False


@rules.predicate
def is_known(visit: Visit) -> bool:
    return bool(getattr(visit.person, "is_authenticated", False))


@rules.predicate
def holds_invitation(visit: Visit) -> bool:
    """Somebody who came in by a letter may join, also where only participants may read."""
    if visit.inquiry is None or not is_known(visit):
        return False
    return Invitation.objects.filter(inquiry=visit.inquiry, person=visit.person, revoked_at=None).exists()


@rules.predicate
def takes_part(visit: Visit) -> bool:
    return visit.participant is not None and visit.participant.left_at is None


@rules.predicate
def started_it(visit: Visit) -> bool:
    return has_duty(visit, "starter")


@rules.predicate
def listens(visit: Visit) -> bool:
    return has_duty(visit, "listener") or has_duty(visit, "facilitator") or has_duty(visit, "starter")


@rules.predicate
def guides(visit: Visit) -> bool:
    """Who keeps an eye on the whole: facilitators, who began, and a companion from outside."""
    return any(has_duty(visit, kind) for kind in ("facilitator", "starter", "companion"))


@rules.predicate
def sits_in_core_group(visit: Visit) -> bool:
    seat = getattr(visit.participant, "seat", None)
    return bool(seat and seat.is_taken)


@rules.predicate
def starts_alone(visit: Visit) -> bool:
    """The starter may fill orientation alone; from exploration on the group decides (R7)."""
    return started_it(visit) and not path_of(visit.inquiry).has_opened(Phase.EXPLORATION)


@rules.predicate
def leads(visit: Visit) -> bool:
    """Has line authority over the question (R25)."""
    return visit.participant is not None and visit.participant.line_authority


def has_duty(visit: Visit, kind: str) -> bool:
    if visit.participant is None:
        return False
    return any(duty.kind == kind for duty in visit.participant.duties.all())


ANYBODY = Door(always)
KNOWN = Door(is_known)
JOINERS = Door(is_known, there=may_read | holds_invitation)
READERS = Door(may_read)
PARTICIPANTS = Door(may_read & takes_part, needs_participant=True)
TELLERS = Door(may_read & takes_part, needs_participant=True, for_sources=True)
LISTENERS = Door(
    takes_part & listens, _("Dit is de plek van de luisteraars van dit vraagstuk."), needs_participant=True
)
STARTERS = Door(takes_part & started_it, _("Dit kan alleen wie de vraag begon."), needs_participant=True)
INITIATORS = Door(
    takes_part & (started_it | sits_in_core_group),
    _("Dit schrijft wie de vraag begon, of wie in de kerngroep zit."),
    needs_participant=True,
)
CORE_GROUP = Door(
    takes_part & (sits_in_core_group | starts_alone),
    _("Dit doet de kerngroep. Vraag het iemand die erin zit."),
    needs_participant=True,
)
FRAME_GIVERS = Door(
    takes_part & (sits_in_core_group | starts_alone | leads),
    _("Een grens geeft wie leiding geeft, met naam en reden. De kerngroep schrijft haar op."),
    needs_participant=True,
)
KEEPERS = Door(
    takes_part & (listens | sits_in_core_group),
    _("Dit doen de luisteraars en de kerngroep. Vraag het een van hen."),
    needs_participant=True,
)


def deciding(*doors: Door) -> tuple[Door, ...]:
    """The same doors, shut while a pause lasts: nothing is decided then (R23)."""
    return tuple(replace(door, decides=True) for door in doors)


DECIDING, DECIDING_TOGETHER, GIVING_FRAMES = deciding(PARTICIPANTS, CORE_GROUP, FRAME_GIVERS)


@cache
def table() -> dict[str, Door]:
    """Every address by its name, from the tables of all rooms."""
    doors = {f"web:{page.name}": ANYBODY for page in pages_of_the_house}
    for config in apps.get_app_configs():
        module = f"{config.name}.permissions"
        if config.name.startswith("wijwerken.") and find_spec(module):
            doors |= import_module(module).DOORS
    return doors
