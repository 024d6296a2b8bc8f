from datetime import date

from ..shapes import HERE, Claim, Reading, Story, partly

STORY = Story(
    teller="libel",
    told=date(2026, 4, 17),
    read_back=date(2026, 4, 18),
    channel=HERE,
    would_disagree="volwassenen die 'de jeugd' zeggen",
    text="""
oke ik typ dit op mn telefoon dus sorry

vorig jaar moesten we voor maatschappijleer meedenken met de gemeente. serieus dat heette zo. we gingen met
12 man naar het gemeentehuis en er waren broodjes en een mevrouw met een flipover. wat willen jullie in het
dorp. dus wij zeiden een plek om te zitten waar je niet weggestuurd wordt, met licht en stroom. zij schreef
op HANGPLEK. wij zeiden nee geen hangplek gewoon een plek. zij schreef er ONTMOETINGSPLEK bij. toen wist ik
al hoe laat het was

daarna: niks. echt niks. geen mail geen appje. ik heb op een gegeven moment aan mn docent gevraagd wat er
met die flipover is gebeurd en die zei dat die flipover in de kast staat. we hebben hem gezien. hij stond
achterstevoren

maar!! met de ijsclub ging het wel goed. daar vroegen ze of ik muziek wilde doen bij de nachttocht en die
man zei, jij regelt het, hier is vijftig euro en als het mislukt dan hebben we gelachen. niemand heeft over
mn schouder gekeken. het was min 6 en de speaker viel uit en toen heeft iedereen gezongen. er stonden mensen
te HUILEN op het ijs. ik heb dat gedaan. nou ja niet dat huilen

ik ga volgend jaar studeren en dan ben ik weg. iedereen vraagt of ik terugkom. hangt ervan af. als je ergens
iets hebt mogen maken dan is het een beetje van jou, en dan kom je terug. dat bankje van de bushalte is niet
van mij
""",
    readings=(
        Reading(
            "toen wist ik al hoe laat het was",
            "effect",
            "Omdat je niet serieus werd genomen, deed je niet meer mee.",
            Claim("erkend", "jongeren"),
        ),
        Reading(
            "daarna: niks. echt niks. geen mail geen appje.",
            "effect",
            "Omdat er geen antwoord kwam, durfde je het niet nog een keer.",
            Claim("antwoord", "moed"),
        ),
        Reading(
            "en als het mislukt dan hebben we gelachen. niemand heeft over mn schouder gekeken",
            "cause",
            "Omdat je ruimte kreeg om te proberen, deed je mee.",
            Claim("ruimte", "jongeren"),
        ),
        Reading(
            "hier is vijftig euro",
            "cause",
            "Een beetje geld vooraf gaf je moed om te beginnen.",
            Claim("geld", "moed"),
            partly("het ging niet om die 50 euro. het ging erom dat ie niet meekeek", Claim("ruimte", "moed")),
        ),
        Reading(
            "ik heb dat gedaan. nou ja niet dat huilen",
            "effect",
            "Dat jongeren iets maakten, maakte jou trots.",
            Claim("jongeren", "trots"),
        ),
        Reading(
            "als je ergens iets hebt mogen maken dan is het een beetje van jou, en dan kom je terug",
            "motive",
            "Als het van jezelf is, blijf je meedoen.",
            Claim("eigen", "jongeren"),
        ),
    ),
)
