from datetime import date

from ..shapes import HERE, Claim, Reading, Story

STORY = Story(
    teller="rietgors",
    told=date(2026, 4, 25),
    read_back=date(2026, 5, 3),
    channel=HERE,
    language="en",
    translator="Karel, vrijwilliger in het dorpshuis, nagelezen door de verteller",
    would_disagree="Most of the people at my own quay.",
    text="""
I fix boats. I came for one winter, sixteen years ago, and my engine is still in pieces.

Everybody grumbles about the council, so let me be the odd one out: they were brilliant with me. When I
wanted to hold an open day at the yard, I walked in, soaking wet, and the woman at the desk said, right,
what do you need? She phoned me herself the next morning. Every time I called, it was her. I had my answer
in four days. So I bought the bunting that same afternoon. I remember thinking that in the place where I
grew up they would have lost the file and then lost the building.

So why did it work for me and not for the others? I have wondered about that. I'm loud. I'm a man. I speak
English, and people here find that rather charming. A Polish friend asked for something much smaller and was
handed a form. Same desk. Same week. I did not say anything at the time, and I should have.

My trouble was on the other side. The first open day was marvellous, two hundred people, a brass band on a
barge. Then the village expected me to do it for ever. Nobody offered, they just asked what date it would
be. I am one bloke with a bad knee. I stopped after three years and people were offended, as though I'd
cancelled Christmas.

What would I have wanted? Somebody who had done it before. One evening with the skating club would have
saved me a year: they know about crowds, and ice, and where to hire a toilet. We live four hundred metres
apart. We had never met.
""",
    translation="""
Ik maak boten. Ik kwam voor één winter, zestien jaar geleden, en mijn motor ligt nog steeds in stukken.

Iedereen moppert op de gemeente, dus laat mij de vreemde eend zijn: tegen mij waren ze geweldig. Toen ik een
open dag wilde houden op de werf liep ik naar binnen, kletsnat, en de vrouw aan de balie zei: goed, wat heb
je nodig? Ze belde me zelf, de volgende ochtend. Elke keer dat ik belde, was zij het. Ik had binnen vier
dagen antwoord. Dus kocht ik diezelfde middag de vlaggetjes. Ik weet nog dat ik dacht: waar ik vandaan kom
waren ze het dossier kwijtgeraakt, en daarna het gebouw.

Waarom lukte het mij wel en anderen niet? Daar heb ik over nagedacht. Ik ben luid. Ik ben een man. Ik spreek
Engels, en dat vinden mensen hier eigenlijk wel charmant. Een Poolse vriend vroeg iets veel kleiners en
kreeg een formulier. Zelfde balie. Zelfde week. Ik heb er toen niets van gezegd, en dat had ik wel moeten
doen.

Mijn probleem zat aan de andere kant. De eerste open dag was prachtig, tweehonderd mensen, een blaasorkest
op een schuit. Daarna verwachtte het dorp dat ik het altijd zou doen. Niemand bood iets aan, ze vroegen
alleen welke datum het werd. Ik ben één vent met een slechte knie. Na drie jaar ben ik gestopt en mensen
waren beledigd, alsof ik Kerstmis had afgelast.

Wat ik gewild had? Iemand die het al eens had gedaan. Eén avond met de ijsclub had me een jaar gescheeld:
die weten alles van drukte, en ijs, en waar je een toilet huurt. We wonen vierhonderd meter van elkaar. We
hadden elkaar nog nooit ontmoet.
""",
    readings=(
        Reading(
            "Every time I called, it was her. I had my answer in four days.",
            "cause",
            "Doordat je steeds dezelfde persoon sprak, had je snel antwoord.",
            Claim("contact", "antwoord"),
            dutch="Elke keer dat ik belde, was zij het. Ik had binnen vier dagen antwoord.",
        ),
        Reading(
            "So I bought the bunting that same afternoon.",
            "effect",
            "Omdat het antwoord zo snel kwam, durfde je meteen te beginnen.",
            Claim("antwoord", "moed"),
            dutch="Dus kocht ik diezelfde middag de vlaggetjes.",
        ),
        Reading(
            "A Polish friend asked for something much smaller and was handed a form.",
            "current",
            "Wie de taal en de weg kent, wordt beter geholpen.",
            Claim("taal", "wegweten"),
            dutch="Een Poolse vriend vroeg iets veel kleiners en kreeg een formulier.",
        ),
        Reading(
            "The first open day was marvellous, two hundred people, a brass band on a barge.",
            "strength",
            "Toen het er was, was het dorp er trots op.",
            Claim("start", "trots"),
            dutch="De eerste open dag was prachtig, tweehonderd mensen, een blaasorkest op een schuit.",
        ),
        Reading(
            "I am one bloke with a bad knee. I stopped after three years",
            "effect",
            "Omdat niemand meedroeg, hield je het niet vol.",
            Claim("samen", "volhouden"),
            dutch="Ik ben één vent met een slechte knie. Na drie jaar ben ik gestopt",
        ),
        Reading(
            "One evening with the skating club would have saved me a year",
            "need",
            "Als groepen hun kennis delen, komt iets sneller op gang.",
            Claim("kennis", "start", "+", "hypothetical"),
            dutch="Eén avond met de ijsclub had me een jaar gescheeld",
        ),
        Reading(
            "We live four hundred metres apart. We had never met.",
            "current",
            "Groepen die elkaar niet kennen, delen ook geen kennis.",
            Claim("buren", "kennis"),
            dutch="We wonen vierhonderd meter van elkaar. We hadden elkaar nog nooit ontmoet.",
        ),
    ),
)
