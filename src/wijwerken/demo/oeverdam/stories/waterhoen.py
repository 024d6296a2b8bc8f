from datetime import date

from ..shapes import ON_PAPER, WITHHELD, Claim, Reading, Story

STORY = Story(
    teller="waterhoen",
    told=date(2026, 4, 16),
    read_back=date(2026, 4, 27),
    channel=ON_PAPER,
    listener="merel",
    also_hear="Mijn broer. Die is gestopt met overal. Maar die doet de deur niet open.",
    text="""
Ik schrijf met pen. Typ het maar over, maar verander niks.

Twee jaar wachten we nu op een stukje grond. Twee jaar. Naast het trafohuisje ligt een driehoek gras waar
niemand komt behalve honden. Wij wilden daar boontjes. Geen villa. Boontjes, en misschien een pruimenboom.

Iedere lente heb ik zaad gekocht. De eerste lente zei de gemeente: na de zomer. De tweede lente zeiden ze
dat er misschien een kabel lag. Er is nooit iemand komen kijken. Ik heb zelf met een prikstok gelopen. Geen
kabel. Dat heb ik geschreven, met een tekening erbij. Geen antwoord. Nu ligt het zaad in een koektrommel en
ik weet niet of het nog opkomt. Van mij ook niet.

Je gaat denken dat het aan jou ligt. Dat je te oud bent, of te lastig, of dat je handschrift niet deugt.
Mijn vrouw zei: ze lachen om je. Ik zei nee. Maar ik wist het niet zeker. Als ze één keer waren gekomen en
hadden gezegd: meneer, wij zien u, het duurt lang en dat is rot voor u, dan had ik ze vertrouwd. Ook met een
nee. Een nee had ik kunnen begraven.

We waren met zeven man. Nu met drie. Van die vier zeggen er twee geen gedag meer, alsof ik ze iets heb
aangedaan. Als niemand meer gelooft dat het wat wordt, wil ook niemand meer de schop vasthouden.

Ik wil niet in de krant. Ik wil boontjes.
""",
    readings=(
        Reading(
            "Twee jaar wachten we nu op een stukje grond. Twee jaar.",
            "old_pain",
            "Dit is oud zeer. Het vraagt om erkenning door iemand, niet om een antwoord.",
        ),
        Reading(
            "Nu ligt het zaad in een koektrommel en ik weet niet of het nog opkomt. Van mij ook niet.",
            "effect",
            "Omdat je geen antwoord kreeg, ging de zin eraf.",
            Claim("antwoord", "energie"),
        ),
        Reading(
            """Als ze één keer waren gekomen en hadden gezegd: meneer, wij zien u, het duurt lang en dat is
            rot
                voor u, dan had ik ze vertrouwd.""",
            "need",
            "Als je serieus wordt genomen, groeit het vertrouwen.",
            Claim("erkend", "vertrouwen", "+", "hypothetical"),
        ),
        Reading(
            "Als niemand meer gelooft dat het wat wordt, wil ook niemand meer de schop vasthouden.",
            "cause",
            "Zonder vertrouwen draagt niemand het werk nog mee.",
            Claim("vertrouwen", "samen"),
        ),
        Reading(
            "Mijn vrouw zei: ze lachen om je. Ik zei nee. Maar ik wist het niet zeker.",
            "old_pain",
            "Je voelde je misschien uitgelachen.",
            None,
            WITHHELD,
        ),
        Reading(
            "Ik wil niet in de krant. Ik wil boontjes.",
            "motive",
            "Het gaat je niet om aandacht. Het gaat je om de tuin.",
        ),
    ),
)
