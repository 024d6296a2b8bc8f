"""Three directions as bundles of ideas. Two were chosen; one was not, because an objection stands."""

from datetime import date

from .shapes import AlsoAnswers, Direction, DirectionVersion, Objection, Request

DIRECTIONS = (
    Direction(
        "gezicht",
        ("gezicht", "potje"),
        ("contact>antwoord", "antwoord>moed", "formulieren>start"),
        (
            DirectionVersion(
                date(2026, 6, 11),
                "Eén gezicht bij de gemeente, en een potje zonder papier",
                "Elke groep krijgt een vaste persoon. Die mag zelf ja zeggen tot € 500.",
            ),
            DirectionVersion(
                date(2026, 6, 15),
                "Eén gezicht bij de gemeente, en een potje zonder papier",
                """Elke groep krijgt een vaste persoon. Die mag zelf ja zeggen tot € 500.
                             Achteraf hang
                             je een foto en een bonnetje op het prikbord.""",
                "De zorg over het bonnetje: wie het geld geeft, wil weten waar het bleef.",
            ),
            DirectionVersion(
                date(2026, 6, 18),
                "Twee gezichten bij de gemeente, en een potje zonder papier",
                """Elke groep krijgt twee vaste mensen, die van elkaar weten wat er speelt. Die
                             mogen
                             zelf ja zeggen tot € 500. Achteraf hang je een foto en een bonnetje op het
                             prikbord.""",
                "Het bezwaar: als die ene ambtenaar ziek is, staat alles weer stil.",
            ),
        ),
        "chosen",
        date(2026, 6, 25),
        "Geen zwaar bezwaar meer. Eén bezwaar maakte de richting beter.",
    ),
    Direction(
        "tafel",
        ("tafel", "mapje", "trappen", "jeugd"),
        ("plek>buren", "buren>samen", "samen>nieuw", "eigen>jongeren"),
        (
            DirectionVersion(
                date(2026, 6, 11),
                "Elkaar tegenkomen, en van elkaar leren",
                """Elke maand samen eten. Een kast met mapjes. Iemand die aanbelt waar nooit
                             iemand
                             aanbelt. En een deur die jongeren zelf op slot mogen doen.""",
            ),
        ),
        "chosen",
        date(2026, 6, 25),
        "Niemand had een zwaar bezwaar. De meeste weerstand ging over de afwas.",
    ),
    Direction(
        "stichting",
        ("verzekerd", "potje"),
        ("verzekering>start", "verzekering>volhouden"),
        (
            DirectionVersion(
                date(2026, 6, 11),
                "Eén stichting voor het hele dorp",
                """Een dorpsstichting sluit de verzekering af en beheert het potje. Elke groep
                             wordt
                             lid.""",
            ),
            DirectionVersion(
                date(2026, 6, 19),
                "Eén stichting voor het hele dorp",
                """Een dorpsstichting sluit de verzekering af. Lid worden mag zonder statuten
                             en zonder
                             contributie.""",
                "Er was bezwaar: dan moet je eerst een club zijn. Dit voorstel nam dat niet weg.",
            ),
        ),
        "not_chosen",
        date(2026, 6, 25),
        "Eén bezwaar blijft staan. We proberen het stuk over de verzekering 90 dagen uit, als proef.",
    ),
)

OBJECTIONS = (
    Objection(
        "gezicht-ziek",
        "gezicht",
        "lisdodde",
        date(2026, 6, 13),
        "Als die ene ambtenaar ziek is, staat alles weer stil.",
        "Als er altijd twee mensen zijn die mijn zaak kennen.",
        "changed_it",
        date(2026, 6, 19),
        "Nu werken ze altijd met zijn tweeën. Dat staat in versie 3.",
        "Goed zo. Al hoop ik dat ze niet samen op skivakantie gaan.",
        version=3,
    ),
    Objection(
        "gezicht-bonnetje",
        "gezicht",
        "fuut",
        date(2026, 6, 12),
        "€ 500 is te veel zonder bonnetje.",
        "Een bonnetje. Eén. Desnoods op een bierviltje.",
        "withdrawn",
        date(2026, 6, 16),
        "",
        "Na een gesprek met de penningmeester van de ijsclub. Hij is nog zuiniger dan ik, en hij durfde het wel.",
    ),
    Objection(
        "stichting-rest",
        "stichting",
        "brem",
        date(2026, 6, 14),
        "Dit helpt de mensen die de weg al weten. Wie helpt de rest?",
        "Als vier gezinnen in een portiek ook gewoon verzekerd zijn. Zonder dat wij ergens lid van worden.",
        "stands",
        None,
        "De stichting mag zonder statuten. Maar een verzekeraar wil een naam, en die hebben zij niet.",
        "Dan is het antwoord dus nee. Prima. Schrijf dat dan ook zo op.",
    ),
)

WORRIES_ANSWERED = (
    ("tafel", "Wie doet de afwas?", "Wie het laatst komt. Dat schijnt te werken tegen te laat komen."),
    (
        "gezicht",
        "Wat als het gezicht gaat meepraten?",
        "Dan zeg je: laat je pasje thuis. Dat staat nu ook op het kaartje.",
    ),
    (
        "tafel",
        "Het lawaai van de schuur.",
        "Na acht uur gaat de slijptol uit. De jongeren stelden het zelf voor.",
    ),
)

REQUESTS = (
    Request(
        "vergunning-korter",
        "gezicht",
        "Kan een vergunning in vier weken?",
        "de kerngroep",
        date(2026, 5, 27),
        date(2026, 6, 10),
        "Karin Postma",
        "yes",
        date(2026, 6, 2),
        "Ja. Vijf van de acht weken lag een brief te wachten op een handtekening. Dat is van ons, niet van jullie.",
    ),
    Request(
        "alvast-beginnen",
        "gezicht",
        "Mag een groep beginnen terwijl de vergunning nog loopt?",
        "de kerngroep",
        date(2026, 6, 12),
        date(2026, 6, 19),
        "Karin Postma",
        "no",
        date(2026, 6, 22),
        """Nee. Als er iemand gewond raakt, is niemand verzekerd en zit degene die begon met de
            rekening. Dat wil
            ik niet op iemands bord leggen. Mijn antwoord was ook nog drie dagen te laat. Dat spijt me.""",
        (
            AlsoAnswers(
                "Henk Dijkema",
                "waterschap",
                date(2026, 6, 23),
                """Op de dijk zeg ik ook nee, daar staat een boete op. Maar in de kas en op het land van de boer
                ga ik er niet over. Daar had dit nee van ons niet gehoeven.""",
            ),
        ),
    ),
    Request(
        "zaal-maandag",
        "tafel",
        "Kan het dorpshuis op maandagavond open?",
        "Annie Verbeek",
        date(2026, 6, 15),
        date(2026, 6, 29),
        "Karin Postma",
        "otherwise",
        date(2026, 6, 24),
        "Niet met een beheerder erbij. Wel met een sleutel voor drie mensen uit het dorp. Ik geef hem op 1 september.",
    ),
)
