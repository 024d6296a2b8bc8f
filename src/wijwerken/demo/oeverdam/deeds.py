"""What people did: done, running, asleep, and one experiment that was stopped."""

from datetime import date

from .people import ANNIE, FATMA, JOOST, NOOR, PIET, RACHID, SANNE, WIM
from .shapes import Deed, News, Outcome

_NUMMERS = Deed(
    "nummers",
    "Nummers van de twee vaste mensen ophangen",
    "twee",
    (SANNE, RACHID),
    date(2026, 7, 6),
    "running",
    (
        News(
            SANNE,
            date(2026, 7, 13),
            "Hangt in het dorpshuis. Dezelfde middag belde er iemand, om te kijken of het echt was.",
        ),
        News(
            RACHID,
            date(2026, 9, 2),
            "Zeven groepen gebeld, ook als er niks te melden was. Eén meneer hing op. Ik bel hem volgende week weer.",
        ),
        News(
            RACHID,
            date(2026, 10, 13),
            """Met de prikstok bij het trafohuisje gestaan, samen met de meneer die eerst
        ophing. Geen kabel. Het zaad mag in het voorjaar de grond in. Of het nog opkomt, weten we in mei.""",
        ),
        News(SANNE, date(2026, 10, 20), "Hangt nu op zes plekken. De bakker wilde er ook een."),
    ),
)

_BANKJE = Deed(
    "bankje",
    "Het bankje bij de dijk staat er",
    "twee",
    (RACHID,),
    date(2026, 9, 11),
    "done",
    (
        News(
            RACHID,
            date(2026, 9, 14),
            "Het waterschap zei: als je hem kunt optillen is het geen bouwwerk. We hebben hem opgetild.",
        ),
        News(
            RACHID,
            date(2026, 9, 19),
            "De oude planken bleken nog goed. Er moest alleen eerst een hut uit elkaar. Dat ging niet "
            "zonder onderhandelen.",
        ),
    ),
    answers=("fragment:lepelaar.1", "fragment:lepelaar.8"),
    outcome=Outcome(
        RACHID,
        date(2026, 9, 20),
        "Van eerste telefoontje tot bankje: negen dagen. Vier jaar geleden lukte het niet. Ik had toen "
        "het dossier niet, maar ik had het kunnen zoeken.",
        (
            (
                ANNIE,
                date(2026, 9, 21),
                "Het staat er. Ik heb erop gezeten. Er kwam iemand naast me zitten en we hebben niks "
                "gezegd, een kwartier lang.",
            ),
        ),
    ),
)

_TAFEL = Deed(
    "tafel",
    "De Tafel van Oeverdam",
    "tafel",
    (ANNIE, FATMA),
    date(2026, 8, 24),
    "running",
    (
        News(
            ANNIE,
            date(2026, 9, 8),
            "Negentien mensen. Piet had gekookt voor zestig. We hebben langs de deuren soep gebracht, en "
            "dat was eigenlijk het leukste.",
        ),
        News(
            FATMA,
            date(2026, 10, 6),
            "31 mensen, en de soep was op. Volgende keer meer brood. Vier mensen kende niemand.",
        ),
    ),
    wanted="Gezocht: iemand die om 16 uur kan opbouwen.",
)

_KISTJE = Deed(
    "kistje",
    "Kistje met kaartjes op de bar",
    "potje",
    (JOOST,),
    date(2026, 7, 7),
    "done",
    (
        News(JOOST, date(2026, 7, 16), "Kistje staat. Eerste kaartje was een grap: een helikopter, € 500."),
        News(
            JOOST,
            date(2026, 8, 21),
            "Twee keer geld gegeven. Een geveltuin en een voorleesmiddag in twee talen.",
        ),
        News(JOOST, date(2026, 9, 21), "Er mist veertig euro. Ik weet niet hoe. Ik ben er beroerd van."),
        News(JOOST, date(2026, 9, 26), "Gevonden. De envelop was achter de vriezer gegleden."),
    ),
    outcome=Outcome(
        JOOST,
        date(2026, 10, 5),
        "Vier kaartjes ingevuld, drie keer geld gegeven. Niet vijf, zoals we hoopten. Eén keer ging het "
        "mis, en niet met het geld.",
        (
            (PIET, date(2026, 10, 7), "Klopt. Ik was er ook bij toen het misging. Ik was er zelfs een van."),
            (NOOR, date(2026, 10, 8), "Ik heb het prikbord nageteld: drie foto's, drie bonnetjes."),
        ),
    ),
)

