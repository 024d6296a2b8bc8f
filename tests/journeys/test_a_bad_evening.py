"""A bad evening: old pain at a table, and everybody who has to do something then finds it at once (R22, R23, R25).

Fien guides with a phone in her hand. Ria and Omar sit at the table; Ria, Omar and Joke are the core group. Karin is the
alderman, Bo a companion from outside. All of them are made up. Time is moved by moving what happened back.
"""

from datetime import timedelta

import pytest
from django.db.models import F
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format

from tests.backing.rooms import a_backing, days_from_now
from tests.factories import a_leader, a_participant, an_inquiry
from tests.factories_stories import a_fragment, a_story
from tests.journeys.people import Visitor, already_in, come_in_by_letter, home, say_that_it_is_right
from wijwerken.inquiry.domain.entering import go_by_name
from wijwerken.inquiry.domain.frames import give_frame
from wijwerken.inquiry.models import FrameQuestion, PhaseEntry
from wijwerken.method.phases import Phase
from wijwerken.perspectives.domain.stating import state
from wijwerken.stories import domain as stories
from wijwerken.stories.models import HelpContact, Reading

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PAIN = "In 2011 zaten we ook aan zo'n tafel, en werden we uitgelachen."
PHONE = {"phone": True}


@pytest.fixture
def inquiry():
    return an_inquiry(upto=Phase.INSIGHT)


@pytest.fixture
def comes(visitor, live_server):
    """Let somebody who takes part come in; without another wish on a phone."""

    def come(name, participant, **browser):
        return already_in(visitor, live_server, name, participant, **(browser or PHONE))

    return come


@pytest.fixture
def evening(inquiry, comes):
    """A table that runs, a statement with somebody's number in it, a story that waits for its teller, and everybody."""
    fien = a_participant(inquiry, duties=("facilitator",))
    ria, omar, joke = (a_participant(inquiry, core=True) for _member in range(3))
    karin, bo = a_leader(inquiry, host=True), a_participant(inquiry, circle=None, duties=("companion",))
    for somebody, name in ((fien, "Fien Roos"), (karin, "Karin Post")):
        go_by_name(somebody, name)
    table = a_running_table(inquiry, fien, [ria, omar])
    state(inquiry, by=omar, text="Bel Piet maar, 06 12345678.")
    HelpContact.objects.create(
        organisation=inquiry.organisation, name="Noor Tak", role="wijkteam", telephone="010 000 00 00"
    )
    waiting = a_story(joke)
    a_fragment(waiting)
    stories.offer(waiting, by=joke)
    days_go_by(inquiry, 5)
    cast = {"Fien": fien, "Ria": ria, "Omar": omar, "Joke": joke, "Karin": karin, "Bo": bo}
    return {name: comes(name, somebody) for name, somebody in cast.items()} | {"table": table, "waiting": waiting}


def a_running_table(inquiry, listener, speakers):
    table = stories.plan_conversation(
        inquiry,
        listener=listener,
        about="Hoe gaat het hier?",
        place="Dorpshuis",
        at=timezone.now(),
        chairs=6,
        circle=speakers[0].circle,
    )
    for speaker in speakers:
        stories.ask_to_table(table, speaker, by=listener)
        stories.answer_to_table(table, by=speaker, comes=True)
    return stories.begin_talk(table, by=listener)


def days_go_by(inquiry, days):
    """It is so many days later: what happened so far happened so many days earlier."""
    later = timedelta(days=days)
    PhaseEntry.objects.filter(inquiry=inquiry).update(at=F("at") - later)
    Reading.objects.filter(fragment__inquiry=inquiry).update(offered_at=F("offered_at") - later)


def at(inquiry, name, *ids):
    return reverse(name, args=[inquiry.slug, *ids])


def test_a_facilitator_with_a_phone(inquiry, evening):
    old_pain_comes_up_and_all_stand_still(inquiry, evening)
    everybody_hears_it_from_a_person(inquiry, evening)
    somebody_needs_help_now(inquiry, evening)
    ria_tells_what_hurt(inquiry, evening)
    a_word_is_hidden_and_its_writer_appeals(inquiry, evening)
    the_alderman_acknowledges_by_name(inquiry, evening)
    days_go_by(inquiry, 9)
    they_look_back_with_somebody_from_outside(inquiry, evening)
    they_go_on_by_consent(inquiry, evening)
    the_clocks_run_on_from_where_they_were(inquiry, evening)
    the_facilitators_page_is_empty_and_kind(inquiry, evening)


def old_pain_comes_up_and_all_stand_still(inquiry, evening):
    fien, ria = evening["Fien"], evening["Ria"]
    fien.go(at(inquiry, "stories:group-notes", evening["table"].pk))
    fien.page.locator(".picks--speakers label").first.click()
    fien.write("Wat wordt er gezegd?", PAIN)
    fien.press("Zet het erbij")
    fien.sees(PAIN)
    fien.follow("Doet het pijn? Sta even stil")
    fien.finds("Sta nu stil")
    fien.write("Wat gebeurde er?", "Aan tafel kwam iets ouds boven.")
    fien.finds("Sta nu stil")
    fien.sees("We staan stil. Alle klokken ook. Je hoeft nu niets meer te doen.")
    ria.go(at(inquiry, "inquiry:home"))
    ria.sees("We staan even stil", "Aan tafel kwam iets ouds boven.", "Niemand hoeft nu iets.")


