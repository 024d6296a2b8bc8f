"""Who gives room, what they promised, whether it was felt, and where somebody stepped in."""

from datetime import date

from .people import JOOST, KARIN, MARLOES, PIET, RACHID, SANNE
from .shapes import Felt, Leader, Pledge, RoomAsked, SteppedIn

MIEKE, PETER = "ooievaar", "egel"

LEADERS = (
    Leader(
        KARIN,
        date(2026, 3, 3),
        "iedereen van de gemeente die aan deze vraag meedoet",
        (
            Pledge(
                "Twee ambtenaren krijgen elk vier uur per week om mee te doen.",
                date(2026, 4, 7),
                date(2026, 7, 1),
                "hours",
                ended="changed",
                ended_on=date(2026, 7, 3),
                because="Vier bleek te weinig om ook terug te bellen. Dat had ik vooraf kunnen vragen.",
                then="Twee ambtenaren krijgen elk zes uur per week.",
                then_until=date(2026, 12, 31),
            ),
            Pledge(
                "Een mislukte proef kost niemand zijn beoordeling.",
                date(2026, 4, 7),
                date(2026, 12, 31),
                "mistakes",
            ),
            Pledge(
                "Op 20 april vertel ik zelf in het dorpshuis wat ik leerde.",
                date(2026, 4, 7),
                date(2026, 4, 20),
                ended="not_kept",
                ended_on=date(2026, 4, 21),
                because="Ik zegde af voor een vergadering die ik had kunnen missen. Op 11 mei sta ik er wel.",
            ),
        ),
        hands_off=(
            "Ik kies geen richting. Dat doet de groep.",
            "Ik vraag niet wie wat zei.",
            "Ik zeg niet nee zonder mijn naam erbij.",
        ),
        not_knowing="Ik weet niet of ik dit kan: kijken hoe het anders gaat dan ik het had gedaan.",
        covers=(SANNE, RACHID, "otter", "bever", PETER),
        answers=(
            (
                date(2026, 7, 8),
                "Ik las twee keer dat de ruimte er niet voor iedereen is. De uren waren er, maar ik haalde er niets "
                "voor weg. Vanaf nu neemt een ander team de bezwaarschriften over.",
            ),
        ),
    ),
    Leader(
        MIEKE,
        date(2026, 4, 21),
        "de teams dorpen en wijken",
        (
            Pledge(
                "Wie meedoet houdt er twee uur per week voor vrij. Ik plan daar niets in.",
                date(2026, 4, 21),
                date(2026, 9, 1),
                "hours",
            ),
            Pledge(
                "Tot de zomer vraag ik geen weekverslag over deze proef.",
                date(2026, 4, 21),
                date(2026, 7, 15),
                "decide",
                ended="kept",
                ended_on=date(2026, 7, 17),
            ),
        ),
        rests_on=KARIN,
        hands_off=("Ik bel mensen uit het team niet om te vragen hoe ver ze zijn.",),
    ),
    Leader(
        PETER,
        date(2026, 5, 28),
        "het team dat bewoners terugbelt",
        (
            Pledge(
                "Op dinsdag en donderdag bellen Rachid en Sanne. Dan krijgen ze van mij geen ander werk.",
                date(2026, 5, 28),
                date(2026, 12, 31),
                "hours",
            ),
            Pledge(
                "Wie iets belooft aan de telefoon en het mis had, meldt het. Meer niet.",
                date(2026, 5, 28),
                date(2026, 12, 31),
                "mistakes",
            ),
        ),
        rests_on=MIEKE,
        not_knowing="Ik weet niet hoe ik mijn team ruimte geef als ik die zelf niet krijg.",
        covers=(SANNE, RACHID),
    ),
)

FELT = (
    Felt(KARIN, date(2026, 5, 9), (SANNE, "bever", MIEKE), (RACHID, "otter", PETER)),
    Felt(
        KARIN,
        date(2026, 6, 20),
        (SANNE, "bever", MIEKE, RACHID),
        ("otter", PETER),
        (("otter", "Er staat vier uur. Niemand zegt welke vier."),),
    ),
    Felt(KARIN, date(2026, 7, 20), (SANNE, "bever", MIEKE, RACHID, "otter", PETER), ()),
    Felt(KARIN, date(2026, 8, 19), (SANNE, MIEKE, RACHID), ()),
    Felt(
        KARIN,
        date(2026, 9, 18),
        (SANNE, MIEKE, RACHID, "otter", "bever"),
        (PETER,),
        (
            (RACHID, "De uren zijn er. Het duurde wel een half jaar voor ik ze durfde te nemen."),
            ("bever", "Ik mocht een fout maken, en er gebeurde niets. Dat vergeet ik niet."),
        ),
    ),
    Felt(MIEKE, date(2026, 6, 4), (), (PETER,)),
    Felt(MIEKE, date(2026, 7, 4), (), (PETER,)),
)

ASKED = (
    RoomAsked(
        SANNE,
        KARIN,
        date(2026, 6, 9),
        "De uren zijn er, maar mijn andere werk ging niet weg. Wie haalt er iets af?",
        0,
        "Ik. Dat beloofde ik er niet bij, en dat had gemoeten. Ik praat er maandag over met Mieke.",
        date(2026, 6, 12),
    ),
    RoomAsked(
        PETER,
        MIEKE,
        date(2026, 9, 17),
        "Jij beloofde twee uur per week, tot september. Sinds de vakantie staan die uren weer vol. Geldt het nog, "
        "of moet ik het team iets anders vertellen?",
        0,
    ),
)

STEPPED_IN = (
    SteppedIn(
        KARIN,
        "stop",
        date(2026, 6, 16),
        "De moestuinbakken op de parkeerplaats bij de dijk",
        "Ze stonden in de weg van de brandweer. Dat had ik eerder moeten vragen. Dinsdag zoek ik met Joost mee naar "
        "een andere plek.",
    ),
)

PLEDGES = (
    Pledge(
        "Ik breng de kaart op papier bij wie geen internet heeft.",
        date(2026, 6, 2),
        date(2026, 6, 30),
        by=MARLOES,
        to="de mensen van de Kerkweg",
        ended="kept",
        ended_on=date(2026, 6, 28),
    ),
    Pledge(
        "Ik neem drie jongeren mee naar de avond.",
        date(2026, 10, 6),
        date(2026, 10, 20),
        by=JOOST,
        to="de kerngroep",
        ended="not_kept",
        ended_on=date(2026, 10, 21),
        because="Ik vroeg het er één, in de supermarkt, bij de kassa. Zo vraag je dat niet.",
    ),
    Pledge(
        "Ik zet op elke bijeenkomst de stoelen klaar, tot het eind van het jaar.",
        date(2026, 10, 6),
        date(2026, 12, 31),
        by=PIET,
        to="iedereen",
    ),
)
