"""Words people gave with a response. Shown without pseudonym, in random order (R12)."""

from .shapes import Why

WHYS = (
    Why("ijsvogel", "nee", "Met een nee kan ik tenminste naar huis."),
    Why("waterhoen", "nee", "Ik heb liever een dichte deur dan een bel die niemand hoort."),
    Why("stern", "nee", "Een nee was voor mij het begin. Geen antwoord had me thuis gehouden op de bank."),
    Why("karekiet", "nee", "Ik werk bij de huisarts. Daar is het net zo."),
    Why(
        "lisdodde",
        "naam",
        "Een naam, ja. Maar zet er dan een tweede naam naast, voor als de eerste griep heeft.",
    ),
    Why("brem", "naam", "Weet ik niet. Ik heb een naam gehad. Die naam zei dat ik verkeerd was."),
    Why("roerdomp", "ons", "Er kwam een logo op ons vogelhuisje. Een lógo."),
    Why("kievit", "ons", "Onzin. Die kas is van ons, en er zit toch echt een gemeentelijke tegel onder."),
    Why("zwaluw", "ons", "Ja, helaas. Maar dat hoeft niet."),
    Why("meerkoet", "beginnen", "Als wij gewacht hadden op toestemming was het springkussen verjaard."),
    Why("fuut", "beginnen", "Dan zien we wel. En wie veegt dan op?"),
    Why("rietgors", "erbij", "They brought a generator and a man called Cor. Cor was worth ten meetings."),
    Why("dotter", "huis", "Van wie is de sleutel dan?"),
    Why("munt", "huis", "Mijn kinderen mogen er niet naar binnen met vieze schoenen."),
    Why("lepelaar", "mag", "Dan begint er nooit iemand."),
    Why(
        "wulp",
        "afmaken",
        "Op zolder bij de ijsclub liggen vier stempels van vier stichtingen die niet meer bestaan.",
    ),
    Why("koolmees", "nieuws", "Ik ben hier drie jaar en het nieuwste wat ik meemaakte was de glasbak."),
    Why("wilg", "papier", "Soep beschermt ook mensen."),
    Why("specht", "papier", "Allebei waar. Het hangt af van wie het formulier bedacht."),
    Why("ekster", "geldzak", "Geld niet. Géén geld, daar krijg je pas ruzie van. Vraag het mijn boekhouder."),
    Why("tureluur", "zelfde", "Ik ben een van die zes. Ik wil er best uit, maar wie gaat er dan op de foto?"),
    Why("libel", "sleutel", "en dus NIET een sleutel die je om tien uur moet inleveren"),
    Why("ijsvogel", "sleutel", "Mits zij ook de mijne bewaren."),
    Why("haas", "dijk", "Bel an. De koffie is d'r."),
    Why("bever", "bang", "Bang? Ik niet. Maar ik zit ook buiten."),
    Why("egel", "bang", "Ik ben er een van. En ja."),
    Why("stekelbaars", "vraag", "Jullie nou wel. Was wennen."),
    Why("kluut", "taal", "Zwykłe słowa. Gewone woorden. Zie je, ik kan het al."),
)
