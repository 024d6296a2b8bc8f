"""Ideas as plants: who planted them, who added a leaf, what they answer, who has energy.

Leaves are never taken off by another; energy with what somebody brings.
"""

from datetime import date

from .shapes import Energy, Idea, Leaf

_GEZICHT = Idea(
    "gezicht",
    "Eén gezicht",
    "Elke groep krijgt één vaste persoon bij de gemeente, met een naam en een nummer.",
    "kievit",
    date(2026, 5, 30),
    ("insight:nee", "statement:naam", "factor:antwoord", "factor:contact"),
    (
        Leaf("wilg", date(2026, 5, 30), "En laat die persoon één keer komen eten. Dan weet je wie je belt."),
        Leaf(
            "lisdodde",
            date(2026, 5, 31),
            "Schrijf in een schrift wie wat beloofd heeft. Gewoon op papier, in het dorpshuis.",
        ),
        Leaf("bever", date(2026, 6, 1), "Neem ok de mensen van buiten mee, wij staan d'r toch al."),
        Leaf("waterhoen", date(2026, 6, 2), "Laat die persoon ook bellen als er niks te melden is. Juist dan."),
        Leaf("rietgors", date(2026, 6, 5), "Give them a phone that is switched on after five o'clock."),
    ),
    (
        Energy("kievit", "do", "Ik leg het uit aan wie nieuw is. Met een tomaat erbij."),
        Energy("otter", "help", "Ik schrijf op welke handtekeningen weg kunnen."),
        Energy("lepelaar", "follow"),
        Energy("ekster", "follow"),
        Energy("karekiet", "follow"),
        Energy("lisdodde", "worry", "Dat het weer aan één mens hangt."),
        Energy("stern", "worry", "Dat het gezicht mee gaat praten."),
    ),
)

_POTJE = Idea(
    "potje",
    "Potje zonder papier",
    "Tot € 500 mag je beginnen zonder formulier. Achteraf laat je zien wat je deed.",
    "meerkoet",
    date(2026, 5, 30),
    ("factor:formulieren", "factor:geld", "insight:geld"),
    (
        Leaf(
            "koolmees",
            date(2026, 5, 31),
            "Laat mensen een foto ophangen in plaats van een verslag schrijven.",
        ),
        Leaf(
            "fuut",
            date(2026, 6, 1),
            """Met een bonnetje. Ik blijf het zeggen. Een bonnetje is geen
        wantrouwen, het is
             een geheugen.""",
        ),
        Leaf("libel", date(2026, 6, 2), "ook voor mensen zonder eigen rekening dus gewoon cash in een envelop"),
        Leaf("roerdomp", date(2026, 6, 4), "En als het mislukt, één zin over wat er misging. Verder niks."),
    ),
    (
        Energy("meerkoet", "do", "Ik ontwerp het kaartje. Eén kant. ÉÉN."),
        Energy("fuut", "help", "Ik tel één keer per maand. Dat kan ik dromen."),
        Energy("wulp", "follow"),
        Energy("dotter", "follow"),
        Energy("specht", "follow"),
        Energy("ijsvogel", "worry", "Dat er een moeder bij is die het durft te vragen en een die het niet durft."),
    ),
)

_TAFEL = Idea(
    "tafel",
    "Tafel van Oeverdam",
    "Elke eerste maandag eten in het dorpshuis. Wie iets wil beginnen, schuift aan.",
    "wilg",
    date(2026, 5, 31),
    ("factor:plek", "factor:kennis", "insight:tafel", "statement:rij"),
    (
        Leaf("zwaluw", date(2026, 5, 31), "Geen podium en geen microfoon. Anders krijg je een avond."),
        Leaf("ijsvogel", date(2026, 6, 1), "Haalt u mij dan op? Ik loop niet meer in het donker."),
        Leaf(
            "kluut",
            date(2026, 6, 3),
            """Mogę upiec chleb. Ik kan brood bakken, ik begin om vier uur, dat
        is voor
             mij uitslapen.""",
        ),
        Leaf("haas", date(2026, 6, 6), "'t Vlees komp van mijn. Maor niet op maandag as 't hooit."),
    ),
    (
        Energy("wilg", "do", "Soep. Wat anders."),
        Energy("ekster", "help", "Het brood van gisteren. Niemand proeft het in de soep."),
        Energy("munt", "help", "Mijn kinderen dekken de tafel, als ze hun schoenen aan mogen houden."),
        Energy("ijsvogel", "follow"),
        Energy("karekiet", "follow"),
    ),
)

