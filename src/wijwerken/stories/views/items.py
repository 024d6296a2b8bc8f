"""One piece as its teller and listener see it on a page."""

from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from wijwerken.method.reading import State

from ..forms import AnswerForm
from ..models import Check, Claim, Component, Fragment, MachineProposal, Reading
from ..standing import Clock, last_check, standing_of
from ..understood import kind_of, told, understood


@dataclass
class Item:
    """A piece, how it is understood now, and where that stands."""

    fragment: Fragment
    reading: Reading
    state: State
    kind: str
    understood: str
    leads_to: str
    claim: Claim | None
    check: Check | None
    until: datetime | None
    is_reminded: bool
    form: AnswerForm | None = None

    @property
    def waits(self) -> bool:
        """Given back, and not answered yet; also when the time for it went by."""
        return self.state in {State.OFFERED, State.SILENT}

    @property
    def proposals(self) -> list[MachineProposal]:
        """What of this a machine proposed, and a person made their own (R6)."""
        return list(self.claim.proposals.all()) if self.claim else []

    @property
    def is_pain(self) -> bool:
        return self.reading.component == Component.PAIN

    @property
    def is_disputed(self) -> bool:
        return self.state == State.DISPUTED

    @property
    def said(self) -> str:
        """Where it stands, in a sentence."""
        return said_of_state(self.state)


def said_of_state(state: State) -> str:
    return {
        State.DRAFT: _("Nog niet teruggelezen."),
        State.OFFERED: _("Wacht op een antwoord van de verteller."),
        State.CONFIRMED: _("Bevestigd: zo was het bedoeld."),
        State.PROVISIONAL: _("Zo was het bedoeld. Het telt mee zodra de verteller met een code binnenkomt."),
        State.AMENDED: _("Een beetje goed. Het wordt verbeterd en nog eens gevraagd."),
        State.DISPUTED: _("Zo was het niet bedoeld. Dit telt niet mee."),
        State.WITHHELD: _("Dit wordt nergens getoond."),
        State.WITHDRAWN: _("Teruggenomen."),
        State.SILENT: _("Nog geen antwoord. Dit telt niet mee. Antwoorden kan altijd nog."),
    }[state]


def item_of(reading: Reading, clock: Clock) -> Item:
    claim = getattr(reading, "claim", None)
    offered = reading.offered_at
    state = standing_of(reading, clock)
    return Item(
        fragment=reading.fragment,
        reading=reading,
        state=state,
        kind=kind_of(reading.component),
        understood=understood(reading),
        leads_to=told(claim) if claim else "",
        claim=claim,
        check=last_check(reading),
        until=clock.until(offered) if offered else None,
        is_reminded=state == State.OFFERED and clock.reminds(offered),
    )
