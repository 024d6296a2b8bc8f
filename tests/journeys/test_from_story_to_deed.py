"""One question walks from a first story to a done deed, with five people and nobody's help.

Annie begins it at a wide screen. Kees and Fatma have a phone and a code from a letter; Fatma's phone runs no
JavaScript. Piet is told by a listener. Sanne works for the municipality. All of them are made up.
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

QUESTION = "Hoe komt er weer leven op het plein?"
SANNE_TOLD = "Ik kreeg een mail over het plein en wist niet wie erover ging. Ik heb hem laten liggen."
KEES_TOLD = (
    "Ik belde drie keer en kreeg steeds iemand anders. Toen dacht ik: laat maar. Mijn buurvrouw hielp me erdoor."
)
PIET_TOLD = "Ik zag het vaker. Wie een vast gezicht kent, begint eerder aan iets."
FATMA_TOLD = "Een vaste mens aan de telefoon, dat scheelt. Dan durf je te beginnen."


@pytest.fixture
def people(visitor):
    return {
        "Annie": Visitor("Annie", visitor()),
        "Piet": Visitor("Piet", visitor()),
        "Sanne": Visitor("Sanne", visitor()),
        "Kees": Visitor("Kees", visitor(phone=True)),
        "Fatma": Visitor("Fatma", visitor(phone=True, javascript=False)),
    }


def test_five_people_walk_one_question_to_a_witnessed_deed(people):
    annie_begins_a_question(people)
    everybody_comes_in(people)
    the_core_group_forms(people)
    sanne_tells_first(people["Sanne"])
    the_group_opens([people[name] for name in CORE], "vertellen")
    everybody_tells(people)
    the_group_opens([people[name] for name in CORE], "begrijpen")
    they_see_it_together(people)
    the_group_opens([people[name] for name in CORE], "bedenken")
    ideas_grow(people)
    the_group_opens([people[name] for name in CORE], "kiezen")
    a_direction_is_chosen(people)
    the_group_opens([people[name] for name in CORE], "afspreken")
    the_plan_is_carried(people)
    the_group_opens([people[name] for name in CORE], "doen")
    the_deed_is_done_and_seen(people)
    the_group_opens([people[name] for name in CORE], "leren")
    the_trail_leads_back_to_what_was_said(people)


def annie_begins_a_question(people):
    annie = people["Annie"]
    annie.go("/")
    annie.follow("Begin een vraag")
    comes_in_by_mail(annie, "annie@example.org")
    annie.sees("Begin een vraag")
    begins_a_question(
        annie,
        {
            "Wat is de vraag?": QUESTION,
            "Waarom nu?": "De markt is weg en het plein is leeg.",
            "Wat weten jullie niet?": "Wij weten niet waarom de markt wegging.",
            "Wat willen jullie ermee bereiken?": "Samen bepalen wat er komt.",
            "Hoeveel invloed hebben mensen?": "Wat jullie kiezen gaat naar de raad.",
            "Hoe horen mensen wat ermee gebeurde?": "Elke maand op deze bladzijde.",
            "Is er een grens": "Niet meer dan € 10.000.",
            "Wie geeft die grens?": "Wethouder T. Est",
            "Met welke organisatie?": "Gemeente Testdorp",
            "In welke plaats of buurt?": "Testdorp",
            "Welke kringen van mensen": "Buren\nOndernemers\nMensen van de gemeente",
        },
    )


def everybody_comes_in(people):
    others = {name: people[name] for name in ("Piet", "Sanne", "Kees", "Fatma")}
    come_in_by_letter(people["Annie"], others, host=("Sanne",), circles=("Mensen van de gemeente", "Buren"))
    people["Kees"].go(f"{home()}mijn/")
    people["Kees"].choose("Ondernemers")
    people["Kees"].press("Bewaar")


CORE = ("Piet", "Kees", "Fatma")


def the_core_group_forms(people):
    annie = people["Annie"]
    for name in CORE:
        who = pseudonym_of(people[name])
        annie.go(f"{home()}kerngroep/")
        annie.pick("Wie vraag je voor de kerngroep?", who)
        annie.press("Vraag deze deelnemer")
        people[name].takes_up("Wil je in de kerngroep?")
        people[name].press("Ja, dat wil ik")
    annie.go(f"{home()}kerngroep/")
    annie.sees("Dat klopt nu")


def everybody_tells(people):
    kees_tells_for_himself(people["Kees"])
    fatma_tells_without_scripts(people["Fatma"])
    annie_listens_to_piet(people["Annie"], people["Piet"])


def sanne_tells_first(sanne):
    """She works for the municipality: before the others are asked to (R24), and for her circle (R18)."""
    sanne.takes_up("Vertel als eerste")
    sanne.write("Schrijf het op", SANNE_TOLD)
    sanne.press("Klaar, lees het mij terug")


def kees_tells_for_himself(kees):
    kees.go(home())
    kees.follow("Begin te vertellen")
    kees.write("Schrijf het op", KEES_TOLD)
    kees.choose("Stukjes, zonder mijn naam")
    kees.press("Klaar, lees het mij terug")
    kees.follow("Ik kies ze zelf")
    mark(kees, sentence="Toen dacht ik: laat maar.", component="gevolg")
    kees.go(kees.page.url.split("#")[0])
    mark(
        kees,
        sentence="Mijn buurvrouw hielp me erdoor.",
        component="kracht",
        leads_to=("hulp van buren", "maakt meer", "moed om te beginnen"),
    )
    kees.press("Klaar. Lees het mij terug")
    say_that_it_is_right(kees, how_many=2)


def fatma_tells_without_scripts(fatma):
    fatma.go(f"{home()}verhalen/vertel/")
    fatma.write("Schrijf het op", FATMA_TOLD)
    fatma.press("Klaar, lees het mij terug")
    fatma.follow("Ik kies ze zelf")
    mark(
        fatma,
        sentence="Een vaste mens aan de telefoon, dat scheelt.",
        component="wat nodig is",
        leads_to=("een vaste contactpersoon", "maakt meer", "moed om te beginnen"),
    )
    fatma.press("Klaar. Lees het mij terug")
    say_that_it_is_right(fatma, how_many=1)


def annie_listens_to_piet(annie, piet):
    who = pseudonym_of(piet)
    annie.go(f"{home()}verhalen/luister/")
    annie.follow(who)
    annie.press("Begin")
    annie.write("Wat werd er verteld?", PIET_TOLD)
    annie.choose("Stukjes, zonder mijn naam")
    annie.press("Klaar, kies de zinnen")
    mark(
        annie,
        sentence="Wie een vast gezicht kent, begint eerder aan iets.",
        component="oorzaak",
        leads_to=("een vaste contactpersoon", "maakt meer", "moed om te beginnen"),
    )
    annie.press("Klaar. Lees het terug aan de verteller")
    piet.go(home())
    piet.follow("Lees terug")
    say_that_it_is_right(piet, how_many=1)


def they_see_it_together(people):
    sanne, kees, fatma = people["Sanne"], people["Kees"], people["Fatma"]
    sanne.go(f"{home()}kaart/")
    sanne.sees("een vaste contactpersoon", "moed om te beginnen")
    kees.go(f"{home()}kaart/")
    kees.sees("moed om te beginnen")
    kees.go(f"{home()}uitspraken/nieuw/")
    kees.write("Wat zie jij?", "Als de gemeente meedoet, voelt het minder als iets van ons.")
    kees.press("Zet hem erbij")
    fatma.go(f"{home()}reageren/")
    fatma.sees("Als de gemeente meedoet")
    fatma.write("Waarom?", "Ze nemen het snel over.")
    fatma.press("Ja, zo zie ik het")
    fatma.go(f"{home()}perspectieven/")
    fatma.sees_not("100")
    fatma.go(f"{home()}inzichten/nieuw/")
    fatma.choose("hier zijn we het over eens")
    fatma.write("Zeg het in één zin", "Wie een vast gezicht kent, durft te beginnen.")
    fatma.choose("Een vaste mens aan de telefoon")
    fatma.choose("Wie een vast gezicht kent")
    fatma.press("Zet het in het beeld")
    fatma.sees("Wie een vast gezicht kent, durft te beginnen.")


def ideas_grow(people):
    kees, fatma = people["Kees"], people["Fatma"]
    kees.go(f"{home()}ideeen/")
    kees.follow("Plant")
    kees.write("Hoe heet je idee?", "Eén gezicht")
    kees.write("Wat zouden we kunnen doen?", "Elke groep krijgt een vaste mens bij de gemeente.")
    kees.choose("Wie een vast gezicht kent, durft te beginnen.")
    kees.press("Plant het")
    kees.sees("Eén gezicht")
    fatma.go(f"{home()}ideeen/")
    fatma.follow("Eén gezicht")
    fatma.write("Wat voeg jij toe?", "En die belt ook zelf eens terug.")
    fatma.press("Geef dit blad")
    fatma.sees("En die belt ook zelf eens terug.")


def a_direction_is_chosen(people):
    piet, kees, sanne, fatma = (people[name] for name in ("Piet", "Kees", "Sanne", "Fatma"))
    piet.go(f"{home()}richtingen/")
    piet.follow("Maak een richting")
    piet.write("Hoe heet deze richting?", "Een vast gezicht bij de gemeente")
    piet.write("Wat wordt er anders?", "Wie iets begint, belt voortaan één mens.")
    piet.choose("Eén gezicht")
    piet.press("Leg de richting neer")
    piet.follow("Een vast gezicht bij de gemeente")
    direction = piet.page.url
    piet.press("Open de ronde")
    for person, face in ((kees, "Geen"), (sanne, "Een klein beetje"), (fatma, "Veel")):
        person.go(direction)
        person.choose("Ik heb de kaders gezien")
        person.press("Ga verder")
        says_how_much_resistance(person, direction, face)
    fatma.go(direction)
    fatma.follow("Ik heb een zwaar bezwaar")
    fatma.write("Wat is je bezwaar?", "Ik werk overdag en kan dan niet bellen.")
    fatma.press("Maak bezwaar")
    piet.go(direction)
    piet.follow("Maak de richting beter")
    piet.write("Wat wordt er anders?", "Wie iets begint, belt voortaan één mens, ook in de avond.")
    piet.write("Waarom verandert het?", "Na het bezwaar over de avonden.")
    piet.press("Zet de nieuwe versie neer")
    fatma.go(direction)
    fatma.follow("Dit is jouw bezwaar. Zeg wat ermee gebeurt")
    fatma.follow("Zeg wat er met je bezwaar gebeurt")
    fatma.choose("De nieuwe versie neemt mijn bezwaar weg")
    fatma.press("Leg het vast")
    for person, face in ((kees, "Geen"), (sanne, "Geen"), (fatma, "Een klein beetje")):
        says_how_much_resistance(person, direction, face)
    piet.go(direction)
    piet.press("Sluit de ronde")
    piet.sees("Gekozen")


def says_how_much_resistance(person, direction, face):
    person.go(direction)
    person.choose(face)
    person.press("Bewaar")


def the_plan_is_carried(people):
    piet, kees, sanne, fatma = (people[name] for name in ("Piet", "Kees", "Sanne", "Fatma"))
    fatma.go(f"{home()}plan/afspraak/")
    fatma.write("Wat spreken we af?", "Sanne is het vaste nummer")
    fatma.write("Wanneer?", "1 mei")
    fatma.write("Wat is de eerste kleine stap?", "Sanne hangt haar nummer op het plein.")
    fatma.choose("Een vast gezicht bij de gemeente")
    fatma.press("Zet de afspraak erin")
    for person, name in ((sanne, "Sanne Naam"), (kees, "Kees Naam")):
        person.go(f"{home()}plan/")
        person.follow("Dit draag ik")
        person.write("Onder welke naam?", name)
        person.press("Ja, ik draag dit")
    piet.go(f"{home()}plan/")
    piet.choose("Ik legde het plan ernaast")
    piet.press("Bewaar wat past")
    piet.press("Vraag iedereen of er bezwaar is")
    piet.press("Ik heb de kaders gezien")
    piet.press("Ik heb geen bezwaar")
    kees.go(f"{home()}plan/")
    kees.press("Ik heb geen bezwaar")
    piet.go(f"{home()}plan/")
    piet.press("Sluit de ronde")
    fatma.go(f"{home()}plan/tekenen/")
    fatma.write("Onder welke naam?", "Fatma Naam")
    fatma.press("Zet mijn naam eronder")
    piet.go(f"{home()}plan/")
    piet.press("Maak het plan rond")
    piet.sees("Dit plan is rond")


def the_deed_is_done_and_seen(people):
    sanne, fatma = people["Sanne"], people["Fatma"]
    sanne.go(f"{home()}doen/nieuw/")
    sanne.write("Wat ga je doen?", "Mijn nummer ophangen op het plein")
    sanne.choose("Sanne is het vaste nummer")
    sanne.write("Onder welke naam?", "Sanne Naam")
    sanne.press("Ik begin")
    sanne.follow("Vertel hoe het gaat")
    sanne.write("Hoe gaat het?", "De bakker wilde er ook een.")
    sanne.press("Zet mijn bericht erbij")
    sanne.press("Het is gedaan")
    sanne.follow("Vertel wat ervan kwam")
    sanne.write("Wat kwam ervan?", "Twaalf mensen belden in een week.")
    sanne.write("Onder welke naam?", "Sanne Naam")
    sanne.press("Vertel dit")
    sanne.sees("Nog niemand anders bevestigde dit.")
    fatma.go(sanne.page.url)
    fatma.follow("Ja, dat zag ik ook")
    fatma.write("Wat zag jij?", "Ik belde ook, om half negen 's avonds.")
    fatma.write("Onder welke naam?", "Fatma Naam")
    fatma.press("Ja, dat zag ik")
    fatma.sees("Gezien door Fatma Naam")


def the_trail_leads_back_to_what_was_said(people):
    kees, fatma, sanne = people["Kees"], people["Fatma"], people["Sanne"]
    fatma.go(sanne.page.url)
    fatma.follow("Hoe dit er kwam")
    fatma.sees(
        "Sanne is het vaste nummer",
        "Een vast gezicht bij de gemeente",
        "Eén gezicht",
        "Wie een vast gezicht kent, durft te beginnen.",
        "Een vaste mens aan de telefoon, dat scheelt.",
    )
    fatma.go(f"{home()}mijn-spoor/")
    fatma.sees("Een vaste mens aan de telefoon, dat scheelt.", "Mijn nummer ophangen op het plein")
    sanne.follow("Wat leren we hiervan?")
    sanne.write("Wat leerden jullie?", "Een nummer met een gezicht wordt gebeld.")
    sanne.press("Bewaar deze les")
    sanne.sees("Een nummer met een gezicht wordt gebeld.")
    kees.go(f"{home()}mijn-spoor/")
    kees.sees("Toen dacht ik: laat maar.", "Eén gezicht", "Sanne is het vaste nummer")
