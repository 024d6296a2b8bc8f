"""Stories as they were told, marked, given back, answered, acknowledged, and one taken back."""

from functools import partial

from wijwerken.demo.oeverdam.shapes import ON_PAPER, Claim, Reading, Story
from wijwerken.inquiry.domain.entering import nominate
from wijwerken.stories import domain
from wijwerken.stories.models import Answer, Channel, Component, Factor, Fragment, Sign

from ..oeverdam.factors import FACTORS
from ..oeverdam.pauses import PAUSES
from ..oeverdam.stories import STORIES
from .village import Village


def within_a_sentence(label: str) -> str:
    """A label as it stands after other words: "eén" is "één" there."""
    return "één" + label[3:] if label.startswith("Eén ") else label[0].lower() + label[1:]


COMPONENTS = {
    "current": Component.SITUATION,
    "wished": Component.WISH,
    "old_pain": Component.PAIN,
    "earlier_attempt": Component.ATTEMPT,
}
KINDS = {"wish": Factor.Kind.WISH, "strength": Factor.Kind.STRENGTH}
LABELS = {factor.key: within_a_sentence(factor.label) for factor in FACTORS}
WHERE = "thuis, aan de keukentafel"


def plan(village: Village) -> None:
    for story in STORIES:
        village.on(story.told, 15, partial(tell, village, story))
        if story.read_back:
            village.on(story.read_back, 16, partial(give_back, village, story))
        if story.withdrawn:
            village.on(story.withdrawn, 12, partial(take_back, village, story))
    for pause in PAUSES:
        for said in pause.acknowledgements:
            village.on(said.on, 20, partial(acknowledge, village, said))


def tell(village: Village, story: Story) -> None:
    """Told to a listener who typed, or written by oneself; then pieces are marked, with what leads to what."""
    teller = village.participant(story.teller)
    by = village.participant(story.listener) if story.listener else teller
    made = domain.begin(
        village.inquiry,
        teller=teller,
        by=by,
        channel=Channel.PAPER if story.channel == ON_PAPER else "",
        language=story.language,
    )
    village.keep(f"story:{story.teller}", made)
    domain.finish(made, story.text, by=by)
    take_pieces(village, story, by)
    for whom, would_disagree in ((story.also_hear, False), (story.would_disagree, True)):
        if whom:
            nominate(village.inquiry, by=teller, whom=whom[:200], would_disagree=would_disagree)


def take_pieces(village: Village, story: Story, by) -> None:
    """The sentences that matter, what each is, and what leads to what."""
    version = village[f"story:{story.teller}"].versions.last()
    for number, reading in enumerate(story.readings, 1):
        key = f"{story.teller}.{number}"
        start = version.text.index(reading.words)
        component = COMPONENTS.get(reading.component) or Component(reading.component)
        fragment = domain.mark(version, start, start + len(reading.words), component, by=by)
        village.keep(f"fragment:{key}", fragment)
        if reading.claim:
            say_what_leads_to_what(village, key, fragment, reading.claim, by)


def say_what_leads_to_what(village: Village, key: str, fragment: Fragment, claim: Claim, by) -> None:
    cause, effect = (
        domain.point(village.inquiry, LABELS.get(one, one), kind_of(one)) for one in (claim.cause, claim.effect)
    )
    made = domain.claim(fragment, cause, effect, Sign(claim.sign), by=by, stance=claim.stance)
    village.keep(f"claim:{claim.cause}>{claim.effect}:{key}", made)
    village.keep(f"factor:{claim.cause}", cause)
    village.keep(f"factor:{claim.effect}", effect)


def kind_of(factor: str) -> str:
    return next((KINDS[one.kind] for one in FACTORS if one.key == factor and one.kind in KINDS), Factor.Kind.POINT)


def give_back(village: Village, story: Story) -> None:
    """R1: the teller says of each piece whether it was understood. Of some we never heard."""
    teller = village.participant(story.teller)
    listener = village.participant(story.listener) if story.listener else None
    domain.offer(village[f"story:{story.teller}"], by=listener or teller)

    def say(fragment: Fragment, said: str, own_words: str = "") -> None:
        reading = domain.newest_reading(fragment)
        if listener:
            domain.read_aloud(reading, said, own_words, by=listener, on=story.read_back, where=WHERE)
        else:
            domain.answer(reading, said, own_words, by=teller)

    for number, reading in enumerate(story.readings, 1):
        key = f"{story.teller}.{number}"
        if reading.answer.kind != "silent":
            hear(village, key, reading, say, by=listener or teller)


def hear(village: Village, key: str, reading: Reading, say, by) -> None:
    """One answer. "A bit" changes what was understood, and the teller hears that once more."""
    fragment = village[f"fragment:{key}"]
    answer = reading.answer
    say(fragment, Answer(answer.kind), answer.own_words)
    if answer.kind != "right" and reading.claim:
        village.made.pop(f"claim:{reading.claim.cause}>{reading.claim.effect}:{key}")
    if answer.kind == "partly":
        if answer.claim:
            say_what_leads_to_what(village, key, fragment, answer.claim, by)
        elif reading.claim:
            domain.correct(fragment, by=by, words=answer.own_words)
        say(fragment, Answer.RIGHT)


def take_back(village: Village, story: Story) -> None:
    domain.take_back(village[f"story:{story.teller}"], by=village.participant(story.teller))


def acknowledge(village: Village, said) -> None:
    by = village.participant(said.by)
    name = f"{said.by}, {said.function}" if said.function else said.by
    domain.acknowledge(village[f"fragment:{said.fragment}"], said.words, name=name[:80], by=by)
