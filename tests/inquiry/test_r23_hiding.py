"""Hiding words: never silently, only on two grounds, with a reason, an appeal and a list that all can read (R23)."""

import pytest
from django.urls import reverse

from tests.directions.factories import a_direction, choosing
from tests.factories import a_participant, an_inquiry, browser_of
from tests.factories_stories import a_fragment, a_story, confirmed
from tests.sending import send
from wijwerken.directions.domain.objections import object_to
from wijwerken.directions.models import Objection
from wijwerken.ideas import domain as ideas
from wijwerken.ideas.models import Leaf
from wijwerken.inquiry.hidden import Hidden, hiding_in, whole
from wijwerken.inquiry.models import Hiding, HidingAppeal, Inquiry
from wijwerken.method.phases import Phase

pytestmark = pytest.mark.django_db

SECRET = "Bel Piet Puk maar, Dorpsstraat 4."
INSTEAD = "Deze woorden zijn verborgen. Er stonden gegevens van iemand in."
WHY = "Er stond een adres."


def address(inquiry, name, *more):
    return reverse(f"inquiry:{name}", args=[inquiry.slug, *more])


def a_leaf():
    inquiry = an_inquiry(upto=Phase.IDEAS)
    writer = a_participant(inquiry)
    idea = ideas.plant(inquiry, by=a_participant(inquiry), title="Een bank", text="Bij de vijver.")
    return inquiry, writer, ideas.add_leaf(idea, by=writer, text=SECRET)


def hide(somebody, inquiry, thing, ground="personal", reason=WHY):
    where = address(inquiry, "hide", thing._meta.label_lower, thing.pk)
    return send(browser_of(somebody), where, ground=ground, reason=reason)


def a_facilitator(inquiry):
    return a_participant(inquiry, duties=("facilitator",))


def read(somebody, url) -> str:
    return browser_of(somebody).get(url).content.decode()


def page_of(leaf, somebody) -> str:
    return read(somebody, reverse("ideas:idea", args=[leaf.inquiry.slug, leaf.idea_id]))


def test_r23_in_the_place_of_hidden_words_stands_that_they_are_hidden():
    inquiry, _writer, leaf = a_leaf()
    reader = a_participant(inquiry)
    assert SECRET in page_of(leaf, reader)

    hide(a_facilitator(inquiry), inquiry, leaf)

    assert SECRET not in page_of(leaf, reader)
    assert INSTEAD in page_of(leaf, reader)
    assert Leaf.objects.get().text == SECRET  # kept (R5)


@pytest.mark.parametrize(("ground", "reason"), [("off_topic", WHY), ("personal", ""), ("", WHY)])
def test_r23_without_a_ground_and_a_reason_nothing_is_hidden(ground, reason):
    inquiry, _writer, leaf = a_leaf()

    answer = hide(a_facilitator(inquiry), inquiry, leaf, ground=ground, reason=reason)

    assert answer.status_code == 422
    assert not Hiding.objects.exists()


def test_r23_only_a_facilitator_hides_and_never_who_has_line_authority():
    inquiry, writer, leaf = a_leaf()
    facilitator, boss = a_facilitator(inquiry), a_facilitator(inquiry)
    boss.line_authority = True
    boss.save()

    answers = [hide(somebody, inquiry, leaf) for somebody in (a_participant(inquiry, core=True), boss)]

    assert {answer.status_code for answer in answers} == {409}
    assert not Hiding.objects.exists()
    assert "Verberg deze woorden" in page_of(leaf, facilitator)
    assert "Verberg deze woorden" not in page_of(leaf, writer)


def test_r23_the_writer_is_told_why_and_may_ask_for_the_words_back():
    inquiry, writer, leaf = a_leaf()
    hide(a_facilitator(inquiry), inquiry, leaf)
    hidden = Hiding.objects.get()

    assert "Woorden van jou zijn verborgen" in read(writer, address(inquiry, "home"))
    page = read(writer, address(inquiry, "hiding", hidden.pk))
    send(browser_of(writer), address(inquiry, "hiding-appeal", hidden.pk), words="Piet vindt het goed.")

    assert WHY in page
    assert SECRET in page
    assert HidingAppeal.objects.get().words == "Piet vindt het goed."


