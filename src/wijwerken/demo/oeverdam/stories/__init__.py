"""Twenty-one stories, in the order in which they were told. Officials went first (R24)."""

from . import (
    bever,
    brem,
    fuut,
    haas,
    ijsvogel,
    kievit,
    kluut,
    lepelaar,
    libel,
    lisdodde,
    meerkoet,
    otter,
    pimpernel,
    reiger,
    rietgors,
    specht,
    stekelbaars,
    stern,
    waterhoen,
    wilg,
    zwaluw,
)

_TOLD = (
    otter,
    reiger,
    kievit,
    lepelaar,
    lisdodde,
    wilg,
    meerkoet,
    brem,
    ijsvogel,
    zwaluw,
    waterhoen,
    libel,
    stern,
    kluut,
    pimpernel,
    bever,
    fuut,
    specht,
    rietgors,
    stekelbaars,
    haas,
)

STORIES = tuple(sorted((module.STORY for module in _TOLD), key=lambda story: story.told))

BY_TELLER = {story.teller: story for story in STORIES}

FRAGMENTS = {
    f"{story.teller}.{number}": reading for story in STORIES for number, reading in enumerate(story.readings, 1)
}
