"""Who came by the open link in the village hall, and who answered by telephone. Just before the village is loaded."""

NOTE = "Het prikbord in het dorpshuis, naast de kapstok"
CLOSED_NOTE = "De kraam op de braderie"

# What two browsers told that entered no code yet, and what they answered to a statement: one and minus one.
PASSERS_BY = (
    (
        "Ik zat te wachten tot de regen ophield en las dit op het prikbord. Wij wilden ooit een ruilkast voor "
        "gereedschap in de straat. Iedereen was voor. Toen vroeg iemand van wie de boormachine dan is als hij stuk "
        "gaat, en daar hebben we een halve avond over gepraat. De kast is er nooit gekomen.",
        ("papier", -1),
    ),
    (
        "Mijn dochter zit bij de scouting. Die hebben in één middag een brug over de sloot gelegd. Niemand vroeg iets, "
        "er was gewoon hout. Een week later stond er een bordje bij dat het niet mocht.",
        ("mag", 1),
    ),
)

# Somebody who answered on the notice board first, and typed the code of their letter at home.
CAME_HOME = ("kluut", ("huis", 1))

# Vlier, who would rather call: Salie read the statement aloud and typed the answer.
BY_TELEPHONE = (
    "vlier",
    "salie",
    "vraag",
    1,
    "Ze belde terug en vroeg wat ik zelf zou doen. Dat had nog nooit iemand gevraagd.",
)
