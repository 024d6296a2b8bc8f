from datetime import date

from ..shapes import AT_THE_TABLE, Claim, Reading, Story

STORY = Story(
    teller="bever",
    told=date(2026, 4, 22),
    read_back=date(2026, 4, 30),
    channel=AT_THE_TABLE,
    listener="merel",
    also_hear="De lui van de veegwagen. Die zien alles, om zes uur 's morgens.",
    text="""
Moet dat ding aan? Vooruit. Ik praot wel plat, dat mot je maar zien.

Ik zit al dertig jaar in 't groen. Mensen denken dat de gemeente in dat gebouw zit. Nou, de gemeente dat bin
ik, met m'n bosmaaier. Ze vragen 't ook an mijn. Ome, mag hier een boom? Ome, kan die stoep wat lager? En ik
zeg altijd: ik weet 't niet, jongen, ik mag niks beslissen. En dan bel ik naar kantoor, en kantoor zegt:
laat ze een melding doen. Een melding! Ze staan naast me!

Vroeger mocht ik 't zelf. Had ik een werkbus met vijf zakken zand en een paar tegels, en as een ouwe vrouw
struikelde over een stoep dan lag die stoep 's middags goed. Nou is dat vier weken en een foto. Niet omdat
ze kwaad willen op kantoor. D'r is gewoon geen mens meer die zegt: doe jij dat maar, ik sta d'r achter.

Verleden jaar heb ik 't stiekem gedaan. Voor die lui van de geveltuintjes. Tegels d'ruit gewipt op me vrije
zaterdag, vier straten lang, met hun samen. Zij soep, ik een koevoet. Mooi da 't was! Hele straat in bloei,
en ik maar net doen of ik van niks wist as ik d'r 's maandags langsreed. De één z'n kind zwaaide. Ik kreeg
d'r bijna tranen van, en dat zeg ik tegen niemand, behalve nou tegen jou.

Zeg, dit komt toch niet bij m'n baas? Nee? Goed zo. Laat 'm 't anders ok maar lezen.
""",
    readings=(
        Reading(
            "ik weet 't niet, jongen, ik mag niks beslissen",
            "obstacle",
            "Omdat onduidelijk is wie mag beslissen, krijgen mensen geen antwoord.",
            Claim("beslist", "antwoord"),
        ),
        Reading(
            "D'r is gewoon geen mens meer die zegt: doe jij dat maar, ik sta d'r achter.",
            "cause",
            "Als iemand achter je staat, is er ruimte om iets te proberen.",
            Claim("rugdekking", "ruimte"),
        ),
        Reading(
            "Tegels d'ruit gewipt op me vrije zaterdag, vier straten lang, met hun samen.",
            "earlier_attempt",
            "Toen iemand van de gemeente gewoon meedeed, kwam het op gang.",
            Claim("denktmee", "start"),
        ),
        Reading(
            "Hele straat in bloei",
            "effect",
            "Wat er samen gemaakt werd, maakte de straat trots.",
            Claim("start", "trots"),
        ),
        Reading(
            "Een melding! Ze staan naast me!",
            "current",
            "Er is al een vast gezicht op straat. Mocht die iets zeggen, dan had je meteen antwoord.",
            Claim("contact", "antwoord", "+", "hypothetical"),
        ),
    ),
)
