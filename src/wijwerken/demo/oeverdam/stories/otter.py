from datetime import date

from ..shapes import AT_THE_TABLE, Claim, Reading, Story, partly

STORY = Story(
    teller="otter",
    told=date(2026, 3, 27),
    read_back=date(2026, 4, 2),
    channel=AT_THE_TABLE,
    listener="merel",
    also_hear="Degene die bij ons vroeger de buitendienst aanstuurde. Die weet waar de lijken liggen.",
    would_disagree="Een paar collega's. Die vinden dat ik de vuile was buiten hang.",
    text="""
Moet ik eerst? Goed. Dan maar meteen het ergste.

Ik heb een mapje op mijn computer dat Wacht heet. Daar zit jullie dorp in. Gisteren heb ik geteld: negentien
mails van mensen die iets willen. De oudste is van veertien maanden terug. Ik schaam me soms hoelang mensen
op mij wachten. Dan is het vuur d'r af. Dat weet ik best, ik heb zelf een straatfeest gedaan waar ik woon,
in een andere gemeente, en daar heb ik lopen vloeken op iemand als ik.

Waarom het zo gaat? Voor een ja heb ik vier handtekeningen nodig, en van twee weet ik niet eens van wie. Ik
ben eens een week bezig geweest om uit te zoeken wie over een stoeptegel gaat. Een stoeptegel. Het antwoord
was: niemand, maar je mag er ook niet aankomen.

En als ik het nou gewoon zelf doe? Dat heb ik een keer gedaan. Zei ik: ga maar, ik regel het. Er ging iets
mis, een tent waaide tegen een auto. Niks ernstigs. Toen stond ik alleen. Mijn leiding keek naar het
plafond. Sindsdien vraag ik alles na, en dan nog een keer. Mijn dochter zegt dat ik thuis ook zo geworden
ben.

Er is ook een kant die jullie niet zien. Mensen bellen mij op zaterdag, want ik woon om de hoek van de Jumbo
waar ze komen. Ik wil best de vaste persoon zijn. Maar niet alleen, want dan ga ik eraan.

O ja, die tent. Ze waren niet verzekerd, en ik wist het. Daar lig ik nog weleens van wakker. Je zou één
verzekering voor het hele dorp moeten hebben, op naam van het dorpshuis of zo.
""",
    readings=(
        Reading(
            "Ik schaam me soms hoelang mensen op mij wachten. Dan is het vuur d'r af.",
            "effect",
            "Wie snel antwoord krijgt, durft te beginnen. Wie lang wacht, verliest dat.",
            Claim("antwoord", "moed"),
        ),
        Reading(
            "Voor een ja heb ik vier handtekeningen nodig, en van twee weet ik niet eens van wie.",
            "cause",
            "Als duidelijk is wie er beslist, kun jij sneller antwoord geven.",
            Claim("beslist", "antwoord"),
        ),
        Reading(
            "Toen stond ik alleen. Mijn leiding keek naar het plafond.",
            "earlier_attempt",
            "Als de leiding achter je staat, durf je mensen ruimte te geven om iets te proberen.",
            Claim("rugdekking", "ruimte"),
        ),
        Reading(
            "Sindsdien vraag ik alles na, en dan nog een keer.",
            "effect",
            "Als niemand je dekt, gaat het langer duren voor er antwoord komt.",
            Claim("rugdekking", "antwoord"),
        ),
        Reading(
            "Ik wil best de vaste persoon zijn.",
            "wished",
            "Met één vaste persoon krijgen mensen sneller antwoord.",
            Claim("contact", "antwoord"),
        ),
        Reading(
            "Maar niet alleen, want dan ga ik eraan.",
            "need",
            "Eén vaste persoon voor iedereen houd je niet vol. Dat kost je je zin in het werk.",
            Claim("contact", "energie", "-"),
            partly(
                "Het kost niet mijn zin. Het kost mijn zaterdag. Met zijn tweeën kan het wél.",
                Claim("contact", "tijd", "-"),
            ),
        ),
        Reading(
            "Ze waren niet verzekerd, en ik wist het.",
            "obstacle",
            "Met een geregelde verzekering durf jij mensen ruimte te geven.",
            Claim("verzekering", "ruimte"),
        ),
        Reading(
            "Je zou één verzekering voor het hele dorp moeten hebben, op naam van het dorpshuis of zo.",
            "idea",
            "Een idee: één verzekering voor alle groepen in het dorp. We bewaren het voor later.",
        ),
    ),
)
