"""What can be asked of statements; each in a bounded number of queries."""

from collections.abc import Iterable, Sequence
from datetime import date
from random import SystemRandom

from django.db.models import Exists, OuterRef, QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.inquiry.registry import Described
from wijwerken.method.order import Origin, by_chance, shuffled_by_day
from wijwerken.stories.queries import Shown, showable_fragments

from .models import LONGEST, Import, Response, Statement, Why

COARSE = 5
"""Answers are compared by fives where the next statement is chosen, so that its place tells nobody's answer (R11)."""


def shown_statements(inquiry: Inquiry, **which: object) -> list[Statement]:
    """What may be read and answered: not what was left out elsewhere, not what its teller took back (R1)."""
    statements = list(inquiry.statements.filter(left_out=False, **which).order_by("-made_at", "number", "pk"))
    return without_taken_back(inquiry, statements)


def without_taken_back(inquiry: Inquiry, statements: Sequence[Statement]) -> list[Statement]:
    """A teller's words stand here as long as they are confirmed and may be shown; checked each time."""
    told = [statement.fragment_id for statement in statements if statement.origin == Origin.STORY]
    shown = (
        {piece.id for piece in showable_fragments(inquiry, fragment__in=[id for id in told if id])} if told else set()
    )
    return [one for one in statements if one.origin != Origin.STORY or one.fragment_id in shown]


def find_statement(inquiry: Inquiry, id: str) -> Statement | None:
    """One statement that may be shown."""
    found = without_taken_back(inquiry, list(inquiry.statements.filter(pk=id).select_related("source", "fragment")))
    return found[0] if found else None


def left_out_of(inquiry: Inquiry) -> QuerySet[Statement]:
    """What who led the imported conversation left out of it."""
    return inquiry.statements.filter(left_out=True).order_by("number")


def next_for(participant: Participant) -> Statement | None:
    """What this person has not answered yet: first what few people answered, then by chance (R3)."""
    inquiry = participant.inquiry
    answered = set(participant.responses.values_list("statement", flat=True))
    waiting = [one for one in shown_statements(inquiry) if one.pk not in answered]
    if not waiting:
        return None
    counts: dict[str, int] = {}
    for id in Response.objects.filter(statement__inquiry=inquiry, participant__open_link=None).values_list(
        "statement", flat=True
    ):
        counts[id] = counts.get(id, 0) + 1
    drawn = by_chance(sorted(waiting, key=lambda one: one.pk), seed=participant.pk)
    return min(drawn, key=lambda one: counts.get(one.pk, 0) // COARSE)


def has_unanswered(participant: Participant) -> bool:
    """Whether something waits for this person; for the home page, so in one query and roughly."""
    mine = Response.objects.filter(statement=OuterRef("pk"), participant=participant)
    return participant.inquiry.statements.filter(~Exists(mine), left_out=False).exists()


def my_responses(participant: Participant) -> QuerySet[Response]:
    """All that this person answered, with how it changed and why; for nobody else (R12). Three queries."""
    return (
        participant.responses.select_related("statement")
        .prefetch_related("changes", "whys")
        .order_by("-statement__made_at", "pk")
    )


def readable_of(inquiry: Inquiry, responses: Iterable[Response]) -> set[str]:
    """Which of these answers are to words that may still be read. At most one query (R1)."""
    return {one.pk for one in without_taken_back(inquiry, [response.statement for response in responses])}


def last_why(response: Response | None) -> Why | None:
    """The words that stand beside an answer now; of prefetched ones no query."""
    whys = list(response.whys.all()) if response else []
    newest = max(whys, key=lambda why: why.number, default=None)
    return newest if newest and newest.text else None


def whys_of(statements: Sequence[Statement]) -> dict[str, list[tuple[date, list[Why]]]]:
    """The words beside answers: by day, and within a day by chance; without who wrote them (R12). One query."""
    newest: dict[int, tuple[str, Why]] = {}
    found = Why.objects.filter(
        response__statement__in=[one.pk for one in statements], response__participant__open_link=None
    )
    for statement, why in [
        (why.response.statement_id, why) for why in found.select_related("response").order_by("number")
    ]:
        newest[why.response_id] = (statement, why)
    by_statement: dict[str, list[Why]] = {}
    for statement, why in newest.values():
        if why.text:
            by_statement.setdefault(statement, []).append(why)
    chance = SystemRandom()
    return {
        statement: shuffled_by_day([(timezone.localtime(why.made_at), why) for why in whys], chance)
        for statement, whys in by_statement.items()
    }


def seeds_for(inquiry: Inquiry, most: int = 12) -> list[Shown]:
    """Confirmed pieces, short enough, that are no statement yet; the newest first."""
    used = set(inquiry.statements.exclude(fragment=None).values_list("fragment", flat=True))
    pieces = [one for one in showable_fragments(inquiry) if one.id not in used and len(one.snippet) <= LONGEST]
    return sorted(pieces, key=lambda one: one.confirmed_at, reverse=True)[:most]


def ids_to_build_on(inquiry: Inquiry) -> list[str]:
    return [statement.pk for statement in shown_statements(inquiry)]


def ids_with_an_origin(inquiry: Inquiry) -> list[str]:
    """Statements that come from somewhere; a newly written one begins with its writer (R4)."""
    return list(inquiry.statements.exclude(origin=Origin.WRITTEN).values_list("pk", flat=True))


def describe(ids: Sequence[str]) -> dict[str, Described]:
    """Statements for the trail. One taken back keeps its place and loses its words."""
    statements = list(Statement.objects.filter(pk__in=ids).select_related("inquiry"))
    readable: set[str] = set()
    for inquiry in {statement.inquiry for statement in statements}:
        mine = [statement for statement in statements if statement.inquiry_id == inquiry.pk]
        readable |= {one.pk for one in without_taken_back(inquiry, mine)}
    return {statement.pk: as_described(statement, statement.pk in readable) for statement in statements}


def as_described(statement: Statement, readable: bool) -> Described:
    if not readable:
        list_address = reverse("perspectives:look", args=[statement.inquiry.slug])
        return Described(_("Een uitspraak die is teruggenomen"), list_address, statement.made_at)
    return Described(
        title=statement.text,
        url=address(statement),
        at=statement.made_at,
        lang=statement.language,
        sentence=origin_of(statement),
    )


def origin_of(statement: Statement) -> str:
    """Where it comes from, in a sentence; never from whom (R3)."""
    return {
        Origin.STORY: _("Iemand vertelde dit. Wie, dat houden we voor ons."),
        Origin.WRITTEN: _("Iemand die meedoet schreef dit."),
        Origin.IMPORTED: _("Iemand zei dit in een gesprek dat elders werd gevoerd."),
    }[Origin(statement.origin)]


def address(statement: Statement) -> str:
    return reverse("perspectives:statement", args=[statement.inquiry.slug, statement.pk])


def describe_imports(ids: Sequence[str]) -> dict[str, Described]:
    return {
        source.pk: Described(
            title=source.topic or _("Een gesprek van elders"),
            url=reverse("perspectives:look", args=[source.inquiry.slug]),
            at=source.made_at,
            lang=source.inquiry.language,
            sentence=_("Dit gesprek werd elders gevoerd en hier binnengehaald."),
        )
        for source in Import.objects.filter(pk__in=ids).select_related("inquiry")
    }