def everybody_hears_it_from_a_person(inquiry, evening):
    fien, joke = evening["Fien"], evening["Joke"]
    fien.follow("Schrijf iedereen een bericht")
    fien.write("Wat wil je iedereen zeggen?", "We hoorden iets dat al lang pijn doet. We nemen de tijd.")
    fien.press("Stuur het aan iedereen")
    joke.go(at(inquiry, "inquiry:pause"))
    joke.sees("We hoorden iets dat al lang pijn doet. We nemen de tijd.", "nog 16 dagen, na de herstart")


def somebody_needs_help_now(inquiry, evening):
    fien, ria = evening["Fien"], evening["Ria"]
    fien.go(at(inquiry, "stories:group-notes", evening["table"].pk))
    fien.finds("Hulp nodig nu")
    fien.choose("Ja, bel voor mij")
    fien.write("Wie is het, en hoe bereik je die?", "Omar, 06 00000000")
    fien.write("Hoe werd het ja gegeven?", "Zei het zelf, net, in de gang.")
    fien.write("Uiterlijk wanneer?", str(timezone.localdate() + timedelta(days=1)))
    fien.press("Geef het door")
    fien.sees("Doorgegeven aan Noor Tak")
    fien.press("Er is contact geweest")
    fien.sees("Wat er stond over deze mens is gewist.")
    ria.go(at(inquiry, "systemmap:map"))
    ria.sees_not("Noor Tak")


def ria_tells_what_hurt(inquiry, evening):
    """Telling and reading back go on; nothing else has to (R23)."""
    fien, ria = evening["Fien"], evening["Ria"]
    fien.go(at(inquiry, "stories:group-notes", evening["table"].pk))
    fien.page.get_by_text("Het gesprek is klaar").click()
    fien.press("Ja, geef ieder het eigen deel")
    fien.finds("Naar dit deel")
    fien.finds("Kies de zinnen")
    fien.choose(PAIN)
    fien.choose("oud zeer")
    fien.press("Bewaar dit stukje")
    fien.press("Klaar. Lees het terug aan de verteller")
    ria.go(at(inquiry, "inquiry:pause"))
    ria.follow("Lees terug")
    say_that_it_is_right(ria, how_many=1)


def a_word_is_hidden_and_its_writer_appeals(inquiry, evening):
    """By a person, with a reason that its writer reads; another one decides."""
    fien, omar, joke = evening["Fien"], evening["Omar"], evening["Joke"]
    fien.go(at(inquiry, "perspectives:statement", inquiry.statements.get().pk))
    fien.follow("Verberg deze woorden")
    fien.choose("gegevens van iemand")
    fien.write("Leg het uit", "Er staat iemands nummer in.")
    fien.press("Verberg ze")
    omar.presses_on("Woorden van jou zijn verborgen")
    omar.sees("Er staat iemands nummer in.")
    omar.write("Waarom mogen je woorden terug?", "Piet zei zelf dat het mocht.")
    omar.press("Vraag mijn woorden terug")
    joke.presses_on("Iemand vraagt verborgen woorden terug")
    joke.choose("Nee, ze blijven verborgen")
    joke.write("Waarom?", "Piet kan het hier zelf zeggen.")
    joke.press("Geef mijn besluit")
    omar.go(omar.page.url)
    omar.sees("De woorden blijven verborgen", "Piet kan het hier zelf zeggen.")


def the_alderman_acknowledges_by_name(inquiry, evening):
    fien, karin, ria = evening["Fien"], evening["Karin"], evening["Ria"]
    fien.go(at(inquiry, "guidance:today"))
    fien.follow("Lees het, en vraag iemand")
    fien.follow("Vraag iemand om erkenning")
    fien.write("Wie vraag je om erkenning?", "Karin Post")
    fien.press("Vraag het")
    karin.presses_on("Iemand vraagt je om erkenning")
    karin.sees(PAIN)
    karin.write("Jouw woorden", "Ik zat erbij en lachte mee. Het spijt me.")
    karin.press("Zet mijn erkenning erbij")
    ria.presses_on("Iemand erkende wat jij vertelde")
    ria.sees("Ik zat erbij en lachte mee. Het spijt me.")
    ria.write("Wat wil je erover zeggen?", "Dit is de eerste keer dat iemand het zegt.")
    ria.press("Laat het zo staan")


