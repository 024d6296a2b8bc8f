"""Made-up stories for tests, told, marked, given back and answered through the same acts as in life."""

from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.stories.domain import answer, begin, claim, finish, mark, newest_reading, offer
from wijwerken.stories.models import Answer, Component, Consent, Fragment, Sign, Story

WORDS = (
    "Vier jaar geleden wilden we een bankje op het plein. Ik kreeg drie keer iemand anders aan de lijn. "
    "Toen heb ik het laten liggen.\n\nMijn buurman kende iemand bij het waterschap. Dat hielp."
)


def a_story(
    teller: Participant, *, listener: Participant | None = None, words: str = WORDS, consent: str = Consent.PIECES
) -> Story:
    """A finished story, written by its teller or typed by a listener."""
    story = begin(teller.inquiry, teller=teller, by=listener or teller, consent=consent)
    finish(story, words, by=listener or teller)
    return story


def a_fragment(
    story: Story, words: str = "Ik kreeg drie keer iemand anders aan de lijn.", component: str = Component.OBSTACLE
) -> Fragment:
    """The piece of a story that says these words; a draft."""
    version = story.versions.last()
    start = version.text.index(words)
    return mark(version, start, start + len(words), component, by=story.listener or story.teller)


def a_claim(
    story: Story,
    cause: str = "steeds iemand anders aan de lijn",
    effect: str = "zin om door te gaan",
    sign: str = Sign.LESS,
    **piece: str,
):
    """A draft claim on a piece of this story."""
    fragment = a_fragment(story, **piece)
    return claim(fragment, cause, effect, sign, by=story.listener or story.teller)


def confirmed(fragment: Fragment, said: str = Answer.RIGHT, own_words: str = "") -> Fragment:
    """Offered to its teller, who answered."""
    story = fragment.version.story
    offer(story, by=story.listener or story.teller)
    answer(newest_reading(fragment), said, own_words, by=story.teller)
    return fragment


def a_confirmed_claim(inquiry: Inquiry, teller: Participant, cause: str, effect: str, sign: str = Sign.MORE):
    """What others build on: this teller said it, and said that it was understood."""
    made = a_claim(a_story(teller), cause, effect, sign)
    confirmed(made.fragment)
    return made
