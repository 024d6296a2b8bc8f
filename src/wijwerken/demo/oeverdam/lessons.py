"""What was learned, mistakes as plainly as successes. Told by name, for others to use."""

from datetime import date

from .people import ANNIE, FATMA, JOOST, PIET, SANNE
from .shapes import Lesson

LESSONS = (
    Lesson(
        "nee-binnen-drie-dagen",
        ("nummers", "bankje"),
        "Mensen wachtten maanden op antwoord.",
        "Dat we het drukker zouden krijgen met twee vaste mensen en een telefoon.",
        "Het werd rustiger. Mensen bellen één keer als ze weten dat je terugbelt. De helft van de antwoorden was nee.",
        "Een snel nee kost een kwartier. Een nee dat je uitstelt kost een jaar, en een groep.",
        "Bel ook als er niks te melden is. Dat is het moeilijkste en het werkt het best.",
        "Wie bij een gemeente werkt",
        SANNE,
        date(2026, 10, 14),
        ("insight:nee",),
    ),
    Lesson(
        "proef-verzekering",
        ("verzekering",),
        "Groepen durfden niet omdat ze niet verzekerd waren.",
        "Dat één verzekering voor iedereen zou werken, ook voor wie geen naam heeft.",
        "Wie al een club was, was snel klaar. Vier gezinnen in een portiek kregen nee.",
        "Wat helpt voor wie de weg weet, maakt de weg voor de rest niet korter. Dat was ons van tevoren gezegd.",
        "Begin bij wie er het laatst onder valt. Past het daar, dan past het overal.",
        "Iedereen die iets regelt voor een heel dorp",
        JOOST,
        date(2026, 10, 9),
        ("insight:bekend", "direction:stichting"),
    ),
    Lesson(
        "veertig-euro",
        ("kistje",),
        "Er was veertig euro weg uit het kistje.",
        "Dat mensen elkaar zouden vertrouwen, omdat we dat zo hadden opgeschreven.",
        """Binnen een uur wees de groepsapp iemand aan die er voor het eerst was. De envelop lag achter
           de vriezer.
           Zij had haar jas al gepakt.""",
        "Vertrouwen dat je opschrijft is nog geen vertrouwen. Het bleek pas toen er iets weg was.",
        "Zet in de app: we zoeken eerst achter de vriezer. En ga dan naar iemand toe, niet schrijven.",
        "Groepen met een kas en een groepsapp",
        PIET,
        date(2026, 10, 12),
        ("insight:geld", "fragment:pimpernel.1"),
    ),
    Lesson(
        "te-vroeg-samen",
        ("tafel",),
        "We begonnen in maart met één avond voor iedereen.",
        "Dat mensen samen sneller tot iets zouden komen.",
        "Er zaten zestig mensen. Acht praatten. Wie in 2019 was uitgelachen, zat achterin met zijn jas aan.",
        "Eerst ieder apart. Pas toen mensen hun eigen verhaal hadden teruggelezen, konden ze naar dat "
        "van een ander luisteren.",
        "Nodig niemand uit voor een zaal die je niet eerst aan de keukentafel sprak.",
        "Wie een vraag begint",
        ANNIE,
        date(2026, 10, 16),
        ("insight:tafel",),
    ),
    Lesson(
        "soep-langs-de-deuren",
        ("tafel",),
        "Voor de eerste tafel was te veel gekookt.",
        "Dat iedereen naar het dorpshuis zou komen.",
        "Er kwamen negentien mensen. Met de rest van de soep belden we aan in de straat achter de "
        "kerk. Daar deden ze wél open.",
        "Wie niet komt, wil soms best. Alleen niet daar.",
        "Kook te veel. Met opzet.",
        "Wie wacht tot mensen vanzelf komen",
        FATMA,
        date(2026, 10, 19),
        ("insight:nooit", "idea:trappen"),
    ),
)
