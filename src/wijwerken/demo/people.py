"""As whom somebody can walk in, to try the demonstration: by pseudonym, with what there is to do for them."""

from wijwerken.inquiry.models import Participant

from .oeverdam.people import ANNIE, BY_KEY, FATMA, KARIN, MARLOES, SANNE
from .oeverdam.question import SLUG
from .oeverdam.still_open import STORY

WAYS_IN = (
    (STORY.teller, "told a story; it waits to be said right or not right"),
    (FATMA, "listens, and typed that story"),
    (MARLOES, "guides, and listens too"),
    (ANNIE, "began the question, sits in the core group, carries an agreement"),
    ("brem", "sits in the core group; an objection of theirs stands"),
    (SANNE, "works for the municipality, and does a deed by name"),
    (KARIN, "the alderman; answers requests, reads no story before its teller confirmed it"),
    ("kievit", "told a story that went all the way to a deed"),
    ("libel", "a young person"),
)


def entrances() -> list[str]:
    """One line for each, as far as they are there; nothing when the village was not loaded."""
    here = set(
        Participant.objects.filter(inquiry__slug=SLUG, inquiry__made_up=True, left_at=None).values_list(
            "pseudonym", flat=True
        )
    )
    names = ((BY_KEY[key].pseudonym, what) for key, what in WAYS_IN)
    return [f"{name}: {what}" for name, what in names if name in here]
