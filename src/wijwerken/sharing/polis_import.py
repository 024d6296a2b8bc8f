"""An inquiry born from a conversation that was held with Polis (R1, R7)."""

from collections.abc import Callable
from pathlib import Path

from django.db import transaction

from wijwerken.inquiry.domain.questions import enter_phase, free_slug
from wijwerken.inquiry.models import Canvas, Inquiry, PhaseEntry
from wijwerken.inquiry.models.question import Visibility
from wijwerken.method.phases import Phase
from wijwerken.method.refusal import Refusal
from wijwerken.method.words import _
from wijwerken.people.models import Organisation
from wijwerken.perspectives.domain import Brought, bring_in
from wijwerken.perspectives.domain.importing import hash_of
from wijwerken.perspectives.looking import renew_landscape
from wijwerken.perspectives.models import Import

from .languages import language_of
from .polis_files import Conversation, read_conversation

ELSEWHERE = "een gesprek van elders"
"""Stands after "Wijwerken in" where other inquiries have their place; data, as a municipality's own would be."""


def import_polis(
    path: Path,
    *,
    title: str | None = None,
    slug: str | None = None,
    public: bool = True,
    say: Callable[[str], object] = print,
) -> Inquiry:
    """Read a folder or zip and make an inquiry of it, to read only. Everything or nothing.

    Raises `Faults` with all that is wrong in the files. The same conversation again gives the inquiry that it
    already is.
    """
    say("Ik lees de bestanden.")
    conversation = read_conversation(path)
    left_out = conversation.moderated_out
    statements = [Brought(one.id, one.body, one.id in left_out) for one in conversation.statements]
    with transaction.atomic():
        known = Import.objects.filter(hash=hash_of(statements, conversation.responses)).select_related("inquiry")
        if before := known.first():
            say("Dit gesprek was al binnengehaald. Er komt niets dubbel.")
            return before.inquiry
        say("Ik zet de uitspraken en de reacties klaar.")
        language = language_of([one.body for one in conversation.statements])
        inquiry = make_inquiry(conversation, path, title=title, slug=slug, public=public, language=language)
        source = bring_in(
            inquiry,
            statements,
            conversation.responses,
            language=language,
            topic=conversation.topic,
            description=conversation.description,
            url=conversation.url,
            differences=[vars(one) for one in conversation.differences],
        )
        say("Ik teken hoe mensen ernaar kijken.")
        renew_landscape(inquiry, source)
    return inquiry


def make_inquiry(
    conversation: Conversation, path: Path, *, title: str | None, slug: str | None, public: bool, language: str
) -> Inquiry:
    """An inquiry without participants. Insight is open to read, with an entry in the log (R7)."""
    question = (title or conversation.topic or path.stem)[:200]
    if slug and Inquiry.objects.filter(slug=slug).exists():
        raise Refusal(
            _("Er is al een vraag met dit adres: %(slug)s."), rule="R7", who=_("Kies een ander adres."), slug=slug
        )
    inquiry = Inquiry.objects.create(
        slug=slug or free_slug(question),
        organisation=Organisation.objects.create(name=f"Uit een import: {question}"[:120], place=ELSEWHERE),
        visibility=Visibility.PUBLIC if public else Visibility.MEMBERS,
        language=language or "nl",
        born_from_import=True,
    )
    Canvas.objects.create(inquiry=inquiry, number=1, question=question, occasion=conversation.description)
    enter_phase(inquiry, Phase.ORIENTATION, PhaseEntry.Kind.OPENED)
    enter_phase(inquiry, Phase.INSIGHT, PhaseEntry.Kind.IMPORTED)
    return inquiry


def in_one_line(inquiry: Inquiry) -> str:
    """What came in, for who brought it: whoever holds the file has counted it already."""
    source = inquiry.imports.get()
    people, statements = source.people.count(), source.statements.count()
    line = f"Mensen: {people}. Uitspraken: {statements}. Reacties: {source.responses}."
    if source.differences:
        line += f" Uitspraken waarvan comments.csv iets anders zegt dan geteld: {len(source.differences)}."
    return line