_VERZEKERD = Idea(
    "verzekerd",
    "Samen verzekerd",
    "Het dorpshuis sluit één verzekering af. Elke groep mag eronder.",
    "otter",
    date(2026, 6, 1),
    ("factor:verzekering", "fragment:fuut.5"),
    (
        Leaf("specht", date(2026, 6, 2), "In het volgende dorp hebben ze zoiets. Ik heb het mapje nog."),
        Leaf("fuut", date(2026, 6, 4), "Vraag eerst wat een polis een groep noemt. Dat valt altijd tegen."),
        Leaf("brem", date(2026, 6, 5), "Vallen wij daar dan onder? Wij hebben geen naam."),
    ),
    (
        Energy("otter", "help", "Ik zoek uit wat de gemeente zelf al heeft."),
        Energy("torenvalk", "follow"),
        Energy("wulp", "follow"),
        Energy("brem", "worry", "Dat je eerst een club moet zijn."),
    ),
    parked_as="otter.8",
)

_JEUGD = Idea(
    "jeugd",
    "Vraag het de jeugd",
    "Geef vier jongeren een eigen budget en een sleutel, en blijf er verder vanaf.",
    "brem",
    date(2026, 6, 2),
    ("factor:jongeren", "insight:sleutel", "insight:nooit", "statement:sleutel"),
    (
        Leaf(
            "stekelbaars",
            date(2026, 6, 3),
            "Schuur is beter dan budget. Met stroom. Dan doen wij de maaiers.",
        ),
        Leaf("libel", date(2026, 6, 3), "en geen foto in de krant. of wel maar dan kiezen wij hem"),
        Leaf(
            "bever",
            date(2026, 6, 7),
            "Op de werf staat nog een ouwe werkbank. Die mag weg. Officieel weet ik van niks.",
        ),
    ),
    (
        Energy("stekelbaars", "help", "Ik kan lassen. Leer ik zelf wel af."),
        Energy("zwaluw", "follow"),
        Energy("roerdomp", "follow"),
        Energy("torenvalk", "worry", "Het lawaai. Ik woon ernaast."),
    ),
)

_MAPJE = Idea(
    "mapje",
    "Het mapje",
    "Eén kast in het dorpshuis waar elke groep zijn mapje in zet. Ook het mapje dat mislukte.",
    "specht",
    date(2026, 6, 3),
    ("factor:kennis", "fragment:rietgors.7"),
    (
        Leaf("rietgors", date(2026, 6, 4), "And one phone number in each. A folder can't answer back."),
        Leaf(
            "wulp",
            date(2026, 6, 6),
            "Wij doen die van de nachttocht erin. Met wat er met de speaker gebeurde.",
        ),
    ),
    (
        Energy("specht", "do", "Mijn eigen mapje als eerste. Met het schaamrood erbij."),
        Energy("dotter", "follow"),
        Energy("lisdodde", "follow"),
    ),
)

_TRAPPEN = Idea(
    "trappen",
    "Drie trappen op",
    "Eén keer per maand belt iemand aan waar nooit iemand aanbelt. Zonder folder.",
    "zwaluw",
    date(2026, 6, 4),
    ("insight:nooit", "insight:bekend", "factor:taal", "statement:taal"),
    (
        Leaf(
            "brem",
            date(2026, 6, 5),
            "Bel bij mij. En dan bij de buurvrouw beneden, die doet voor mij wel open.",
        ),
        Leaf(
            "kluut",
            date(2026, 6, 6),
            "Kom op zondag bij de fietsen. Daar zijn we allemaal, en je krijgt thee.",
        ),
        Leaf("haas", date(2026, 6, 7), "Trappen he'k niet. Wel een lange oprit. Neem laarzen mee."),
    ),
    (
        Energy("zwaluw", "do", "Elke eerste zaterdag. Ik ben toch van het sjouwen."),
        Energy("kluut", "help", "Ik vertaal."),
        Energy("vlier", "follow"),
        Energy("koolmees", "follow"),
    ),
)

IDEAS = (_GEZICHT, _POTJE, _TAFEL, _VERZEKERD, _JEUGD, _MAPJE, _TRAPPEN)
