"""Marking: taking a piece from a story, saying what it is, and what leads to what."""

from django.db import transaction
from django.utils.translation import gettext_noop as _

from wijwerken.inquiry.models import Inquiry, Participant, TraceEdge
from wijwerken.inquiry.trail import built_on
from wijwerken.method.listening import require_answered_last, require_may_claim
from wijwerken.method.machine import Proposal, require_accepted
from wijwerken.method.reading import State
from wijwerken.method.refusal import Refusal
from wijwerken.web import clock

from ..likeness import Proposed, normal
from ..models import Claim, Component, Factor, Fragment, MachineProposal, Reading, Sign, Stance, StoryVersion
from ..standing import standing_of
from .who import require_not_taken_back, require_teller_or_listener

Named = Factor | Proposed | str  # a point, one that the machine proposed and a person accepted, or a name

KIND_OF_EFFECT = {Component.WISH: Factor.Kind.WISH, Component.STRENGTH: Factor.Kind.STRENGTH}


@transaction.atomic
def mark(version: StoryVersion, start: int, end: int, component: str, *, by: Participant) -> Fragment:
    """Take the words from `start` up to `end` (code points) out of a story, and say what they are.

    White space around the words is left out. It is a draft until it is offered to its teller.
    """
    story = version.story
    require_teller_or_listener(story, by)
    require_not_taken_back(story)
    words = version.text[max(start, 0) : max(end, 0)]
    start = max(start, 0) + len(words) - len(words.lstrip())
    snippet = words.strip()
    if not snippet:
        raise Refusal(_("Kies eerst een of meer zinnen. Tik op de woorden die ertoe doen."), rule="R4")
    fragment = Fragment.objects.create(
        inquiry=story.inquiry, version=version, start=start, end=start + len(snippet), snippet=snippet, by=by
    )
    Reading.objects.create(fragment=fragment, number=1, component=component, by=by)
    return fragment


@transaction.atomic
def claim(
    fragment: Fragment,
    cause: Named,
    effect: Named,
    sign: str = Sign.UNKNOWN,
    *,
    by: Participant,
    stance: str = Stance.STATED,
) -> Claim:
    """Say that in this piece its teller says: this leads to that. Not offered yet: it is in the reading itself;
    offered already: it is a correction, and the teller is asked again."""
    reading = newest_reading(fragment)
    if reading.offered_at or hasattr(reading, "claim"):
        reading = next_reading(fragment, component=reading.component, by=by)
    else:
        require_teller_or_listener(fragment.version.story, by)
        require_not_taken_back(fragment.version.story)
    return claim_in(reading, cause, effect, sign, stance)


@transaction.atomic
def correct(
    fragment: Fragment,
    *,
    by: Participant,
    component: str = "",
    words: str = "",
    cause: Named = "",
    effect: Named = "",
    sign: str = Sign.UNKNOWN,
    stance: str = Stance.STATED,
) -> Reading:
    """Understand a piece anew. The earlier reading stops counting at once; this one counts when its teller said
    that it is right (R1)."""
    earlier = newest_reading(fragment)
    reading = next_reading(fragment, component=component or earlier.component, by=by, words=words)
    if cause and effect:
        claim_in(reading, cause, effect, sign, stance)
    return reading


def next_reading(fragment: Fragment, *, component: str, by: Participant, words: str = "") -> Reading:
    """The next reading of a piece, offered at once where the one before was."""
    story = fragment.version.story
    require_teller_or_listener(story, by)
    require_not_taken_back(story)
    earlier = newest_reading(fragment, lock=True)
    require_answered_last(
        was_decided=standing_of(earlier) in (State.CONFIRMED, State.PROVISIONAL, State.WITHHELD),
        by_teller=by.pk == story.teller_id,
    )
    return Reading.objects.create(
        fragment=fragment,
        number=earlier.number + 1,
        component=component,
        words=words,
        by=by,
        offered_at=clock.now() if earlier.offered_at else None,
    )


def claim_in(reading: Reading, cause: Named, effect: Named, sign: str, stance: str) -> Claim:
    fragment = reading.fragment
    require_may_claim(reading.component)
    inquiry = fragment.inquiry
    kind = KIND_OF_EFFECT.get(reading.component, Factor.Kind.POINT)
    chosen = {"cause": cause, "effect": effect}
    cause, effect = point(inquiry, cause), point(inquiry, effect, kind)
    if cause == effect:
        raise Refusal(_("Dit en dat zijn nu hetzelfde punt. Maak er twee verschillende van."), rule="R4")
    made = Claim.objects.create(
        inquiry=inquiry,
        fragment=fragment,
        reading=reading,
        teller=fragment.version.story.teller,
        cause=cause,
        effect=effect,
        sign=sign,
        stance=stance,
    )
    built_on(made, fragment)
    built_on(cause, made)
    built_on(effect, made)
    for place, named in chosen.items():
        if isinstance(named, Proposed):
            keep_proposal(made, place, named.proposal)
    return made


def keep_proposal(made: Claim, place: str, proposal: Proposal) -> MachineProposal:
    """With what was accepted stays from which model it came, and who made it their own (R6)."""
    return MachineProposal.objects.create(
        claim=made,
        place=place,
        words=proposal.words,
        model=proposal.model,
        version=proposal.version,
        accepted_by_id=proposal.accepted_by,
    )


def point(inquiry: Inquiry, label: Named, kind: str = Factor.Kind.POINT) -> Factor:
    """The point of this name in this inquiry; a new one where there is none. What a machine proposed is one only
    by a person's own act (R6)."""
    if isinstance(label, Proposed):
        require_accepted(label.proposal)
        label = label.point
    if isinstance(label, Factor):
        if label.inquiry_id != inquiry.pk:
            raise ValueError("a point of another inquiry")
        return label
    words = " ".join(label.split())
    if not normal(words):
        raise Refusal(_("Schrijf bij 'dit' en bij 'dat' een paar woorden."), rule="R4")
    defaults = {"label": words, "kind": kind}
    return Factor.objects.get_or_create(inquiry=inquiry, normal=normal(words), defaults=defaults)[0]


@transaction.atomic
def drop(fragment: Fragment, *, by: Participant) -> None:
    """Take away a piece that was marked by mistake; only as long as it was never given back to its teller."""
    require_teller_or_listener(fragment.version.story, by)
    if fragment.readings.exclude(offered_at=None).exists():
        raise Refusal(
            _("Dit stukje is al teruggegeven aan de verteller. Het blijft staan."),
            rule="R5",
            who=_("De verteller kan zeggen dat het niet getoond mag worden."),
        )
    ids = [fragment.pk, *fragment.claims.values_list("pk", flat=True)]
    TraceEdge.objects.filter(inquiry=fragment.inquiry, to_id__in=ids).delete()
    TraceEdge.objects.filter(inquiry=fragment.inquiry, from_id__in=ids).delete()
    fragment.delete()


def newest_reading(fragment: Fragment, *, lock: bool = False) -> Reading:
    readings = Reading.objects.filter(fragment=fragment).order_by("-number")
    return (readings.select_for_update() if lock else readings)[:1].get()
