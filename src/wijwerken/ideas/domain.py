"""What can be done with ideas: plant, add a leaf, bring energy, park, connect. Nobody turns one down (R19)."""

from collections.abc import Sequence

from django.db import transaction
from django.db.models import Model
from django.utils.translation import gettext, override

from wijwerken.inquiry.domain.log import log
from wijwerken.inquiry.models import Fate, Inquiry, Participant
from wijwerken.inquiry.path import path_of
from wijwerken.inquiry.trail import built_on, ref, tell_fate
from wijwerken.method.ideas import Energy as EnergyOf
from wijwerken.method.ideas import require_own_leaf, require_worry_said
from wijwerken.method.phases import Phase, require_ideas_opened, require_not_frozen
from wijwerken.method.refusal import Refusal
from wijwerken.method.words import _

from .models import Energy, Idea, Leaf, LeafFall, ParkedIdea, Planting

ITS_TELLER = _("Alleen wie het idee vertelde beslist daarover.")


def require_garden_open(inquiry: Inquiry) -> None:
    """R2: not before ideas was opened, for nobody; and after a step back nothing in the garden changes."""
    require_ideas_opened(path_of(inquiry))
    require_not_frozen(path_of(inquiry), Phase.IDEAS)


@transaction.atomic
def plant(inquiry: Inquiry, *, by: Participant, title: str, text: str, answers: Sequence[Model] = ()) -> Idea:
    """Plant an idea, on what it answers. An idea of one's own stands on its planter (R2, R4)."""
    require_garden_open(inquiry)
    idea = Idea.objects.create(inquiry=inquiry, by=by, title=title, text=text, language=inquiry.language)
    built_on(idea, *answers, relation="answers")
    built_on(idea, by, relation="written_by")
    log(inquiry, "idea.planted", subject=idea.pk)
    return idea


@transaction.atomic
def park(inquiry: Inquiry, *, by: Participant, title: str, text: str) -> ParkedIdea:
    """Keep an idea that came too early; only its teller reads it (R2)."""
    return ParkedIdea.objects.create(inquiry=inquiry, by=by, title=title, text=text)


@transaction.atomic
def plant_parked(seed: Model, *, by: Participant, title: str, text: str, answers: Sequence[Model] = ()) -> Idea:
    """Plant one's own parked idea, once: a piece of one's story, or what came too early (R2, R4)."""
    require_its_teller(seed, by)
    require_undecided(seed, by)
    idea = plant(seed.inquiry, by=by, title=title, text=text, answers=answers)
    kind, id = ref(seed)
    Planting.objects.create(idea=idea, inquiry=seed.inquiry, seed_kind=kind, seed_id=id)
    built_on(idea, seed, relation="planted_from")
    return idea


@transaction.atomic
def let_go(seed: Model, *, by: Participant, why: str = "") -> None:
    """Its teller lets a parked idea go; that is its fate."""
    require_its_teller(seed, by)
    require_undecided(seed, by)
    with override(seed.inquiry.language):
        sentence = why or gettext("Wie het vertelde liet het los.")
    tell_fate(seed.inquiry, [ref(seed)], Fate.Kind.NOT_USED, sentence, Phase.IDEAS, by)


def require_its_teller(seed: Model, by: Participant) -> None:
    teller = seed.by_id if isinstance(seed, ParkedIdea) else seed.version.story.teller_id
    if teller != by.pk:
        raise Refusal(_("Dit idee is van iemand anders."), rule="R2", who=ITS_TELLER)


def require_undecided(seed: Model, by: Participant) -> None:
    """Planted or let go once; a lock on the inquiry keeps two windows apart. What others said of it binds nobody."""
    Inquiry.objects.select_for_update().get(pk=seed.inquiry_id)
    kind, id = ref(seed)
    done = Planting.objects.filter(inquiry=seed.inquiry, seed_kind=kind, seed_id=id).exists()
    if done or Fate.objects.filter(inquiry=seed.inquiry, by=by, thing_kind=kind, thing_id=id).exists():
        raise Refusal(_("Over dit idee heb je al beslist."), rule="R2", who=ITS_TELLER)


@transaction.atomic
def add_leaf(idea: Idea, *, by: Participant, text: str) -> Leaf:
    """Add to an idea. The leaf feeds it: that is what becomes of the leaf (R4, R19)."""
    require_garden_open(idea.inquiry)
    leaf = Leaf.objects.create(inquiry=idea.inquiry, idea=idea, by=by, text=text)
    built_on(leaf, by, relation="written_by")
    built_on(idea, leaf, relation="fed_by")
    return leaf


@transaction.atomic
def drop_leaf(leaf: Leaf, *, by: Participant) -> LeafFall:
    """Take one's own leaf away; nobody else can (R19). Twice is once."""
    require_own_leaf(by=by.pk, author=leaf.by_id or "")
    require_garden_open(leaf.inquiry)
    fall, _made = LeafFall.objects.get_or_create(leaf=leaf)
    return fall


@transaction.atomic
def bring_energy(idea: Idea, *, by: Participant, kind: str, brings: str = "") -> Energy:
    """What I have for this idea. One's last word counts; a person counts once (R3). A worry asks for words (R19)."""
    require_garden_open(idea.inquiry)
    require_worry_said(EnergyOf(kind), brings)
    energy, _made = Energy.objects.update_or_create(
        idea=idea, participant=by, defaults={"kind": kind, "brings": brings}
    )
    return energy


@transaction.atomic
def connect(idea: Idea, *ideas: Idea, by: Participant) -> None:
    """Say that ideas belong together; the younger is connected with the older. Twice is once."""
    require_garden_open(idea.inquiry)
    for other in ideas:
        if other.pk == idea.pk:
            raise Refusal(_("Een idee met zichzelf verbinden kan niet. Kies een ander idee."), rule="R4")
        older, younger = sorted([idea, other], key=lambda one: (one.made_at, one.pk))
        built_on(younger, older, relation="connects")
