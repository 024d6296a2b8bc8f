"""Two times the group stood still. All clocks stopped; they went on together (R23)."""

from datetime import date

from .people import ANNIE, JOOST, RACHID
from .shapes import Acknowledgement, AskedToPause, Consent, HiddenQuestion, Pause

PAUSES = (
    Pause(
        "avond-2019",
        "insight",
        "Marloes Bakker",
        2,
        date(2026, 5, 13),
        date(2026, 5, 26),
        """Aan tafel drie ging het over de avond in 2019. Toen werden mensen uitgelachen die met een plan
        kwamen. Dat is
        nooit uitgesproken. Eén iemand stond op en ging naar huis.""",
        """We dachten dat het lang geleden was. Dat is het niet. We hebben een avond lang niets besloten en
        niets
        opgeschreven. Daarna wilden mensen weer verder. Niet omdat het over is. Omdat het nu gezegd is.""",
        date(2026, 5, 24),
        "Ilse de Boer",
        (
            Consent(ANNIE, "consents"),
            Consent(JOOST, "consents"),
            Consent("brem", "consents", "Eerst nog niet. Na zaterdag wel."),
            Consent(RACHID, "consents"),
            Consent("otter", "consents", "Ik vond het stilstaan prettiger dan ik had verwacht."),
        ),
        (
            Acknowledgement(
                "lepelaar.6",
                "Karin Postma",
                "wethouder",
                date(2026, 5, 20),
                """Ik zat in die zaal. Ik heb meegelachen. Ik dacht dat het een grap was, en ik
                            heb niet
                            gekeken wie er stond. Dat was niet goed. Het spijt me.""",
                "Dit is de eerste keer dat iemand het zegt.",
            ),
            Acknowledgement(
                "waterhoen.1",
                "Sanne Kuipers",
                "vast gezicht bij de gemeente",
                date(2026, 5, 23),
                """Het dossier lag bij mij. Ik heb het twee keer onderop gelegd, omdat ik niet
                            wist hoe ik
                            moest zeggen dat ik het niet wist. U heeft twee lentes gewacht op iets wat ik in
                            een
                            kwartier had kunnen zeggen. Dat was niet goed.""",
                "Ze heeft het aan de keukentafel gezegd. Ze bleef zitten. Het is een begin.",
            ),
            Acknowledgement(
                "brem.3",
                "Karin Postma",
                "wethouder",
                date(2026, 5, 25),
                """Het hek staat er door eenenveertig handtekeningen op een kleurplaat. In de
                            krant stond
                            dat wij het deden. Dat klopte niet, en ik had het moeten rechtzetten.""",
                "De kleurplaat wil ik terug.",
            ),
        ),
        asked=(
            ("fuut", "Ik zat naast degene die opstond. Zo wil ik niet over plannen praten."),
            ("wulp", "Kunnen we even ophouden? Er is iemand naar huis gegaan en wij gingen door met de koffie."),
        ),
        told="""Gisteravond ging er iemand weg omdat het pijn deed. Wij hebben het te laat gemerkt. Er zijn even geen
        avonden. Er hoeft niets af. De deur van het dorpshuis staat open op dinsdag en donderdag, ook als je niets
        wilt zeggen.""",
        together="""We gaan weer verder. Wat er in 2019 gebeurde is nu hardop gezegd, en drie mensen hebben gezegd dat
        het niet goed was. Wie nog niet mee wil, hoeft niet. De plannen wachten wel.""",
    ),
    Pause(
        "veertig-euro",
        "doing",
        "Marloes Bakker",
        4,
        date(2026, 9, 22),
        date(2026, 10, 1),
        """Er miste veertig euro uit het kistje. In de groepsapp werd iemand aangewezen die voor het eerst
        meedeed. Zij
        had niets gedaan. Ze is niet meer gekomen.""",
        """We waren snel met wijzen en traag met zoeken. Drie mensen hebben sorry gezegd, bij haar thuis. Ze
        schonk
        thee in en zei dat ze erover nadenkt. Dat is haar goed recht. Wij zijn verder gegaan zonder dat het
        opgelost is.""",
        date(2026, 9, 29),
        "Ilse de Boer",
        (
            Consent(ANNIE, "consents"),
            Consent(JOOST, "consents", "Met pijn in mijn buik."),
            Consent("brem", "consents", "Ja. Maar we doen niet alsof het klein was."),
            Consent(RACHID, "consents"),
            Consent("otter", "consents"),
        ),
        asked=(("specht", "Stop even met dat kistje. Er zit hier een meisje van negentien te huilen in haar auto."),),
        told="""Er is iemand aangewezen die niets had gedaan. Tot we met haar gesproken hebben wordt er niets besloten.
        Wie meedeed in de groepsapp: bel haar niet, dat doen wij eerst.""",
        together="""We doen weer mee met waar we mee bezig waren. Het kistje is weg, er ligt nu een schrift. Zij heeft
        gezegd dat ze erover nadenkt. Daar houden we ons aan.""",
    ),
)

STILL_OPEN = ("haas.4", "Nog niet erkend. Gevraagd aan de natuurclub die het pad tekende.")

TO_CALL = (
    ("Ilse de Boer", "maatschappelijk werk", "010 000 00 01", "Ook in de avond. Zij weet dat je kunt bellen."),
    ("Huisartsenpost", "avond, nacht en weekend", "010 000 00 02", ""),
)

NOT_THEN = AskedToPause(
    "torenvalk",
    date(2026, 6, 18),
    """Twee richtingen kiezen in drie weken gaat mij te hard. Ik sta in de hooitijd op het land en lees alles
    achteraf.""",
    "Marloes Bakker",
    """Ik sta niet stil, ik schuif wel. De ronde blijft open tot het hooi binnen is, en ik kom zondag bij je langs
    met alles op papier. Is het dan nog te hard, dan staan we stil.""",
)

HIDDEN = HiddenQuestion(
    "vergunning",
    "ekster",
    date(2026, 6, 20),
    """Waarom moet er voor een bankje een vergunning zijn? Bij Henk Pol op Dijkweg 12 staat er al jaren een zonder.""",
    "Marloes Bakker",
    "personal",
    """Er stond iemands naam en adres bij, met iets erachter waar hij last van kan krijgen. De vraag zelf is goed.""",
    """Henk is mijn buurman en hij lacht erom. Iedereen hier weet van dat bankje.""",
    ANNIE,
    False,
    """Iedereen hier wel, maar deze bladzijde leest iedereen overal. Zet de vraag nog eens neer zonder naam, dan
    neem ik hem mee.""",
)
