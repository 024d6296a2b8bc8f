"""`wijwerken check --mail ADDRESS` sends a mail through the server that is named, and says what happened."""

import pytest

from tests.config.test_cli import wijwerken
from tests.support.mail_server import Postbox, free_port, mail_server

ANNIE = "annie@voorbeeld.example"


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    home = tmp_path_factory.mktemp("mail") / "home"
    wijwerken("check", home=home)
    return home


def check(home, port: int, address: str = ANNIE, **more: str):
    server = {"WIJWERKEN_SMTP_HOST": "127.0.0.1", "WIJWERKEN_SMTP_PORT": str(port), "WIJWERKEN_SMTP_TLS": "0"}
    return wijwerken("check", "--mail", address, home=home, **server | more)


def test_a_mail_that_is_taken_is_told_and_arrives(home):
    box = Postbox()
    with mail_server(box) as port:
        done = check(home, port)

    assert (done.returncode, box.recipients) == (0, {ANNIE: 1})
    assert f"127.0.0.1:{port} took the mail for {ANNIE}" in done.stdout


def test_a_server_that_refuses_is_heard(home):
    box = Postbox()
    box.refused = {ANNIE: "550 nobody of that name"}
    with mail_server(box) as port:
        done = check(home, port)

    assert (done.returncode, done.stderr) == (1, "")
    assert f"takes no mail for {ANNIE} (550 nobody of that name)" in done.stdout


def test_a_server_without_encryption_is_told(home):
    with mail_server(Postbox()) as port:
        done = check(home, port, WIJWERKEN_SMTP_TLS="1")

    assert done.returncode == 1
    assert "WIJWERKEN_SMTP_TLS=0" in done.stdout


def test_a_server_that_is_not_there_is_told(home):
    done = check(home, free_port())

    assert done.returncode == 1
    assert "does not answer" in done.stdout and "WIJWERKEN_SMTP_PORT" in done.stdout


def test_what_is_no_address_is_told(home):
    with mail_server(box := Postbox()) as port:
        done = check(home, port, "annie\nBcc: piet@voorbeeld.example")

    assert (done.returncode, box.recipients) == (1, {})
    assert "does not look like an e-mail address" in done.stdout


def test_without_a_server_it_says_that_nobody_gets_mail(home):
    done = wijwerken("check", "--mail", ANNIE, home=home)

    assert done.returncode == 1
    assert "sent to nobody" in done.stdout and "WIJWERKEN_SMTP_HOST" in done.stdout
