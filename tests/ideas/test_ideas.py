"""Ideas: planted, fed, parked and never turned down (R2, R3, R4, R19)."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tests.factories import a_participant, an_inquiry, browser_of, starter_of
from tests.factories_stories import a_fragment, a_story, confirmed
from tests.sending import send
from wijwerken.ideas import domain
from wijwerken.ideas.models import Energy, Idea, Leaf, LeafFall, ParkedIdea
from wijwerken.ideas.queries import describe_parked, ids_by_chance, seeds_of
from wijwerken.inquiry.domain.questions import enter_phase
from wijwerken.inquiry.models import Fate, PhaseEntry, TraceEdge
from wijwerken.inquiry.path import forget_path
from wijwerken.inquiry.trail import check
from wijwerken.insights.models import Insight
from wijwerken.method.phases import Phase
from wijwerken.method.refusal import Refusal
from wijwerken.stories.models import Component
from wijwerken.web import clock

pytestmark = pytest.mark.django_db

WORDS = {"title": "Potje zonder papier", "text": "Tot € 500 mag je beginnen zonder formulier."}


def an_idea(inquiry, by=None, **words):
    return domain.plant(inquiry, by=by or a_participant(inquiry), **WORDS | words)


def an_insight(inquiry):
    return Insight.objects.create(inquiry=inquiry, sentence="Geen antwoord is erger dan een nee.", kind="agreement")


def step_back(inquiry, phase=Phase.EXPLORATION):
    enter_phase(inquiry, phase, PhaseEntry.Kind.STEPPED_BACK)
    forget_path(inquiry)


def page_of(browser, view, inquiry, *args):
    return browser.get(reverse(view, args=[inquiry.slug, *args])).content.decode()


@pytest.mark.parametrize("who", ["participant", "host", "starter"])
def test_r2_before_ideas_opened_nobody_plants_and_the_words_are_kept(who):
    inquiry = an_inquiry(upto=Phase.INSIGHT)
    someone = starter_of(inquiry) if who == "starter" else a_participant(inquiry, host=who == "host")
    browser = browser_of(someone)

    answer = send(browser, reverse("ideas:plant", args=[inquiry.slug]), **WORDS)

    assert not Idea.objects.exists()
    assert ParkedIdea.objects.get().by == someone
    page = browser.get(answer.headers["Location"]).content.decode()
    assert WORDS["text"] in page
    assert "Nu luisteren we nog." in page


def test_r2_the_rule_binds_whoever_calls_it():
    inquiry = an_inquiry(upto=Phase.INSIGHT)

    with pytest.raises(Refusal, match="Nu luisteren we nog"):
        an_idea(inquiry)


def test_r2_before_ideas_opened_there_is_no_field_for_a_plan():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    browser = browser_of(a_participant(inquiry))

    assert "Ideeën kunnen nog niet" in page_of(browser, "ideas:garden", inquiry)
    assert "textarea" not in page_of(browser, "ideas:garden", inquiry)
    assert browser.get(reverse("ideas:plant", args=[inquiry.slug])).status_code == 302


def test_r2_after_a_step_back_the_garden_is_readable_and_frozen_and_new_ideas_are_parked():
    inquiry = an_inquiry(upto=Phase.IDEAS)
    idea = an_idea(inquiry)
    step_back(inquiry)
    browser = browser_of(a_participant(inquiry))

    assert idea.title in page_of(browser, "ideas:garden", inquiry)
    assert send(browser, reverse("ideas:leaf", args=[inquiry.slug, idea.pk]), text="Nog iets.").status_code == 422
    assert send(browser, reverse("ideas:energy", args=[inquiry.slug, idea.pk]), kind="do").status_code == 422
    send(browser, reverse("ideas:plant", args=[inquiry.slug]), **WORDS | {"title": "Later"})

    assert [one.title for one in ParkedIdea.objects.all()] == ["Later"]
    assert (Idea.objects.count(), Leaf.objects.count(), Energy.objects.count()) == (1, 0, 0)


def test_r2_an_idea_told_while_we_listened_is_offered_to_its_teller_who_plants_it():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    teller = a_participant(inquiry)
    fragment = confirmed(a_fragment(a_story(teller), component=Component.IDEA))
    for phase in (Phase.INSIGHT, Phase.IDEAS):
        enter_phase(inquiry, phase, PhaseEntry.Kind.OPENED)
    browser = browser_of(teller)
    assert "Er ligt een idee van jou klaar" in page_of(browser, "inquiry:home", inquiry)

    send(browser, reverse("ideas:plant-parked", args=[inquiry.slug, fragment.pk]), **WORDS)

    idea = Idea.objects.get()
    assert TraceEdge.objects.filter(from_id=idea.pk, to_id=fragment.pk, relation="planted_from").exists()
    assert seeds_of(teller) == []
    assert "Er ligt een idee van jou klaar" not in page_of(browser, "inquiry:home", inquiry)


def test_r2_a_parked_idea_is_planted_once_and_by_nobody_else():
    inquiry = an_inquiry(upto=Phase.IDEAS)
    teller, other = a_participant(inquiry), a_participant(inquiry)
    seed = ParkedIdea.objects.create(inquiry=inquiry, by=teller, **WORDS)

    assert browser_of(other).get(reverse("ideas:plant-parked", args=[inquiry.slug, seed.pk])).status_code == 404
    with pytest.raises(Refusal, match="van iemand anders"):
        domain.plant_parked(seed, by=other, **WORDS)
    for _time in range(2):
        send(browser_of(teller), reverse("ideas:plant-parked", args=[inquiry.slug, seed.pk]), **WORDS)
    with pytest.raises(Refusal, match="al beslist"):
        domain.plant_parked(seed, by=teller, **WORDS)

    assert Idea.objects.count() == 1


def test_r4_a_parked_idea_that_is_let_go_has_its_fate():
    inquiry = an_inquiry(upto=Phase.IDEAS)
    teller = a_participant(inquiry)
    seed = ParkedIdea.objects.create(inquiry=inquiry, by=teller, **WORDS)

    send(browser_of(teller), reverse("ideas:let-go", args=[inquiry.slug, seed.pk]), why="Een ander deed het al.")

    assert Fate.objects.get(thing_id=seed.pk).sentence == "Een ander deed het al."
    assert "Een ander deed het al." in page_of(browser_of(teller), "inquiry:mine", inquiry)
    assert seeds_of(teller) == []


def test_r2_the_words_of_a_parked_idea_are_its_teller_s_alone():
    inquiry = an_inquiry(upto=Phase.IDEAS)
    seed = ParkedIdea.objects.create(inquiry=inquiry, by=a_participant(inquiry), **WORDS)

    told = describe_parked([seed.pk])[seed.pk]

    assert WORDS["title"] not in f"{told.title}{told.words}"
    assert WORDS["text"] not in page_of(browser_of(a_participant(inquiry)), "ideas:garden", inquiry)


def test_r3_the_order_is_by_chance_and_the_same_all_day_and_never_by_author():
    inquiry = an_inquiry(upto=Phase.IDEAS)
    one, two = a_participant(inquiry), a_participant(inquiry)
    ids = [an_idea(inquiry, by=by, title=f"Idee {n}").pk for n, by in enumerate([one] * 6 + [two] * 6)]

    order = ids_by_chance(inquiry)

    assert sorted(order) == sorted(ids)
    assert order not in (ids, ids[::-1])
    assert ids_by_chance(inquiry) == order
    page = page_of(Client(), "ideas:garden", inquiry)
    assert sorted(order, key=lambda id: page.index(f'id="{id}"')) == order
    with clock.at_the_moment(timezone.now() + timedelta(days=1)):
        tomorrow = page_of(Client(), "ideas:garden", inquiry)
    assert sorted(order, key=lambda id: tomorrow.index(f'id="{id}"')) != order


def test_r3_people_are_counted_once_however_much_they_add():
    inquiry = an_inquiry(upto=Phase.IDEAS)
    idea, eager = an_idea(inquiry), a_participant(inquiry)
    for number in range(3):
        domain.add_leaf(idea, by=eager, text=f"Blad {number}")
    address = reverse("ideas:energy", args=[inquiry.slug, idea.pk])
    for kind in ("do", "help"):
        send(browser_of(eager), address, kind=kind)

    page = page_of(Client(), "ideas:garden", inquiry)

    assert "1 mens voegde iets toe." in page
    assert "1 idee, 3 bladeren" in page
    assert Energy.objects.get().kind == "help"


def test_r3_nothing_beside_an_idea_tells_who_works_for_the_organisation():
    inquiry = an_inquiry(upto=Phase.IDEAS)
    citizen, official = a_participant(inquiry), a_participant(inquiry, host=True)
    pages = [
        page_of(Client(), "ideas:idea", inquiry, an_idea(inquiry, by=by).pk).replace(by.pseudonym, "X")
        for by in (citizen, official)
    ]

    assert len(pages[0].splitlines()) == len(pages[1].splitlines())
    assert "organisatie" not in pages[1]


def test_r4_an_idea_stands_on_what_it_answers_and_leaves_feed_it():
    inquiry = an_inquiry(upto=Phase.IDEAS)
    planter, insight = a_participant(inquiry), an_insight(inquiry)

    send(
        browser_of(planter),
        reverse("ideas:plant", args=[inquiry.slug]),
        answers=[f"insights.insight/{insight.pk}"],
        **WORDS,
    )
    idea = Idea.objects.get()
    send(browser_of(planter), reverse("ideas:leaf", args=[inquiry.slug, idea.pk]), text="Met een bonnetje.")

    edges = set(TraceEdge.objects.filter(from_id=idea.pk).values_list("to_kind", "relation"))
    assert edges == {("insights.insight", "answers"), ("inquiry.participant", "written_by"), ("ideas.leaf", "fed_by")}
    assert [one for one in check() if one.kind.startswith("ideas.")] == []
    assert insight.sentence in page_of(Client(), "ideas:garden", inquiry)


def test_r4_something_of_another_inquiry_is_no_root():
    inquiry, other = an_inquiry(upto=Phase.IDEAS), an_inquiry(upto=Phase.IDEAS)
    strange = an_insight(other)
    browser = browser_of(a_participant(inquiry))

    answer = send(
        browser, reverse("ideas:plant", args=[inquiry.slug]), answers=[f"insights.insight/{strange.pk}"], **WORDS
    )

    assert answer.status_code == 422
    assert WORDS["text"] in answer.content.decode()
    assert not Idea.objects.exists()


def test_r19_a_leaf_is_taken_away_by_its_author_alone():
    inquiry = an_inquiry(upto=Phase.IDEAS)
    planter, other = a_participant(inquiry), a_participant(inquiry)
    idea = an_idea(inquiry, by=planter)
    leaf = domain.add_leaf(idea, by=other, text="Zonder dat iemand het terugvraagt.")
    address = reverse("ideas:leaf-fall", args=[inquiry.slug, leaf.pk])

    refused = send(browser_of(planter), address)
    assert refused.status_code == 409
    assert "Dit blad is van iemand anders." in refused.content.decode()
    assert not LeafFall.objects.exists()
    send(browser_of(other), address)

    assert leaf.text not in page_of(Client(), "ideas:idea", inquiry, idea.pk)
    assert Leaf.objects.get().text == leaf.text


def test_r19_there_is_no_way_to_vote_an_idea_down():
    inquiry = an_inquiry(upto=Phase.IDEAS)
    idea = an_idea(inquiry)
    browser = browser_of(a_participant(inquiry))

    answer = send(browser, reverse("ideas:energy", args=[inquiry.slug, idea.pk]), kind="against")

    assert answer.status_code == 422
    assert not Energy.objects.exists()


def test_r19_a_worry_asks_for_words():
    inquiry = an_inquiry(upto=Phase.IDEAS)
    idea = an_idea(inquiry)
    browser = browser_of(a_participant(inquiry))

    answer = send(browser, reverse("ideas:energy", args=[inquiry.slug, idea.pk]), kind="worry")

    assert answer.status_code == 422
    assert "Zeg erbij waarover je je zorgen maakt." in answer.content.decode()


def test_ideas_are_connected_whichever_is_older():
    inquiry = an_inquiry(upto=Phase.IDEAS)
    older, younger = an_idea(inquiry, title="Ouder"), an_idea(inquiry, title="Jonger")
    browser = browser_of(a_participant(inquiry))

    address = reverse("ideas:connect", args=[inquiry.slug, older.pk])
    for _time in range(2):
        send(browser, address, ideas=[f"ideas.idea/{younger.pk}"])

    assert TraceEdge.objects.filter(relation="connects").count() == 1
    assert "Jonger" in page_of(browser, "ideas:idea", inquiry, older.pk)
    assert "Ouder" in page_of(browser, "ideas:idea", inquiry, younger.pk)


def test_an_empty_garden_says_what_an_idea_could_answer():
    inquiry = an_inquiry(upto=Phase.IDEAS)
    insight = an_insight(inquiry)

    page = page_of(Client(), "ideas:garden", inquiry)

    assert "Hier groeit nog niets" in page
    assert insight.sentence in page


@pytest.mark.parametrize("text", ["<script>alert(1)</script>", "nul\x00teken", "🌱" * 40, "‮andersom"])
def test_strange_words_are_taken_as_words(text):
    inquiry = an_inquiry(upto=Phase.IDEAS)
    browser = browser_of(a_participant(inquiry))

    answer = send(browser, reverse("ideas:plant", args=[inquiry.slug]), title=text[:80], text=text)

    page = browser.get(answer.headers["Location"]).content.decode()
    assert "<script>alert" not in page
    assert "\x00" not in Idea.objects.get().text


def test_ten_megabytes_come_back_with_a_kind_word():
    inquiry = an_inquiry(upto=Phase.IDEAS)
    browser = browser_of(a_participant(inquiry))

    answer = send(browser, reverse("ideas:plant", args=[inquiry.slug]), title="Lang", text="a" * 10_000_000)

    assert answer.status_code == 422
    assert not Idea.objects.exists()


def test_sent_twice_it_is_planted_once():
    inquiry = an_inquiry(upto=Phase.IDEAS)
    browser = browser_of(a_participant(inquiry))

    for _time in range(3):
        send(browser, reverse("ideas:plant", args=[inquiry.slug]), **WORDS | {"once": "k" * 32})

    assert Idea.objects.count() == 1


@pytest.mark.parametrize("view", ["idea", "leaf", "energy", "connect"])
def test_an_idea_of_another_inquiry_is_not_found(view):
    inquiry, other = an_inquiry(upto=Phase.IDEAS), an_inquiry(upto=Phase.IDEAS)
    strange = an_idea(other)
    browser = browser_of(a_participant(inquiry))
    address = reverse(f"ideas:{view}", args=[inquiry.slug, strange.pk])

    assert browser.get(address).status_code in (404, 405)
    assert send(browser, address, text="blad", kind="do").status_code == 404


def test_the_garden_asks_a_bounded_number_of_queries(django_assert_max_num_queries):
    inquiry = an_inquiry(upto=Phase.IDEAS)
    by = a_participant(inquiry)
    insights = [an_insight(inquiry) for _number in range(3)]
    for number in range(35):
        idea = an_idea(inquiry, by=a_participant(inquiry), title=f"Idee {number}")
        domain.add_leaf(idea, by=by, text="blad")
        domain.bring_energy(idea, by=by, kind="help")
    domain.plant(inquiry, by=by, answers=insights, **WORDS)
    browser = browser_of(by)

    with django_assert_max_num_queries(26):
        page_of(browser, "ideas:garden", inquiry)


def test_an_insight_leads_to_planting_an_idea_that_answers_it():
    inquiry = an_inquiry(upto=Phase.IDEAS)
    insight = an_insight(inquiry)
    browser = browser_of(a_participant(inquiry))

    page = browser.get(f"{reverse('ideas:plant', args=[inquiry.slug])}?op=insights.insight/{insight.pk}")

    assert f'value="insights.insight/{insight.pk}"' in page.content.decode()
    assert "checked" in page.content.decode()
