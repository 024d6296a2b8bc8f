from datetime import date

from ..shapes import AT_THE_TABLE, Claim, Reading, Story, partly

STORY = Story(
    teller="lepelaar",
    told=date(2026, 4, 2),
    read_back=date(2026, 4, 9),
    channel=AT_THE_TABLE,
    listener="merel",
    also_hear="De man van de schapen, bij het gemaal. Zonder hem praat je over zijn land.",
    text="""
Vier jaar geleden wilden we met de straat een bankje bij de dijk. Gewoon een bankje. Ik belde de gemeente en
ik kreeg drie keer iemand anders aan de lijn. De derde zei dat ik een formulier moest invullen voor een
bouwwerk. Een bouwwerk! Twee planken en een rug. Toen heb ik het een halfjaar laten liggen.

Mijn buurman kende iemand bij het waterschap. Hij belde, en die man zei: zet maar neer, ik kom wel kijken.
Dat was de eerste keer dat iemand gewoon ja zei. Maar de gemeente moest ook nog, en daar bleef het hangen.
Weet je wat het is? Ze zijn niet onaardig daar. Maar niemand durft iets te zeggen zonder eerst drie anderen
te vragen. En dan ben jij alweer met iets anders bezig. Het hout staat nog bij mij in de schuur. Mijn
kleinzoon heeft er een hut van gemaakt.

En bij die avond in 2019 zijn we gewoon uitgelachen. Dat ging over de speelplek, niet eens over het bankje.
Een van ons stond op en had een tekening gemaakt, met stift, en hij zei het een beetje onhandig. En vooraan
zaten ze te lachen. Ook die van de gemeente. Hij is gaan zitten. Dat vergeet je niet. Mijn vrouw gaat
sindsdien niet meer mee.

Toch zou ik het weer doen. Zet er dan meteen een prullenbak naast, want anders krijg je dát weer. Als je
daar straks zit, op dat bankje, en er komt iemand naast je zitten die je niet kent. Daar doen we het voor.
""",
    readings=(
        Reading(
            "Ik belde de gemeente en ik kreeg drie keer iemand anders aan de lijn.",
            "current",
            "Er was geen vaste persoon, en daardoor kwam er geen antwoord.",
            Claim("contact", "antwoord"),
        ),
        Reading(
            "De derde zei dat ik een formulier moest invullen voor een bouwwerk.",
            "obstacle",
            "Door dat ingewikkelde formulier kwam het bankje niet op gang.",
            Claim("formulieren", "start"),
        ),
        Reading(
            "Toen heb ik het een halfjaar laten liggen.",
            "effect",
            "Omdat je geen antwoord kreeg, verdween je moed om te beginnen.",
            Claim("antwoord", "moed"),
            partly("Niet de moed. Ik had er geen zin meer in, dat is wat anders.", Claim("antwoord", "energie")),
        ),
        Reading(
            "Mijn buurman kende iemand bij het waterschap.",
            "cause",
            "Wie iemand kent die de weg weet, krijgt sneller antwoord.",
            Claim("wegweten", "antwoord"),
        ),
        Reading(
            "Maar niemand durft iets te zeggen zonder eerst drie anderen te vragen.",
            "obstacle",
            "Omdat niemand weet wie er beslist, duurt een antwoord lang.",
            Claim("beslist", "antwoord"),
        ),
        Reading(
            "En bij die avond in 2019 zijn we gewoon uitgelachen.",
            "old_pain",
            "Dit is oud zeer. Het vraagt om erkenning door iemand, niet om een antwoord.",
        ),
        Reading(
            "Zet er dan meteen een prullenbak naast",
            "idea",
            "Een idee: een prullenbak naast het bankje. We bewaren het voor later.",
        ),
        Reading(
            "Als je daar straks zit, op dat bankje, en er komt iemand naast je zitten die je niet kent.",
            "motive",
            "Een plek om te zitten zorgt dat mensen elkaar zien.",
            Claim("plek", "zien"),
        ),
    ),
)
