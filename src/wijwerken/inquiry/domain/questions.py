"""Starting a question, and rewording it; every wording is kept (R5)."""

from dataclasses import dataclass

from django.db import transaction
from django.db.models import Max
from django.utils.text import slugify

from wijwerken.method.phases import Phase
from wijwerken.people.models import Organisation, Person
from wijwerken.web import clock
from wijwerken.web.things import new_id

from ..models import Canvas, Circle, CircleVersion, Duty, Inquiry, Participant, PhaseEntry
from .log import log
from .not_knowing import say_not_knowing


@dataclass(frozen=True)
class Wording:
    """The question and what belongs to it, as somebody wrote it."""

    question: str
    occasion: str = ""
    purpose: str = ""
    influence: str = ""
    feedback: str = ""


@transaction.atomic
def start(
    *,
    by: Person,
    organisation: Organisation,
    wording: Wording,
    circles: list[str],
    visibility: str,
    pseudonym: str,
    host: bool,
    circle: str = "",
    slug: str = "",
    not_knowing: str = "",
    **settings: object,
) -> Inquiry:
    """A new inquiry in its first phase, orientation, with its starter as the first participant."""
    inquiry = Inquiry.objects.create(
        slug=slug or free_slug(wording.question), organisation=organisation, visibility=visibility, **settings
    )
    Canvas.objects.create(inquiry=inquiry, number=1, by=by, **vars(wording))
    made = [Circle(inquiry=inquiry, number=number, name=name) for number, name in enumerate(circles, 1)]
    Circle.objects.bulk_create(made)
    CircleVersion.objects.bulk_create([CircleVersion(circle=one, number=1, name=one.name) for one in made])
    own = next((one for one in made if one.name == circle), None)
    starter = Participant.objects.create(inquiry=inquiry, person=by, pseudonym=pseudonym, host=host, circle=own)
    Duty.objects.create(participant=starter, kind=Duty.Kind.STARTER)
    enter_phase(inquiry, Phase.ORIENTATION, PhaseEntry.Kind.OPENED)
    if not_knowing:
        say_not_knowing(inquiry, by=starter, text=not_knowing)
    return inquiry


def free_slug(question: str) -> str:
    """A readable address for the question; a random one where it has no letters of ours."""
    base = slugify(question)[:40].strip("-") or "vraag"
    return base if not Inquiry.objects.filter(slug=base).exists() else f"{base}-{new_id()[:6]}"


@transaction.atomic
def reword(inquiry: Inquiry, wording: Wording, *, by: Person, reason: str, asked_by: str = "") -> Canvas:
    """A new version of the question; the earlier ones stay, with who asked for the change and why."""
    number = inquiry.canvases.select_for_update().aggregate(last=Max("number"))["last"] + 1
    canvas = Canvas.objects.create(
        inquiry=inquiry, number=number, by=by, reason=reason, asked_by=asked_by, **vars(wording)
    )
    log(inquiry, "question.reworded", subject=canvas.pk)
    return canvas


def enter_phase(inquiry: Inquiry, phase: Phase, kind: str, at=None) -> PhaseEntry:
    """Write on the path that a phase was opened, stepped back to, or closed."""
    order = (inquiry.phase_entries.aggregate(last=Max("order"))["last"] or 0) + 1
    entry = PhaseEntry.objects.create(inquiry=inquiry, phase=phase, kind=kind, at=at or clock.now(), order=order)
    log(inquiry, f"phase.{kind}", subject=phase.name.lower())
    return entry
