"""An id that somebody made up never reaches the database, whatever signs are in it."""

import pytest
from django.urls import reverse

from tests.factories import a_participant, an_inquiry, browser_of
from tests.sending import send
from wijwerken.method.phases import Phase
from wijwerken.web.things import as_id, new_id

pytestmark = pytest.mark.django_db


def test_an_id_of_ours_is_an_id_and_nothing_else_is():
    assert as_id(id := new_id()) == id
    assert [as_id(text) for text in ("", "a\x00bcdefghjkm", "ABCDEFGHJKMN", "a" * 13, "é" * 12)] == [""] * 5


@pytest.mark.parametrize("strange", ["a\x00bcdefghjkm", "\x00" * 12, "ééééééaaaaaa"])
def test_a_strange_id_in_a_form_is_simply_not_there(strange):
    inquiry = an_inquiry(upto=Phase.DOING)
    member = browser_of(a_participant(inquiry, core=True))

    def answer(name, **fields):
        return send(member, reverse(name, args=[inquiry.slug]), **fields).status_code

    assert answer("inquiry:seat-ask", participant=strange) == 404
    assert answer("plans:see-frames", version=strange) == 302
    assert answer("perspectives:respond", statement=strange) == 404
