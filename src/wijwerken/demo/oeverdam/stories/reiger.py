from datetime import date

from ..shapes import AT_THE_TABLE, Claim, Reading, Story, not_right

STORY = Story(
    teller="reiger",
    told=date(2026, 3, 30),
    read_back=date(2026, 4, 3),
    channel=AT_THE_TABLE,
    listener="merel",
    also_hear="Mensen die nooit meer komen. Die zijn niet moeilijk te vinden, alleen moeilijk te bellen.",
    text="""
Ik vind dit eng. Laat ik dat gewoon zeggen. Ik ben iemand van de oplossing. Als jij zegt: het lekt, dan sta
ik al met een emmer, ook als je alleen maar wilde vertellen dat het regende.

Vorig jaar was ik op een avond in het dorpshuis. Ik had een praatje voorbereid van tien minuten, met
plaatjes. Na afloop kwam er een vrouw naar me toe en die zei: mooi hoor, maar u heeft de hele avond niks
gevraagd. In de auto naar huis dacht ik: wat een zeur. En bij de rotonde dacht ik: ze heeft gelijk. Ik ben
twee keer rond gereden.

Bij ons op het werk durven mensen weinig. Dat zeg ik niet om ze af te vallen. Het komt doordat het de vorige
keer verkeerd afliep en er toen niemand ging staan. Ik ook niet. Als je wilt dat iemand eens iets probeert,
moet je van tevoren zeggen: als het misgaat, dan is dat van mij. Vooraf. Achteraf is het makkelijk praten.

Toen mijn vader nog leefde, was hij hier in de buurt de man van de ijsbaan. Die ging niet naar een loket.
Die ging naar de kroeg, en daar zat iemand van de gemeente, en die zei: doe maar. Zo ging dat. Je kende
elkaar, dus kon er iets. Nou wil ik niet terug naar de kroeg, want wie daar niet kwam had pech. Mijn moeder
bijvoorbeeld.

Wat ik hoop? Dat er straks iets moois staat waar ik niets mee te maken heb gehad. En dat ik daar dan blij
mee ben. Van dat tweede ben ik nog niet zeker.
""",
    readings=(
        Reading(
            "u heeft de hele avond niks gevraagd",
            "current",
            "Wie niets vraagt, laat mensen voelen dat ze er niet toe doen.",
        ),
        Reading(
            """Als je wilt dat iemand eens iets probeert, moet je van tevoren zeggen: als het misgaat, dan
            is dat
                van mij.""",
            "cause",
            "Als de leiding vooraf zegt dat fouten mogen, komt er ruimte om te proberen.",
            Claim("rugdekking", "ruimte"),
        ),
        Reading(
            "Je kende elkaar, dus kon er iets.",
            "cause",
            "Als mensen elkaar vertrouwen, is er meer ruimte om iets te proberen.",
            Claim("vertrouwen", "ruimte"),
        ),
        Reading(
            "Nou wil ik niet terug naar de kroeg, want wie daar niet kwam had pech.",
            "obstacle",
            "Als je de weg moet weten, komen er geen nieuwe mensen bij.",
            Claim("wegweten", "nieuw", "-"),
            not_right("""Dat maken jullie ervan. Ik zei dat wie er niet kwam pech had. Of er daardoor minder
                          nieuwe mensen waren, dat weet ik echt niet."""),
        ),
        Reading(
            "Dat er straks iets moois staat waar ik niets mee te maken heb gehad.",
            "wished",
            "Je wenst dat mensen iets maken dat helemaal van henzelf is.",
        ),
    ),
)
