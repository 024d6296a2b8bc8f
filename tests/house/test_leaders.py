"""What a leader sends is done once, bears everything, and takes nothing of another inquiry."""

import pytest
from django.db import transaction

from tests.factories import browser_of
from tests.house.pages import Form, crawl, forms_of
from tests.house.test_bad_input import VALUES
from tests.house.test_twice import how_much, with_words
from tests.sending import send
from wijwerken.web.once import new_key

pytestmark = pytest.mark.usefixtures("undone")

OURS = {"who", "words", "room-promise", "answer-question", "intervene", "end", "ask"}


@pytest.fixture(scope="module")
def forms(furnished) -> list[Form]:
    slug = furnished.inquiry.slug
    pages = crawl(browser_of(furnished.leader), [f"/v/{slug}/ruimte-geven/", f"/v/{slug}/rugdekking/"])
    return [form for form in forms_of(pages) if form.view.startswith("backing:")]


def test_a_leader_finds_all_forms(forms):
    assert {f"backing:{name}" for name in OURS} <= {form.view for form in forms}


def test_what_a_leader_sends_three_times_is_done_once(furnished, forms):
    browser = browser_of(furnished.leader)
    for form in forms:
        with transaction.atomic():
            fields = with_words(form) | {"once": new_key()}
            first = browser.post(form.action, fields)
            after_one = how_much()
            others = [browser.post(form.action, fields) for _time in range(2)]
            if first.status_code == 302:
                assert how_much() == after_one, form.view
                assert {answer.headers.get("Location") for answer in (first, *others)} == {first.headers["Location"]}
            transaction.set_rollback(True)


@pytest.mark.parametrize("what", VALUES)
def test_every_field_of_a_leader_bears(what, furnished, forms):
    browser = browser_of(furnished.leader)
    for form in forms:
        for name in form.fields:
            with transaction.atomic():
                answer = send(browser, form.action, **form.sent(**{name: VALUES[what]}))
                assert answer.status_code < 500, (form.view, name)
                transaction.set_rollback(True)
