"""Bringing a statement: newly written, or in a teller's own words."""

from collections.abc import Sequence

from django.db import transaction
from django.db.models import Model

from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.inquiry.path import path_of
from wijwerken.inquiry.trail import built_on
from wijwerken.method.order import Origin
from wijwerken.method.phases import Phase, require_may_write_statement, require_not_frozen, require_opened
from wijwerken.method.refusal import Refusal
from wijwerken.method.words import _
from wijwerken.stories.models import Fragment
from wijwerken.stories.queries import showable_fragments

from ..models import LONGEST, Statement


@transaction.atomic
def state(
    inquiry: Inquiry,
    *,
    by: Participant,
    text: str,
    language: str = "",
    fragment: Fragment | None = None,
    sources: Sequence[Model] = (),
) -> Statement:
    """A sentence for everybody to answer to (R4).

    `fragment` is the piece of a confirmed story that it comes from. In its teller's own words, or a part of
    them, anybody may bring it; in other words it is newly written, and who has the host duty waits (R2).
    """
    require_open(inquiry)
    told = words_of(inquiry, fragment) if fragment else []
    in_tellers_words = any(plain(text) in plain(words) for words in told)
    if not in_tellers_words:
        require_may_write_statement(path_of(inquiry), host_duty=not by.is_society)
    if len(text) > LONGEST:
        raise Refusal(
            _("Een uitspraak is hoogstens %(most)d tekens lang."),
            rule="R4",
            who=_("Maak hem korter, of maak er twee van."),
            most=LONGEST,
        )
    if in_tellers_words and (existing := Statement.objects.filter(fragment=fragment).first()):
        return existing
    statement = Statement.objects.create(
        inquiry=inquiry,
        by=by,
        text=text,
        language=language or inquiry.language,
        origin=Origin.STORY if in_tellers_words else Origin.WRITTEN,
        fragment=fragment if in_tellers_words else None,
    )
    built_on(statement, *([fragment] if fragment else []), *sources)
    return statement


def seed(fragment: Fragment, *, by: Participant) -> Statement:
    """Let everybody answer to a piece of a story as it was told. Twice is once."""
    return state(
        fragment.inquiry,
        by=by,
        text=fragment.snippet,
        language=fragment.version.story.language,
        fragment=fragment,
    )


def require_open(inquiry: Inquiry) -> None:
    """Statements and answers come when insight was opened; what an import opened is there to read (R7)."""
    path = path_of(inquiry)
    if path.is_imported() and not path.has_opened(Phase.INSIGHT):
        raise Refusal(
            _("Dit gesprek werd elders gevoerd. Je kunt het hier lezen, en nog niet reageren."),
            rule="R7",
            who=_("Een kerngroep kan deze vraag oppakken en deze stap openen."),
        )
    require_opened(path, Phase.INSIGHT)
    require_not_frozen(path, Phase.INSIGHT)


def words_of(inquiry: Inquiry, fragment: Fragment) -> list[str]:
    """What its teller said there, if they confirmed it and let others read it (R1)."""
    shown = showable_fragments(inquiry, fragment=fragment)
    if not shown:
        raise Refusal(
            _("Dit stukje is nog niet bevestigd, of het mag niet getoond worden."),
            rule="R1",
            who=_("Wie het vertelde kan het bevestigen. Kies tot dan een ander stukje."),
        )
    return [words for one in shown for words in (one.snippet, one.words) if words]


def plain(text: str) -> str:
    """Words without what makes no difference: spaces, capitals, the quotes and dot around them."""
    return " ".join(text.casefold().split()).strip(" .“”\"'‘’")
