"""Whatever is sent twice is done once; and who had to enter again finds their words back."""

import inspect

import pytest
from django.apps import apps
from django.conf import settings
from django.db import transaction
from django.test import Client
from django.urls import resolve

from tests.factories import a_person, browser_of
from tests.house.addresses import all_addresses
from tests.house.pages import Form
from wijwerken.web.once import new_key

pytestmark = pytest.mark.usefixtures("undone")

WORDS = "Woorden die niet verloren gaan"
OPEN = {"web:language", "inquiry:enter", "people:mail"}  # for these nobody has to enter
CODES = {"inquiry:behalf", "inquiry:ways"}  # what opens a door is kept nowhere
SUREST = {
    "stories:tell",
    "stories:write",
    "ideas:plant",
    "ideas:leaf",
    "ideas:energy",
    "perspectives:new",
    "directions:new",
    "directions:object",
    "directions:worry",
    "directions:reply",
    "plans:new",
    "plans:invite",
    "plans:object",
    "plans:sign",
    "deeds:new",
    "deeds:tell",
    "deeds:witness",
    "learning:new",
    "inquiry:letters",
    "inquiry:invite-group",
    "inquiry:nominate",
    "inquiry:named-why-not",
    "inquiry:circle-merge",
    "stories:nominate",
    "inquiry:frame-ask",
}


ELSEWHERE = {  # sent from no page of a participant; tried in tests of their own
    "inquiry:account-close",
    "inquiry:come-by",
    "inquiry:leave",
    "inquiry:practise",
    "inquiry:way-digits",
    "inquiry:way-together",
    "people:leave",
    "people:mail",
    "people:mail-code",
    "people:passkey-name",
    "people:passkey-remove",
    "people:passkeys",
    "people:stop-mail",
    "stories:save",
}


def sending_views() -> set[str]:
    """The addresses whose view reads what was sent."""
    views = {address.name: inspect.unwrap(resolve(address.of("x")).func) for address in all_addresses()}
    return {name for name, view in views.items() if inspect.isfunction(view) and "POST" in inspect.getsource(view)}


def test_every_form_there_is_is_tried(forms):
    assert sending_views() - {form.view for form in forms} == ELSEWHERE


def how_much() -> dict[str, int]:
    """How many rows there are of every kind, but for sessions."""
    kinds = [kind for kind in apps.get_models() if kind._meta.label_lower != "sessions.session"]
    return {kind._meta.label: kind.objects.count() for kind in kinds}


def with_words(form: Form) -> dict[str, object]:
    """The form as somebody fills it in: words in every field for words that is still empty."""
    words = {one.name: WORDS for one in form.fields.values() if one.typed and one.kind != "date" and not one.value}
    return form.sent(**words)


def test_every_form_sent_three_times_is_done_once(forms):
    done, done_again = set(), []
    for form in forms:
        browser = browser_of(form.by)
        with transaction.atomic():
            fields = with_words(form) | {"once": new_key()}
            first = browser.post(form.action, fields)
            after_one = how_much()
            others = [browser.post(form.action, fields) for _time in range(2)]
            if first.status_code == 302:
                done.add(form.view)
                leads = {answer.headers.get("Location") for answer in (first, *others)}
                if how_much() != after_one or len(leads) > 1:
                    done_again.append((form.view, leads))
            transaction.set_rollback(True)

    assert done_again == []
    assert sorted(SUREST - done) == []


def test_joining_three_times_is_joining_once(furnished):
    newcomer = Client()
    newcomer.force_login(a_person(), backend="django.contrib.auth.backends.ModelBackend")
    fields = {"once": new_key(), "host": "nee"}

    leads = {newcomer.post(f"/v/{furnished.inquiry.slug}/meedoen/", fields).headers["Location"] for _time in range(3)}

    assert len(leads) == 1
    assert furnished.inquiry.participants.filter(person=newcomer.session["_auth_user_id"]).count() == 1


def test_who_has_to_enter_again_finds_their_words_back(forms):
    lost, found = [], set()
    for form in forms:
        fields = with_words(form)
        if WORDS not in fields.values() or form.view in OPEN | CODES:
            continue
        with transaction.atomic():
            browser = Client()
            sent = browser.post(
                form.action, fields | {"once": new_key()}, headers={"Referer": f"http://testserver{form.page}"}
            )
            before = how_much()
            browser.force_login(form.by.person, backend=settings.AUTHENTICATION_BACKENDS[0])
            page = browser.get(form.action, follow=True)
            if sent.status_code != 302 or page.status_code != 200 or WORDS not in page.content.decode():
                lost.append((form.view, sent.status_code, page.status_code))
            found.add(form.view)
            assert how_much() == before
            transaction.set_rollback(True)

    assert lost == []
    assert len(found) > 20
