from datetime import date

from ..shapes import ON_PAPER, SILENT, Claim, Reading, Story, not_right

STORY = Story(
    teller="ijsvogel",
    told=date(2026, 4, 10),
    read_back=date(2026, 4, 29),
    channel=ON_PAPER,
    listener="salie",
    would_disagree="Mijn dochter. Die zegt dat vroeger niet bestaat.",
    text="""
Geachte luisteraar. U vroeg mij om een verhaal. Ik ben zesentachtig, dus u had beter kunnen vragen welk.

Toen de dorpswinkel sloot, zei iedereen dat we voortaan met de auto naar de stad konden. Ik heb geen auto.
Maar dat is niet wat ik mis. Ik mis de rij. Bij de kassa hoorde je wie er ziek was, en dan ging je 's
middags langs. Nu hoor ik het bij de begrafenis, en dan is het aan de late kant. Zolang er een plek was waar
je wel moest komen, kende je elkaar. Een dorp zonder rij is een parkeerplaats.

Er kwamen daarna allerlei clubjes. Een leestafel, een koffieochtend, iets met yoga. Ze beginnen met een
taart en ze eindigen met een appgroep. Na een jaar is er nog één mevrouw over die alles doet, en die krijgt
dan iets aan haar rug. Alleen de leestafel is er nog. Die zijn gewoon begonnen, met drie krukken en een
krant.

Ik hoor dat er nieuwe mensen bij moeten. Ik zeg u eerlijk: sinds de nieuwe wijk er is, doe ik mijn
achterdeur op slot. Dat had ik nooit gedaan. Het zullen best aardige mensen zijn, ze rijden alleen zo hard.

En toch. Vorige winter lag er ijs op mijn stoep en een jongen met zo'n capuchon heeft gestrooid, drie
ochtenden, zonder aan te bellen. Ik heb hem door het gordijn bespied. Toen heb ik een zak drop op de stoep
gelegd en die was weg. Het kan ook de hond geweest zijn. Maar ik slaap sindsdien beter. Als men elkaar ziet,
al is het door een gordijn, dan woont men hier goed.
""",
    readings=(
        Reading(
            "Zolang er een plek was waar je wel moest komen, kende je elkaar.",
            "cause",
            "Een plek waar iedereen komt, zorgt dat buren elkaar kennen.",
            Claim("plek", "buren"),
        ),
        Reading(
            "Bij de kassa hoorde je wie er ziek was, en dan ging je 's middags langs.",
            "effect",
            "Buren die elkaar kennen, zien het als er iets is.",
            Claim("buren", "zien"),
        ),
        Reading(
            "Na een jaar is er nog één mevrouw over die alles doet, en die krijgt dan iets aan haar rug.",
            "obstacle",
            "Als het werk niet samen gedragen wordt, houdt het geen stand.",
            Claim("samen", "volhouden"),
        ),
        Reading(
            "Alleen de leestafel is er nog. Die zijn gewoon begonnen, met drie krukken en een krant.",
            "strength",
            "Wat gewoon klein begint, houdt het soms juist vol.",
            Claim("start", "volhouden"),
        ),
        Reading(
            "sinds de nieuwe wijk er is, doe ik mijn achterdeur op slot",
            "current",
            "Door nieuwe mensen is er minder vertrouwen in elkaar.",
            Claim("nieuw", "vertrouwen", "-"),
            not_right("""Dat heb ik niet gezegd. Ik zei dat ik mijn deur op slot doe. Waarom weet ik niet.
            Misschien
                          ben ík veranderd."""),
        ),
        Reading(
            "Als men elkaar ziet, al is het door een gordijn, dan woont men hier goed.",
            "motive",
            "Als mensen elkaar zien, is het hier fijn wonen.",
            Claim("zien", "wonen"),
        ),
        Reading(
            "Ze beginnen met een taart en ze eindigen met een appgroep.",
            "current",
            "Wie begint met een feest, verliest daarna de zin.",
            Claim("start", "energie", "-"),
            SILENT,
        ),
    ),
)