_SCHUUR = Deed(
    "schuur",
    "De schuur met een eigen sleutel",
    "schuur",
    (WIM,),
    date(2026, 7, 6),
    "running",
    (
        News(
            WIM,
            date(2026, 8, 17),
            "Stroom ligt erin. Ze hebben één maaier gemaakt en één kapotgemaakt. Allebei van mij.",
        ),
        News(
            WIM,
            date(2026, 10, 12),
            "Ik klopte aan, aan mijn eigen schuur. Ze zeiden: momentje. Daar moest ik thuis om lachen.",
        ),
    ),
)

_KASTJE = Deed(
    "gereedschap",
    "Kastje met gereedschap om te lenen",
    "tafel",
    (PIET,),
    date(2026, 7, 8),
    "asleep",
    (
        News(PIET, date(2026, 8, 2), "Kastje is af. Groen geverfd. Nu nog een plek."),
        News(
            PIET,
            date(2026, 9, 5),
            "Ik wacht op een plek. In de hal mag niet, dan kan de tweede deur niet open.",
        ),
    ),
    answers=("idea:mapje",),
)

_VERZEKERING = Deed(
    "verzekering",
    "Proef: één verzekering voor alle groepen",
    "",
    (JOOST,),
    date(2026, 7, 6),
    "stopped",
    (
        News(JOOST, date(2026, 7, 30), "De eerste verzekeraar zei nee. Ik vraag er nog twee."),
        News(
            JOOST,
            date(2026, 8, 27),
            "Eén zei ja, voor drie clubs. Ik heb een rondje gedaan van blijdschap, op de fiets.",
        ),
        News(
            JOOST,
            date(2026, 9, 10),
            "Ik vroeg het voor het portiek achter de kerk. Wie bent u dan, vroegen ze. Geen vereniging, "
            "geen polis. Dit was wat er niet mocht gebeuren. Ik stop.",
        ),
    ),
    answers=("direction:stichting", "idea:verzekerd"),
    stopped_on=date(2026, 9, 10),
    stopped_because="Er kreeg iemand nee omdat hij niet bij een club hoort. Daarvoor zouden we meteen "
    "stoppen, en dat doen we.",
    experiment=(
        ("direction", "stichting"),
        ("from", "2026-07-06"),
        ("until", "2026-10-04"),
        (
            "expected",
            "Drie verzekeraars vragen. Binnen 90 dagen zijn vijf groepen verzekerd, ook één zonder naam.",
        ),
        ("stops_when", "Zodra er iemand nee krijgt omdat hij niet bij een club hoort."),
        (
            "maker_place",
            "De plek als getuige is aangeboden. De maker van het bezwaar keek liever mee zonder naam.",
        ),
    ),
    outcome=Outcome(
        JOOST,
        date(2026, 9, 12),
        "Drie clubs verzekerd, het portiek niet. Na 66 dagen gestopt. Het bezwaar had gelijk.",
        (
            (
                NOOR,
                date(2026, 9, 15),
                "Ik zag de afwijzing. Er stond: wij kunnen u niet plaatsen. Dat klopt helaas precies.",
            ),
        ),
    ),
)

DEEDS = (_NUMMERS, _BANKJE, _TAFEL, _KISTJE, _SCHUUR, _KASTJE, _VERZEKERING)

ASLEEP_ASKS = ("gereedschap", "Wil je doorgaan, Piet, of mag iemand anders het oppakken? Stoppen mag ook.")

OFFERS = (
    (PIET, "Timmeren, en koken voor te veel mensen", "Op dinsdag en als het regent"),
    (FATMA, "Luisteren in het Turks en in het Nederlands", "Twee avonden per maand"),
    (NOOR, "Natellen", "Als iemand belt"),
    (SANNE, "Bellen naar iemand die niet terugbelt", "Ook na vijf uur"),
)
