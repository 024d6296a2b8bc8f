"""What other pages show of directions."""

from collections.abc import Iterable

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from wijwerken.inquiry.doors import Visit, sits_in_core_group
from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.inquiry.models.log import WORDS
from wijwerken.inquiry.path import path_of
from wijwerken.inquiry.registry import Condition, Kind, Mine, News, Now, registry
from wijwerken.method.phases import Phase
from wijwerken.web import clock

from . import joining, leaving, on_behalf  # noqa: F401  (what its people carry, become, and have entered)
from .domain.objections import newer_version
from .domain.requests import is_answered
from .models import Answer, Choice, Direction, Experiment, Objection, Reopening, Request, Resistance, Round, Worry
from .queries import trail
from .queries.page import directions_of, requests_of

LATEST = 10

WORDS |= {
    "direction.proposed": gettext_lazy("Er kwam een richting bij"),
    "direction.changed": gettext_lazy("Een richting kreeg een nieuwe versie"),
    "direction.chosen": gettext_lazy("Een richting werd gekozen"),
    "round.opened": gettext_lazy("Een ronde ging open"),
    "round.reopened": gettext_lazy("Een kader veranderde, de ronde ging opnieuw open"),
    "round.closed": gettext_lazy("Een ronde werd gesloten"),
    "objection.made": gettext_lazy("Iemand maakte bezwaar"),
    "objection.changed_it": gettext_lazy("Een bezwaar veranderde de richting"),
    "objection.withdrawn": gettext_lazy("Een bezwaar werd ingetrokken"),
    "objection.stands": gettext_lazy("Een bezwaar blijft staan"),
    "objection.attempt": gettext_lazy("De kerngroep probeerde een maker van een bezwaar te bereiken"),
    "objection.unreachable": gettext_lazy("De maker van een bezwaar was niet te bereiken"),
    "experiment.begun": gettext_lazy("Een proef begon"),
    "experiment.stopped": gettext_lazy("Een proef werd gestopt"),
    "request.made": gettext_lazy("Iemand vroeg iets aan de organisatie"),
    "request.yes": gettext_lazy("De organisatie zei ja"),
    "request.no": gettext_lazy("De organisatie zei nee"),
    "request.otherwise": gettext_lazy("De organisatie antwoordde anders"),
}

registry.place(gettext_lazy("Richtingen"), "directions:list", Phase.DIRECTION)
registry.kind(
    Kind(
        "directions.direction",
        Direction,
        Phase.DIRECTION,
        gettext_lazy("richting"),
        trail.describe,
        choices=trail.chosen,
    )
)
registry.kind(
    Kind(
        "directions.objection",
        Objection,
        Phase.DIRECTION,
        gettext_lazy("bezwaar"),
        trail.describe_objections,
        needs_fate=True,
    )
)
registry.kind(Kind("directions.worry", Worry, Phase.DIRECTION, gettext_lazy("zorg"), trail.describe_worries))
registry.kind(
    Kind(
        "directions.request",
        Request,
        Phase.DIRECTION,
        gettext_lazy("verzoek"),
        trail.describe_requests,
        needs_fate=True,
    )
)
registry.kind(
    Kind("directions.experiment", Experiment, Phase.DIRECTION, gettext_lazy("proef"), trail.describe_experiments)
)
registry.kind(
    Kind(
        "directions.resistance",
        Resistance,
        Phase.DIRECTION,
        gettext_lazy("wat het kleiner maakt"),
        lambda _ids: {},  # told to nobody but its writer, on their own page (R12)
        is_source=True,
    )
)


@registry.sign(Phase.PLAN)
def something_was_chosen(inquiry: Inquiry) -> Iterable[Condition]:
    """What shows that there is something to agree on."""
    met = Choice.objects.filter(direction__inquiry=inquiry).exists()
    yield Condition(
        _("Er is een richting gekozen, zonder bezwaar dat nog staat."),
        met,
        "" if met else _("De kerngroep sluit een ronde als iedereen de tijd had."),
    )


@registry.waits
def look_again_or_answer(inquiry: Inquiry, participant: Participant) -> Now | None:
    """A round that waits for this person; first where a frame changed since they answered (R10)."""
    if path_of(inquiry).current is not Phase.DIRECTION or path_of(inquiry).is_paused:
        return None
    waiting = [one for one in directions_of(inquiry, participant) if one.asks_me]
    waiting.sort(key=lambda one: not one.looks_again)
    if not waiting:
        return None
    url = trail.page(inquiry.slug, waiting[0].direction.pk)
    if waiting[0].looks_again:
        return Now(
            _("Een kader veranderde. Kijk nog eens"),
            _("Je antwoordde al over %(title)s. Daarna veranderde een grens. Klopt je antwoord nog?")
            % {"title": waiting[0].version.title},
            _("Kijk opnieuw"),
            url,
        )
    return Now(
        _("Waar wringt het nog?"),
        ngettext(
            "Er ligt een richting. We vragen niet wie er vóór is, maar hoeveel weerstand je voelt.",
            "Er liggen %(count)d richtingen. We vragen niet wie er vóór is, maar hoeveel weerstand je voelt.",
            len(waiting),
        )
        % {"count": len(waiting)},
        _("Geef je antwoord"),
        url,
    )


