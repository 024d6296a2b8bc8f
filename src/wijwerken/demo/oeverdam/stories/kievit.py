from datetime import date

from ..shapes import AT_THE_TABLE, Claim, Reading, Story

STORY = Story(
    teller="kievit",
    told=date(2026, 4, 3),
    read_back=date(2026, 4, 10),
    channel=AT_THE_TABLE,
    listener="salie",
    would_disagree="Die lange met dat zwemplan. Die wil de gemeente er helemaal niet bij.",
    text="""
Ik ben van de kas. Die glazen kas achter de Schoolstraat, waar nu tomaten staan en in de winter de stoelen
van de fanfare. Iedereen denkt dat ik daar jaren mee bezig ben geweest. Niks hoor. Drie weken.

Het zat zo. Mijn zwager had hem over van de kwekerij, en hij moest binnen een maand weg. Ik had een nummer
gekregen van een vrouw bij de gemeente, voor als er wat was. Ik belde en ik kreeg háár. Niet een bandje,
niet een ander. Ze zei: ik ga erachteraan, vrijdag hoor je van me. En vrijdag hóórde ik van haar. Binnen een
week had ik een ja. Toen dacht ik: nou, dan moeten we ook. Ik ben dezelfde avond langs de deuren gegaan, en
drie weken later stond de kas er.

Ik durfde omdat zij durfde, zo simpel is het. Had ze gezegd: dient u een aanvraag in, dan had ik hem laten
ophalen door de oudijzerboer. Ik ben geen schrijver. Ik krijg al pukkels van een envelop met een venstertje.

Nou het lelijke. Ze is weg. Andere baan, in Utrecht geloof ik. En toen wij in het najaar een waterleiding
wilden, begon het hele circus van voren af aan. Vijf maanden niks gehoord. Twee van de vier mensen van de
kas zijn intussen afgehaakt. Ik geef ze geen ongelijk. Geef iedere groep gewoon één mens die er volgend jaar
nog is. Dat kost geen drol.

Of het een succes is? Mensen zeggen van wel. Sinds de kas er staat, groeten de lui van de nieuwe huizen mij.
Daarvoor waren dat auto's die voorbijreden.
""",
    readings=(
        Reading(
            "Ik belde en ik kreeg háár. Niet een bandje, niet een ander.",
            "cause",
            "Doordat je één vaste persoon kon bellen, had je snel antwoord.",
            Claim("contact", "antwoord"),
        ),
        Reading(
            "Binnen een week had ik een ja. Toen dacht ik: nou, dan moeten we ook.",
            "cause",
            "Omdat het antwoord zo snel kwam, durfde je te beginnen.",
            Claim("antwoord", "moed"),
        ),
        Reading(
            "Ik ben dezelfde avond langs de deuren gegaan, en drie weken later stond de kas er.",
            "effect",
            "Omdat je durfde, kwam het meteen op gang.",
            Claim("moed", "start"),
        ),
        Reading(
            """Had ze gezegd: dient u een aanvraag in, dan had ik hem laten ophalen door de oudijzerboer.""",
            "obstacle",
            "Met een ingewikkeld formulier was de kas er nooit gekomen.",
            Claim("formulieren", "start", "+", "hypothetical"),
        ),
        Reading(
            "Twee van de vier mensen van de kas zijn intussen afgehaakt.",
            "effect",
            "Toen het antwoord uitbleef, raakten mensen hun zin kwijt.",
            Claim("antwoord", "energie"),
        ),
        Reading(
            "Geef iedere groep gewoon één mens die er volgend jaar nog is.",
            "need",
            "Je hebt iemand nodig die blijft, zodat je kunt volhouden.",
            Claim("contact", "volhouden"),
        ),
        Reading(
            "Sinds de kas er staat, groeten de lui van de nieuwe huizen mij.",
            "strength",
            "Doordat de kas er kwam, leerden buren elkaar kennen.",
            Claim("start", "buren"),
        ),
    ),
)
