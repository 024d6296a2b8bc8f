"""The garden: what was parked while we listened, what was planted, its leaves, and who has energy for it."""

from functools import partial

from wijwerken.ideas.domain import add_leaf, bring_energy, let_go, plant, plant_parked

from ..oeverdam.ideas import IDEAS
from ..oeverdam.parked import PARKED
from .village import Village


def plan(village: Village) -> None:
    for idea in IDEAS:
        village.on(idea.planted, 11, partial(grow, village, idea))
        for number, leaf in enumerate(idea.leaves, 1):
            village.on(leaf.on, 18, partial(feed, village, idea, number))
        for energy in idea.energy:
            village.on(idea.planted, 20, partial(want, village, idea, energy))
    for parked in PARKED:
        if parked.fate == "let_go":
            village.on(parked.answered, 17, partial(let, village, parked))


def grow(village: Village, idea) -> None:
    by, answers = village.participant(idea.by), village.things(idea.answers)
    words = {"by": by, "title": idea.title, "text": idea.words, "answers": answers}
    if idea.parked_as:
        made = plant_parked(village[f"fragment:{idea.parked_as}"], **words)
    else:
        made = plant(village.inquiry, **words)
    village.keep(f"idea:{idea.key}", made)


def feed(village: Village, idea, number: int) -> None:
    leaf = idea.leaves[number - 1]
    made = add_leaf(village[f"idea:{idea.key}"], by=village.participant(leaf.by), text=leaf.words)
    village.keep(f"leaf:{idea.key}.{number}", made)


def want(village: Village, idea, energy) -> None:
    by = village.participant(energy.by)
    bring_energy(village[f"idea:{idea.key}"], by=by, kind=energy.kind, brings=energy.brings)


def let(village: Village, parked) -> None:
    teller = village.participant(parked.fragment.split(".")[0])
    let_go(village[f"fragment:{parked.fragment}"], by=teller, why=parked.words)
