"""What each thing of Oeverdam rests on, followed down to the fragments."""

from collections import defaultdict

from wijwerken.demo.oeverdam.deeds import DEEDS
from wijwerken.demo.oeverdam.directions import DIRECTIONS, OBJECTIONS
from wijwerken.demo.oeverdam.factors import FACTORS
from wijwerken.demo.oeverdam.ideas import IDEAS
from wijwerken.demo.oeverdam.insights import INSIGHTS
from wijwerken.demo.oeverdam.lessons import LESSONS
from wijwerken.demo.oeverdam.plan import AGREEMENTS
from wijwerken.demo.oeverdam.statements import STATEMENTS
from wijwerken.demo.oeverdam.stories import FRAGMENTS


def counting_claim(reading):
    """The claim that counts after its teller answered, or None (R1)."""
    if reading.answer.kind == "right":
        return reading.claim
    return reading.answer.claim if reading.answer.kind == "partly" else None


CLAIMS = {key: claim for key, reading in FRAGMENTS.items() if (claim := counting_claim(reading))}

BUNDLES = defaultdict(list)
for _key, _claim in CLAIMS.items():
    BUNDLES[f"{_claim.cause}>{_claim.effect}"].append(_key)


def _fragments_of_factor(factor):
    return [key for key, claim in CLAIMS.items() if factor in (claim.cause, claim.effect)]


def _kinds():
    yield from ((f"fragment:{key}", ()) for key in FRAGMENTS)
    for bundle, keys in BUNDLES.items():
        yield f"bundle:{bundle}", tuple(f"fragment:{key}" for key in keys)
    for factor in FACTORS:
        yield f"factor:{factor.key}", tuple(f"fragment:{key}" for key in _fragments_of_factor(factor.key))
    for statement in STATEMENTS:
        yield f"statement:{statement.key}", () if statement.origin == "new" else (statement.origin,)
    for insight in INSIGHTS:
        yield f"insight:{insight.key}", insight.evidence
    for idea in IDEAS:
        parked = (f"fragment:{idea.parked_as}",) if idea.parked_as else ()
        yield f"idea:{idea.key}", idea.answers + parked
    for direction in DIRECTIONS:
        changes = tuple(f"bundle:{change}" for change in direction.intended_change)
        yield f"direction:{direction.key}", tuple(f"idea:{key}" for key in direction.ideas) + changes
    for agreement in AGREEMENTS:
        ideas = tuple(f"idea:{key}" for key in agreement.ideas)
        yield f"agreement:{agreement.key}", (f"direction:{agreement.direction}", *ideas)
    for deed in DEEDS:
        agreement = (f"agreement:{deed.agreement}",) if deed.agreement else ()
        yield f"deed:{deed.key}", agreement + deed.answers
    for lesson in LESSONS:
        yield f"lesson:{lesson.key}", tuple(f"deed:{key}" for key in lesson.deeds) + lesson.origins


SOURCES = dict(_kinds())


def trail(key):
    """Everything `key` rests on, itself included."""
    found, waiting = set(), [key]
    while waiting:
        here = waiting.pop()
        if here not in found:
            found.add(here)
            waiting.extend(SOURCES[here])
    return found


def pseudonymous_writers(key):
    """Whose words, by pseudonym, a page with this whole trail could show."""
    writers = set()
    for here in trail(key):
        kind, _, name = here.partition(":")
        if kind == "fragment":
            writers.add(name.split(".")[0])
        if kind == "idea":
            idea = next(idea for idea in IDEAS if idea.key == name)
            writers |= {idea.by, *(leaf.by for leaf in idea.leaves), *(e.by for e in idea.energy)}
        if kind == "statement":
            writers |= {s.by for s in STATEMENTS if s.key == name and s.by}
        if kind == "insight":
            writers |= {i.by for i in INSIGHTS if i.key == name}
        if kind == "direction":
            writers |= {o.by for o in OBJECTIONS if o.direction == name}
    return writers
