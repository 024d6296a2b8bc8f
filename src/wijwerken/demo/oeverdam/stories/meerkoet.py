from datetime import date

from ..shapes import HERE, Claim, Reading, Story, partly

STORY = Story(
    teller="meerkoet",
    told=date(2026, 4, 8),
    read_back=date(2026, 4, 17),
    channel=HERE,
    would_disagree="Penningmeesters. Allemaal.",
    text="""
Zeven formulieren voor één springkussen. ZEVEN. Ik heb ze bewaard, ik wil ze ooit inlijsten en in de wc
hangen.

Voor de goede orde: het ging om een straatfeest. Tachtig man, worst, muziek tot elf uur, en dat kussen.
Formulier drie vroeg om een tekening op schaal. Formulier vijf vroeg of er dieren bij betrokken waren. Ik
heb 'mijn zwager' ingevuld. Daar is nooit op gereageerd, dus niemand heeft het gelezen.

Het geld lag klaar! Driehonderd euro uit een subsidiepot. Maar om dat te krijgen had je weer een begroting
nodig in een Excel die op mijn telefoon niet openging, en een bankrekening op naam van een stichting, en
voor die stichting een notaris van zeshonderd euro. Reken even mee. Zeshonderd uitgeven om driehonderd te
krijgen. Ik heb het uiteindelijk zelf voorgeschoten, van het vakantiegeld, en thuis drie weken op de bank
geslapen. Bij wijze van spreken. Nou ja, twee nachten.

En dán: wat een feest. Er was een meneer van drieënnegentig die op dat kussen wilde. En die is er ook op
geweest. Er stond zowaar een stukje in de krant, en de dag daarna liep de hele straat met opgeheven kop.
Wij! In de krant! Niet met een inbraak. Drie nieuwe gezinnen vroegen of ze volgend jaar mochten helpen.

Als ik vooraf vijfhonderd euro in mijn hand had gehad, was ik een maand eerder begonnen en had ik niet
geaarzeld. Dat weet ik zeker. En het gekke is, volgend jaar doe ik het niet meer. Niet om het geld. Ik heb
er gewoon geen puf meer voor. Zo'n feest vreet je op.
""",
    readings=(
        Reading(
            "Maar om dat te krijgen had je weer een begroting nodig in een Excel",
            "obstacle",
            "Met eenvoudige formulieren kom je wel aan geld voor een eerste stap.",
            Claim("formulieren", "geld"),
        ),
        Reading(
            "Zeven formulieren voor één springkussen. ZEVEN.",
            "current",
            "Al dat papier maakt dat iets niet op gang komt.",
            Claim("formulieren", "start"),
            partly(
                "Het kwam wél op gang. Alleen was ik toen al moe voordat het begon.",
                Claim("formulieren", "energie"),
            ),
        ),
        Reading(
            "Als ik vooraf vijfhonderd euro in mijn hand had gehad",
            "need",
            "Een beetje geld vooraf geeft moed om te beginnen.",
            Claim("geld", "moed", "+", "hypothetical"),
        ),
        Reading(
            "was ik een maand eerder begonnen en had ik niet geaarzeld",
            "effect",
            "Wie niet aarzelt, komt eerder op gang.",
            Claim("moed", "start", "+", "hypothetical"),
        ),
        Reading(
            "Wij! In de krant! Niet met een inbraak.",
            "effect",
            "Doordat het feest er kwam, werd de straat trots.",
            Claim("start", "trots"),
        ),
        Reading(
            "Drie nieuwe gezinnen vroegen of ze volgend jaar mochten helpen.",
            "effect",
            "Omdat de straat trots was, haakten er nieuwe mensen aan.",
            Claim("trots", "nieuw"),
        ),
        Reading(
            "Zo'n feest vreet je op.",
            "effect",
            "Iets op gang brengen kost je je zin en energie.",
            Claim("start", "energie", "-"),
        ),
    ),
)
