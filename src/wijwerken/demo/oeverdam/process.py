"""When each phase opened, on which condition, and what the core group said (R7).

The core group consents by pseudonym (R12). Two of its members also acted by
name elsewhere, so these answers share no page with the names in `people.py`.
"""

from datetime import date

from .people import ANNIE, JOOST, RACHID
from .shapes import Consent, Opening

CORE_GROUP = (ANNIE, JOOST, "brem", RACHID, "otter")
CORE_GROUP_SINCE = date(2026, 3, 3)


def _all_consent(**words: str) -> tuple[Consent, ...]:
    return tuple(Consent(member, "consents", words.get(member, "")) for member in CORE_GROUP)


OPENINGS = (
    Opening(
        "orientation",
        ANNIE,
        date(2025, 9, 18),
        date(2025, 9, 18),
        "",
        "Zeven mensen, één vraag, een trommel koek.",
        (),
    ),
    Opening(
        "exploration",
        ANNIE,
        date(2026, 3, 24),
        date(2026, 3, 30),
        "Doel, invloed en terugkoppeling staan op papier, en de kerngroep stemt in.",
        "We weten genoeg om te beginnen met niet weten.",
        _all_consent(
            brem="Ja. Als er ook iemand drie trappen op gaat.",
            otter="Ja. Dan ga ik eerst, voor ik niet meer durf.",
        ),
    ),
    Opening(
        "insight",
        "otter",
        date(2026, 5, 2),
        date(2026, 5, 10),
        "Elke kring heeft verteld en niemand noemt nog een nieuwe naam.",
        "Ik hoor niets nieuws meer. Laten we de kaart maken.",
        _all_consent(
            brem="""Eerst bezwaar: buiten de dijk was nog niemand gehoord. Sinds 1 mei wel. Nu stem
        ik in."""
        ),
    ),
    Opening(
        "ideas",
        JOOST,
        date(2026, 5, 26),
        date(2026, 5, 30),
        "De kaart ligt er, iedereen kon reageren, en wie geraakt was is gehoord.",
        "Mijn handen jeuken. De jouwe vast ook.",
        _all_consent(),
    ),
    Opening(
        "direction",
        ANNIE,
        date(2026, 6, 8),
        date(2026, 6, 11),
        "Elk idee had de tijd voor een blad, en er is niemand die nog wil planten.",
        "Er staan zeven planten. Nu kijken welke bij elkaar horen.",
        _all_consent(otter="Ja, al vind ik het snel."),
    ),
    Opening(
        "plan",
        RACHID,
        date(2026, 6, 25),
        date(2026, 6, 27),
        "Twee richtingen hebben geen bezwaar meer.",
        "Eén richting laten we los. Dat schrijven we er ook bij.",
        _all_consent(brem="Ja. En dank dat mijn nee een nee mocht zijn."),
    ),
    Opening(
        "doing",
        JOOST,
        date(2026, 7, 3),
        date(2026, 7, 6),
        "Elke afspraak heeft iemand die ja zei, een datum en een eerste kleine stap.",
        "Nu niet meer praten. Of minder.",
        _all_consent(),
    ),
    Opening(
        "learning",
        "brem",
        date(2026, 10, 2),
        date(2026, 10, 6),
        "Er zijn daden klaar en er is er een gestopt.",
        "Laten we opschrijven wat er misging voordat we gaan geloven dat het goed ging.",
        _all_consent(),
    ),
)

WIDENING = {
    "proposed": date(2026, 4, 7),
    "decided": date(2026, 4, 10),
    "version": 3,
    "objection_by": "brem",
    "objection": "Nu gaat het over alles, en dus nergens meer over.",
    "asked": 17,
    "answered": 16,
    "consented": 13,
    "objected": 3,
}

SEASON = {
    "phase": "doing",
    "season": "2026-summer",
    "proposed_by": RACHID,
    "on": date(2026, 4, 8),
    "words": """Wie zomers op de boot zit, wil weten wanneer er iets te doen valt. Een datum beloven we niet. Een
        zomer wel, als het lukt.""",
}

EXCEPTION = {
    "rule": "R18",
    "on": date(2026, 3, 12),
    "words": "De eerste avond mocht met zijn allen.",
    "reason": "De ijsclub vroeg erom. Dit blijft hier altijd staan.",
}
