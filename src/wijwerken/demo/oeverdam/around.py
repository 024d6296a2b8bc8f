"""Who stands around the question: how circles changed, who said where they stand, and what became of names."""

from datetime import date

from .shapes.around import NewCircle, Settled

KEEPER = "merel"
SIZES_ON, JUDGED_ON = date(2026, 3, 17), date(2026, 4, 29)
JUDGES = ("kievit", "zwaluw", "bever", "fuut", "rietgors")

KINDS = {
    "trekkers": "residents",
    "bewoners": "residents",
    "gemeente": "host",
    "verenigingen": "groups",
    "ondernemers": "business",
    "jongeren": "residents",
    "waterschap": "partner",
}
SIZES_BECAUSE = "Geteld met de ledenlijsten en het bevolkingsregister erbij. Meer dan een schatting is het niet."

ASKED_ON = date(2026, 3, 30)
ASKED_BECAUSE = "Gevraagd met een brief. Het waterschap zei: we komen erop terug."

FARMERS = NewCircle(
    "Boeren buiten de dijk",
    "business",
    12,
    date(2026, 4, 21),
    "Vertellers noemden hen drie keer: zonder hen praat je over hun land. Niemand sprak ze nog.",
    touched=(7, 8, 7, 6, 7),
    influence=(3, 2, 3, 4, 3),
)

SETTLED = (
    Settled("ijsvogel", "Mijn dochter.", date(2026, 4, 14)),
    Settled("zwaluw", "Jongens van een jaar of zeventien.", date(2026, 4, 16)),
    Settled(
        "fuut",
        "Het springkussen.",
        date(2026, 4, 28),
        "Een springkussen kunnen we niet bellen. Wie het opblaast wel, en die doet al mee.",
    ),
    Settled(
        "lisdodde",
        "Wie zegt dat het allemaal aan de gemeente ligt.",
        date(2026, 4, 7),
        "Jij van drie jaar geleden heeft verteld, vinden wij. Het staat erin, allebei de kanten.",
    ),
    Settled(
        "waterhoen",
        "Mijn broer.",
        date(2026, 5, 6),
        "We belden aan. De deur bleef dicht, en dat mag. Er ligt een brief, voor als het ooit anders wordt.",
    ),
)
