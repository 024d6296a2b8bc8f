"""What was agreed: by name, with a date and a first small step (R9)."""

from datetime import date

from .people import ANNIE, FATMA, JOOST, PIET, RACHID, SANNE, WIM
from .shapes import Agreement, prose

PREAMBLE = prose("""
We hebben veel verhalen gehoord. Uit bijna elk verhaal kwam hetzelfde: een nee is niet erg, geen antwoord
wel. Daar
beginnen we. We weten niet of het werkt. Daarom begint elke afspraak met een stap die mag mislukken.
""")

AGREEMENTS = (
    Agreement(
        "twee",
        1,
        "Elke groep krijgt twee vaste mensen bij de gemeente",
        ((SANNE, date(2026, 6, 29)), (RACHID, date(2026, 6, 30))),
        date(2026, 9, 1),
        "1 september",
        "Zes uur per week van Sanne en van Rachid. Eén telefoon die om vijf uur niet uitgaat.",
        "Sanne hangt volgende week haar nummer in het dorpshuis.",
        "Elke groep heeft binnen drie werkdagen antwoord, ook als het een nee is.",
        "gezicht",
        ("gezicht",),
        ("geld", "vergunning", "dorp"),
    ),
    Agreement(
        "potje",
        2,
        "Een potje tot € 500, zonder formulier, met een bonnetje achteraf",
        ((JOOST, date(2026, 6, 29)),),
        date(2026, 7, 17),
        "voor de zomervakantie",
        "€ 4.000 voor dit jaar, uit de € 40.000. Een kistje, een stapel kaartjes en een prikbord.",
        "Joost zet een kistje met kaartjes op de bar van de ijsclub.",
        "Vijf mensen beginnen iets wat ze anders niet hadden gedaan.",
        "gezicht",
        ("potje",),
        ("geld", "dijk"),
    ),
    Agreement(
        "tafel",
        3,
        "Elke eerste maandag de Tafel van Oeverdam",
        ((ANNIE, date(2026, 6, 28)), (PIET, date(2026, 6, 30)), (FATMA, date(2026, 7, 1))),
        date(2026, 9, 7),
        "vanaf 7 september",
        "De sleutel van het dorpshuis, twee grote pannen, en wie er komt neemt iets mee.",
        "Annie vraagt de sleutel. Piet kookt de eerste keer.",
        "Na drie keer komen er mensen die we niet kenden.",
        "tafel",
        ("tafel", "mapje", "trappen"),
        ("geld", "vuur", "dorp"),
    ),
    Agreement(
        "schuur",
        4,
        "Jongeren krijgen een schuur met stroom en een eigen sleutel",
        ((WIM, date(2026, 7, 2)),),
        date(2026, 8, 15),
        "half augustus",
        "De oude aardappelschuur van Wim. € 1.500 voor stroom en een rookmelder.",
        "Wim ruimt zaterdag één hoek leeg en laat twee sleutels bijmaken.",
        "Wim weet na een maand niet meer precies wat er in zijn schuur gebeurt. En hij slaapt goed.",
        "tafel",
        ("jeugd",),
        ("geld", "vuur", "dijk"),
    ),
)

EMPTY_UNTIL = (
    "schuur",
    prose("""Afspraak 4 stond vijf dagen zonder iemand die ja zei. Zonder iemand was het geen
afspraak. Op 2 juli stak Wim zijn hand op, bij de koffie, terwijl het over iets anders ging."""),
)

FRAMES_CHECKED = (
    ("geld", date(2026, 7, 2), "Samen € 6.400, met de telefoon en de pannen erbij. Dat past in € 40.000."),
    (
        "dijk",
        date(2026, 7, 2),
        "Niets wordt gebouwd binnen 20 meter. Het bankje mag, aan de kant van het pad.",
    ),
    ("vergunning", date(2026, 7, 2), "Alleen de stroom in de schuur vraagt een vergunning. Vier weken."),
    ("vuur", date(2026, 7, 2), "Hoogstens 75 mensen aan tafel. In de schuur hangt een rookmelder."),
    ("dorp", date(2026, 7, 2), "Alles is in Oeverdam, de schuur staat net buiten de dijk."),
)

SIGNATURES = (
    (ANNIE, date(2026, 7, 3)),
    (RACHID, date(2026, 7, 3)),
    (JOOST, date(2026, 7, 3)),
    (SANNE, date(2026, 7, 4)),
    (FATMA, date(2026, 7, 4)),
    (PIET, date(2026, 7, 5)),
    (WIM, date(2026, 7, 5)),
)

VERSIONS = (
    (date(2026, 6, 27), "Eerste versie, aan drie tafels geschreven."),
    (
        date(2026, 6, 30),
        "Binnen een week werd binnen drie werkdagen. Sanne stelde het zelf voor: een week is lang.",
    ),
    (date(2026, 7, 2), "Afspraak 4 kreeg iemand. De naam veranderde van budget in schuur."),
    (date(2026, 7, 3), "Kaders nagekeken. Eén komma weg, op verzoek."),
)
