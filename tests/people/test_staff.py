"""Staff enter by the login of their organisation: a real OIDC server, and all the ways in which it may lie."""

import base64
import json
from urllib.parse import parse_qs, urlsplit

import pytest
from django.test import Client
from django.urls import reverse

from tests.factories import a_participant, an_inquiry, browser_of
from tests.sending import send
from tests.support.oidc_server import OidcServer, oidc_server
from wijwerken.people.models import Person, StaffAccount
from wijwerken.people.staff.provider import client_of

pytestmark = pytest.mark.django_db

ENTER, BACK = "/binnen/werk/", "/binnen/werk/terug/"


@pytest.fixture
def server(settings):
    with oidc_server() as running:
        settings.OIDC_ISSUER, settings.OIDC_CLIENT_ID = running.issuer, "wijwerken"
        settings.OIDC_CLIENT_SECRET, settings.OIDC_NAME = "geheim", "Gemeente Testdorp"
        client_of.cache_clear()
        yield running
    client_of.cache_clear()


def there(client: Client, next: str = "") -> str:
    return client.get(ENTER, {"next": next} if next else {}).headers["Location"]


def log_in(client: Client, server: OidcServer, subject: str = "ambtenaar-7", next: str = ""):
    return client.get(server.log_in(there(client, next), subject))


def is_in(client: Client) -> bool:
    return "_auth_user_id" in client.session


def is_refused(client: Client, answer) -> bool:
    page = client.get(answer.headers["Location"]).content.decode()
    return not is_in(client) and "lukte niet" in page and StaffAccount.objects.count() == 0


def forged(token: str, **changes: object) -> str:
    """The same token with other claims, its signature left as it was."""
    head, claims, signature = token.split(".")
    told = json.loads(base64.urlsafe_b64decode(claims + "=="))
    other = base64.urlsafe_b64encode(json.dumps(told | changes).encode()).rstrip(b"=").decode()
    return f"{head}.{other}.{signature}"


def unsigned(token: str, **changes: object) -> str:
    head = base64.urlsafe_b64encode(b'{"alg":"none"}').rstrip(b"=").decode()
    return f"{head}.{forged(token, **changes).split('.')[1]}."


def test_staff_enter_and_are_known_by_their_number_again(server):
    first, again, other = Client(), Client(), Client()

    answer = log_in(first, server, next="/privacy/")
    log_in(again, server)
    log_in(other, server, "ambtenaar-8")

    assert answer.headers["Location"] == "/privacy/"
    assert first.session["_auth_user_id"] == again.session["_auth_user_id"] != other.session["_auth_user_id"]
    assert StaffAccount.objects.count() == Person.objects.count() == 2


def test_we_ask_with_a_state_a_nonce_and_a_challenge_and_for_no_name(server):
    client = Client()

    asked = {name: values[0] for name, values in parse_qs(urlsplit(there(client)).query).items()}

    assert asked["code_challenge_method"] == "S256"
    assert asked["scope"] == "openid"
    assert min(len(asked[name]) for name in ("state", "nonce", "code_challenge")) >= 20


def test_a_session_of_staff_ends_within_a_day(server):
    client = Client()

    log_in(client, server)

    assert client.session.get_expiry_age() <= 24 * 3600


def test_without_configuration_there_is_no_button_and_no_address(settings):
    settings.OIDC_ISSUER = ""
    client = Client()

    statuses = [client.get(address).status_code for address in (ENTER, BACK, "/uit/werk/")]

    assert statuses == [404, 404, 404]
    assert "voor medewerkers" not in client.get("/binnen/").content.decode()


def test_with_configuration_there_is_a_button(server):
    page = Client().get("/binnen/").content.decode()

    assert "Inloggen met Gemeente Testdorp" in page


def test_a_state_is_used_once(server):
    client = Client()
    back = server.log_in(there(client), "ambtenaar-7")
    client.get(back)
    client.post(reverse("people:leave"), {"once": "x" * 24})

    answer = client.get(back)

    assert not is_in(client)
    assert answer.headers["Location"] == "/binnen/"


def test_a_state_of_another_browser_opens_nothing(server):
    theirs = server.log_in(there(Client()), "aanvaller")
    client = Client()
    there(client)

    assert is_refused(client, client.get(theirs))


def test_an_answer_without_a_state_opens_nothing(server):
    client = Client()
    back = server.log_in(there(client), "ambtenaar-7")
    code = parse_qs(urlsplit(back).query)["code"][0]

    assert is_refused(client, client.get(BACK, {"code": code}))


