from datetime import date

from ..shapes import HERE, Claim, Reading, Story, partly

STORY = Story(
    teller="specht",
    told=date(2026, 4, 24),
    read_back=date(2026, 5, 2),
    channel=HERE,
    text="""
Op school leren we kinderen dat ze hun stem mogen laten horen. We hebben een leerlingenraad. Die heeft vorig
jaar geadviseerd om op vrijdag frietjes te doen, en dat was het.

Maar ik wil over iets anders vertellen. Over de schoolmoestuin van hiernaast, in het volgende dorp, waar
mijn vriendin lesgeeft. Zij hadden alles al uitgezocht: het contract, de verzekering, welke gif-vrije beits,
wie in de zomervakantie water geeft. Ik mocht haar mapje kopiëren. Eén mapje. Bij ons stond het er in vier
weken. Als ik dat zelf had moeten uitvinden was ik er nu nog mee bezig. Ik snap niet waarom iedere club hier
zijn eigen mapje maakt en daarna in de kast legt. Wij ook hoor. Ik heb dat mapje ook nooit doorgegeven. Ik
schaam me nu ik het opschrijf.

Wat er daarna gebeurde is minder leuk. De tuin liep op drie ouders, en dat waren drie moeders met elk twee
banen. Toen er één verhuisde viel het om. Er zijn genoeg mensen die willen. Er zijn weinig mensen die
kúnnen, op dinsdagmiddag. Daar hoor ik nooit iemand over, alsof iedereen met pensioen is.

De pubers zag je intussen langsfietsen. Ik vroeg aan een oud-leerling waarom hij niet hielp. Hij zei: juf,
waar moet ik dan staan? Dat vond ik zo'n goede vraag. Er is in dit dorp geen vierkante meter waar je als je
zestien bent niet in de weg staat. Als je ergens mag zijn, doe je vanzelf mee.
""",
    readings=(
        Reading(
            "Ik mocht haar mapje kopiëren. Eén mapje. Bij ons stond het er in vier weken.",
            "cause",
            "Doordat een andere groep haar kennis deelde, kwam het snel op gang.",
            Claim("kennis", "start"),
        ),
        Reading(
            "Zij hadden alles al uitgezocht: het contract, de verzekering",
            "strength",
            "Wie kennis deelt, helpt een ander de verzekering te regelen.",
            Claim("kennis", "verzekering"),
        ),
        Reading(
            "Er zijn weinig mensen die kúnnen, op dinsdagmiddag.",
            "obstacle",
            "Zonder tijd komt er niemand bij om het samen te dragen.",
            Claim("tijd", "samen"),
        ),
        Reading(
            "Toen er één verhuisde viel het om.",
            "effect",
            "Omdat te weinig mensen het droegen, hield het geen stand.",
            Claim("samen", "volhouden"),
        ),
        Reading(
            "Als je ergens mag zijn, doe je vanzelf mee.",
            "cause",
            "Een plek om te ontmoeten zorgt dat jongeren meedoen.",
            Claim("plek", "jongeren"),
            partly(
                "Niet een plek om te ontmoeten. Een plek die ván hen is, waar niemand ze wegstuurt.",
                Claim("eigen", "jongeren"),
            ),
        ),
    ),
)