@registry.now(Phase.DIRECTION)
def say_whether_it_is_good_now(inquiry: Inquiry, participant: Participant | None) -> Now | None:
    """A new version came after my objection: is it good like this? (R8)"""
    if participant is None:
        return None
    mine = participant.objections.filter(inquiry=inquiry).select_related("direction", "version")
    for objection in mine.prefetch_related("ends"):
        if objection.ending is None and newer_version(objection):
            return Now(
                _("Is het zo goed?"),
                _("Na jouw bezwaar kwam er een nieuwe versie. Alleen jij zegt of je bezwaar daarmee weg is."),
                _("Lees de nieuwe versie"),
                reverse("directions:objection", args=[inquiry.slug, objection.pk]),
                "talk",
            )
    return None


@registry.now(Phase.DIRECTION)
def answer_the_request(inquiry: Inquiry, participant: Participant | None) -> Now | None:
    """Who works for the organisation sees what waits for its answer (R10)."""
    if participant is None or not participant.host:
        return None
    waiting = Request.objects.filter(inquiry=inquiry, answer=None).order_by("due_on").first()
    if waiting is None:
        return None
    return Now(
        _("Een verzoek wacht op antwoord"),
        _("Aan %(of)s is iets gevraagd. Het antwoord is ja, nee of anders, met een naam en een reden.")
        % {"of": waiting.of},
        _("Lees het verzoek"),
        reverse("directions:answer", args=[inquiry.slug, waiting.pk]),
        "letter",
    )


@registry.now(Phase.DIRECTION)
def lead_the_round(inquiry: Inquiry, participant: Participant | None) -> Now | None:
    """For who sits in the core group: ask everybody about a direction, and close when they had the time (R7)."""
    if participant is None or not sits_in_core_group(Visit(participant.person, inquiry, participant)):
        return None
    open_ones = [one for one in directions_of(inquiry, participant) if not one.direction.is_chosen]
    asks = next((one for one in open_ones if one.round is None), None)
    runs = next((one for one in open_ones if one.round and one.round.is_open), None)
    if asks:
        return Now(
            _("Vraag iedereen: waar wringt het?"),
            _("Over %(title)s is nog niemand iets gevraagd. Open de ronde, dan kan iedereen antwoorden.")
            % {"title": asks.version.title},
            _("Naar de richting"),
            f"{trail.page(inquiry.slug, asks.direction.pk)}#verder",
        )
    if runs:
        return Now(
            _("Had iedereen de tijd?"),
            _("De ronde over %(title)s loopt. Sluit haar als ieder die wilde kon antwoorden.")
            % {"title": runs.version.title},
            _("Naar de ronde"),
            f"{trail.page(inquiry.slug, runs.direction.pk)}#verder",
        )
    return None


@registry.now(Phase.DIRECTION)
def look_at_directions(inquiry: Inquiry, participant: Participant | None) -> Now:
    return Now(
        _("Wat kan iedereen dragen?"),
        _("Neem ideeën samen tot een richting, of lees wat er ligt. Een zorg of bezwaar maakt het beter."),
        _("Naar de richtingen"),
        reverse("directions:list", args=[inquiry.slug]),
    )


@registry.tells
def requests_late_or_refused(inquiry: Inquiry) -> Iterable[News]:
    """A late answer stays on top of the home until it is there; a no has a name and a reason (R10)."""
    for asked in requests_of(inquiry):
        request, url = asked.request, f"{trail.page(inquiry.slug, asked.request.direction_id)}#verzoeken"
        if asked.is_late:
            yield News(
                clock.now(),
                _("Te laat: %(of)s zou antwoorden voor %(day)s. Er is nog geen antwoord.")
                % {"of": request.of, "day": date_format(asked.due_on, "j F Y")},
                url,
            )
        elif is_answered(request) and request.answer.kind == Answer.Kind.NO:
            said = _("%(name)s zei nee op een verzoek, met een reden.") % {"name": request.answer.name}
            yield News(request.answer.made_at, said, url)


