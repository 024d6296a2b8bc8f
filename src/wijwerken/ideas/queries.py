"""What can be asked of ideas."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Model
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from wijwerken.inquiry.models import Fate, Inquiry, Participant, TraceEdge
from wijwerken.inquiry.registry import Described
from wijwerken.inquiry.trail import described, ref
from wijwerken.method.order import by_chance
from wijwerken.method.release.voices import Voices, voices
from wijwerken.stories.queries import parked_ideas
from wijwerken.web import clock

from .drawing import Garden, InList, drawn, garden, in_list
from .models import Energy, Idea, Leaf, ParkedIdea, Planting

ROOTS = {"answers"}  # the arrows of an idea that a reader sees as its roots
MOST_LEAVES_SHOWN = 200


@dataclass(frozen=True)
class Grown:
    """An idea as a plant: its drawing, what feeds it, what it answers, who has energy for it."""

    idea: Idea
    drawing: InList
    leaves: int
    feeders: Voices
    energy: Sequence[tuple[str, Voices]]
    answers: Sequence[Described]
    connected: Sequence[Described]
    was_parked: bool


def ids_by_chance(inquiry: Inquiry) -> list[str]:
    """All ideas in today's order of chance: never by author, and the same for everybody all day (R3)."""
    ids = inquiry.ideas.order_by("pk").values_list("pk", flat=True)
    return by_chance(ids, f"{inquiry.pk} {timezone.localdate(clock.now())}")


def grown(ids: Sequence[str]) -> list[Grown]:
    """These ideas as plants, in this order; a bounded number of queries."""
    ideas = Idea.objects.select_related("by").in_bulk(ids)
    leaves, energies = defaultdict(list), defaultdict(list)
    for idea, by, id in Leaf.objects.filter(idea__in=ids, fall=None).values_list("idea", "by", "pk"):
        leaves[idea].append(by or id)
    for energy in Energy.objects.filter(idea__in=ids):
        energies[energy.idea_id].append(energy)
    answers, connected = connections(ids)
    parked = set(Planting.objects.filter(idea__in=ids).values_list("idea", flat=True))
    return [
        Grown(
            idea=ideas[id],
            drawing=in_list(drawn(id, len(leaves[id]))),
            leaves=len(leaves[id]),
            feeders=voices(leaves[id]),
            energy=[
                (kind.value, voices(one.participant_id for one in energies[id] if one.kind == kind))
                for kind in Energy.Kind
                if any(one.kind == kind for one in energies[id])
            ],
            answers=answers[id],
            connected=connected[id],
            was_parked=id in parked,
        )
        for id in ids
        if id in ideas
    ]


def connections(ids: Sequence[str]) -> tuple[dict[str, list[Described]], dict[str, list[Described]]]:
    """What each idea answers, and with which ideas it is connected, on either side."""
    out = TraceEdge.objects.filter(from_kind="ideas.idea", from_id__in=ids, relation__in=["answers", "connects"])
    into = TraceEdge.objects.filter(to_kind="ideas.idea", to_id__in=ids, relation="connects")
    roots: dict[str, list[tuple[str, str]]] = defaultdict(list)
    others: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for edge in out.order_by("made_at", "to_id"):
        (roots if edge.relation == "answers" else others)[edge.from_id].append((edge.to_kind, edge.to_id))
    for edge in into.order_by("made_at", "from_id"):
        others[edge.to_id].append((edge.from_kind, edge.from_id))
    known = described({one for refs in [*roots.values(), *others.values()] for one in refs})
    return (
        defaultdict(list, {id: [known[one] for one in refs if one in known] for id, refs in roots.items()}),
        defaultdict(list, {id: [known[one] for one in refs if one in known] for id, refs in others.items()}),
    )


def garden_of(plants: Sequence[Grown]) -> Garden:
    """The first plants of a page, drawn in a row."""
    return garden([(one.drawing.plant, one.idea.title, [thing.title for thing in one.answers]) for one in plants])


def leaf_count(inquiry: Inquiry) -> int:
    """How many leaves hang in the garden: things, not people."""
    return Leaf.objects.filter(inquiry=inquiry, fall=None).count()


@dataclass(frozen=True)
class Seed:
    """A parked idea of one's own that still waits for a decision."""

    thing: Model
    title: str
    words: str
    from_story: bool


def seeds_of(participant: Participant) -> list[Seed]:
    """My parked ideas that I neither planted nor let go, from my story or written too early (R2)."""
    inquiry = participant.inquiry
    decided = {
        *Planting.objects.filter(inquiry=inquiry).values_list("seed_kind", "seed_id"),
        *Fate.objects.filter(inquiry=inquiry, by=participant).values_list("thing_kind", "thing_id"),
    }
    seeds = [
        *(Seed(one, "", one.snippet, True) for one in parked_ideas(participant)),
        *(Seed(one, one.title, one.text, False) for one in participant.parked_ideas.order_by("made_at")),
    ]
    return [seed for seed in seeds if ref(seed.thing) not in decided]


def seed_of(participant: Participant, id: str) -> Seed | None:
    return next((seed for seed in seeds_of(participant) if seed.thing.pk == id), None)


def ids_to_build_on(inquiry: Inquiry) -> list[str]:
    return list(inquiry.ideas.order_by("-made_at").values_list("pk", flat=True))


def describe(ids: Sequence[str]) -> dict[str, Described]:
    """Ideas for the trail; one query."""
    return {
        idea.pk: Described(idea.title, address(idea), idea.made_at, words=idea.text, lang=idea.language)
        for idea in Idea.objects.filter(pk__in=ids).select_related("inquiry")
    }


def address(idea: Idea) -> str:
    return reverse("ideas:idea", args=[idea.inquiry.slug, idea.pk])


def describe_leaves(ids: Sequence[str]) -> dict[str, Described]:
    """Leaves for the trail; of one that its author took away no words."""
    found = Leaf.objects.filter(pk__in=ids).select_related("idea__inquiry", "fall")
    return {leaf.pk: leaf_described(leaf) for leaf in found}


def leaf_described(leaf: Leaf) -> Described:
    if hasattr(leaf, "fall"):
        return Described(_("Een blad dat weer is weggehaald"), address(leaf.idea), leaf.made_at)
    return Described(
        _("Een blad aan %(idea)s") % {"idea": leaf.idea.title},
        f"{address(leaf.idea)}#{leaf.pk}",
        leaf.made_at,
        words=leaf.text,
        lang=leaf.idea.language,
    )


def describe_parked(ids: Sequence[str]) -> dict[str, Described]:
    """Parked ideas for the trail: their words are their teller's alone, until they are planted."""
    return {
        parked.pk: Described(_("Een bewaard idee"), reverse("ideas:garden", args=[parked.inquiry.slug]), parked.made_at)
        for parked in ParkedIdea.objects.filter(pk__in=ids).select_related("inquiry")
    }