def test_r23_somebody_else_decides_and_the_words_come_back():
    inquiry, writer, leaf = a_leaf()
    who_hid, member = a_facilitator(inquiry), a_participant(inquiry, core=True)
    hide(who_hid, inquiry, leaf)
    hidden = Hiding.objects.get()
    send(browser_of(writer), address(inquiry, "hiding-appeal", hidden.pk), words="Piet vindt het goed.")
    where = address(inquiry, "hiding-decide", hidden.pk)

    refused = send(browser_of(who_hid), where, shows="nee", reason="Nee.")
    assert refused.status_code == 404
    assert SECRET not in page_of(leaf, member)
    send(browser_of(member), where, shows="ja", reason="Piet zei het zelf.")

    assert SECRET in page_of(leaf, member)
    assert "Piet zei het zelf." in read(writer, address(inquiry, "hiding", hidden.pk))


def test_r23_who_sits_in_the_core_group_finds_an_appeal_and_who_hid_the_words_does_not():
    inquiry, writer, leaf = a_leaf()
    facilitator, member = a_facilitator(inquiry), a_participant(inquiry, core=True)
    hide(facilitator, inquiry, leaf)
    send(
        browser_of(writer), address(inquiry, "hiding-appeal", Hiding.objects.get().pk), words="Het is mijn eigen adres."
    )

    asks = "Iemand vraagt verborgen woorden terug"
    found = [asks in read(somebody, address(inquiry, "home")) for somebody in (member, facilitator, writer)]

    assert found == [True, False, False]


def test_r23_everybody_who_takes_part_reads_what_was_hidden_without_the_words_or_who_wrote_them():
    inquiry, writer, leaf = a_leaf()
    hide(a_facilitator(inquiry), inquiry, leaf)
    reader = a_participant(inquiry)

    pages = [
        read(reader, address(inquiry, "hidden")),
        read(reader, address(inquiry, "hiding", Hiding.objects.get().pk)),
    ]

    for page in pages:
        assert WHY in page
        assert SECRET not in page
        assert writer.pseudonym not in page


def test_r23_what_may_be_hidden_stands_one_tap_from_every_page():
    inquiry, writer, leaf = a_leaf()

    for page in (page_of(leaf, writer), read(writer, address(inquiry, "home"))):
        assert address(inquiry, "hidden") in page


def test_r8_an_objection_whose_words_are_hidden_still_counts():
    inquiry, _core = choosing()
    direction = a_direction(inquiry)
    object_to(direction, by=a_participant(inquiry), reason=SECRET)
    objection = Objection.objects.get()

    hide(a_facilitator(inquiry), inquiry, objection)

    page = read(a_participant(inquiry), reverse("directions:objection", args=[inquiry.slug, objection.pk]))
    assert SECRET not in page
    assert INSTEAD in page
    objection.refresh_from_db()
    assert objection.ending is None  # it is still open


def test_r1_words_that_their_teller_did_not_confirm_are_not_there_for_who_would_hide_them():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    unconfirmed = a_fragment(a_story(a_participant(inquiry)))

    answer = browser_of(a_facilitator(inquiry)).get(address(inquiry, "hide", "stories.fragment", unconfirmed.pk))

    assert answer.status_code == 404


def test_hidden_words_of_a_story_are_hidden_wherever_they_are_quoted():
    inquiry = an_inquiry(upto=Phase.LEARNING)
    facilitator, teller = a_facilitator(inquiry), a_participant(inquiry)
    fragment = a_fragment(a_story(teller))
    confirmed(fragment)

    hide(facilitator, inquiry, fragment)

    reader = a_participant(inquiry)
    for url in (
        reverse("stories:list", args=[inquiry.slug]),
        reverse("stories:fragment", args=[inquiry.slug, fragment.pk]),
        reverse("inquiry:trail", args=[inquiry.slug, "stories.fragment", fragment.pk]),
        address(inquiry, "news"),
        address(inquiry, "home"),
    ):
        assert fragment.snippet not in read(reader, url), url


def test_r5_saving_a_thing_with_hidden_words_keeps_the_words():
    inquiry, _writer, leaf = a_leaf()
    hide(a_facilitator(inquiry), inquiry, leaf)

    with hiding_in(Inquiry.objects.get(pk=inquiry.pk)):
        veiled = Leaf.objects.get()
        assert isinstance(veiled.text, Hidden)
        assert whole(veiled.text) == SECRET
        veiled.save()

    assert Leaf.objects.get().text == SECRET


def test_hiding_twice_is_hiding_once():
    inquiry, _writer, leaf = a_leaf()
    facilitator = a_facilitator(inquiry)

    hide(facilitator, inquiry, leaf)
    hide(facilitator, inquiry, leaf, reason="Nog eens.")

    assert Hiding.objects.count() == 1
