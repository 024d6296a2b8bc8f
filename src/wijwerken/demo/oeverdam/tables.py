"""Group conversations: who sat there, what was said, and what each of them said of it afterwards, alone."""

from datetime import date

from .shapes import AT_A_TABLE, Answer, Claim, Reading, Story, Table

MUNT, KOOLMEES, DOTTER = "munt", "koolmees", "dotter"

TABLES = (
    Table(
        key="nieuw-hier",
        about="Hoe kom je ertussen, als je hier nieuw bent?",
        place="Dorpshuis, de ronde tafel",
        on=date(2026, 6, 2),
        planned=date(2026, 5, 28),
        circle="bewoners",
        chairs=5,
        listener="salie",
        seats=(MUNT, KOOLMEES, DOTTER, "karekiet"),
        lines=(
            (MUNT, "Ik woon hier twee jaar en ik ken de postbode. Verder niemand."),
            (KOOLMEES, "Bij ons op het hofje is dat anders. Wij hebben een bank."),
            (
                KOOLMEES,
                "Die bank stond er al. Iemand heeft hem een kwartslag gedraaid, naar het paadje toe. "
                "Sindsdien zit er altijd wel iemand.",
            ),
            (
                DOTTER,
                "Eén iemand die draait. Zo gaat het altijd. En als die verhuist, staat de bank weer met zijn rug "
                "naar de straat.",
            ),
            (
                MUNT,
                "Ik zou best willen helpen. Ik kan goed met stroom. Maar ik weet niet aan wie ik dat moet zeggen.",
            ),
            (
                DOTTER,
                "Aan mij. Ik deed elf jaar de kerstboom, met een ladder van mijn zwager. Niemand vroeg of het zwaar "
                "was, en ik zei het ook niet.",
            ),
            (MUNT, "Elf jaar. Ik dacht dat de gemeente dat deed."),
            (KOOLMEES, "Ik ook."),
            (DOTTER, "Dat dacht de gemeente ook, geloof ik."),
            (MUNT, "Dan doe ik dit jaar de lampjes."),
        ),
        strands=(
            Story(
                teller=MUNT,
                told=date(2026, 6, 2),
                read_back=date(2026, 6, 8),
                channel=AT_A_TABLE,
                text="",
                readings=(
                    Reading(
                        "Ik woon hier twee jaar en ik ken de postbode. Verder niemand.",
                        "current",
                        "Als buren elkaar kennen, voel je dat je meetelt.",
                        Claim("buren", "erkend"),
                    ),
                    Reading(
                        "Maar ik weet niet aan wie ik dat moet zeggen.",
                        "obstacle",
                        "Als iemand de weg wijst, haak je aan.",
                        Claim("wegweten", "nieuw"),
                    ),
                ),
            ),
            Story(
                teller=KOOLMEES,
                told=date(2026, 6, 2),
                read_back=date(2026, 6, 5),
                channel=AT_A_TABLE,
                text="",
                readings=(
                    Reading(
                        "Sindsdien zit er altijd wel iemand.",
                        "effect",
                        "Doordat er een plek is, zien mensen elkaar.",
                        Claim("plek", "zien"),
                    ),
                ),
            ),
            Story(
                teller=DOTTER,
                told=date(2026, 6, 2),
                read_back=date(2026, 6, 9),
                channel=AT_A_TABLE,
                text="",
                readings=(
                    Reading(
                        "En als die verhuist, staat de bank weer met zijn rug naar de straat.",
                        "effect",
                        "Draagt één mens het, dan houdt het geen stand.",
                        Claim("samen", "volhouden"),
                    ),
                    Reading(
                        "Niemand vroeg of het zwaar was, en ik zei het ook niet.",
                        "obstacle",
                        "Wie alles alleen doet, verliest de zin.",
                        Claim("samen", "energie"),
                        Answer("partly", "En ik had het zelf ook kunnen zeggen. Dat hoort erbij."),
                    ),
                ),
            ),
        ),
    ),
)

NEXT = ("Wat houdt je op de been als het donker wordt?", "De bakkerij, na sluitingstijd", "merel", 6)
NEXT_ASKED = (("wulp", True), ("torenvalk", True), ("roerdomp", None), ("egel", False))
