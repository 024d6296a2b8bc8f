"""What the home of an inquiry gathers from all rooms."""

from collections.abc import Iterator, Sequence

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wijwerken.method.core_group import Member, unmet_for_core_group
from wijwerken.method.phases import Phase, Step
from wijwerken.web.refused import spoken

from .domain.core import members_of
from .domain.process import STEPS
from .domain.standing import lacking_for
from .hidden import hiding_in
from .models import Inquiry, Participant
from .path import path_of
from .registry import Condition, News, Now, registry

HAPPENED = {
    Step.OPENED: gettext_lazy("We begonnen met %(verb)s."),
    Step.STEPPED_BACK: gettext_lazy("We gingen een stap terug, naar %(verb)s."),
    Step.CLOSED: gettext_lazy("We rondden %(verb)s af."),
    Step.PAUSED: gettext_lazy("We gingen even stilstaan."),
    Step.RESTARTED: gettext_lazy("We gingen samen verder."),
    Step.IMPORTED: gettext_lazy("Een eerder gesprek werd hier binnengehaald, om te lezen."),
}
STOOD_STILL = (Step.PAUSED, Step.RESTARTED)


def now_for(inquiry: Inquiry, participant: Participant | None, source: Participant | None = None) -> Now:
    """The one thing to do now: what waits for this very person; else what the present phase asks, then earlier ones.

    While the group stands still nothing waits but what presses (R23).
    """
    if source is not None:
        return Now(
            _("Je kwam binnen via de open link"),
            _("Vertel of reageer, zonder code. Met een code tellen je woorden mee."),
            _("Verder, en wat ik al zei"),
            reverse("inquiry:source", args=[inquiry.slug]),
            "talk",
        )
    if participant is None and not inquiry.born_from_import:
        return Now(
            _("Doe mee"),
            _(
                "Lezen mag altijd. Wil je ook iets zeggen of doen? "
                "Met de code uit je brief of je e-mailadres kom je binnen."
            ),
            _("Ik doe mee"),
            reverse("inquiry:join", args=[inquiry.slug]),
            "talk",
        )
    paused = path_of(inquiry).is_paused
    if waits := next((now for now in waits_for(inquiry, participant) if now.presses or not paused), None):
        return waits
    current = path_of(inquiry).current
    for phase in [current, *(phase for phase in reversed(Phase) if phase < current)]:
        for provider in registry.nows[phase]:
            if now := provider(inquiry, participant):
                return now
    return Now(
        _("Kijk waar we zijn"),
        _("Er wordt nu niets van je gevraagd. Lees mee, of kijk wat er met jouw woorden gebeurde."),
        _("Wat er met mijn woorden gebeurde"),
        reverse("inquiry:mine", args=[inquiry.slug]),
        "village",
    )


def waits_for(inquiry: Inquiry, participant: Participant | None) -> Iterator[Now]:
    """What waits for this very person, what weighs most first; no further asked than somebody looks."""
    for provider in registry.waiting if participant else ():
        if now := provider(inquiry, participant):
            yield now


def latest_news(inquiry: Inquiry, most: int) -> Sequence[News]:
    """What happened, newest first: steps on the path, and what each room tells."""
    told = [
        News(entry.at, HAPPENED[entry.step] % {"verb": _(entry.phase.verb)})
        for entry in path_of(inquiry).entries
        if entry.phase is not Phase.ORIENTATION or entry.step in STOOD_STILL
    ]
    with hiding_in(inquiry):  # also where no page of this inquiry is made
        for provider in registry.news:
            told.extend(provider(inquiry))
    return sorted(told, key=lambda item: item.at, reverse=True)[:most]


def conditions_for_next(inquiry: Inquiry, members: Sequence[Member] | None = None) -> list[Condition]:
    """What the next step asks: what is met stands first, then what is not, each with who can meet it."""
    path = path_of(inquiry)
    if path.current.next is None:
        return []
    members = members_of(inquiry) if members is None else members
    unmet = [*unmet_for_core_group(members), *lacking_for(inquiry, path.current.next)]
    signs = [sign for provider in registry.signs[path.current.next] for sign in provider(inquiry)]
    if not unmet_for_core_group(members):
        signs.append(Condition(_("Er is een kerngroep, in meerderheid uit de samenleving."), True))
    return [
        *(sign for sign in signs if sign.met),
        *(as_condition(spoken(one)) for one in unmet),
        *(sign for sign in signs if not sign.met),
        Condition(
            _("De kerngroep stelt voor om verder te gaan naar %(verb)s, en niemand heeft bezwaar.")
            % {"verb": _(path.current.next.verb)},
            False,
        ),
    ]


def next_step_for(
    inquiry: Inquiry, participant: Participant | None, conditions: Sequence[Condition] | None = None
) -> Now | None:
    """For who sits in the core group: all that the next step asks is there, and nobody proposed a step yet (R7)."""
    seat = getattr(participant, "seat", None)
    if seat is None or not seat.is_taken or path_of(inquiry).is_paused:
        return None
    conditions = conditions_for_next(inquiry) if conditions is None else conditions
    if not conditions or not all(one.met for one in conditions[:-1]):  # the last one is this very proposal
        return None
    if inquiry.proposals.filter(settled_at=None, kind__in=STEPS).exists():
        return None
    return Now(
        _("Is de groep zover?"),
        _("Wat de volgende stap vraagt is er. Stel die stap voor. We gaan verder als niemand bezwaar heeft."),
        _("Stel de volgende stap voor"),
        reverse("inquiry:propose", args=[inquiry.slug]),
        "table",
    )


def as_condition(said: dict[str, str]) -> Condition:
    return Condition(said["message"], False, said["who"])
