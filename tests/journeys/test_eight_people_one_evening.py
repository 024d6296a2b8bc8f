"""Eight people, one table, one evening: from a question to a signed plan and a first deed, without any waiting.

Annie begins it and comes in by e-mail. Sanne and Bram work for the municipality. Fatma has a code from a letter and a
phone of 360 wide that runs no scripts; Piet, Kees, Mina and Joris have a code too. All of them are made up. Whoever
is asked something finds it as the one thing to do on the home of the question, and on the first screen.
"""

import pytest

from tests.journeys.people import (
    Visitor,
    begins_a_question,
    come_in_by_letter,
    comes_in_by_mail,
    home,
    mark,
    pseudonym_of,
    say_that_it_is_right,
    the_group_opens,
)

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

ORGANISATION = ("Sanne", "Bram")
TABLE = ("Fatma", "Piet", "Kees", "Mina", "Joris")
CORE = ("Fatma", "Piet", "Sanne")
TOLD = {
    "Sanne": "Ik zag het plein leeglopen en schreef er een nota over. Ik vroeg niemand iets.",
    "Bram": "Ik maai daar. Niemand zegt ooit wat.",
    "Annie": "Mijn kinderen leerden er fietsen. Nu staat er een hek.",
    "Fatma": "Ik zit graag buiten. Er is geen bank.",
    "Piet": "Vroeger stond er een linde. Daar zaten we onder.",
    "Kees": "Een bankje in de schaduw, dan blijf je hangen.",
    "Mina": "Ik ga er niet heen, het is er te warm.",
    "Joris": "Bij de winkel praten we wel. Daar is schaduw.",
}


@pytest.fixture
def people(visitor):
    everybody = {name: Visitor(name, visitor()) for name in TOLD if name != "Fatma"}
    return everybody | {"Fatma": Visitor("Fatma", visitor(phone=True, javascript=False))}


def test_eight_people_walk_the_whole_path_in_one_evening(people):
    annie_begins(people)
    everybody_comes_in(people)
    a_core_group_by_own_yes(people)
    sanne_tells_first(people)
    the_group_opens([people[name] for name in CORE], "vertellen")
    the_others_tell(people)
    the_group_opens([people[name] for name in CORE], "begrijpen")
    they_look_together(people)
    the_group_opens([people[name] for name in CORE], "bedenken")
    ideas_grow(people)
    the_group_opens([people[name] for name in CORE], "kiezen")
    a_direction_nobody_objects_to(people)
    the_group_opens([people[name] for name in CORE], "afspreken")
    the_plan_is_signed(people)
    the_group_opens([people[name] for name in CORE], "doen")
    the_first_deed(people)
    the_group_opens([people[name] for name in CORE], "leren")
    what_they_learned(people)


def annie_begins(people):
    annie = people["Annie"]
    annie.go("/")
    annie.follow("Begin een vraag")
    comes_in_by_mail(annie, "annie@example.org")
    begins_a_question(
        annie,
        {
            "Wat is de vraag?": "Wat doen we met het oude schoolplein?",
            "Waarom nu?": "De school is weg en het hek staat er nog.",
            "Wat willen jullie ermee bereiken?": "Een plek waar je blijft zitten.",
            "Hoeveel invloed hebben mensen?": "Wij beslissen. De gemeente doet mee.",
            "Hoe horen mensen wat ermee gebeurde?": "Op deze bladzijde, en aan de deur.",
            "Wat weten jullie niet?": "Wij weten niet waarom er niemand meer komt.",
            "Met welke organisatie?": "Gemeente Testdorp",
            "In welke plaats of buurt?": "Testdorp",
            "Welke kringen van mensen": "Buren\nMensen van de gemeente",
            "Is er een grens": "Niet meer dan € 500.",
            "Wie geeft die grens?": "Wethouder T. Est",
        },
    )


def everybody_comes_in(people):
    annie = people["Annie"]
    annie.takes_up("Vraag mensen erbij")
    others = {name: person for name, person in people.items() if name != "Annie"}
    come_in_by_letter(annie, others, host=ORGANISATION, circles=("Mensen van de gemeente", "Buren"))
    annie.go(f"{home()}mijn/")
    annie.choose("Buren")
    annie.press("Bewaar")


def a_core_group_by_own_yes(people):
    annie = people["Annie"]
    for name in CORE:
        who = pseudonym_of(people[name])
        annie.takes_up("Maak samen een kerngroep")
        annie.pick("Wie vraag je voor de kerngroep?", who)
        annie.press("Vraag deze deelnemer")
        people[name].takes_up("Wil je in de kerngroep?")
        people[name].press("Ja, dat wil ik")
    annie.go(f"{home()}kerngroep/")
    annie.sees("Dat klopt nu")


