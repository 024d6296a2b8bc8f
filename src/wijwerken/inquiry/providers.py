"""What the home of an inquiry asks first: who else belongs to this question?"""

from collections.abc import Iterable

from django.urls import reverse
from django.utils.translation import gettext as _

from wijwerken.method.core_group import is_core_group
from wijwerken.method.phases import Phase

from . import carried, joining, rhythm  # noqa: F401  (what people carry, how two become one, what comes round)
from .behalf import acts  # noqa: F401  (what is entered for somebody)
from .circles import providers  # noqa: F401  (hangs its own)
from .decisions import mails as seal_mails  # noqa: F401  (says how the mail with the seals reads)
from .domain.core import members_of
from .domain.hiding import decides, open_appeals
from .domain.pauses import open_requests
from .doors import Visit, has_duty, listens, started_it
from .home import mails  # noqa: F401  (says how its mails read)
from .home_page import next_step_for
from .letters import mailing  # noqa: F401  (how an invitation by mail reads)
from .models import Duty, Inquiry, Participant
from .openlink import coming_in  # noqa: F401  (listens for who enters)
from .path import path_of
from .process import providers as process_providers  # noqa: F401  (hangs its own)
from .queries import opening_words
from .registry import Attention, Condition, Now, registry

A_GROUP = 3


@registry.waits
def answer_who_asks_to_stand_still(inquiry: Inquiry, participant: Participant) -> Now | None:
    """A person answers, and soon (R23)."""
    if not has_duty(Visit(participant.person, inquiry, participant), Duty.Kind.FACILITATOR):
        return None
    asked = open_requests(inquiry).exclude(by=participant).first()
    if asked is None or participant.line_authority:
        return None
    return Now(
        _("Iemand vraagt om stil te staan"),
        _("Lees waarom, en antwoord. Bij twijfel staan we stil."),
        _("Lees en antwoord"),
        reverse("inquiry:pause-answer", args=[inquiry.slug, asked.pk]),
        "pause",
    )


@registry.waits
def read_why_your_words_are_hidden(inquiry: Inquiry, participant: Participant) -> Now | None:
    """Their writer reads the reason (R23)."""
    row = participant.hidden_words.filter(seen_at=None, ended_at=None, appeal=None).first()
    if row is None:
        return None
    return Now(
        _("Woorden van jou zijn verborgen"),
        _("Lees waarom. Je kunt vragen of ze terug mogen, dan beslist iemand anders."),
        _("Lees waarom"),
        reverse("inquiry:hiding", args=[inquiry.slug, row.pk]),
        "letter",
        presses=True,
    )


@registry.waits
def decide_about_hidden_words(inquiry: Inquiry, participant: Participant) -> Now | None:
    """Somebody wants their words back; another than who hid them decides, in the core group too (R23)."""
    asked = next((one for one in open_appeals(inquiry) if decides(one.hiding, participant)), None)
    if asked is None:
        return None
    return Now(
        _("Iemand vraagt verborgen woorden terug"),
        _("Iemand anders dan wie ze verborg kijkt ernaar en beslist."),
        _("Lees en beslis"),
        reverse("inquiry:hiding", args=[inquiry.slug, asked.hiding_id]),
        "letter",
        presses=True,
    )


@registry.attends
def who_wants_their_words_back(inquiry: Inquiry, participant: Participant) -> Iterable[Attention]:
    for asked in open_appeals(inquiry):
        yield Attention(
            _("Iemand vraagt verborgen woorden terug"),
            _("Iemand anders dan wie ze verborg kijkt ernaar en beslist."),
            _("Lees en beslis"),
            reverse("inquiry:hiding", args=[inquiry.slug, asked.hiding_id]),
            asked.made_at,
        )


@registry.attends
def who_asks_to_stand_still(inquiry: Inquiry, participant: Participant) -> Iterable[Attention]:
    """Nothing goes before this."""
    for asked in open_requests(inquiry):
        yield Attention(
            _("Iemand vraagt om stil te staan"),
            _("Een mens antwoordt: ja, dan staan we stil, of waarom nog niet."),
            _("Lees en antwoord"),
            reverse("inquiry:pause-answer", args=[inquiry.slug, asked.pk]),
            asked.made_at,
            weight=0,
        )


@registry.sign(Phase.EXPLORATION)
def initiators_began(inquiry: Inquiry) -> Iterable[Condition]:
    """R24: before anybody is invited."""
    written = bool(opening_words(inquiry))
    yield Condition(
        _("Er staat wat de beginners niet weten."), written, "" if written else _("Wie de vraag begon schrijft het op.")
    )


@registry.now(Phase.ORIENTATION)
def write_what_you_do_not_know(inquiry: Inquiry, participant: Participant) -> Now | None:
    """R24: before anybody is invited."""
    if not started_it(Visit(participant.person, inquiry, participant)) or opening_words(inquiry):
        return None
    return Now(
        _("Schrijf wat jullie niet weten"),
        _("Elke uitnodiging begint ermee. Wie zo begint, krijgt eerlijke verhalen terug."),
        _("Schrijf het op"),
        reverse("inquiry:not-knowing-write", args=[inquiry.slug]),
        "letter",
    )


@registry.now(Phase.ORIENTATION)
def ask_people_in(inquiry: Inquiry, participant: Participant) -> Now | None:
    """For who listens or began: until there are enough people for a core group."""
    if path_of(inquiry).current is not Phase.ORIENTATION or not listens(
        Visit(participant.person, inquiry, participant)
    ):
        return None
    if inquiry.participants.filter(left_at=None).count() >= A_GROUP:
        return None
    return Now(
        _("Vraag mensen erbij"),
        _("Maak brieven met een code. Daarmee komt iedereen binnen, ook zonder e-mail."),
        _("Maak brieven"),
        reverse("inquiry:letters", args=[inquiry.slug]),
        "letter",
    )


@registry.now(Phase.ORIENTATION)
def go_on_together(inquiry: Inquiry, participant: Participant | None) -> Now | None:
    return next_step_for(inquiry, participant)


@registry.now(Phase.ORIENTATION)
def gather_a_core_group(inquiry: Inquiry, participant: Participant) -> Now | None:
    """Until there is one."""
    visit = Visit(participant.person, inquiry, participant)
    if path_of(inquiry).current is not Phase.ORIENTATION or not started_it(visit):
        return None
    if is_core_group(members_of(inquiry)):
        return None
    return Now(
        _("Maak samen een kerngroep"),
        _("Drie mensen of meer, de meesten uit de samenleving. Samen beslissen zij wanneer we gaan vertellen."),
        _("Naar de kerngroep"),
        reverse("inquiry:core-group", args=[inquiry.slug]),
        "table",
    )


@registry.now(Phase.ORIENTATION)
def name_who_is_missing(inquiry: Inquiry, participant: Participant) -> Now | None:
    if path_of(inquiry).current > Phase.EXPLORATION:
        return None
    return Now(
        _("Wie moeten we ook horen?"),
        _("En wie zou het met jou oneens zijn? Een naam noemen is genoeg."),
        _("Noem iemand"),
        reverse("inquiry:nominate", args=[inquiry.slug]),
        "talk",
    )
