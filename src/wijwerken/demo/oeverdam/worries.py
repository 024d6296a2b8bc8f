"""Worries that came along to the directions, each with its answer."""

NEW = (("tafel", "ekster", "Wie doet de afwas?"),)

ANSWERED = {
    ("tafel", "Wie doet de afwas?"): "Wie het laatst komt. Dat schijnt te werken tegen te laat komen.",
    (
        "tafel",
        "Het lawaai. Ik woon ernaast.",
    ): "Na acht uur gaat de slijptol uit. De jongeren stelden het zelf voor.",
    (
        "gezicht",
        "Dat het gezicht mee gaat praten.",
    ): "Dan zeg je: laat je pasje thuis. Dat staat nu ook op het kaartje.",
    (
        "gezicht",
        "Dat het weer aan één mens hangt.",
    ): "Nu zijn het er twee, en ze weten van elkaar wat er speelt. Dat staat in versie 3.",
    (
        "gezicht",
        "Dat er een moeder bij is die het durft te vragen en een die het niet durft.",
    ): "Een kaartje mag ook door de bus, en iemand anders mag het voor je brengen.",
    (
        "stichting",
        "Dat er een moeder bij is die het durft te vragen en een die het niet durft.",
    ): "Een kaartje mag ook door de bus, en iemand anders mag het voor je brengen.",
    (
        "stichting",
        "Dat je eerst een club moet zijn.",
    ): "Daar gaat ook het bezwaar over. Wij hebben er geen antwoord op. Dat staat er nu zo.",
}
