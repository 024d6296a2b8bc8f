from ..doors import ANYBODY, KEEPERS, READERS

DOORS = {
    "inquiry:come-by": ANYBODY,
    "inquiry:source": READERS,
    "inquiry:open-links": KEEPERS,
    "inquiry:open-link-sheet": KEEPERS,
    "inquiry:open-link-close": KEEPERS,
}
