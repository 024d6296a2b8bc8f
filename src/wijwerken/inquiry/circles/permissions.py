from ..doors import KEEPERS, PARTICIPANTS, READERS

DOORS = {
    "inquiry:circles": READERS,
    "inquiry:circle-add": KEEPERS,
    "inquiry:circle-change": KEEPERS,
    "inquiry:circle-merge": KEEPERS,
    "inquiry:circle-part": KEEPERS,
    "inquiry:circle-split": KEEPERS,
    "inquiry:judge-next": PARTICIPANTS,
    "inquiry:judge": PARTICIPANTS,
}
