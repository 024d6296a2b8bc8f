"""Told, read back, used, and then taken back. After that the words are gone."""

from datetime import date

from ..shapes import AT_THE_TABLE, Claim, Reading, Story

STORY = Story(
    teller="pimpernel",
    told=date(2026, 4, 21),
    read_back=date(2026, 4, 28),
    channel=AT_THE_TABLE,
    listener="merel",
    withdrawn=date(2026, 6, 4),
    withdrawn_because="Ik hoorde mijn eigen zin terug op het schoolplein. Dat was raak. Ik wil hem terug.",
    text="""
Ik vertel het één keer en dan niet meer.

Ik zat in het comité van de lampjes. Vier jaar lang hebben wij in december de hele Voorstraat verlicht, met
oude snoeren en een aggregaat van iemands oom. Het was prutswerk en het was prachtig. Mensen kwamen uit de
stad kijken. Ik heb daar mijn beste vriendin leren kennen, boven op een ladder.

Toen kregen we geld. Tweeduizend euro van een fonds, omdat we zo'n mooi voorbeeld waren. En vanaf dat moment
ging elke vergadering over dat geld. Wie de pinpas had. Waarom er voor honderdtachtig euro aan kabels was
gekocht en of dat wel die van ons waren. Er werd iets gezegd, met z'n allen erbij, dat je niet meer terug
kunt stoppen. Geld maakt dat je elkaars zakken gaat bekijken. Mijn vriendin en ik groeten elkaar nu met de
kin.

Het volgende jaar is er niemand meer begonnen. De lampjes liggen bij mij op zolder in elf dozen. Soms doe ik
er een aan om te kijken of hij het nog doet. Hij doet het nog.

Mensen zeggen altijd: er moet geld bij. Ik zeg: pas op. Laat mensen eerst een keer samen iets slepen. Wie
gesleept heeft, vertrouwt elkaar. Wie alleen vergadert niet.
""",
    readings=(
        Reading(
            "Geld maakt dat je elkaars zakken gaat bekijken.",
            "cause",
            "Door het geld ging het vertrouwen in elkaar weg.",
            Claim("geld", "vertrouwen", "-"),
        ),
        Reading(
            "Wie gesleept heeft, vertrouwt elkaar. Wie alleen vergadert niet.",
            "strength",
            "Samen werken geeft vertrouwen in elkaar.",
            Claim("samen", "vertrouwen"),
        ),
        Reading(
            "Het volgende jaar is er niemand meer begonnen.",
            "effect",
            "Zonder vertrouwen houdt zoiets het niet vol.",
            Claim("vertrouwen", "volhouden"),
        ),
    ),
)
