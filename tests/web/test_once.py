"""Every write has one effect, however often and however parallel it is sent."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connections
from django.test import Client

from wijwerken.people.models import Organisation
from wijwerken.web.models import Sent
from wijwerken.web.once import forget_old, new_key

pytestmark = pytest.mark.usefixtures("site")


def names() -> list[str]:
    return sorted(Organisation.objects.values_list("name", flat=True))


@pytest.mark.django_db
def test_form_sent_five_times_has_one_effect_and_leads_to_the_same_place(client):
    once = new_key()

    answers = [client.post("/keep/", {"name": "Dorpshuis", "once": once}) for _ in range(5)]

    assert names() == ["Dorpshuis"]
    assert {(answer.status_code, answer["Location"]) for answer in answers} == {(302, "/houses/")}


@pytest.mark.django_db
def test_same_key_with_other_words_is_another_write(client):
    once = new_key()

    client.post("/keep/", {"name": "Dorpshuis", "once": once})
    client.post("/keep/", {"name": "Dorpshuis aan de dijk", "once": once})

    assert names() == ["Dorpshuis", "Dorpshuis aan de dijk"]


@pytest.mark.django_db
def test_two_people_with_the_same_key_do_not_meet():
    once = new_key()
    for number in (1, 2):
        browser = Client()
        browser.cookies["wijwerken_csrf"] = str(number) * 32
        browser.post("/keep/", {"name": "Dorpshuis", "once": once})

    assert names() == ["Dorpshuis", "Dorpshuis"]


@pytest.mark.django_db
def test_form_without_key_gets_its_text_back_and_writes_nothing(client):
    answer = client.post("/keep/", {"name": "Dorpshuis"})

    assert answer.status_code == 400
    assert "Dorpshuis" in answer.content.decode()
    assert names() == []


@pytest.mark.django_db
@pytest.mark.parametrize("key", ["", "short", "x" * 65, "a b c d e f g h i j", "é" * 20, "\0" * 20])
def test_strange_key_is_refused(client, key):
    assert client.post("/keep/", {"name": "Dorpshuis", "once": key}).status_code == 400
    assert names() == []


@pytest.mark.django_db
def test_refused_form_keeps_nothing_and_may_be_sent_again_with_the_same_key(client):
    once = new_key()

    refused = client.post("/keep/", {"name": "Te groot", "visiting": "Op dinsdag", "once": once})
    mended = client.post("/keep/", {"name": "Dorpshuis", "visiting": "Op dinsdag", "once": once})

    assert refused.status_code == 422
    assert "Op dinsdag" in refused.content.decode()
    assert mended.status_code == 302
    assert names() == ["Dorpshuis"]


@pytest.mark.django_db
def test_refusal_takes_back_the_act_but_not_what_must_stay(client):
    answer = client.post("/refuse/", {"once": new_key()})

    assert answer.status_code == 409
    assert names() == ["Blijft staan"]
    assert Sent.objects.count() == 0


@pytest.mark.django_db
def test_broken_view_leaves_nothing_half_done(client):
    client.raise_request_exception = False

    answer = client.post("/broken/", {"once": new_key()})

    assert answer.status_code == 500
    assert "Er ging iets mis bij ons" in answer.content.decode()
    assert names() == []


@pytest.mark.django_db(transaction=True)
def test_parallel_duplicates_wait_and_have_one_effect():
    once, together = new_key(), Barrier(6)

    def send(_: int) -> tuple[int, str]:
        browser = Client()
        browser.cookies["wijwerken_csrf"] = "c" * 32
        together.wait()
        try:
            answer = browser.post("/keep/", {"name": "Dorpshuis", "once": once})
            return answer.status_code, answer["Location"]
        finally:
            connections.close_all()

    with ThreadPoolExecutor(6) as senders:
        answers = list(senders.map(send, range(6)))

    assert answers == [(302, "/houses/")] * 6
    assert names() == ["Dorpshuis"]


@pytest.mark.django_db
def test_rows_cannot_be_laid_together_and_old_ones_are_forgotten(client):
    for name in ("Dorpshuis", "Molen"):
        client.post("/keep/", {"name": name, "once": new_key()})
    assert Sent.objects.values("owner").distinct().count() == 2

    Sent.objects.update(at="2020-01-01T00:00:00Z")
    forget_old()

    assert not Sent.objects.exists()