def test_another_issuer_than_the_one_that_was_named_is_not_asked(server):
    server.change_discovery = lambda told: told.update(issuer="https://elders.example")
    client = Client()

    assert is_refused(client, client.get(ENTER))
    assert server.asked == []


@pytest.mark.parametrize(
    "claims",
    [
        {"sub": "burgemeester"},
        {"iss": "https://elders.example"},
        {"aud": "een ander"},
        {"exp": 1},
        {"nonce": "van iemand anders"},
    ],
)
@pytest.mark.parametrize("change", [forged, unsigned])
def test_a_token_that_was_tampered_with_opens_nothing(server, change, claims):
    server.change_token = lambda token: token.update(id_token=change(token["id_token"], **claims))
    client = Client()

    assert is_refused(client, log_in(client, server))


@pytest.mark.parametrize("issuer, audience", [("https://elders.example", "wijwerken"), (None, "een ander")])
def test_a_token_that_is_signed_well_but_meant_for_another_opens_nothing(server, issuer, audience):
    def sign_again(token):
        token["id_token"] = server.signed(token["id_token"], iss=issuer or server.issuer, aud=audience)

    server.change_token = sign_again
    client = Client()

    assert is_refused(client, log_in(client, server))


def test_a_token_of_another_evening_opens_nothing(server):
    def sign_again(token):
        token["id_token"] = server.signed(token["id_token"], nonce="van een andere avond")

    server.change_token = sign_again
    client = Client()

    assert is_refused(client, log_in(client, server))


def test_a_token_that_is_signed_anew_with_nothing_changed_opens(server):
    """So the tests above refuse for what was changed, and for nothing else."""
    server.change_token = lambda token: token.update(id_token=server.signed(token["id_token"]))
    client = Client()

    log_in(client, server)

    assert is_in(client)


def test_without_a_token_nobody_enters(server):
    server.change_token = lambda token: token.pop("id_token")
    client = Client()

    assert is_refused(client, log_in(client, server))


def test_whom_the_organisation_does_not_let_through_is_not_let_in(server):
    client = Client()

    assert is_refused(client, client.get(server.deny(there(client))))


def test_who_was_put_out_here_does_not_come_in_by_their_work(server):
    log_in(Client(), server)
    Person.objects.update(is_active=False)
    client = Client()

    log_in(client, server)

    assert not is_in(client)


def test_the_other_ways_in_work_while_the_login_is_down(settings):
    settings.OIDC_ISSUER, settings.OIDC_CLIENT_ID = "http://localhost:9", "wijwerken"
    client = Client()

    answer = client.get(ENTER)

    assert answer.headers["Location"] == "/binnen/"
    assert client.get("/binnen/").status_code == 200


@pytest.mark.parametrize("where", ["https://elders.example/", "//elders.example/", "javascript:alert(1)"])
def test_nobody_is_led_elsewhere(server, where):
    client = Client()

    assert log_in(client, server, next=where).headers["Location"] == "/"


def test_no_address_of_a_visitor_is_fetched(server):
    client = Client()

    client.get(ENTER, {"issuer": "http://localhost:1/", "server_metadata_url": "http://localhost:1/"})
    client.get(BACK, {"code": "x", "state": "y", "iss": "http://localhost:1/", "jwks_uri": "http://localhost:1/"})

    assert set(server.fetched) <= {"/.well-known/openid-configuration"}


def test_staff_of_this_organisation_are_not_asked_whether_they_work_there(server):
    inquiry = an_inquiry()
    client = Client()
    log_in(client, server)
    address = reverse("inquiry:join", args=[inquiry.slug])

    page = client.get(address).content.decode()
    send(client, address, host="nee")

    assert "Werk je voor" not in page
    assert inquiry.participants.get(person=client.session["_auth_user_id"]).host is True


def test_staff_of_another_organisation_are_asked_like_everybody(server, settings):
    settings.OIDC_NAME = "Waterschap Elders"
    inquiry = an_inquiry()
    client = Client()
    log_in(client, server)
    address = reverse("inquiry:join", args=[inquiry.slug])

    page = client.get(address).content.decode()
    send(client, address, host="nee")

    assert "Werk je voor" in page
    assert inquiry.participants.get(person=client.session["_auth_user_id"]).host is False


def test_who_leaves_is_told_where_they_may_still_be_in(server):
    client = Client()
    log_in(client, server)

    answer = send(client, reverse("people:leave"))
    page = client.get(answer.headers["Location"]).content.decode()

    assert not is_in(client)
    assert f'href="{server.issuer}/oauth2/end_session"' in page


def test_who_came_by_a_letter_leaves_as_ever(server):
    client = browser_of(a_participant(an_inquiry()))

    assert send(client, reverse("people:leave")).headers["Location"] == "/"
