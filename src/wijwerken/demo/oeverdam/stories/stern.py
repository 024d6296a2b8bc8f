from datetime import date

from ..shapes import HERE, Claim, Reading, Story

STORY = Story(
    teller="stern",
    told=date(2026, 4, 18),
    read_back=date(2026, 4, 21),
    channel=HERE,
    would_disagree="Die van de kas. Aardige kerel, maar die belt eerst de gemeente en denkt dan pas.",
    text="""
Iedereen zal wel klagen dat de gemeente traag is. Mijn probleem was het omgekeerde.

Wij wilden een zwemsteiger in de oude haven. Ik stuur een mail, en ik lieg niet, binnen twee uur: nee, niet
mogelijk, vriendelijke groet. Ze zeiden zo snel nee, dat ik juist dacht: nu doe ik het helemaal. Ik ben
diezelfde middag palen gaan kopen. Kwaadheid is een geweldige brandstof, beter dan subsidie. Met zes man
hebben we die steiger in één weekend gelegd, van sloophout, aan de kant van een boer die het prima vond.

En toen, let op. Het werd een succes. Honderd man op een warme dag. En wie stond daar opeens op zondag met
een slipper aan elke voet? De gemeente. Of ze mee konden denken. Dat gaat altijd zo: pas als het loopt,
komen ze meedenken. Er kwam een bord, en een werkgroep, en er kwamen palen van gerecycled plastic in een
kleur die niemand mooi vindt. En vanaf dat moment was het niet meer van ons. Vorig jaar lag er een plank los
en vroeger had iemand die gewoon vastgeschroefd. Nu zei iedereen: dat is voor de gemeente. Die plank heeft
drie weken los gelegen. Ik heb hem zelf ook laten liggen, uit koppigheid. Daar ben ik niet trots op, er is
een kind over gestruikeld.

Zolang het van jezelf is, durf je de volgende keer ook weer wat. Daarna niet meer. Dus mijn advies: geef ons
een nee of geef ons niks, maar laat de steiger met rust.
""",
    readings=(
        Reading(
            "Ze zeiden zo snel nee, dat ik juist dacht: nu doe ik het helemaal.",
            "cause",
            "Dat er zo snel een nee kwam, maakte jou juist vastbesloten. Een trager antwoord had je minder gedaan.",
            Claim("antwoord", "moed", "-"),
        ),
        Reading(
            "Met zes man hebben we die steiger in één weekend gelegd, van sloophout",
            "effect",
            "Omdat jullie durfden, was het er in een weekend.",
            Claim("moed", "start"),
        ),
        Reading(
            "Dat gaat altijd zo: pas als het loopt, komen ze meedenken.",
            "effect",
            "Zodra iets op gang komt, gaat de gemeente meedenken.",
            Claim("start", "denktmee"),
        ),
        Reading(
            "En vanaf dat moment was het niet meer van ons.",
            "effect",
            "Als de gemeente gaat meedenken, is het niet meer van jullie zelf.",
            Claim("denktmee", "eigen", "-"),
        ),
        Reading(
            "Nu zei iedereen: dat is voor de gemeente.",
            "effect",
            "Als het niet meer van jullie zelf is, houdt het geen stand.",
            Claim("eigen", "volhouden"),
        ),
        Reading(
            "Zolang het van jezelf is, durf je de volgende keer ook weer wat.",
            "cause",
            "Als het van jezelf blijft, houd je moed om te beginnen.",
            Claim("eigen", "moed"),
        ),
        Reading("geef ons een nee of geef ons niks", "need", "Je wilt liever geen hulp dan hulp die overneemt."),
    ),
)
