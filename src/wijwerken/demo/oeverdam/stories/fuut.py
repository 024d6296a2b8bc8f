from datetime import date

from ..shapes import HERE, Claim, Reading, Story

STORY = Story(
    teller="fuut",
    told=date(2026, 4, 23),
    read_back=date(2026, 5, 1),
    channel=HERE,
    would_disagree="Het springkussen.",
    text="""
Ik weet dat ik straks de zuurpruim ben. Iemand moet het zijn. Ik doe al negentien jaar de centen van de kerk
en zes jaar die van de begraafplaats.

Er wordt geklaagd over papier. Laat mij vertellen waar papier vandaan komt. In 2011 hadden wij een
penningmeester, een lieve man, voorganger van mij. Geen bonnetjes, alles op vertrouwen. Toen hij stierf
bleek er negenduizend euro weg. Niet gestolen, denk ik. Weg. Zijn weduwe is nooit meer in de kerk gekomen,
uit schaamte voor iets wat zij niet gedaan heeft. Had er één formulier gelegen, dan zat ze er nog, derde rij
links. Sindsdien zeg ik: papier beschermt mensen. Juist als je elkaar aardig vindt.

Zo. En nu de andere kant, want ik ben ook niet gek. Vorig jaar wilde de jeugdgroep een nacht in de kerk
slapen. Prachtplan. De verzekering vroeg een ontruimingsplan. Ik heb daar drie avonden op gezeten, en na
drie avonden was de vakantie begonnen. Niemand is kwaad geworden. Dat was het ergste. Ze haalden hun
schouders op, zestien jaar oud en nu al gewend dat het niet doorgaat.

Wat er nodig is? Dat iemand één keer de verzekering regelt, voor ons allemaal. Dan kan het door. Dan hoef ik
niet steeds degene te zijn die nee zegt. Denk niet dat ik dat leuk vind. Ik ben ooit begonnen met de
padvinderij, ik was goed in knopen.
""",
    readings=(
        Reading(
            "Sindsdien zeg ik: papier beschermt mensen. Juist als je elkaar aardig vindt.",
            "motive",
            "Te eenvoudig papierwerk kan het vertrouwen juist schaden.",
            Claim("formulieren", "vertrouwen", "-"),
        ),
        Reading(
            "De verzekering vroeg een ontruimingsplan.",
            "obstacle",
            "Als de verzekering geregeld is, kan een plan op gang komen.",
            Claim("verzekering", "start"),
        ),
        Reading(
            "Ik heb daar drie avonden op gezeten, en na drie avonden was de vakantie begonnen.",
            "effect",
            "Door zoveel papier kwam het plan niet op gang.",
            Claim("formulieren", "start"),
        ),
        Reading(
            "zestien jaar oud en nu al gewend dat het niet doorgaat",
            "effect",
            "Als er geen ruimte is om te proberen, haken jongeren af.",
            Claim("ruimte", "jongeren"),
        ),
        Reading(
            "Dat iemand één keer de verzekering regelt, voor ons allemaal. Dan kan het door.",
            "need",
            "Met een geregelde verzekering houden groepen het vol.",
            Claim("verzekering", "volhouden", "+", "hypothetical"),
        ),
        Reading(
            "Dan hoef ik niet steeds degene te zijn die nee zegt.",
            "wished",
            "Je wilt ook weleens degene zijn die ja zegt.",
        ),
    ),
)
