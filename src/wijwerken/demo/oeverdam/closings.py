"""Phases that were closed, and what became of everything that had no place yet (R4)."""

from datetime import date

from .people import ANNIE, JOOST
from .shapes import Closing, Fate

CLOSINGS = (
    Closing(
        "exploration",
        ANNIE,
        date(2026, 6, 27),
        (
            Fate(
                ("fragment:lepelaar.6", "fragment:brem.3", "fragment:waterhoen.1"),
                "used",
                "Dit was oud zeer. Het vroeg om erkenning, en die kwam in mei. Op de kaart staat het niet.",
            ),
            Fate(("fragment:haas.4",), "used", "Dit werd een uitspraak. De erkenning zelf laat nog op zich wachten."),
            Fate(("fragment:lepelaar.7",), "not_used", "Niet gebruikt, omdat niemand de prullenbak wilde legen."),
            Fate(
                ("fragment:zwaluw.1",),
                "merged",
                "Samengevoegd met het inzicht dat het erom gaat hoe de gemeente aan komt lopen.",
            ),
            Fate(
                ("fragment:stern.7",),
                "not_used",
                """Niet gebruikt. Te veel mensen wilden juist wél hulp. De verteller weet het, en vindt ons
                slap.""",
            ),
            Fate(
                ("fragment:waterhoen.6",), "parked", "Geparkeerd tot het voorjaar. Dan weten we of de boontjes opkomen."
            ),
            Fate(
                ("fragment:reiger.1", "fragment:reiger.5", "fragment:fuut.6"),
                "not_used",
                """Niet gebruikt, omdat het over iemand zelf gaat en niet over het dorp. Bewaard omdat het
                moed kostte.""",
            ),
            Fate(
                ("fragment:waterhoen.5",),
                "not_used",
                "De verteller laat dit stukje liever niet zien. Dan blijft het bij de verteller.",
            ),
        ),
    ),
    Closing(
        "ideas",
        JOOST,
        date(2026, 6, 27),
        (
            Fate(
                ("leaf:gezicht.1", "leaf:tafel.1", "leaf:tafel.2", "leaf:tafel.3", "leaf:tafel.4"),
                "used",
                "Gebruikt aan tafel: er is een ophaaldienst, brood, vlees en geen microfoon.",
            ),
            Fate(
                ("leaf:gezicht.2", "leaf:gezicht.4", "leaf:gezicht.5"),
                "used",
                "Gebruikt in afspraak 1. Het schrift ligt er, en de telefoon gaat om vijf uur niet uit.",
            ),
            Fate(
                ("leaf:gezicht.3",),
                "parked",
                "Geparkeerd tot januari. De buitendienst meelaten beslissen vraagt een nieuw besluit.",
            ),
            Fate(
                ("leaf:potje.1", "leaf:potje.2", "leaf:potje.3", "leaf:potje.4"),
                "used",
                "Gebruikt in afspraak 2: een foto, een bonnetje, contant, en één zin over wat misging.",
            ),
            Fate(
                ("leaf:verzekerd.1", "leaf:verzekerd.2", "leaf:verzekerd.3"),
                "used",
                "Gebruikt in de proef. De derde vraag werd de reden om te stoppen.",
            ),
            Fate(
                ("leaf:jeugd.1", "leaf:jeugd.2", "leaf:jeugd.3"),
                "used",
                "Gebruikt in afspraak 4. De foto is nog niet gekozen.",
            ),
            Fate(("leaf:mapje.1", "leaf:mapje.2"), "parked", "Geparkeerd tot er een plek is voor het kastje."),
            Fate(
                ("leaf:trappen.1", "leaf:trappen.2", "leaf:trappen.3"),
                "used",
                "Gebruikt: daar werd het eerst aangebeld. Met soep, wat niemand had bedacht.",
            ),
        ),
    ),
    Closing(
        "direction",
        ANNIE,
        date(2026, 7, 6),
        (
            Fate(("objection:gezicht-ziek",), "used", "Maakte de richting beter. Staat in versie 3."),
            Fate(("objection:gezicht-bonnetje",), "merged", "Ingetrokken. Het bonnetje zelf staat in versie 2."),
            Fate(
                ("objection:stichting-rest",),
                "used",
                "Blijft staan. Daarom is de stichting niet gekozen, en daarom stopte later de proef.",
            ),
            Fate(("request:vergunning-korter",), "used", "Werd een nieuw kader: vier weken."),
            Fate(("request:alvast-beginnen",), "not_used", "Geweigerd, met naam en reden."),
            Fate(("request:zaal-maandag",), "used", "Anders dan gevraagd: een sleutel voor drie mensen."),
        ),
    ),
)
