from datetime import date

from ..shapes import AT_THE_TABLE, Claim, Reading, Story

STORY = Story(
    teller="wilg",
    told=date(2026, 4, 7),
    read_back=date(2026, 4, 14),
    channel=AT_THE_TABLE,
    listener="merel",
    also_hear="De mensen van de straat achter de kerk. Daar bel ik ook nooit aan, moet ik eerlijk zeggen.",
    text="""
Ik ben een soepmens. Ik geloof in soep. Je moet daar niet te diep over nadenken.

Na de dood van mijn man kookte ik nog steeds voor twee. Dat gooi je dan weg, en op een dag dacht ik: ik bel
aan bij die jongen van hiernaast. Drie jaar woonde hij daar, en ik wist alleen dat hij laat thuiskwam. Hij
at drie borden. De week erop nam hij een collega mee. Toen zaten we na een halfjaar met veertien man in mijn
keuken, op klapstoelen, en eentje op de wasmachine.

En dan zie je het gebeuren. Mensen die naast elkaar aan tafel zitten, weten opeens hoe de ander heet. En wie
elkaars naam weet, tilt elkaars tafel. Toen mijn dak lekte stonden er vier man met zeil. Die hadden weer een
zwager bij zich, en die zwager eet nu elke week mee en weet van iedereen de verjaardag. Zo gaat dat rond en
rond, tot je keuken te klein is.

Dus toen wilde ik naar het dorpshuis. Maar wie heeft daar de sleutel? Ik heb het vier mensen gevraagd en
kreeg vijf antwoorden. Als je niet weet wie je moet bellen, begin je er niet aan. Je denkt: het zal wel niet
mogen. Ik ben zeventig, ik ben niet bang uitgevallen, maar van een loket word ik weer acht.

We doen het nog, in mijn keuken. Ik kook niet meer elke week, dat deelden we op, anders had ik het niet
volgehouden. Volgens mij is dat het hele geheim. Je moet iets op tijd uit handen durven geven. Ook al doen
ze te veel zout erin.
""",
    readings=(
        Reading(
            "Mensen die naast elkaar aan tafel zitten, weten opeens hoe de ander heet.",
            "cause",
            "Een plek om samen te zitten zorgt dat buren elkaar leren kennen.",
            Claim("plek", "buren"),
        ),
        Reading(
            "En wie elkaars naam weet, tilt elkaars tafel.",
            "cause",
            "Buren die elkaar kennen, dragen het werk samen.",
            Claim("buren", "samen"),
        ),
        Reading(
            "Die hadden weer een zwager bij zich, en die zwager eet nu elke week mee",
            "effect",
            "Als je het samen doet, haken er nieuwe mensen aan.",
            Claim("samen", "nieuw"),
        ),
        Reading(
            "en weet van iedereen de verjaardag. Zo gaat dat rond en rond",
            "effect",
            "Nieuwe mensen leren weer de anderen kennen, en zo gaat het rond.",
            Claim("nieuw", "buren"),
        ),
        Reading(
            "Als je niet weet wie je moet bellen, begin je er niet aan.",
            "obstacle",
            "Zonder één persoon om te bellen kom je niet aan een antwoord.",
            Claim("contact", "antwoord"),
        ),
        Reading(
            "Je denkt: het zal wel niet mogen.",
            "effect",
            "Zonder antwoord zakt je moed weg.",
            Claim("antwoord", "moed"),
        ),
        Reading(
            "maar van een loket word ik weer acht",
            "effect",
            "Als de moed weg is, komt het plan niet op gang.",
            Claim("moed", "start"),
        ),
        Reading(
            "Ik heb het vier mensen gevraagd en kreeg vijf antwoorden.",
            "current",
            "Niemand wist wie er over de sleutel beslist, dus kwam er geen antwoord.",
            Claim("beslist", "antwoord"),
        ),
        Reading(
            "Ik kook niet meer elke week, dat deelden we op, anders had ik het niet volgehouden.",
            "strength",
            "Omdat jullie het werk verdeelden, hield je het vol.",
            Claim("samen", "volhouden"),
        ),
    ),
)