def sanne_tells_first(people):
    """Who works for the organisation tells before anybody else is asked to (R24)."""
    sanne = people["Sanne"]
    sanne.takes_up("Vertel als eerste")
    tells_alone(sanne)


def tells_alone(person):
    """Tell, choose one sentence oneself, and read it back."""
    person.write("Schrijf het op", TOLD[person.name])
    person.choose("Stukjes, zonder mijn naam")
    person.press("Klaar, lees het mij terug")
    person.follow("Ik kies ze zelf")
    mark(person, sentence=last_sentence(person.name), component="wat er nu is")
    person.press("Klaar. Lees het mij terug")
    say_that_it_is_right(person, how_many=1)


def last_sentence(name):
    return TOLD[name].split(". ")[-1]


def the_others_tell(people):
    """Two alone; five at one table, where Annie asks and writes, and each reads back alone (R18)."""
    for name in ("Bram", "Annie"):
        people[name].takes_up("Vertel jouw verhaal")
        tells_alone(people[name])
    annie = people["Annie"]
    annie.takes_up("Luister naar iemand")
    annie.finds("Plan een groepsgesprek")
    annie.choose("Buren")
    annie.write("Waar?", "Aan deze tafel")
    annie.press("Zet de tafel klaar")
    table, who = annie.page.url, {name: pseudonym_of(people[name]) for name in TABLE}
    for name in TABLE:
        annie.go(table)
        annie.press(f"Vraag {who[name]}")
        people[name].takes_up("Kom je naar een groepsgesprek?")
        people[name].finds("Ik kom")
    annie.go(table)
    annie.finds("Iedereen zit. Begin")
    for name in TABLE:
        annie.choose(who[name])
        annie.write("Wat wordt er gezegd?", TOLD[name])
        annie.press("Zet het erbij")
        annie.sees(TOLD[name])
    annie.page.get_by_text("Het gesprek is klaar").click()
    annie.press("Ja, geef ieder het eigen deel")
    for name in TABLE:
        reads_back_alone(people[name])


def reads_back_alone(person):
    """What I said at the table is my own story: I choose what matters, and say whether it is right."""
    person.takes_up("Kies wat ertoe doet")
    person.finds("Ik kies ze zelf")
    leads_to = {
        "Kees": ("schaduw", "maakt meer", "blijven hangen"),
        "Mina": ("schaduw", "maakt meer", "blijven hangen"),
    }
    mark(person, sentence=last_sentence(person.name), component="wat nodig is", leads_to=leads_to.get(person.name))
    person.press("Klaar. Lees het mij terug")
    say_that_it_is_right(person, how_many=1)
    person.finds("Klaar. Verder met de vraag")


def they_look_together(people):
    """On the map and in what others say; a group of eight sees no figure of who answered what (R11)."""
    bram, mina, joris, fatma = (people[name] for name in ("Bram", "Mina", "Joris", "Fatma"))
    bram.go(f"{home()}kaart/")
    bram.sees("schaduw", "blijven hangen")
    mina.takes_up("Wat zien jullie samen?")
    mina.go(f"{home()}uitspraken/nieuw/")
    mina.write("Wat zie jij?", "Zonder schaduw komt er niemand.")
    mina.press("Zet hem erbij")
    for person in (bram, joris, fatma):
        person.takes_up("Herken jij dit?")
        person.press("Ja, zo zie ik het")
    fatma.go(f"{home()}perspectieven/")
    fatma.sees_not("100")
    fatma.takes_up("Wat zien jullie samen?")
    fatma.finds("Schrijf")
    fatma.choose("hier zijn we het over eens")
    fatma.write("Zeg het in één zin", "Waar schaduw is, blijf je zitten.")
    fatma.choose("dan blijf je hangen")
    fatma.choose("Daar is schaduw")
    fatma.press("Zet het in het beeld")
    fatma.sees("Waar schaduw is, blijf je zitten.")


def ideas_grow(people):
    kees, bram = people["Kees"], people["Bram"]
    kees.takes_up("Wat zouden we kunnen doen?")
    kees.finds("Plant")
    kees.write("Hoe heet je idee?", "Een linde met een bank")
    kees.write("Wat zouden we kunnen doen?", "Eén boom, en een bank eromheen.")
    kees.choose("Waar schaduw is, blijf je zitten.")
    kees.press("Plant het")
    bram.takes_up("Wat zouden we kunnen doen?")
    bram.follow("Een linde met een bank")
    bram.write("Wat voeg jij toe?", "Ik kan het gat graven.")
    bram.press("Geef dit blad")
    bram.sees("Ik kan het gat graven.")


