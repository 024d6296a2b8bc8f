"""The house in a real browser: reachable, readable, and nothing typed is lost."""

import re
from pathlib import Path

import pytest

from wijwerken.people.models import Organisation

AXE = Path(__file__).parent.parent / "vendor" / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
STATIC = Path(__file__).parents[2] / "src/wijwerken/web/static/web"

pytestmark = [pytest.mark.usefixtures("site"), pytest.mark.django_db(transaction=True)]


def faults_of(page) -> list[tuple[str, list[str]]]:
    """What axe finds; run from outside the page, because the page lets nobody in."""
    page.evaluate(AXE.read_text())
    found = page.evaluate("rules => axe.run(document, {runOnly: {type: 'tag', values: rules}})", RULES)
    return [(fault["id"], [node["html"] for node in fault["nodes"]]) for fault in found["violations"]]


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("width", [320, 1280])
def test_pages_of_the_house_can_be_used_by_everybody(visitor, width, language):
    page = visitor(viewport={"width": width, "height": 800}, language=language).new_page()
    for path in ("/privacy/", "/toegankelijkheid/", "/niets/", "/style/", "/style/?fout", "/style/?kaal", "/keep/"):
        page.goto(path)
        assert (path, faults_of(page)) == (path, [])
        assert (path, page.evaluate("document.documentElement.scrollWidth")) == (path, width)


def test_what_one_presses_is_large_enough(visitor):
    page = visitor(phone=True).new_page()
    page.goto("/style/?fout")

    small = page.evaluate(
        """() => [...document.querySelectorAll(".button, .choice, .face, .site-nav a, .site-nav button, .menu a,"
            + " .languages button, .path a, .back, select, input[type=text], textarea")]
          .filter(thing => thing.offsetParent && thing.getBoundingClientRect().height < 47.9)
          .map(thing => thing.outerHTML.slice(0, 80))"""
    )

    assert small == []


def test_first_press_of_tab_leads_past_the_head(wide):
    page = wide.new_page()
    page.goto("/privacy/")

    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Naar de inhoud"
    page.keyboard.press("Enter")

    assert page.evaluate("document.activeElement.id") == "inhoud"


def test_second_press_on_the_button_sends_nothing_more(wide):
    page = wide.new_page()
    page.goto("/keep/")
    page.get_by_label("Hoe heet het huis?").fill("Dorpshuis")

    page.get_by_role("button", name="Bewaar").dblclick()
    page.wait_for_url("**/houses/")

    assert list(Organisation.objects.values_list("name", flat=True)) == ["Dorpshuis"]


def test_somebody_who_goes_back_and_changes_their_words_is_heard(wide):
    page = wide.new_page()
    page.goto("/keep/")
    for name in ("Dorpshuis", "Dorpshuis aan de dijk"):
        page.get_by_label("Hoe heet het huis?").fill(name)
        page.get_by_role("button", name="Bewaar").click()
        page.wait_for_url("**/houses/")
        page.go_back()

    assert set(Organisation.objects.values_list("name", flat=True)) == {"Dorpshuis", "Dorpshuis aan de dijk"}


def test_refused_form_works_without_javascript(without_javascript):
    page = without_javascript.new_page()
    page.goto("/tell/")
    page.get_by_label("Jouw verhaal").fill("a" * 103)
    page.get_by_role("button", name="Bewaar").click()

    assert page.get_by_role("alert").get_by_text("Dit is 3 tekens te lang").is_visible()
    assert page.get_by_label("Jouw verhaal").input_value() == "a" * 103
    assert page.get_by_role("button", name="Lees voor").count() == 0


def test_text_that_grows_too_long_says_so_while_writing(wide):
    page = wide.new_page()
    page.goto("/tell/")
    page.get_by_label("Jouw verhaal").fill("a" * 113)

    assert page.get_by_text("113 van 100 tekens").is_visible()


def test_draft_is_kept_at_the_server_and_says_when(wide):
    page = wide.new_page()
    page.goto("/tell/")
    page.get_by_label("Jouw verhaal").fill("Vier jaar geleden")

    page.get_by_text(re.compile(r"Opgeslagen om \d\d:\d\d")).wait_for()

    assert Organisation.objects.get(name="Concept").visiting == "Vier jaar geleden"


def test_draft_survives_without_signal_and_is_gone_once_sent(wide):
    page = wide.new_page()
    page.goto("/tell/")
    page.route("**/draft/", lambda route: route.abort())
    page.get_by_label("Jouw verhaal").fill("Vier jaar geleden")

    page.reload()
    assert page.get_by_label("Jouw verhaal").input_value() == "Vier jaar geleden"

    page.get_by_role("button", name="Bewaar").click()
    page.wait_for_url("**/houses/")
    page.goto("/privacy/")
    page.goto("/tell/")
    assert page.get_by_label("Jouw verhaal").input_value() == ""


def test_every_declaration_is_understood(wide):
    """A slip of the pen in a sheet is dropped silently by a browser; here it is not."""
    page = wide.new_page()
    page.goto("/privacy/")
    text = re.sub(r"/\*.*?\*/", "", "".join(sheet.read_text() for sheet in STATIC.glob("*.css")), flags=re.S)
    blocks = re.findall(r"\{([^{}]*)\}", re.sub(r"@(font-face|page)\s*\{[^}]*\}", "", text))
    written = {
        tuple(part.strip() for part in line.replace("!important", "").split(":", 1))
        for block in blocks
        for line in block.split(";")
        if ":" in line
    }

    unknown = page.evaluate("pairs => pairs.filter(([name, value]) => !CSS.supports(name, value))", sorted(written))

    assert unknown == []


def test_page_asks_nothing_of_others_and_breaks_no_promise_of_its_own(wide):
    page = wide.new_page()
    said, asked = [], []
    page.on("console", lambda message: said.append(message.text))
    page.on("request", lambda request: asked.append(request.url))
    page.goto("/style/")
    page.wait_for_load_state("networkidle")

    assert said == []
    assert {url.split("/")[2] for url in asked} == {page.url.split("/")[2]}
