"""Pages of the house, and what one sees when something goes wrong: nothing typed is lost."""

import logging

import pytest
from django.test import Client

from wijwerken.people.models import Organisation
from wijwerken.web.once import new_key

pytestmark = [pytest.mark.usefixtures("site"), pytest.mark.django_db]

NASTY = "<script>alert(1)</script> \0 👩‍🌾 مرحبا \u202e"


@pytest.fixture(autouse=True)
def quiet():
    logging.disable(logging.WARNING)
    yield
    logging.disable(logging.NOTSET)


def text_of(answer) -> str:
    return answer.content.decode()


@pytest.mark.parametrize("path", ["/privacy/", "/toegankelijkheid/", "/gezond/", "/.well-known/security.txt"])
def test_page_of_the_house_opens_for_anybody(client, path):
    assert client.get(path).status_code == 200


def test_security_text_has_what_the_standard_asks(client):
    lines = dict(line.split(": ", 1) for line in text_of(client.get("/.well-known/security.txt")).splitlines())

    assert set(lines) == {"Contact", "Expires", "Preferred-Languages", "Canonical"}


def test_unknown_address_has_the_way_back(client):
    answer = client.get("/v/niets/hier/")

    assert answer.status_code == 404
    assert "Hier loopt de draad los" in text_of(answer)


def test_refused_form_comes_back_filled_in_with_who_can_help(client):
    answer = client.post("/keep/", {"name": "Te groot", "visiting": "Op dinsdag", "once": new_key()})

    assert answer.status_code == 422
    page = text_of(answer)
    assert "Er passen 40 mensen in." in page
    assert "De kerngroep kan een ander huis zoeken." in page
    assert "Op dinsdag</textarea>" in page


def test_refusal_outside_a_form_gives_the_text_back(client):
    answer = client.post("/refuse/", {"story": "Vier jaar geleden\nwilden we een bankje", "once": new_key()})

    assert answer.status_code == 409
    page = text_of(answer)
    assert "Dat kan pas als 3 mensen vertelden." in page
    assert "Wie meedoet kan vertellen." in page
    assert "Vier jaar geleden\nwilden we een bankje</textarea>" in page


def test_text_given_back_is_text_and_never_page(client):
    for page in (
        text_of(client.post("/refuse/", {"story": NASTY, "once": new_key()})),
        text_of(client.post("/keep/", {"name": NASTY * 9, "once": new_key()})),
        text_of(client.post("/keep/", {"name": NASTY})),
    ):
        assert "<script>alert" not in page
        assert "&lt;script&gt;alert" in page


def test_secret_code_is_never_shown_again(client):
    assert "K7MF3RXT9PA" not in text_of(client.post("/refuse/", {"code": "K7MF3RXT9PA", "once": new_key()}))


def test_empty_and_strange_input_never_breaks(client):
    for name in ("", " ", "\0", "\u202e", "x" * 100_000, "👩‍🌾" * 500, "' OR 1=1 --", "%s%(x)s{{ 7|add:7 }}"):
        answer = client.post("/keep/", {"name": name, "visiting": name, "kind": name, "once": new_key()})
        assert answer.status_code in {302, 422}


def test_ten_megabytes_come_back(client):
    answer = client.post("/keep/", {"name": "Huis", "visiting": "a" * 10_000_000, "once": new_key()})

    assert answer.status_code == 422
    assert "9.999.800 tekens te lang" in text_of(answer) or "9999800 tekens te lang" in text_of(answer)
    assert Organisation.objects.count() == 0


def test_more_than_fits_gets_a_kind_page(client, settings):
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024

    answer = client.generic(
        "POST", "/keep/", "name=" + "a" * 3_000_000, content_type="application/x-www-form-urlencoded"
    )

    assert answer.status_code == 413
    assert "hoogstens 2 megabyte" in text_of(answer)


def test_too_many_fields_get_a_kind_page(client):
    body = "&".join(f"a{number}=1" for number in range(2000))

    answer = client.generic("POST", "/keep/", body, content_type="application/x-www-form-urlencoded")

    assert answer.status_code == 413


def test_broken_body_gets_a_kind_page(client):
    answer = client.generic("POST", "/keep/", b"no parts", content_type="multipart/form-data; boundary=")

    assert answer.status_code == 400


def test_page_that_stood_open_too_long_gives_the_text_back_to_send_again():
    browser = Client(enforce_csrf_checks=True, HTTP_ORIGIN="http://testserver")
    browser.get("/keep/")

    answer = browser.post("/keep/", {"name": "Dorpshuis", "csrfmiddlewaretoken": "x" * 64, "once": new_key()})

    assert answer.status_code == 403
    page = text_of(answer)
    assert 'name="name"' in page and "Dorpshuis</textarea>" in page
    assert "Verstuur het nog een keer" in page


def test_form_from_another_site_cannot_be_sent_again():
    browser = Client(enforce_csrf_checks=True, HTTP_ORIGIN="https://elsewhere.example")
    browser.get("/keep/")

    answer = browser.post("/keep/", {"name": "Dorpshuis", "once": new_key()})

    assert answer.status_code == 403
    assert "Verstuur het nog een keer" not in text_of(answer)


def test_other_language_is_kept_and_leads_back(client):
    answer = client.post("/taal/", {"language": "en", "next": "/privacy/", "once": new_key()})

    assert answer["Location"] == "/privacy/"
    assert '<html lang="en">' in text_of(client.get("/privacy/"))


@pytest.mark.parametrize("target", ["https://elsewhere.example/", "//elsewhere.example", "javascript:alert(1)", ""])
def test_language_never_leads_to_another_site(client, target):
    assert client.post("/taal/", {"language": "en", "next": target, "once": new_key()})["Location"] == "/"


def test_unknown_language_changes_nothing(client):
    client.post("/taal/", {"language": "xx", "next": "/", "once": new_key()})

    assert '<html lang="nl">' in text_of(client.get("/privacy/"))


def test_database_that_is_gone_is_told(client, monkeypatch):
    from django.db import OperationalError, connection

    def gone():
        raise OperationalError("gone")

    monkeypatch.setattr(connection, "cursor", gone)

    assert client.get("/gezond/").status_code == 503
