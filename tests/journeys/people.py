"""Somebody before a browser: what they see and do, in the words that stand on the screen."""

import io
import re
from collections.abc import Collection, Sequence
from typing import Any

from django.conf import settings
from django.core import mail
from playwright.sync_api import TimeoutError as PlaywrightTimeout
from playwright.sync_api import expect
from pypdf import PdfReader

from tests.factories import browser_of
from wijwerken.inquiry.models import Inquiry, Participant

CODE = re.compile(r"\b[A-Z2-9]{4} [A-Z2-9]{4} [A-Z2-9]{3}\b")


class Visitor:
    """One person with one browser. Every act fails where a person would stop and not know how to go on."""

    def __init__(self, name: str, context: Any) -> None:
        self.name = name
        self.page = context.new_page()

    def go(self, address: str) -> None:
        answer = self.page.goto(address)
        assert answer.status == 200, f"{self.name} finds no page at {address}: {answer.status}"
        self.arrives()

    def takes_up(self, what: str) -> None:
        """On the home of the question stands one thing to do; it is this one, and its button is on the first screen."""
        self.go(home())
        self.is_at(what, "#nu")
        button = self.page.locator(".now .button")
        self.sees_on_first_screen(button, what)
        button.click()
        self.arrives()

    def presses_on(self, what: str) -> None:
        """While the group stands still the home asks nothing but what presses; it is this, and on the first screen."""
        self.go(home())
        self.is_at("We staan even stil", "#nu")
        self.is_at(what, "main h3")
        button = self.page.locator("section[aria-labelledby=nu] .button")
        self.sees_on_first_screen(button, what)
        button.click()
        self.arrives()

    def finds(self, what: str) -> None:
        """A link or button that has to be there at once, without scrolling."""
        link, button = (self.page.get_by_role(role, name=what) for role in ("link", "button"))
        self.found(link.or_(button), what)
        is_link = link.count() > 0
        self.sees_on_first_screen(link if is_link else button, what)
        self.follow(what) if is_link else self.press(what)

    def is_at(self, words: str, heading: str = "h1") -> None:
        expect(self.page.locator(heading).first).to_contain_text(words)

    def sees_on_first_screen(self, locator: Any, what: str) -> None:
        box = self.found(locator, what).bounding_box()
        screen = self.page.viewport_size["height"]
        assert box["y"] + box["height"] <= screen, f"{self.name} has to look for “{what}” at {self.page.url}: {box}"

    def sees(self, *texts: str) -> None:
        for text in texts:
            expect(self.page.locator("body")).to_contain_text(text)

    def sees_not(self, text: str) -> None:
        expect(self.page.locator("body")).not_to_contain_text(text)

    def follow(self, link: str) -> None:
        self.found(self.page.get_by_role("link", name=link), link).click()
        self.arrives()

    def press(self, button: str) -> None:
        """Only when it was answered it is there for others too."""
        found = self.found(self.page.get_by_role("button", name=button), button)
        with self.page.expect_response(lambda answer: answer.request.method == "POST"):
            found.click()
        self.arrives()

    def write(self, label: str, text: str) -> None:
        self.found(self.page.get_by_label(label), label).fill(text)

    def choose(self, words: str) -> None:
        """Pick an answer, or tick a box, by the words beside it, as a finger does."""
        self.found(self.page.locator("label", has_text=words), words).click()

    def pick(self, label: str, option: str) -> None:
        self.found(self.page.get_by_label(label), label).select_option(label=option)

    def found(self, locator: Any, what: str) -> Any:
        """The first of these on the page; or say what stands there instead."""
        try:
            locator.first.wait_for(timeout=8_000)
        except PlaywrightTimeout:
            words = self.page.locator("main").inner_text()[:1500]
            raise AssertionError(f"{self.name} finds no “{what}” at {self.page.url}:\n{words}") from None
        return locator.first

    def arrives(self) -> None:
        self.page.wait_for_load_state("load")
        heading = self.page.locator("h1").first.inner_text()
        assert "ging mis" not in heading, f"{self.name} got an error page: {heading}"
        wide = self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, f"{self.name} has to scroll sideways at {self.page.url}"


