from datetime import date

from ..shapes import HERE, Claim, Reading, Story

STORY = Story(
    teller="lisdodde",
    told=date(2026, 4, 5),
    read_back=date(2026, 4, 12),
    channel=HERE,
    would_disagree="Wie zegt dat het allemaal aan de gemeente ligt. Ik dus, drie jaar geleden.",
    text="""
Ik schrijf het maar op in het weekend, doordeweeks lukt het niet. We wilden een deelauto voor de straat.
Twee zelfs. Acht gezinnen deden mee, er was een aanbieder, het geld was er. Het enige wat we nodig hadden
was één parkeerplek met een paaltje.

Eerste mail: automatische ontvangstbevestiging. Tweede mail: doorgestuurd naar een collega. Die collega was
met zwangerschapsverlof en niemand las haar post. Dat hoorden we na elf weken. Als je drie maanden niks
hoort ga je vanzelf wat anders doen. Drie gezinnen kochten een tweede auto. Logisch. Ik heb er zelf naar
staan kijken, bij de dealer, en ik heb gehuild in de showroom. Om een paaltje.

Uiteindelijk hebben we het toch gekregen. Hoe? Mijn man zit op padel met iemand van de gemeenteraad. Eén
appje. Ik was blij en ik vond het walgelijk, allebei tegelijk. Want wie niet op padel zit?

Ik heb er ook van geleerd hoe wij zelf zijn. Ik deed alles. De mails, de planning, de sleutels, de ruzies
over kruimels op de achterbank. Toen ik ziek werd, lag het stil. Er was niemand die wist waar het wachtwoord
stond. We hebben het nu verdeeld over vijf mensen en sindsdien loopt het. Saai, maar het loopt.

Dus ja, geef ons één vaste persoon. Maar als die op vakantie is staan we weer bij een dichte deur. En vraag
ons ook eens hoe we het zélf regelen.
""",
    readings=(
        Reading(
            "Die collega was met zwangerschapsverlof en niemand las haar post.",
            "cause",
            "Als er niet één iemand is die je zaak kent, krijg je geen antwoord.",
            Claim("contact", "antwoord"),
        ),
        Reading(
            "Als je drie maanden niks hoort ga je vanzelf wat anders doen.",
            "effect",
            "Als het antwoord zo lang duurt, zakt de moed om te beginnen weg.",
            Claim("antwoord", "moed"),
        ),
        Reading(
            "Mijn man zit op padel met iemand van de gemeenteraad. Eén appje.",
            "cause",
            "Als je iemand kent, krijg je opeens wel antwoord.",
            Claim("wegweten", "antwoord"),
        ),
        Reading(
            "Ik was blij en ik vond het walgelijk, allebei tegelijk.",
            "motive",
            "Dat het via een kennis ging, voelde niet eerlijk. Dat tast het vertrouwen aan.",
            Claim("wegweten", "vertrouwen", "-"),
        ),
        Reading(
            "Toen ik ziek werd, lag het stil.",
            "earlier_attempt",
            "Als één iemand alles doet, houd je het niet vol.",
            Claim("samen", "volhouden"),
        ),
        Reading(
            "Maar als die op vakantie is staan we weer bij een dichte deur.",
            "obstacle",
            "Eén vaste persoon helpt niet als die er niet is.",
        ),
    ),
)