@registry.tells
def news_of(inquiry: Inquiry) -> Iterable[News]:
    """What happened, never who answered when (R12)."""
    for direction in inquiry.directions.prefetch_related("versions").order_by("-made_at")[:LATEST]:
        url = trail.page(inquiry.slug, direction.pk)
        for version in direction.versions.all():
            sentence = (
                _("Er kwam een richting bij: %(title)s")
                if version.number == 1
                else _("Er kwam een nieuwe versie van een richting: %(title)s")
            )
            yield News(version.made_at, sentence % {"title": version.title}, url)
    rounds = Round.objects.filter(version__direction__inquiry=inquiry).select_related("version")
    for round in rounds.order_by("-made_at")[:LATEST]:
        yield News(
            round.made_at,
            _("De ronde ging open over: %(title)s") % {"title": round.version.title},
            trail.page(inquiry.slug, round.version.direction_id),
        )
    reopened = Reopening.objects.filter(round__version__direction__inquiry=inquiry)
    for reopening in reopened.select_related("round__version").order_by("-made_at")[:LATEST]:
        yield News(
            reopening.made_at,
            _("Een kader veranderde. Kijk opnieuw naar: %(title)s") % {"title": reopening.round.version.title},
            trail.page(inquiry.slug, reopening.round.version.direction_id),
        )
    choices = Choice.objects.filter(direction__inquiry=inquiry).select_related("version")
    for choice in choices:
        yield News(
            choice.made_at,
            _("Gekozen: %(title)s") % {"title": choice.version.title},
            trail.page(inquiry.slug, choice.direction_id),
        )


@registry.brings
def mine_of(participant: Participant) -> Iterable[Mine]:
    slug = participant.inquiry.slug
    for direction in participant.directions.prefetch_related("versions"):
        url = trail.page(slug, direction.pk)
        yield Mine("directions.direction", direction.pk, direction.made_at, direction.newest.title, url)
    for objection in participant.objections.prefetch_related("ends"):
        url = reverse("directions:objection", args=[slug, objection.pk])
        state = str(trail.ENDED[objection.ending]).capitalize() + "." if objection.ending else _("Staat nog open.")
        yield Mine("directions.objection", objection.pk, objection.made_at, objection.reason, url, state)
    for worry in participant.worries.select_related("answer"):
        url = f"{trail.page(slug, worry.direction_id)}#zorgen"
        state = worry.answer.words if hasattr(worry, "answer") else _("Nog geen antwoord.")
        yield Mine("directions.worry", worry.pk, worry.made_at, worry.words, url, state)
    for request in participant.requests.select_related("answer"):
        url = f"{trail.page(slug, request.direction_id)}#verzoeken"
        state = request.answer.reason if hasattr(request, "answer") else _("Nog geen antwoord.")
        yield Mine("directions.request", request.pk, request.made_at, request.text, url, state)
    for resistance in participant.resistances.exclude(lower="").select_related("version"):
        url = trail.page(slug, resistance.version.direction_id)
        state = _("Dit zei je bij een richting. Anderen lezen het zonder je schuilnaam.")
        yield Mine("directions.resistance", resistance.pk, resistance.at, resistance.lower, url, state)


registry.decides(
    {
        "direction.proposed": gettext_lazy("Er kwam een richting bij"),
        "direction.changed": gettext_lazy("Een richting kreeg een nieuwe versie"),
        "direction.chosen": gettext_lazy("Een richting is gekozen"),
        "experiment.begun": gettext_lazy("Een proef begon, met wat hem meteen stopt"),
        "round.opened": gettext_lazy("Een ronde over een richting ging open"),
        "round.reopened": gettext_lazy("Een grens veranderde, dus de ronde begon opnieuw"),
        "round.closed": gettext_lazy("Een ronde over een richting is gesloten"),
    },
    about="directions.direction",
)
registry.decides(
    {
        "experiment.stopped": gettext_lazy("Een proef is gestopt"),
        "objection.made": gettext_lazy("Iemand maakte bezwaar tegen een richting"),
        "objection.attempt": gettext_lazy("Er werd geprobeerd iemand met een bezwaar te bereiken"),
        "objection.changed_it": gettext_lazy("Een bezwaar veranderde de richting"),
        "objection.withdrawn": gettext_lazy("Een bezwaar werd teruggenomen"),
        "objection.stands": gettext_lazy("Een bezwaar blijft staan"),
        "objection.unreachable": gettext_lazy("Wie bezwaar had was niet te bereiken; de groep legde dat vast"),
        "request.made": gettext_lazy("De groep vroeg iets aan een organisatie"),
        "request.yes": gettext_lazy("Een organisatie zei ja"),
        "request.no": gettext_lazy("Een organisatie zei nee, met een reden"),
        "request.otherwise": gettext_lazy("Een organisatie wil het anders doen"),
    }
)