def codes_in(pdf: bytes) -> list[str]:
    """The codes on printed letters, as somebody reads them at the kitchen table."""
    pages = PdfReader(io.BytesIO(pdf)).pages
    return [CODE.search(" ".join(page.extract_text().split())).group() for page in pages]


def home() -> str:
    return f"/v/{Inquiry.objects.get().slug}/"


def pseudonym_of(person: Visitor) -> str:
    person.go(f"{home()}mijn/")
    return person.page.get_by_label("Je schuilnaam").first.input_value()


def comes_in_by_mail(person: Visitor, address: str) -> None:
    """By a code that is sent, and typed in."""
    person.follow("Met een e-mailadres")
    person.write("Je e-mailadres", address)
    person.press("Stuur mij de cijfers")
    person.write("Zes cijfers", re.search(r"\b\d{3} ?\d{3}\b", mail.outbox[-1].body).group())
    person.press("Ga naar binnen")


def begins_a_question(person: Visitor, words: dict[str, str]) -> None:
    """A resident begins, for who takes part."""
    for label, text in words.items():
        person.write(label, text)
    person.choose("Nee, ik ben bewoner")
    person.choose("Alleen wie meedoet mag lezen")
    person.press("Zet de vraag neer")
    person.sees(words["Wat is de vraag?"], words["Wat weten jullie niet?"])


def come_in_by_letter(
    listener: Visitor, people: dict[str, Visitor], *, host: Collection[str], circles: tuple[str, str]
) -> list[str]:
    """Each by the code of a letter; `circles`: where who works for the organisation stands, and where the others."""
    listener.go(f"{home()}mensen/brieven/")
    listener.write("Voor wie zijn de brieven?", "\n".join(people))
    listener.press("Maak de brieven")
    listener.sees("Haal ze binnen")
    pdf = listener.page.context.request.get(f"{home()}mensen/brieven/pdf/").body()
    codes = codes_in(pdf)
    for (name, person), code in zip(people.items(), codes, strict=True):
        person.go("/binnen/")
        person.write("De code op je brief", code.lower())
        person.press("Ga naar binnen")
        person.press("Ja" if name in host else "Nee")
        person.choose(circles[0] if name in host else circles[1])
        person.press("Klaar, verder")
    return codes


def mark(person: Visitor, *, sentence: str, component: str, leads_to: tuple[str, str, str] | None = None) -> None:
    """Choose a sentence, say what it is, and perhaps that one thing leads to another."""
    person.choose(sentence)
    person.choose(component)
    if leads_to:
        cause, how, effect = leads_to
        person.page.locator("details.claim summary").click()
        person.page.get_by_label("Dit", exact=True).fill(cause)
        person.choose(how)
        person.page.get_by_label("Dat", exact=True).fill(effect)
    person.press("Bewaar dit stukje")
    if person.page.get_by_role("heading", name="Lijkt het hierop?").count():
        for point in person.page.get_by_text("nieuw punt").all():
            point.click()
        person.press("Bewaar")


def say_that_it_is_right(person: Visitor, *, how_many: int) -> None:
    answers = person.page.get_by_text("Ja, zo bedoelde ik het")
    assert answers.count() == how_many
    for answer in answers.all():
        answer.click()
    person.press("Bewaar mijn antwoorden")


def the_group_opens(core: Sequence[Visitor], verb: str) -> None:
    """One of the core group proposes the next step, the others consent, and it is open (R7)."""
    proposer, *others = core
    proposer.go(home())
    proposer.finds("Stel de volgende stap voor")
    proposer.pick("Welke stap?", verb)
    proposer.write("Waarom nu?", "Iedereen die erbij hoort is er.")
    proposer.press("Leg dit voorstel voor")
    for member in others:
        member.takes_up("Heb jij bezwaar?")
        member.choose("Ik heb geen bezwaar")
        member.press("Geef mijn antwoord")
    proposer.go(home())
    proposer.sees(f"We begonnen met {verb}.")


def already_in(visit: Any, live_server: Any, name: str, participant: Participant, **browser: Any) -> Visitor:
    """Somebody who came in before, and takes up their telephone, or sits down at a wide screen, again."""
    context = visit(**browser)
    session = browser_of(participant).cookies[settings.SESSION_COOKIE_NAME].value
    context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": session, "url": live_server.url}])
    return Visitor(name, context)
