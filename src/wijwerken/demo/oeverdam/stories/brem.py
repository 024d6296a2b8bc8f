from datetime import date

from ..shapes import AT_THE_TABLE, Claim, Reading, Story, partly

STORY = Story(
    teller="brem",
    told=date(2026, 4, 9),
    read_back=date(2026, 4, 20),
    channel=AT_THE_TABLE,
    listener="salie",
    also_hear="Mijn buurvrouw beneden. En de mensen die niet kunnen lezen. Ja, die wonen hier ook.",
    would_disagree="De soepclub, denk ik. Die denken dat iedereen welkom is.",
    text="""
Mij is nog nooit iets gevraagd. Nou ja: of ik wat zachter kon doen.

Ik woon achter de kerk met twee kinderen, driehoog zonder lift. Ik lees in het dorpsblad over initiatieven.
Altijd dezelfde zes mensen op de foto, ik kan ze tekenen. Ze hebben bakfietsen. Ik heb niks tegen
bakfietsen. Maar als zij een mail sturen, krijgen ze een mail terug, want ze hebben met iemand gestudeerd.
Als ík bel, moet ik mijn geboortedatum spellen.

Ik heb één keer iets gewild. Een hek. Bij ons speelveldje rent je kind zo de weg op. Ik had handtekeningen
opgehaald, eenenveertig, op de achterkant van een kleurplaat want ander papier had ik niet. Op het
gemeentehuis zei een meneer dat het geen rechtsgeldig burgerinitiatief was. Ik wist niet wat dat betekende.
Ik zei dankuwel. Waarom zeg je dan dankuwel? Thuis heb ik het opgezocht en toen was ik te laat met eten.

Het hek is er drie jaar later gekomen. Niemand heeft me gebeld. Ik zag het vanuit de bus. In de krant stond
dat de gemeente het speelveld veilig had gemaakt.

Dus als jullie nu vragen hoe initiatieven verder komen, dan vraag ik: welke? Wie zegt dat het er een is? Bij
ons in het portiek passen ze op elkaars kinderen, vier gezinnen, iedere dag. Dat heeft geen naam en geen
logo. Als iemand nou eens een keer aan de deur kwam, met gewone woorden, dan deden er hier zo tien mee. Maar
dan moet je wel drie trappen op.
""",
    readings=(
        Reading(
            "Als ík bel, moet ik mijn geboortedatum spellen.",
            "current",
            "Wie de weg niet weet, krijgt minder snel antwoord.",
            Claim("wegweten", "antwoord"),
        ),
        Reading(
            "Ik wist niet wat dat betekende. Ik zei dankuwel.",
            "obstacle",
            "Zonder gewone woorden zakt de moed om verder te gaan.",
            Claim("taal", "moed"),
        ),
        Reading(
            "Niemand heeft me gebeld. Ik zag het vanuit de bus.",
            "old_pain",
            "Het hek kwam er door jou, en niemand heeft dat gezegd. Dat vraagt om erkenning.",
        ),
        Reading(
            "Altijd dezelfde zes mensen op de foto, ik kan ze tekenen.",
            "current",
            "Doordat de weg weten zoveel telt, komen er geen nieuwe mensen bij.",
            Claim("wegweten", "nieuw", "-"),
        ),
        Reading(
            "dan deden er hier zo tien mee",
            "wished",
            "Met gewone woorden haken er nieuwe mensen aan.",
            Claim("taal", "nieuw"),
            partly(
                "Niet de woorden alleen. Dat er iemand de trap op komt en ons serieus neemt.",
                Claim("erkend", "nieuw", "+", "hypothetical"),
            ),
        ),
        Reading(
            "Bij ons in het portiek passen ze op elkaars kinderen, vier gezinnen, iedere dag.",
            "strength",
            "Buren die elkaar kennen, dragen samen de zorg.",
            Claim("buren", "samen"),
        ),
    ),
)