def they_look_back_with_somebody_from_outside(inquiry, evening):
    bo = evening["Bo"]
    bo.go(at(inquiry, "inquiry:home"))
    bo.follow("Lees wat er is, en wat wel kan")
    bo.follow("Schrijf een terugblik")
    bo.write("Wat gebeurde er, en wat leerden jullie ervan?", "We wilden te snel. Eerst moest dit gezegd.")
    bo.write("Wie van buiten was erbij?", "Bo Licht")
    bo.press("Bewaar de terugblik")


def they_go_on_by_consent(inquiry, evening):
    ria, omar, joke = (evening[name] for name in ("Ria", "Omar", "Joke"))
    ria.go(at(inquiry, "inquiry:pause"))
    ria.sees("met Bo Licht erbij, van buiten")
    ria.follow("Stel voor om verder te gaan")
    ria.write("Wat zeggen we samen tegen iedereen", "Het is gezegd en gehoord. We gaan verder, langzamer.")
    ria.press("Leg dit voorstel voor")
    for member in (omar, joke):
        member.presses_on("Heb jij bezwaar?")
        member.choose("Ik heb geen bezwaar")
        member.press("Geef mijn antwoord")
    ria.go(at(inquiry, "inquiry:home"))
    ria.sees_not("We staan even stil")
    ria.sees("We gingen samen verder.")


def the_clocks_run_on_from_where_they_were(inquiry, evening):
    """Sixteen days were left when we stood still, and sixteen are left nine days later (R23)."""
    joke, until = evening["Joke"], timezone.localdate() + timedelta(days=16)
    joke.takes_up("Lees je verhaal terug")
    joke.sees(f"Kan tot {date_format(until, 'j F')}")


def the_facilitators_page_is_empty_and_kind(inquiry, evening):
    """Nothing of this evening waits any more; what is left is for tomorrow."""
    fien = evening["Fien"]
    fien.takes_up("Kijk wat vandaag aandacht vraagt")
    fien.sees("Er zijn nog weinig uitspraken", "Er is nog geen inzicht")
    fien.press("Morgen")
    fien.press("Morgen")
    fien.sees("Vandaag vraagt niets om jou", "Ga gerust naar buiten.")


def test_an_alderman_finds_one_thing_to_do(inquiry, comes):
    """A question on a frame waits for an answer by name; on the page Ruimte geven it stands on the first screen."""
    frame = give_frame(inquiry, kind="money", text="Niet meer dan € 10.000.", giver="Karin Post").frame
    FrameQuestion.objects.create(
        frame=frame, text="Mag het ook over twee jaar verdeeld worden, als ons plan dat vraagt?"
    )
    karin = comes("Karin", a_backing(inquiry, "Karin Post").leader)
    karin.takes_up("Vraag bij een kader: Mag het ook over twee jaar")
    karin.is_at("Ruimte geven")
    karin.sees("Er wacht één ding op jou.")
    karin.finds("Geef antwoord")
    karin.write("Antwoord", "Ja, in twee delen.")
    karin.write("Wie antwoordt?", "Karin Post, wethouder")
    karin.press("Geef dit antwoord")
    karin.go(at(inquiry, "backing:give-room"))
    karin.sees("Er wacht nu niets op jou.")


def test_a_middle_manager_who_was_not_given_time_asks_upward(inquiry, comes):
    with days_from_now(-20):
        above = a_backing(inquiry, "Karin Post", days=-1)
    mine = a_backing(inquiry, "Hans Berg", rests_on=above)
    hans, karin = comes("Hans", mine.leader), comes("Karin", above.leader)
    hans.takes_up("Jouw ruimte van Karin Post is er niet meer")
    hans.finds("Vraag ernaar, met je naam erbij")
    hans.write("Wat wil je vragen of zeggen?", "Wij kregen geen uur. Komen die vier uur er nog?")
    hans.press("Stel de vraag")
    karin.go(at(inquiry, "backing:give-room"))
    karin.sees("Hans Berg vraagt: Wij kregen geen uur. Komen die vier uur er nog?")


def test_somebody_with_a_letter_and_no_email_says_i_did_not_say_that(inquiry, comes, visitor):
    """Gré reads her code aloud on the telephone; Lena types; Gré sees it on her own page, and it was not so (R1)."""
    lena = comes("Lena", a_participant(inquiry, duties=("listener",)), phone=False)
    gre = Visitor("Gré", visitor(phone=True, javascript=False))
    state(inquiry, by=a_participant(inquiry), text="De markt moet terug.")
    (code,) = come_in_by_letter(lena, {"Gré": gre}, host=(), circles=("", "Buren van het plein"))
    lena.go(at(inquiry, "inquiry:behalf"))
    lena.write("De code die de verteller voorleest", code.lower())
    lena.press("Ga verder")
    lena.follow("Reageren op een uitspraak")
    lena.pick("Welke uitspraak las je voor?", "De markt moet terug.")
    lena.choose("Nee, ik niet")
    lena.press("Voer dit in")
    gre.go(home())
    gre.finds("Iemand voerde iets voor jou in. Kijk of het klopt")
    gre.sees("De markt moet terug.", "aan de telefoon")
    gre.press("Dit zei ik niet")
    gre.sees("Teruggenomen.")
