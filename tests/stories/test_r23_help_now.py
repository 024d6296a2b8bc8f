""" "This person needs help now": with permission, outside the inquiry, seen by two, stopped by no pause (R23)."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from tests.factories import a_participant, a_person, an_inquiry, browser_of
from tests.factories_stories import a_story
from tests.house.pages import crawl
from tests.sending import send
from wijwerken.inquiry.domain import pauses
from wijwerken.inquiry.registry import registry
from wijwerken.method.phases import Phase
from wijwerken.stories.domain.help_now import add_contact
from wijwerken.stories.models import HelpContact, HelpNow
from wijwerken.web.clock import at_the_moment

pytestmark = pytest.mark.django_db

WHOM = "Truus van hiernaast, 06 12"
WHY = "Zij eet al dagen niet."


def an_evening():
    """A listener, and a contact of the organisation with an account."""
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    listener = a_participant(inquiry, duties=("listener",))
    contact = add_contact(inquiry.organisation, name="Wies Werk", role="huisarts", telephone="010 2")
    contact.person = a_participant(inquiry).person
    contact.save()
    return inquiry, listener, contact


def hand_over(somebody, inquiry, contact, **instead):
    asked = {
        "permission": "call",
        "contact": contact.pk,
        "whom": WHOM,
        "how": "Zei het zelf, aan tafel.",
        "words": WHY,
        "by_day": timezone.localdate().isoformat(),
    }
    return send(browser_of(somebody), reverse("stories:help-now", args=[inquiry.slug]), **asked | instead)


def participant_of(inquiry, person):
    return inquiry.participants.get(person=person)


def test_r23_with_a_yes_it_is_handed_to_a_named_contact_with_a_day():
    inquiry, listener, contact = an_evening()

    hand_over(listener, inquiry, contact)

    made = HelpNow.objects.get()
    page = browser_of(listener).get(reverse("stories:help", args=[made.pk])).content.decode()
    assert "Doorgegeven aan Wies Werk" in page
    assert WHOM in page
    assert "Zei het zelf, aan tafel." in page


@pytest.mark.parametrize("said", ["no", "self"])
def test_r23_without_a_yes_nothing_is_kept(said):
    inquiry, listener, contact = an_evening()

    answer = hand_over(listener, inquiry, contact, permission=said)

    assert answer.headers["Location"] == reverse("stories:listener-card", args=[inquiry.slug])
    assert not HelpNow.objects.exists()


def test_r23_how_the_yes_was_given_is_asked():
    inquiry, listener, contact = an_evening()

    answer = hand_over(listener, inquiry, contact, how="")

    assert answer.status_code == 422
    assert WHOM in answer.content.decode()
    assert not HelpNow.objects.exists()


def test_r23_a_day_that_is_over_is_not_taken():
    inquiry, listener, contact = an_evening()
    yesterday = timezone.localdate() - timedelta(days=1)

    answer = hand_over(listener, inquiry, contact, by_day=yesterday.isoformat())

    assert answer.status_code == 422
    assert not HelpNow.objects.exists()


def test_r23_who_made_it_and_who_took_it_over_see_it_and_nobody_else_on_any_page():
    inquiry, listener, contact = an_evening()
    hand_over(listener, inquiry, contact)
    made = HelpNow.objects.get()
    url = reverse("stories:help", args=[made.pk])
    busy = a_participant(inquiry, core=True, duties=("starter", "listener", "facilitator"))

    assert WHOM in browser_of(participant_of(inquiry, contact.person)).get(url).content.decode()
    assert browser_of(busy).get(url).status_code == 404
    assert send(browser_of(busy), reverse("stories:help-done", args=[made.pk])).status_code == 404
    pages = crawl(browser_of(busy), [f"/v/{inquiry.slug}/", "/hulp/"], a_few=4)
    assert len(pages) > 15
    assert [path for path, page in pages.items() if WHOM in page or WHY in page or made.pk in page] == []


def test_r23_it_is_no_thing_of_the_trail_and_stands_in_no_log():
    inquiry, listener, contact = an_evening()
    before = inquiry.decisions.count()

    hand_over(listener, inquiry, contact)

    assert inquiry.decisions.count() == before
    assert not {"stories.helpnow", "stories.helpcontact"} & (set(registry.kinds) | set(registry.spoken))
    ways = {
        field.related_model for model in (HelpNow, HelpContact) for field in model._meta.fields if field.is_relation
    }
    assert {model._meta.app_label for model in ways} == {
        "people",
        "stories",
    }  # neither inquiry nor participant nor story
    assert not any(model._meta.model_name in {"story", "fragment"} for model in ways)


def test_r23_no_pause_stops_it_and_it_shows_as_late_to_its_maker():
    inquiry, listener, contact = an_evening()
    facilitator = a_participant(inquiry, duties=("facilitator",))
    pauses.pause(inquiry, "Het deed pijn.", by=facilitator, name="Fien")

    hand_over(listener, inquiry, contact)

    made = HelpNow.objects.get()
    with at_the_moment(timezone.now() + timedelta(days=2)):
        page = browser_of(listener).get(reverse("stories:help", args=[made.pk])).content.decode()
    assert "Te laat: Wies Werk" in page


def test_r23_when_there_was_contact_what_was_written_is_wiped():
    inquiry, listener, contact = an_evening()
    hand_over(listener, inquiry, contact)
    made = HelpNow.objects.get()
    taker = browser_of(participant_of(inquiry, contact.person))

    send(taker, reverse("stories:help-take", args=[made.pk]))
    send(taker, reverse("stories:help-done", args=[made.pk]))

    made.refresh_from_db()
    assert (made.whom, made.words) == ("", "")
    assert made.taken_at
    assert "Er is contact" in browser_of(listener).get(reverse("stories:help-mine")).content.decode()


def test_r23_the_card_is_one_tap_from_where_one_listens():
    inquiry, listener, _contact = an_evening()
    story = a_story(a_participant(inquiry), listener=listener)
    browser = browser_of(listener)
    card, help_now = (reverse(f"stories:{name}", args=[inquiry.slug]) for name in ("listener-card", "help-now"))

    for name, more in (("listen", []), ("quiet", [story.pk]), ("write", [story.pk]), ("story", [story.pk])):
        page = browser.get(reverse(f"stories:{name}", args=[inquiry.slug, *more])).content.decode()
        assert card in page, name
        assert help_now in page, name
    said = browser.get(card).content.decode()
    for number in ("tel:112", "tel:113", "tel:08002000", contact_number(inquiry)):
        assert number in said


def contact_number(inquiry) -> str:
    return HelpContact.objects.get().telephone


def test_whom_one_may_call_is_set_by_the_organisation():
    inquiry, listener, _contact = an_evening()
    works_there = a_participant(inquiry, host=True, duties=("facilitator",))
    url = reverse("stories:help-contacts", args=[inquiry.slug])
    contact = {
        "name": "Hans Hulp",
        "role": "wijkteam",
        "telephone": "010 3",
        "reachable": "Ook in de avond",
        "email": "",
    }

    refused = send(browser_of(listener), url, **contact)
    send(browser_of(works_there), url, **contact)

    assert refused.status_code == 403
    page = browser_of(listener).get(reverse("stories:help-now", args=[inquiry.slug])).content.decode()
    assert "Hans Hulp" in page


def test_a_stranger_finds_nothing():
    inquiry, listener, contact = an_evening()
    hand_over(listener, inquiry, contact)
    a_person()

    answer = browser_of(a_participant(an_inquiry())).get(reverse("stories:help", args=[HelpNow.objects.get().pk]))

    assert answer.status_code == 404
