from ..doors import KEEPERS, LISTENERS, PARTICIPANTS, READERS

DOORS = {
    "inquiry:circles": READERS,
    "inquiry:circle-add": KEEPERS,
    "inquiry:circle-change": KEEPERS,
    "inquiry:circle-merge": KEEPERS,
    "inquiry:circle-part": KEEPERS,
    "inquiry:circle-split": KEEPERS,
    "inquiry:nominate": PARTICIPANTS,
    "inquiry:named": KEEPERS,
    "inquiry:named-together": KEEPERS,
    "inquiry:named-apart": KEEPERS,
    "inquiry:named-invite": LISTENERS,
    "inquiry:named-why-not": KEEPERS,
    "inquiry:judge-next": PARTICIPANTS,
    "inquiry:judge": PARTICIPANTS,
}
