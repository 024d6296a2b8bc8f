"""The question in versions, its canvas, the frames, and what the starters do not know."""

from datetime import date

from .people import ANNIE, JOOST, RACHID
from .shapes import Frame, FrameQuestion, FrameVersion, QuestionVersion, prose

SLUG = "oeverdam"
VILLAGE = "Oeverdam"
ORGANISATION = "Gemeente Rijnsteden"
VISIBILITY = "public"
LANGUAGES = ("nl", "pl", "en")
SILENT_DAYS = 21
MADE_UP = "Dit is een verzonnen voorbeeld. Het dorp, de mensen en hun woorden bestaan niet."

VERSIONS = (
    QuestionVersion(
        1,
        "Waarom krijgt de buurtmoestuin geen antwoord?",
        date(2025, 9, 18),
        "Annie Verbeek",
        """Zeven bewoners stonden samen in het dorpshuis met één vraag. Zo begon het. Ze waren boos, en ze
        hadden
        koek bij zich.""",
    ),
    QuestionVersion(
        2,
        "Hoe krijgen bewoners sneller antwoord van de gemeente?",
        date(2025, 11, 20),
        "Rachid el Amrani",
        """Het ging niet alleen over de moestuin. Ik telde negentien groepen die wachten. Ik ben er een van de
        redenen van.""",
    ),
    QuestionVersion(
        3,
        "Hoe komen bewonersinitiatieven hier verder?",
        date(2026, 4, 10),
        "Joost Timmer",
        """Na de eerste verhalen zei Joost: het ligt niet alleen aan de gemeente. Wij laten zelf ook dingen
        vallen. Dan moet de vraag daar ook over gaan.""",
    ),
)

OCCASION = prose("""
In het dorp ontstaan veel plannen. De helft ligt na een jaar stil. Een buurtmoestuin wacht al twee jaar op
een stukje
grond. Op een avond in september zeiden zeven mensen: zo kan het niet langer.
""")

PURPOSE = prose("""
Begrijpen waardoor plannen van bewoners stilvallen of juist doorgaan. Daarna samen een paar dingen afspreken
en doen.
Bewoners en gemeente doen dat naast elkaar.
""")

CURRENT_SITUATION = "Wie iets wil, weet vaak niet wie hij moet bellen. Wie wacht, haakt af. Dat praat niemand uit."

DESIRED_SITUATION = "Wie iets voor het dorp wil doen, weet binnen een week waar hij aan toe is. En staat niet alleen."

SUB_QUESTIONS = (
    "Waardoor kwam een plan hier wél op gang?",
    "Wat gebeurt er bij de gemeente als er een vraag binnenkomt?",
    "Wat laten bewoners zelf liggen, en waarom?",
    "Wie doet er al veel zonder dat iemand het een initiatief noemt?",
)

INFLUENCE = prose("""
De groep beslist over richting en plan, binnen de kaders. De gemeente kan een verzoek weigeren, maar alleen
met naam en
reden. Over geld boven 40.000 euro beslist de gemeenteraad.
""")

FEEDBACK = prose("""
Iedereen ziet op een eigen pagina wat er met zijn woorden gebeurt. Wie geen internet heeft, krijgt een brief
of een
telefoontje. Twee keer per jaar vertellen we in het dorpshuis wat er wel en niet van kwam.
""")

NOT_KNOWING = (
    (
        ANNIE,
        "We weten niet waarom de helft van de plannen na een jaar stilvalt. We dachten lang dat het aan geld lag.",
    ),
    (
        RACHID,
        "We hebben de mensen van het buurtmoestuintje twee jaar laten wachten op antwoord. "
        "Dat hadden we niet zo mogen laten lopen.",
    ),
    (JOOST, "En we weten niet wie we nooit horen."),
)
NOT_KNOWING_ON = date(2026, 2, 20)

FRAMES = (
    Frame(
        "geld",
        "money",
        True,
        "Karin Postma",
        "wethouder",
        (
            FrameVersion(
                date(2026, 3, 3),
                "€ 40.000 voor dit jaar. Meer is er niet, minder ook niet.",
                """De raad heeft dit bedrag in de begroting gezet. Ik kan er niets bij beloven wat ik niet
                     heb.""",
            ),
        ),
        (
            FrameQuestion(
                date(2026, 4, 15),
                "Wat gebeurt er met wat er overblijft?",
                date(2026, 4, 17),
                "Dat mag mee naar volgend jaar. Ik heb het op papier.",
                "Karin Postma",
            ),
        ),
    ),
    Frame(
        "dijk",
        "law",
        True,
        "Henk Dijkema",
        "waterschap",
        (
            FrameVersion(
                date(2026, 3, 3),
                "De dijk blijft vrij. Binnen 20 meter mag niets gebouwd worden.",
                "Dat is de wet. Bij hoog water moeten we overal bij kunnen, ook in het donker.",
            ),
        ),
        (
            FrameQuestion(
                date(2026, 5, 8),
                "Is een bankje ook bouwen?",
                date(2026, 5, 11),
                """Een bankje dat je met vier man kunt optillen niet. Zet hem aan de kant van het pad, dan kom
                      ik kijken.""",
                "Henk Dijkema",
            ),
        ),
    ),
    Frame(
        "vergunning",
        "time",
        False,
        "Karin Postma",
        "wethouder",
        (
            FrameVersion(
                date(2026, 3, 3),
                "Een vergunning duurt acht weken. Of dat korter kan, zoeken we uit.",
                "Zo staat het in onze regels. Ik weet zelf niet goed waarom het er acht zijn.",
            ),
            FrameVersion(
                date(2026, 6, 2),
                "Een vergunning duurt vier weken.",
                """Bewoners vroegen hierom. We keken waar de tijd blijft: vijf van de acht weken lag een brief
                     te wachten op een handtekening.""",
            ),
        ),
        (
            FrameQuestion(
                date(2026, 6, 4),
                "Geldt dat ook in de zomer?",
                date(2026, 6, 9),
                "Nee. In juli en augustus duurt het zes weken. Dat had ik erbij moeten zeggen.",
                "Karin Postma",
            ),
        ),
    ),
    Frame(
        "vuur",
        "safety",
        True,
        "Tom Hoekstra",
        "brandweer",
        (
            FrameVersion(
                date(2026, 3, 10),
                "Meer dan 75 mensen in het dorpshuis mag niet. De tweede deur blijft vrij.",
                "Bij rook heb je twee minuten. Ik heb het een keer fout zien gaan, in een ander dorp.",
            ),
        ),
    ),
    Frame(
        "dorp",
        "scope",
        False,
        "Annie Verbeek",
        "namens de zeven die begonnen",
        (
            FrameVersion(
                date(2026, 2, 24),
                "Het gaat over Oeverdam, ook buiten de dijk. Niet over de hele gemeente.",
                "Anders praten we over alles en doen we niks.",
            ),
        ),
    ),
)

CONTACT_LINE = "Bel Marloes, 010 000 00 00"
CONTACT_PLACE = "Of loop binnen in het dorpshuis, op dinsdag en donderdag van 9 tot 12 uur. De koffie is klaar."
