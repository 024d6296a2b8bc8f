from datetime import date

from ..shapes import AT_THE_TABLE, Claim, Reading, Story

STORY = Story(
    teller="haas",
    told=date(2026, 5, 1),
    read_back=date(2026, 5, 9),
    channel=AT_THE_TABLE,
    listener="merel",
    would_disagree="Iedereen die z'n hond losloopt.",
    text="""
Da's de eerste keer in veertig jaor dat hier iemand van 't dorp binnenzit die niks komt verkopen. Wil je
koffie? D'r zit al melk in.

Ik bin van buiten de dijk. Voor jullie houdt 't dorp op bij 't gemaal. Voor mijn begint 't daar. Nou hadden
ze een plan voor een ommetje, een wandelpad, prachtig, met bordjes. Dwars deur mijn kalverweitje. Ze hadden
't al getekend. Ze hadden d'r al een naam voor! Lammetjespad. Ik heb niet ééns lammetjes. Ik las 't in de
krant, aan deze tafel, en m'n vrouw zei: kijk, we staon erin.

Toen bin ik dwars gaan ligge. Acht weken bezwaar, nog een brief, nog een. Ik ben daar niet trots op. Maar as
ze me nou hadden gevraagd! Ik had zó een strook gegeven langs de sloot. Da's korter ok nog. Dan hak ik zelf
't hek open. As je een mens serieus neemt, wil-ie wel wat. As je over 'm heen loopt, gaot-ie staan.

Later kwam d'r een jonge vent, van die natuurclub. Alleen, op de fiets, in de regen. Zei: ik kom sorry zegge
voor dat Lammetjespad. Zat-ie daar, waar jij nou zit, te druppe. Ja, en dan? Dan kun je niet meer kwaad
zijn. Wij hebben toen samen een vlonder gemaakt, hij en ik en de buurman, drie zaterdagen. Hij komt nog. Hij
kan nou melken. Slecht, maar hij kan 't.

Vertrouwen komt te voet, zeggen ze. Bij ons komt 't op de fiets en 't is zeiknat.
""",
    readings=(
        Reading(
            "As je een mens serieus neemt, wil-ie wel wat. As je over 'm heen loopt, gaot-ie staan.",
            "cause",
            "Wie serieus wordt genomen, wil het werk mee dragen.",
            Claim("erkend", "samen"),
        ),
        Reading(
            "Zei: ik kom sorry zegge voor dat Lammetjespad.",
            "earlier_attempt",
            "Omdat iemand sorry kwam zeggen, kwam er vertrouwen.",
            Claim("erkend", "vertrouwen"),
        ),
        Reading(
            "Wij hebben toen samen een vlonder gemaakt, hij en ik en de buurman, drie zaterdagen.",
            "effect",
            "Toen er vertrouwen was, deden jullie het werk samen.",
            Claim("vertrouwen", "samen"),
        ),
        Reading(
            "Ik las 't in de krant, aan deze tafel, en m'n vrouw zei: kijk, we staon erin.",
            "old_pain",
            "Over jouw land werd beslist zonder jou. Dat vraagt om erkenning.",
        ),
        Reading(
            "Hij komt nog. Hij kan nou melken.",
            "strength",
            "Wie samen iets doet, haakt aan en blijft.",
            Claim("samen", "nieuw"),
        ),
    ),
)
