"""A passkey in a real browser: made by a device, used to enter, removed. The device is Chromium's virtual one."""

import re

import pytest
from allauth.mfa.models import Authenticator

from tests.factories import a_participant, an_inquiry

pytestmark = pytest.mark.django_db(transaction=True)


def a_device(page, *, unlocks: bool = True):
    """A telephone with a lock, held by its owner, or by somebody else."""
    session = page.context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": unlocks,
        "automaticPresenceSimulation": True,
    }
    session.send("WebAuthn.addVirtualAuthenticator", {"options": options})
    return session


def enter_as(context, participant, client) -> None:
    client.force_login(participant.person, backend="django.contrib.auth.backends.ModelBackend")
    cookie = client.cookies["wijwerken_session"].value
    context.add_cookies([{"name": "wijwerken_session", "value": cookie, "domain": "localhost", "path": "/"}])


def test_a_telephone_lets_its_owner_in(phone, client):
    participant = a_participant(an_inquiry())
    page = phone.new_page()
    errors = []
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    enter_as(phone, participant, client)

    page.goto("/binnen/toestellen/")
    a_device(page)
    page.get_by_label("Hoe noem je dit toestel?").fill("Mijn telefoon")
    page.get_by_role("button", name="Onthoud dit toestel").click()
    page.get_by_role("heading", name="Mijn telefoon").wait_for()
    phone.clear_cookies()
    page.goto("/binnen/")
    page.get_by_role("button", name="Met het slot van dit toestel").click()
    page.wait_for_url(re.compile(r":\d+/$"))
    page.goto("/binnen/toestellen/")

    assert page.get_by_role("heading", name="Mijn telefoon").is_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert errors == []

    page.get_by_role("button", name="Haal weg").click()
    page.get_by_text("Weggehaald.").wait_for()
    phone.clear_cookies()
    page.goto("/binnen/")
    page.get_by_role("button", name="Met het slot van dit toestel").click()
    page.get_by_text("Met deze sleutel kom je hier niet binnen").wait_for()
    assert Authenticator.objects.count() == 0


def test_a_telephone_that_its_owner_does_not_unlock_adds_nothing(phone, client):
    participant = a_participant(an_inquiry())
    page = phone.new_page()
    enter_as(phone, participant, client)

    page.goto("/binnen/toestellen/")
    a_device(page, unlocks=False)
    page.get_by_label("Hoe noem je dit toestel?").fill("Van een ander")
    page.get_by_role("button", name="Onthoud dit toestel").click()
    page.locator("[data-passkey-trouble]").wait_for()

    assert Authenticator.objects.count() == 0


def test_without_scripts_the_page_says_that_nothing_is_lost(visitor, client):
    context = visitor(phone=True, javascript=False)
    enter_as(context, a_participant(an_inquiry()), client)
    page = context.new_page()

    page.goto("/binnen/toestellen/")
    without = page.get_by_text("met je code of je e-mail kom je altijd binnen").is_visible()
    page.goto("/binnen/")

    assert without
    assert not page.get_by_role("button", name="Met het slot van dit toestel").is_visible()
