"""Sentences people responded to. At most two hundred characters each.

`origin` is the fragment a sentence grew from, or "new"; a new one is by
somebody of society, since whoever works for the host wrote none before the
ideas phase (R2).
"""

from .shapes import Statement

STATEMENTS = (
    Statement(
        "naam",
        "Ik wil één naam en één nummer, en dat die persoon er volgend jaar nog is.",
        "fragment:kievit.6",
    ),
    Statement("nee", "Een nee is niet erg. Geen antwoord wel.", "fragment:waterhoen.3"),
    Statement("ons", "Als de gemeente meedoet, voelt het al snel niet meer als iets van ons.", "fragment:stern.4"),
    Statement("beginnen", "Laat ons beginnen, dan zien we wel.", "new", "roerdomp"),
    Statement("erbij", "Met de gemeente erbij gaat het beter.", "fragment:zwaluw.2"),
    Statement("nieuws", "Er moet hier weer eens iets nieuws komen.", "new", "koolmees"),
    Statement("afmaken", "Maak eerst af wat er al is.", "new", "wulp"),
    Statement("mag", "Wie iets wil beginnen, moet eerst weten of het mag.", "new", "ekster"),
    Statement("huis", "Het dorpshuis is van ons allemaal.", "new", "dotter"),
    Statement("bekend", "Wie iemand kent, komt hier verder.", "fragment:lisdodde.3"),
    Statement("papier", "Papier beschermt mensen, juist als je elkaar aardig vindt.", "fragment:fuut.1"),
    Statement("geldzak", "Geld maakt dat je elkaars zakken gaat bekijken.", "fragment:pimpernel.1"),
    Statement("puf", "Een geslaagd feest kost je de zin in het volgende.", "fragment:meerkoet.7"),
    Statement("zelfde", "Het zijn hier altijd dezelfde zes mensen op de foto.", "fragment:brem.4"),
    Statement("tijd", "Er zijn genoeg mensen die willen. Er zijn weinig mensen die kunnen.", "fragment:specht.3"),
    Statement("vraag", "Niemand vraagt wat ik kan.", "fragment:stekelbaars.2"),
    Statement("overdragen", "Wie iets begint, moet het ook op tijd uit handen geven.", "fragment:wilg.9"),
    Statement("naast", "Als het misgaat, moet er iemand naast je gaan staan.", "fragment:otter.3"),
    Statement("buurman", "Doe mee, maar kom als buurman. Laat je pasje thuis.", "fragment:zwaluw.4"),
    Statement("rij", "Een dorp zonder rij bij de kassa is een parkeerplaats.", "fragment:ijsvogel.1"),
    Statement("sleutel", "Geef jongeren een sleutel, en blijf er verder vanaf.", "fragment:stekelbaars.4"),
    Statement("dijk", "Wie buiten de dijk woont, hoort aan tafel voordat er een tekening is.", "fragment:haas.4"),
    Statement("taal", "Ik zou meer doen als het in gewone woorden stond.", "fragment:kluut.4"),
    Statement("bang", "Ik snap best dat ze op het gemeentehuis bang zijn om fouten te maken.", "fragment:otter.4"),
)
