"""What a round shows of resistance: figures through the gate, words without a name (R11, R12)."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tests.directions.factories import (
    a_direction,
    a_round,
    address,
    answered,
    choosing,
    do,
    page_of,
)
from tests.factories import a_participant, an_inquiry, browser_of, starter_of
from wijwerken.directions.domain.directions import propose_direction
from wijwerken.directions.models import Resistance
from wijwerken.directions.queries.resistance import what_would_lower_it
from wijwerken.ideas.domain import plant
from wijwerken.inquiry.domain.frames import present_versions, see_frames
from wijwerken.inquiry.models import Figure
from wijwerken.method.phases import Phase

pytestmark = pytest.mark.django_db


def test_r11_under_five_people_there_are_words_and_no_figures():
    inquiry = an_inquiry(upto=Phase.DIRECTION)
    core = [a_participant(inquiry, core=True) for _number in range(3)]
    direction = propose_direction(
        inquiry,
        by=core[0],
        title="Samen",
        change="Anders.",
        ideas=[plant(inquiry, by=core[0], title="Idee", text="Iets.")],
    )
    round = a_round(direction, core)
    for member in core:
        answered(round, 5, participant=member, lower="Als het ook in de avond kan.")

    page = Client().get(address("direction", direction)).content.decode()

    assert "Met zo weinig mensen laten we woorden zien, geen cijfers." in page
    assert "Als het ook in de avond kan." in page
    assert "antwoordden" not in page
    assert 'class="spread"' not in page


def test_r11_a_small_group_sees_the_figure_once_when_the_round_closes():
    inquiry, core = choosing(public=False)
    direction = a_direction(inquiry)
    round = a_round(direction, core)
    for value, somebody in zip((0, 2, 2, 5, 8), inquiry.participants.order_by("made_at"), strict=False):
        reader = answered(round, value, participant=somebody)

    before = page_of(reader, "direction", direction)
    do(core[0], "close-round", direction)
    after = page_of(reader, "direction", direction)

    assert "De uitkomst komt één keer, als de ronde sluit." in before
    assert 'class="spread"' not in before
    assert "5 mensen antwoordden." in after
    assert "gemiddeld 3,4 van 10" in after


def test_r11_small_circles_are_pooled_and_a_large_group_sees_the_highest_circle():
    inquiry, core = choosing(public=False)
    direction = a_direction(inquiry)
    round = a_round(direction, core)
    for circle, values in ((1, [0, 0, 2, 2, 0, 0]), (2, [8, 8, 5, 8, 10, 8]), (3, [0, 2])):
        for value in values:
            reader = answered(round, value, circle=circle)

    page = page_of(reader, "direction", direction)

    assert "14 mensen antwoordden." in page
    assert "De kring met de meeste weerstand: Ondernemers." in page
    assert "2 mensen antwoordden" not in page


def test_r11_where_nearly_all_say_the_same_there_are_no_counts():
    inquiry, core = choosing(public=False)
    direction = a_direction(inquiry)
    round = a_round(direction, core)
    for value in [0] * 11 + [10]:
        reader = answered(round, value, circle=1)

    page = page_of(reader, "direction", direction)

    assert "<b>Iedereen of bijna iedereen</b> voelt geen weerstand." in page
    assert "voelt veel" not in page
    assert "gemiddeld" not in page


def test_r11_one_more_answer_does_not_renew_the_figure():
    inquiry, core = choosing(public=False)
    direction = a_direction(inquiry)
    round = a_round(direction, core)
    for value in (0, 0, 2, 2, 5, 5, 8, 8, 10, 10):
        reader = answered(round, value, circle=1)
    before = page_of(reader, "direction", direction)
    answered(round, 10, circle=1)

    after = page_of(reader, "direction", direction)

    assert "10 mensen antwoordden." in before
    assert "10 mensen antwoordden." in after
    assert Figure.objects.filter(key=f"resistance.{round.version_id}").count() == 1


def test_r12_nobody_sees_who_gave_which_resistance():
    inquiry, core = choosing(public=False)
    direction = a_direction(inquiry)
    round = a_round(direction, core)
    quiet = answered(round, 10, lower="Als er een sleutel is.")
    for value in (0, 2, 5, 8, 2, 0, 5, 8, 10):
        answered(round, value)
    do(core[0], "close-round", direction)

    for reader in (core[0], starter_of(inquiry), a_participant(inquiry, host=True)):
        browser = browser_of(reader)
        for view in ("directions:list", "inquiry:home", "inquiry:news", "inquiry:decisions"):
            page = browser.get(reverse(view, args=[inquiry.slug])).content.decode()
            assert quiet.pseudonym not in page
        page = page_of(reader, "direction", direction)
        assert "Als er een sleutel is." in page
        assert quiet.pseudonym not in page
        assert Resistance.objects.get(participant=quiet).pk not in page
    own = page_of(quiet, "direction", direction)
    assert "Als er een sleutel is." in own
    assert "checked" not in page_of(core[0], "direction", direction)


def test_r12_my_own_answer_comes_back_to_me_alone():
    inquiry, core = choosing()
    direction = a_direction(inquiry)
    me = answered(a_round(direction, core), 8, lower="Als het korter duurt.")
    other = a_participant(inquiry)
    see_frames(other, present_versions(inquiry))

    assert 'value="8" checked' in page_of(me, "direction", direction).replace('id="id_value_3" ', "")
    assert "checked" not in page_of(other, "direction", direction)
    mine = browser_of(me).get(reverse("inquiry:mine", args=[inquiry.slug])).content.decode()
    assert "Als het korter duurt." in mine


def test_r12_words_are_told_by_day_in_an_order_of_chance():
    inquiry, core = choosing()
    direction = a_direction(inquiry)
    round = a_round(direction, core)
    for number in range(12):
        answered(round, 5, lower=f"Woord {number:02}")
    yesterday = answered(round, 5, lower="Van gisteren")
    Resistance.objects.filter(participant=yesterday).update(at=timezone.now() - timedelta(days=1))

    orders = [what_would_lower_it(round.version) for _time in range(3)]

    days = [day for day, _words in orders[0]]
    assert days == sorted(days, reverse=True)
    assert [one.words for one in orders[0][-1][1]] == ["Van gisteren"]
    today = [[said.words for said in one[0][1]] for one in orders]
    assert {tuple(sorted(words)) for words in today} == {tuple(f"Woord {number:02}" for number in range(12))}
    assert len({tuple(words) for words in today}) > 1
    page = Client().get(address("direction", direction)).content.decode()
    assert timezone.localtime().strftime("%H:%M") not in page
