"""Old pain: told also while the group stands still, on no map, acknowledged by name; the teller says the last word."""

import pytest
from django.urls import reverse

from tests.factories import a_participant, an_inquiry, browser_of
from tests.factories_stories import a_fragment, a_story, confirmed
from tests.sending import send
from wijwerken.inquiry.domain import pauses
from wijwerken.inquiry.domain.entering import go_by_name
from wijwerken.method.phases import Phase
from wijwerken.stories.domain import allow
from wijwerken.stories.models import (
    Acknowledgement,
    AcknowledgementAsked,
    Claim,
    Component,
    Consent,
    Fragment,
    SaidAfter,
)

pytestmark = pytest.mark.django_db

SORRY = "Ik zat in die zaal. Ik heb meegelachen. Het spijt me."


def address(inquiry, name, *more):
    return reverse(f"stories:{name}", args=[inquiry.slug, *more])


def told_pain():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    teller = a_participant(inquiry)
    pain = a_fragment(a_story(teller), component=Component.PAIN)
    confirmed(pain)
    return inquiry, teller, pain


def list_of(inquiry, somebody=None) -> str:
    return browser_of(somebody or a_participant(inquiry)).get(address(inquiry, "pain")).content.decode()


def acknowledge(somebody, inquiry, pain, name="Karin P., wethouder"):
    return send(browser_of(somebody), address(inquiry, "acknowledge", pain.pk), words=SORRY, name=name)


def test_r23_while_we_stand_still_pain_is_told_and_marked_without_a_claim():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    pauses.pause(inquiry, "Het deed pijn.", by=a_participant(inquiry, duties=("facilitator",)), name="Fien")
    teller = a_participant(inquiry)
    story = a_story(teller)
    version = story.versions.last()
    words = {"version": version.pk, "start": 0, "end": 12, "component": "pain"}
    mark = address(inquiry, "mark", story.pk)

    with_claim = send(browser_of(teller), mark, **words, cause="lachen", effect="zwijgen", sign="+")
    send(browser_of(teller), mark, **words)

    assert with_claim.status_code == 422
    assert [piece.snippet for piece in Fragment.objects.all()] == [version.text[:12].strip()]
    assert not Claim.objects.exists()


def test_r23_what_was_told_with_consent_waits_in_a_list_for_acknowledgement():
    inquiry, _teller, pain = told_pain()
    secret = a_fragment(a_story(a_participant(inquiry)), component=Component.PAIN)

    page = list_of(inquiry)

    assert pain.snippet in page
    assert "Nog niet erkend." in page
    assert address(inquiry, "fragment", secret.pk) not in page


def test_r12_names_stand_in_the_list_and_so_no_pseudonyms():
    inquiry, teller, pain = told_pain()
    allow(pain.version.story, Consent.PSEUDONYM, by=teller)

    acknowledge(a_participant(inquiry), inquiry, pain)

    page = list_of(inquiry)
    assert "Karin P., wethouder" in page
    assert teller.pseudonym not in page


def test_r23_somebody_is_asked_by_name_and_finds_it():
    inquiry, _teller, pain = told_pain()
    asked = a_participant(inquiry)
    go_by_name(asked, "Rachid E.")
    facilitator = a_participant(inquiry, duties=("facilitator",))
    url = address(inquiry, "pain-ask", pain.pk)

    refused = send(browser_of(a_participant(inquiry)), url, name="Iemand")
    send(browser_of(facilitator), url, name="Rachid E., die het dossier had")

    assert refused.status_code == 422
    assert [one.name for one in AcknowledgementAsked.objects.all()] == ["Rachid E., die het dossier had"]
    assert "Gevraagd aan Rachid E., die het dossier had." in list_of(inquiry)
    home = browser_of(asked).get(reverse("inquiry:home", args=[inquiry.slug])).content.decode()
    assert "Iemand vraagt je om erkenning" in home


def test_r23_the_teller_has_the_last_word_or_says_nothing():
    inquiry, teller, pain = told_pain()
    acknowledge(a_participant(inquiry), inquiry, pain)
    heard = Acknowledgement.objects.get()
    url = address(inquiry, "pain-after", heard.pk)

    assert "Iemand erkende wat jij vertelde" in (
        browser_of(teller).get(reverse("inquiry:home", args=[inquiry.slug])).content.decode()
    )
    other = send(browser_of(a_participant(inquiry)), url, words="Mooi zo.")
    send(browser_of(teller), url, words="Dit is de eerste keer dat iemand het zegt.")

    assert other.status_code == 404
    assert "Dit is de eerste keer dat iemand het zegt." in list_of(inquiry)


def test_r23_nothing_is_an_answer_too():
    inquiry, teller, pain = told_pain()
    acknowledge(a_participant(inquiry), inquiry, pain)

    send(browser_of(teller), address(inquiry, "pain-after", Acknowledgement.objects.get().pk), words="")

    assert SaidAfter.objects.get().words == ""
    assert "Gehoord." not in list_of(inquiry)
    home = browser_of(teller).get(reverse("inquiry:home", args=[inquiry.slug])).content.decode()
    assert "Iemand erkende wat jij vertelde" not in home


def test_r23_it_stands_on_the_page_of_a_pause_with_who_acknowledged_it():
    inquiry, _teller, pain = told_pain()
    acknowledge(a_participant(inquiry), inquiry, pain)
    pauses.pause(inquiry, "Het deed pijn.", by=a_participant(inquiry, duties=("facilitator",)), name="Fien")

    page = browser_of(a_participant(inquiry)).get(reverse("inquiry:pause", args=[inquiry.slug])).content.decode()

    assert pain.snippet in page
    assert SORRY in page
