"""Whatever somebody sends: nothing breaks, typed words come back, and nobody's words become a program."""

import inspect
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from django.db import transaction
from django.test import Client
from django.urls import resolve

from tests.factories import browser_of
from tests.house.pages import Form, crawl
from tests.sending import send
from wijwerken.inquiry.models import Participant
from wijwerken.web.once import new_key

pytestmark = pytest.mark.usefixtures("undone")

COMES_BACK = "terugkomwoord"
PROGRAM = "<script>alert(1)</script>"
STRANGE = (
    f"{COMES_BACK} {PROGRAM} \"'><img src=x onerror=alert(1)> {{{{ 7|add:7 }}}} %s %(x)s "
    "\U0001f469\u200d\U0001f33e \u202e\u0645\u0631\u062d\u0628\u0627\u202c \ufeff\u0007\x1b e\u0301 \ufffd"
)
VALUES = {
    "nothing": "",
    "strange signs": STRANGE,
    "a nul": f"{COMES_BACK}\x00\x00",
    "a number beyond all": "9" * 40,
    "a day that is none": "99-99-9999",
    "a long id": "abc" * 700,
}
LEFT_OUT = {"once", "csrfmiddlewaretoken"}
GIVES_BACK = {400, 409, 422}  # a refusal on which typed words stand
STANDS_STILL = {"inquiry:pause-now", "inquiry:pause-answer"}  # after these nothing is decided: sent last
ONE_PLACE_ONLY = {"code", "email"}  # never shown again, or not words


@contextmanager
def taken_back() -> Iterator[None]:
    """Every form is tried on the same inquiry, as it was furnished."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def tried(form: Form, **fields: object):
    """Send it as who was given it, in a browser of its own: also who leaves by it is afterwards who they were."""
    with taken_back():
        return send(as_in_life(form.by), form.action, **fields)


def as_in_life(who: Participant) -> Client:
    """The browser of this person; what breaks becomes a page with 500."""
    browser = browser_of(who)
    browser.raise_request_exception = False
    return browser


@pytest.fixture
def busy(furnished) -> Client:
    """Somebody with every duty."""
    return as_in_life(furnished.busy)


def is_dangerous(page: str) -> bool:
    return PROGRAM in page or "<img src=x" in page


@pytest.mark.parametrize("what", VALUES)
def test_every_field_bears(what, forms):
    faults = []

    for form in forms:
        for field in form.fields.values():
            if field.name in LEFT_OUT:
                continue
            answer = tried(form, **form.sent(**{field.name: VALUES[what]}))
            page = answer.content.decode()
            if answer.status_code >= 500 or is_dangerous(page):
                faults.append((form.view, field.name, answer.status_code))
            lost = COMES_BACK in VALUES[what] and COMES_BACK not in page
            if answer.status_code in GIVES_BACK and field.typed and lost and field.name not in ONE_PLACE_ONLY:
                faults.append((form.view, field.name, "words are lost"))

    assert faults == []


def test_every_form_bears_five_thousand_fields_and_broken_letters(forms):
    faults = []
    for form in forms:
        name = next((one.name for one in form.fields.values() if one.typed), "text")
        broken = f"once={new_key()}&{name}=%ED%A0%80%FF%C0%AF&%00=%00".encode()
        many = f"once={new_key()}&" + "&".join(f"veld{number}=x" for number in range(5000))
        for body in (broken, many.encode(), b"\xff\xfe=\x00", b"{"):
            with taken_back():
                answer = as_in_life(form.by).post(form.action, body, content_type="application/x-www-form-urlencoded")
            if answer.status_code >= 500:
                faults.append((form.view, body[:30]))

    assert faults == []


TEN_MEGABYTES = 10 * 1024 * 1024


@pytest.mark.parametrize("view", ["stories:tell", "ideas:plant", "plans:object"])
def test_ten_megabytes_of_text_get_a_kind_answer(view, forms):
    form = next(one for one in forms if one.view == view)
    name = next(one.name for one in form.fields.values() if one.kind == "textarea")

    answer = tried(form, **form.sent(**{name: "woord " * (TEN_MEGABYTES // 6)}))

    assert answer.status_code in {302, 413, 422}


def asks_of_the_address(path: str) -> set[str]:
    """The names that the module of this page reads from the address."""
    source = inspect.getsource(sys.modules[inspect.unwrap(resolve(path).func).__module__])
    return set(re.findall(r"""GET(?:\.get\(|\[)"(\w+)\"""", source))


ODD = ["%00", "%ED%A0%80-1", "9" * 30, "stories.fragment/%3Cscript%3Ealert(1)%3C/script%3E"]


def test_what_stands_behind_the_question_mark_breaks_nothing(busy, pages):
    faults, seen = [], set()
    for path in (path.split("?")[0] for path in pages):
        view = resolve(path).view_name
        if view in seen:
            continue
        seen.add(view)
        for name in sorted(asks_of_the_address(path)):
            for odd in ODD:
                answer = busy.get(f"{path}?{name}={odd}")
                if answer.status_code >= 500 or is_dangerous(answer.content.decode(errors="replace")):
                    faults.append((view, name, odd))

    assert faults == []


def test_what_was_written_is_never_a_program_on_any_page(furnished, busy, forms):
    kept = set()
    for form in sorted(forms, key=lambda form: form.view in STANDS_STILL):
        words = {one.name: f"{one.value}{PROGRAM}" for one in form.fields.values() if one.typed and one.kind != "date"}
        with transaction.atomic():
            answer = send(as_in_life(form.by), form.action, **form.sent(**words))
        if words and answer.status_code == 302:
            kept.add(form.view)

    after = crawl(busy, [f"/v/{furnished.inquiry.slug}/"])

    assert {"ideas:plant", "insights:new", "deeds:new", "plans:new", "learning:new"} <= kept
    assert any("&lt;script&gt;" in page for page in after.values())
    assert [path for path, page in after.items() if is_dangerous(page)] == []
