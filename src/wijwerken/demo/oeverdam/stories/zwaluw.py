from datetime import date

from ..shapes import AT_THE_TABLE, Claim, Reading, Story, partly

STORY = Story(
    teller="zwaluw",
    told=date(2026, 4, 15),
    read_back=date(2026, 4, 22),
    channel=AT_THE_TABLE,
    listener="salie",
    also_hear="Jongens van een jaar of zeventien. Iedereen heeft het over ze, niemand met ze.",
    text="""
Ik ben nergens van. Ik zit in geen bestuur, ik trek niks, ik woon hier gewoon, elf jaar nu. Ik ben degene
die meesjouwt. Er moet toch iemand zijn die de tafels inklapt.

Dus ik zie het van onderaf. En wat ik zie is twee soorten mensen die allebei gelijk hebben en elkaar niet
kunnen luchten. De een zegt: blijf van ons feestje af. De ander zegt: zonder ons had je geen stroom. Bij de
speeltuin stond ik ertussen, letterlijk, met een kruiwagen. Die vrouw van de gemeente kwam aan in nette
schoenen en met zo'n pasje om haar nek en ze vroeg wie de aanvrager was. Iedereen viel stil. Toen heeft ze
haar schoenen uitgedaan. Ik weet niet waarom, het was modder. Ze is op haar sokken gaan scheppen. Vanaf toen
ging het. Die middag is er meer geregeld dan in een jaar, ook de vergunning, staande. En de speeltuin is er
nog, elke lente schilderen we hem.

Doe mee, maar kom als buurman. Laat je pasje thuis. Want het is niet de hulp die het afpakt. Het is hóé je
komt.

Kijk, als je samen in de modder hebt gestaan, dan durf je tegen elkaar te zeggen: probeer maar wat. Daarvoor
niet. En als je iets samen hebt gemaakt, dan zie je elkaar ook bij de kassa. Ik heb hier de eerste vier jaar
met niemand gepraat. Echt niet. Ik dacht dat het aan mij lag. Nu zegt de slager: ha kruiwagen. Ik heet
anders, maar ik vind het best. Zo iemand ben ik nu, en ik ga hier niet meer weg.
""",
    readings=(
        Reading(
            "De een zegt: blijf van ons feestje af. De ander zegt: zonder ons had je geen stroom.",
            "current",
            "Twee groepen hebben allebei gelijk en verstaan elkaar niet.",
        ),
        Reading(
            "Die middag is er meer geregeld dan in een jaar, ook de vergunning, staande.",
            "effect",
            "Toen de gemeente echt meedeed, kwam het op gang.",
            Claim("denktmee", "start"),
        ),
        Reading(
            "En de speeltuin is er nog, elke lente schilderen we hem.",
            "effect",
            "Doordat het zo begon, houdt het al jaren stand.",
            Claim("start", "volhouden"),
        ),
        Reading(
            "Want het is niet de hulp die het afpakt. Het is hóé je komt.",
            "cause",
            "Als de gemeente meedenkt, is het minder van de mensen zelf.",
            Claim("denktmee", "eigen", "-"),
            partly(
                "Nou lees je precies het omgekeerde. Het kán, dat het van ons blijft. Het hangt ervan af.",
                Claim("denktmee", "eigen", "?"),
            ),
        ),
        Reading(
            """Kijk, als je samen in de modder hebt gestaan, dan durf je tegen elkaar te zeggen: probeer maar
                wat.""",
            "cause",
            "Wie elkaar vertrouwt, geeft elkaar ruimte om te proberen.",
            Claim("vertrouwen", "ruimte"),
        ),
        Reading(
            "En als je iets samen hebt gemaakt, dan zie je elkaar ook bij de kassa.",
            "effect",
            "Door samen te werken zien mensen elkaar.",
            Claim("samen", "zien"),
        ),
        Reading(
            "Zo iemand ben ik nu, en ik ga hier niet meer weg.",
            "effect",
            "Omdat mensen je zien, woon je hier fijn.",
            Claim("zien", "wonen"),
        ),
    ),
)
