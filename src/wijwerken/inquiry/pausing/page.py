"""What the page of a pause shows: why, the clocks that stand still, and what going on waits for."""

from dataclasses import dataclass

from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from wijwerken.method.due import days_left
from wijwerken.web import clock
from wijwerken.web.refused import spoken

from ..domain import going_on, pauses
from ..domain.standing import standing_of
from ..doors import CORE_GROUP, Visit, sits_in_core_group
from ..home_page import waits_for
from ..models import Inquiry, Pause, PauseMessage, Proposal
from ..path import path_of
from ..process.forms import AnswerForm
from ..registry import Condition, registry

MOST_CLOCKS = 30


@dataclass(frozen=True)
class StoppedClock:
    """A clock that stands still, and the days that are left of it."""

    title: str
    days: int
    url: str

    @property
    def left(self) -> str:
        return ngettext("nog %(days)s dag, na de herstart", "nog %(days)s dagen, na de herstart", self.days) % {
            "days": self.days
        }


def stopped_clocks(inquiry: Inquiry) -> list[StoppedClock]:
    """Every clock of any room that still runs; the one that would run out first stands first."""
    now, held = clock.now(), path_of(inquiry).pauses
    running = [
        StoppedClock(one.title, days_left(one.since, one.lasts, now, held), one.url)
        for of in registry.clocks
        for one in of(inquiry)
    ]
    return sorted((one for one in running if one.days), key=lambda one: one.days)[:MOST_CLOCKS]


def page_of(request: HttpRequest, paused: Pause) -> dict[str, object]:
    """A pause as everybody reads it, and what this reader may do. No pseudonyms: who called it stands there by name."""
    inquiry, me = request.inquiry, request.participant
    lasts = paused.ended_id is None
    told = {message.kind: message for message in paused.messages.all()}
    shown = {
        "paused": paused,
        "lasts": lasts,
        "was_asked": paused.requests.exists(),
        "message": told.get(PauseMessage.Kind.STANDS_STILL),
        "goes_on": told.get(PauseMessage.Kind.GOES_ON),
        "reflections": list(paused.reflections.all()),
        "aside": [panel for of in registry.beside_pauses if (panel := of(inquiry, paused))],
    }
    return shown | (while_it_lasts(request, paused) if lasts else {}) | {"me": me}


def while_it_lasts(request: HttpRequest, paused: Pause) -> dict[str, object]:
    """The clocks that stand still, what going on waits for, and what this reader may do for that."""
    inquiry, me = request.inquiry, request.participant
    lacking = going_on.lacking_for_restart(inquiry)
    proposal = inquiry.proposals.filter(settled_at=None, kind=Proposal.Kind.LIFT_PAUSE).first()
    standing = standing_of(proposal) if proposal else None
    visit = Visit(request.user, inquiry, me)
    return {
        "waits": next(waits_for(inquiry, me), None),
        "clocks": stopped_clocks(inquiry),
        "conditions": [*conditions_of(paused, lacking), consent_condition(standing)],
        "standing": standing,
        "answer_form": AnswerForm(),
        "may_answer": me is not None and standing is not None and (sits_in_core_group(visit) or asks_all(standing)),
        "may_tell": me is not None and pauses.may_pause(me) and not paused.messages.exists(),
        "may_look_back": me is not None and going_on.may_look_back(me),
        "may_go_on": me is not None and standing is None and not lacking and CORE_GROUP.may(visit),
    }


def asks_all(standing) -> bool:
    return standing.proposal.everybody_asked_at is not None


def conditions_of(paused: Pause, lacking) -> list[Condition]:
    said = [Condition(one["message"], False, one["who"]) for one in map(spoken, lacking)]
    return said or [Condition(_("We keken terug, in woorden."), True)]


def consent_condition(standing) -> Condition:
    if standing is None:
        who = _("Na het terugkijken doet de kerngroep een voorstel.")
    else:
        who = _("Het voorstel ligt er. Wie in de kerngroep zit antwoordt.")
    return Condition(_("De kerngroep stemt in met verdergaan."), False, who)
