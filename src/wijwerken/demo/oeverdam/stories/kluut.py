from datetime import date

from ..shapes import AT_THE_TABLE, Claim, Reading, Story

STORY = Story(
    teller="kluut",
    told=date(2026, 4, 19),
    read_back=date(2026, 4, 26),
    channel=AT_THE_TABLE,
    listener="merel",
    language="pl",
    translator="Ewa, vrijwilliger in het dorpshuis, woord voor woord nagelezen met de verteller",
    also_hear="Mężczyźni z przyczepy za szklarnią. Oni myślą, że to nie dla nich.",
    text="""
Mieszkam tu dziewięć lat. Dziewięć lat, a ludzie pytają, kiedy wracam do domu. Jestem w domu.

Pracuję przy papryce. Wstaję o czwartej. W niedzielę nie śpię, tylko naprawiam rowery, bo lubię, a w Polsce
miałem warsztat. Pod blokiem, na kawałku kartonu. Najpierw przychodzili tylko nasi. Potem przyszedł
holenderski chłopiec z przebitą dętką i bez pieniędzy. Naprawiłem. Na drugi dzień przyszła jego babcia z
szarlotką. Ona nie mówi po polsku, ja po holendersku mówię jak rower bez łańcucha. Ale siedzieliśmy na murku
godzinę i jedliśmy.

Teraz w każdą niedzielę jest tam piętnaście osób. Dzieci uczą się zmieniać dętkę. Starsi siedzą i patrzą.
Nikt tego nie wymyślił. Ludzie się tam widzą, i to wszystko.

Jesienią padało, więc chciałem zapytać o garaż, który stoi pusty. Znalazłem stronę gminy. Było tam słowo
„maatschappelijk initiatief" i czterdzieści okienek. Przetłumaczyłem telefonem i wyszło „przedsięwzięcie
obyczajowe". Przestraszyłem się, że to coś z policją. Zamknąłem. Padało do marca.

Gdyby ktoś napisał to zwykłymi słowami, zapytałbym. I nie tylko ja. Nasi potrafią wszystko: spawać, murować,
piec. Nikt nie pyta, więc nikt nie mówi.

Babcia od szarlotki umarła w lutym. Byłem na pogrzebie. Siedziałem w trzeciej ławce, z rodziną. Wtedy
wiedziałem, że tu mieszkam.
""",
    translation="""
Ik woon hier negen jaar. Negen jaar, en mensen vragen wanneer ik naar huis ga. Ik bén thuis.

Ik werk in de paprika. Ik sta om vier uur op. Op zondag slaap ik niet uit, dan repareer ik fietsen, omdat ik
het leuk vind, in Polen had ik een werkplaats. Voor de flat, op een stuk karton. Eerst kwamen alleen onze
eigen mensen. Toen kwam er een Nederlands jongetje met een lekke band en zonder geld. Ik heb hem geplakt. De
volgende dag kwam zijn oma met appeltaart. Zij spreekt geen Pools, en mijn Nederlands is als een fiets
zonder ketting. Maar we zaten een uur op het muurtje te eten.

Nu zijn er elke zondag vijftien mensen. Kinderen leren een band verwisselen. De ouderen zitten en kijken.
Niemand heeft het bedacht. Mensen zien elkaar daar, dat is alles.

In de herfst regende het, dus ik wilde vragen naar een garage die leegstaat. Ik vond de pagina van de
gemeente. Er stond 'maatschappelijk initiatief' en er waren veertig hokjes. Ik vertaalde het met mijn
telefoon en er kwam uit: 'zedelijke onderneming'. Ik schrok, ik dacht dat het iets met de politie was. Ik
deed het dicht. Het regende tot maart.

Als iemand het in gewone woorden had opgeschreven, had ik het gevraagd. En ik niet alleen. Onze mensen
kunnen alles: lassen, metselen, bakken. Niemand vraagt het, dus niemand zegt het.

De oma van de appeltaart is in februari gestorven. Ik was op de begrafenis. Ik zat in de derde bank, bij de
familie. Toen wist ik dat ik hier woon.
""",
    readings=(
        Reading(
            "Ale siedzieliśmy na murku godzinę i jedliśmy.",
            "cause",
            "Een plek om te zitten zorgde dat buren elkaar leerden kennen.",
            Claim("plek", "buren"),
            dutch="Maar we zaten een uur op het muurtje te eten.",
        ),
        Reading(
            "Teraz w każdą niedzielę jest tam piętnaście osób.",
            "strength",
            "Wat klein op gang kwam, is gebleven.",
            Claim("start", "volhouden"),
            dutch="Nu zijn er elke zondag vijftien mensen.",
        ),
        Reading(
            "Ludzie się tam widzą, i to wszystko.",
            "strength",
            "Doordat er een plek is, zien mensen elkaar.",
            Claim("plek", "zien"),
            dutch="Mensen zien elkaar daar, dat is alles.",
        ),
        Reading(
            "Przestraszyłem się, że to coś z policją. Zamknąłem.",
            "obstacle",
            "Zonder gewone taal durfde je niet verder.",
            Claim("taal", "moed"),
            dutch="Ik schrok, ik dacht dat het iets met de politie was. Ik deed het dicht.",
        ),
        Reading(
            "Nasi potrafią wszystko: spawać, murować, piec. Nikt nie pyta, więc nikt nie mówi.",
            "strength",
            "Met gewone woorden zouden er nieuwe mensen aanhaken.",
            Claim("taal", "nieuw", "+", "hypothetical"),
            dutch="""Onze mensen kunnen alles: lassen, metselen, bakken. Niemand vraagt het, dus niemand zegt
                het.""",
        ),
        Reading(
            "Siedziałem w trzeciej ławce, z rodziną. Wtedy wiedziałem, że tu mieszkam.",
            "motive",
            "Omdat mensen je kennen en zien, is dit je thuis.",
            Claim("zien", "wonen"),
            dutch="Ik zat in de derde bank, bij de familie. Toen wist ik dat ik hier woon.",
        ),
    ),
)
