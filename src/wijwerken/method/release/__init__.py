"""R11: small groups are safe. The only door through which a figure reaches a page, screen, live view or export.

`release` says what of a figure may be shown: words, nothing yet, or figures that tell nobody's own answer.
It shows the state of a past day and renews it only when enough people came, left or changed, and only when
no difference with anything shown before tells on anybody (`distance`). Parts too small stand together
(`pooling`). Where nearly all said the same, it says so and keeps silent about the exact count (`showing`).
The caller stores `Released.earlier` beside the figure, one per figure whatever it is split by, and brings it
back the next time; it is private.
"""

from wijwerken.method.release.figures import CIRCLE_LIMIT, PUBLIC_CIRCLE_LIMIT, Figures, circle_limit
from wijwerken.method.release.history import Earlier, Shown
from wijwerken.method.release.release import release
from wijwerken.method.release.saying import ALL_OR_NEARLY_ALL
from wijwerken.method.release.showing import Kind, Part, Released
from wijwerken.method.release.voices import Voices, may_carry_circle, voices

__all__ = [
    "ALL_OR_NEARLY_ALL",
    "CIRCLE_LIMIT",
    "PUBLIC_CIRCLE_LIMIT",
    "Earlier",
    "Figures",
    "Kind",
    "Part",
    "Released",
    "Shown",
    "Voices",
    "circle_limit",
    "may_carry_circle",
    "release",
    "voices",
]
