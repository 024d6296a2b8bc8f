from datetime import date

from ..shapes import AT_THE_TABLE, SILENT, Claim, Reading, Story

STORY = Story(
    teller="stekelbaars",
    told=date(2026, 4, 29),
    read_back=date(2026, 5, 6),
    channel=AT_THE_TABLE,
    listener="merel",
    text="""
Ik dacht dat ik straf had. Nee echt, toen jullie belden. Mijn moeder dacht het ook.

Wij zitten altijd bij het gemaal, achter, waar het droog is. Met een man of zes. Er wordt gezegd dat wij
daar dealen. Wij doen daar scooters. Sleutelen. Er was één keer een joint en die was niet eens van ons. Maar
als er in het dorp iets weg is, komt er eerst een auto langzaam langs bij ons. Dat doet wat met je. Je gaat
vanzelf zo kijken als ze denken dat je bent.

Afgelopen winter ging ik strooien bij een paar oude mensen. Niet voor een stage of zo. Mijn oma is gevallen,
dus ik dacht: dat heb ik een keer gezien, hoeft niet nog een keer. Heb ik aan niemand verteld, want dan ga
je weer een lintje krijgen met een foto, en dat wil je niet, dat willen die gasten niet, dan ben je de
brave. Er lag ineens drop op de stoep bij eentje. Best lekker. Dubbelzout.

Als er een schuur was. Iets met een deur die wij zelf op slot mogen doen. Dan zouden wij ook de grasmaaiers
van heel het dorp doen, gratis, dat meen ik. We kunnen dat. Ik heb een keer een cv-ketel gemaakt met een
YouTube-filmpje, ja, mocht niet, maar hij doet het. Niemand vraagt wat we kunnen. Ze vragen wat we daar
doen.

Met de Poolse man van de fietsen gaat het wel. Die zegt: hou vast. Meer niet. Dan weet je dat hij je
vertrouwt. Toen was ik ineens de hele zondag gebleven.
""",
    readings=(
        Reading(
            "komt er eerst een auto langzaam langs bij ons",
            "current",
            "Wie niet serieus genomen wordt, blijft weg.",
            Claim("erkend", "jongeren"),
        ),
        Reading(
            "Niemand vraagt wat we kunnen. Ze vragen wat we daar doen.",
            "obstacle",
            "Als jongeren serieus genomen worden, doen ze mee.",
            Claim("erkend", "jongeren"),
        ),
        Reading(
            "Toen was ik ineens de hele zondag gebleven.",
            "effect",
            "Een plek waar je iets mag doen, zorgt dat jongeren meedoen.",
            Claim("plek", "jongeren"),
        ),
        Reading(
            "Iets met een deur die wij zelf op slot mogen doen.",
            "need",
            "Iets dat van henzelf is, zou zorgen dat jongeren meedoen.",
            Claim("eigen", "jongeren", "+", "hypothetical"),
        ),
        Reading(
            "Die zegt: hou vast. Meer niet. Dan weet je dat hij je vertrouwt.",
            "cause",
            "Vertrouwen zorgt dat jongeren meedoen.",
            Claim("vertrouwen", "jongeren"),
        ),
        Reading(
            "Er lag ineens drop op de stoep bij eentje. Best lekker. Dubbelzout.",
            "strength",
            "Iemand zag wat je deed, en dat was fijn wonen.",
            Claim("zien", "wonen"),
            SILENT,
        ),
    ),
)
