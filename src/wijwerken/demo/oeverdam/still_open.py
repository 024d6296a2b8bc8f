"""What still waits, so that the village is not finished. It happens just before the village is loaded."""

from datetime import date

from .shapes import AT_THE_TABLE, Claim, Reading, Story

FRAME_QUESTION = ("vuur", "koolmees", "Gelden die 75 mensen ook als we buiten op het plein eten?")

STATEMENT = ("kluut", "Ik weet wie ik moet bellen als ik iets wil beginnen.")

STORY = Story(
    teller="vlier",
    told=date(2026, 10, 21),
    read_back=None,
    channel=AT_THE_TABLE,
    listener="salie",
    also_hear="De man van de plantenbak voor de apotheek. Die praat niet, die schoffelt.",
    text="""
Ik doe eigenlijk niks. Ik woon boven de apotheek en ik heb drie kamerplanten.

Maar die plantenbak voor de deur, daar staan nu tijm en goudsbloemen in. Dat kwam zo. Er hing een briefje in het
dorpshuis met een nummer erop. Ik belde, gewoon om te vragen of die bak van iemand was. Ze wist het niet. Ze zei: ik
zoek het uit en morgen bel ik terug. En de volgende dag belde ze terug. De bak was van niemand. Toen dacht ik: dan is
hij nu van mij.

Nu blijven er mensen bij staan. Een mevrouw plukt tijm voor de soep. Ze vraagt het elke keer, en elke keer zeg ik dat
het mag. Ik ken nu vier namen in mijn straat. Vorig jaar nul.
""",
    readings=(
        Reading(
            "En de volgende dag belde ze terug.",
            "cause",
            "Omdat er snel antwoord kwam, durfde je te beginnen.",
            Claim("iemand die terugbelt", "durven beginnen"),
        ),
        Reading(
            "Toen dacht ik: dan is hij nu van mij.",
            "motive",
            "Wat van jezelf voelt, komt op gang.",
            Claim("het is van mij", "zelf iets doen"),
        ),
        Reading(
            "Ik ken nu vier namen in mijn straat.",
            "effect",
            "Doordat jij begon, leerden buren elkaar kennen.",
            Claim("een plantenbak voor de deur", "namen kennen in je straat"),
        ),
    ),
)

CLASS = "Klas 8 van de Rietoeverschool, na hun week over het dorp"
