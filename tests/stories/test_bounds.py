"""A longer list asks the database no more."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.factories import a_participant, an_inquiry, browser_of
from tests.factories_stories import a_claim, a_confirmed_claim, a_story
from wijwerken.inquiry.registry import registry
from wijwerken.inquiry.trail_pages import became_of
from wijwerken.method.phases import Phase
from wijwerken.stories.domain import offer
from wijwerken.stories.queries import confirmed_claims, showable_fragments

pytestmark = pytest.mark.django_db


def queries(act) -> int:
    with CaptureQueriesContext(
        connection,
    ) as seen:
        act()
    return len(seen)


def fill(inquiry, teller, listener, number):
    for at in range(number):
        a_confirmed_claim(inquiry, teller, f"punt {at}", f"gevolg {at}")
        heard = a_claim(a_story(teller, listener=listener), f"punt {at}", f"gevolg {at}")
        offer(heard.fragment.version.story, by=listener)


def test_pages_and_queries_ask_no_more_when_there_is_more():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    teller = a_participant(inquiry)
    listener = a_participant(inquiry, duties=("listener",))
    story = a_story(teller, words="Een. Twee. Drie. Vier. Vijf. Zes. Zeven.")
    tellers, listeners = browser_of(teller), browser_of(listener)

    def address(view, *args):
        return reverse(f"stories:{view}", args=[inquiry.slug, *args])

    def described(name):
        kind = registry.kinds[name]
        return queries(lambda: kind.describe(list(kind.model.objects.values_list("pk", flat=True))))

    def measured():
        fresh = type(inquiry).objects.get(pk=inquiry.pk)
        return {
            "list": queries(lambda: tellers.get(address("list"))),
            "listen": queries(lambda: listeners.get(address("listen"))),
            "story": queries(lambda: tellers.get(address("story", story.pk))),
            "mark": queries(lambda: tellers.get(address("mark", story.pk))),
            "read back": queries(lambda: tellers.get(address("read-back", story.pk))),
            "home": queries(lambda: tellers.get(reverse("inquiry:home", args=[inquiry.slug]))),
            "claims": queries(lambda: confirmed_claims(fresh)),
            "pieces": queries(lambda: showable_fragments(fresh)),
            "mine": queries(lambda: became_of(type(teller).objects.select_related("inquiry").get(pk=teller.pk))),
            **{name: described(name) for name in registry.kinds if name.startswith("stories.")},
        }

    def piece(word):
        offer(a_claim(story, f"dit {word}", f"dat {word}", words=word).fragment.version.story, by=teller)

    fill(inquiry, teller, listener, 2)
    piece("Een.")
    piece("Twee.")
    few = measured()
    fill(inquiry, teller, listener, 5)
    for word in ["Drie.", "Vier.", "Vijf.", "Zes."]:
        piece(word)

    assert measured() == few
    assert max(few[page] for page in ["list", "listen", "story", "mark", "read back"]) <= 13


def test_a_list_has_a_bound_on_its_rows(client):
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    teller = a_participant(inquiry)
    for at in range(23):
        a_confirmed_claim(inquiry, teller, f"punt {at}", f"gevolg {at}")

    first = client.get(reverse("stories:list", args=[inquiry.slug]))
    second = client.get(reverse("stories:list", args=[inquiry.slug]) + "?bladzijde=2")

    assert [len(page.context["page"].object_list) for page in (first, second)] == [20, 3]