def a_direction_nobody_objects_to(people):
    """All eight say how much resistance they feel; the figure is seen once, when it closes the round (R11)."""
    kees, piet = people["Kees"], people["Piet"]
    kees.takes_up("Wat kan iedereen dragen?")
    kees.finds("Maak een richting")
    kees.write("Hoe heet deze richting?", "Een linde op het plein")
    kees.write("Wat wordt er anders?", "Het hek gaat weg en er komt schaduw.")
    kees.choose("Een linde met een bank")
    kees.press("Leg de richting neer")
    piet.takes_up("Vraag iedereen: waar wringt het?")
    piet.finds("Open de ronde")
    faces = dict.fromkeys(people, "Geen") | {"Mina": "Een klein beetje", "Joris": "Wat", "Sanne": "Een klein beetje"}
    for name, face in faces.items():
        people[name].takes_up("Waar wringt het nog?")
        direction = people[name].page.url
        people[name].choose("Ik heb de kaders gezien")
        people[name].press("Ga verder")
        people[name].choose(face)
        people[name].press("Bewaar")
    piet.go(direction)
    piet.sees("De uitkomst komt één keer, als de ronde sluit.")
    piet.takes_up("Had iedereen de tijd?")
    piet.finds("Sluit de ronde")
    piet.sees("Gekozen", "8 mensen antwoordden.")


def the_plan_is_signed(people):
    fatma, bram, kees, piet = (people[name] for name in ("Fatma", "Bram", "Kees", "Piet"))
    fatma.takes_up("Schrijf mee aan het plan")
    fatma.follow("Schrijf een afspraak")
    fatma.write("Wat spreken we af?", "We planten een linde")
    fatma.write("Wanneer?", "1 december")
    fatma.write("Wat is de eerste kleine stap?", "Bram graaft het gat.")
    fatma.choose("Een linde op het plein")
    fatma.press("Zet de afspraak erin")
    for person in (bram, kees):
        person.takes_up("Schrijf mee aan het plan")
        person.follow("Dit draag ik")
        person.write("Onder welke naam?", f"{person.name} Naam")
        person.press("Ja, ik draag dit")
    piet.takes_up("Schrijf mee aan het plan")
    piet.choose("Ik legde het plan ernaast")
    piet.press("Bewaar wat past")
    piet.takes_up("Vraag iedereen of er bezwaar is")
    piet.finds("Vraag iedereen of er bezwaar is")
    for person in (piet, bram, people["Sanne"], people["Joris"]):
        person.takes_up("Heb jij bezwaar tegen het plan?")
        person.finds("Ik heb geen bezwaar")
    piet.takes_up("Had iedereen de tijd?")
    piet.finds("Sluit de ronde")
    for person in (fatma, piet):
        person.takes_up("Draag jij dit plan mee?")
        person.write("Onder welke naam?", f"{person.name} Naam")
        person.press("Zet mijn naam eronder")
    piet.takes_up("Is het plan rond?")
    piet.finds("Maak het plan rond")
    piet.sees("Dit plan is rond")


def the_first_deed(people):
    bram, joris = people["Bram"], people["Joris"]
    bram.takes_up("Doe mee, of vertel hoe het gaat")
    bram.finds("Dit ga ik doen")
    bram.write("Wat ga je doen?", "Het gat graven")
    bram.choose("We planten een linde")
    bram.write("Onder welke naam?", "Bram Naam")
    bram.press("Ik begin")
    deed = bram.page.url
    bram.press("Het is gedaan")
    bram.follow("Vertel wat ervan kwam")
    bram.write("Wat kwam ervan?", "Er is een gat, en het regende niet.")
    bram.write("Onder welke naam?", "Bram Naam")
    bram.press("Vertel dit")
    joris.go(deed)
    joris.follow("Ja, dat zag ik ook")
    joris.write("Wat zag jij?", "Ik hield de lamp vast.")
    joris.write("Onder welke naam?", "Joris Naam")
    joris.press("Ja, dat zag ik")
    joris.sees("Gezien door Joris Naam")


def what_they_learned(people):
    """And where it all came from: from the deed back to what was said at the table (R4)."""
    mina, kees = people["Mina"], people["Kees"]
    mina.takes_up("Wat hebben we geleerd?")
    mina.finds("Schrijf")
    mina.write("Wat leerden jullie?", "Eén avond is genoeg om te beginnen.")
    mina.choose("Er is een gat")
    mina.press("Bewaar deze les")
    mina.sees("Eén avond is genoeg om te beginnen.")
    kees.go(f"{home()}mijn-spoor/")
    kees.sees("dan blijf je hangen", "Een linde met een bank", "Een linde op het plein", "We planten een linde")
