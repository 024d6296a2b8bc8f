"""A picked path: told whole, or stitched from pieces (R16)."""

import pytest

from tests.factories import a_participant
from tests.systemmap.pages import page, text
from tests.systemmap.telling import ANSWER, CONTACT, COURAGE, START, a_map_inquiry, one_told, point, told_by

pytestmark = pytest.mark.django_db


@pytest.fixture
def inquiry():
    return a_map_inquiry()


def picked(inquiry, start, end, **query):
    return page(inquiry, "path", van=point(inquiry, start), naar=point(inquiry, end), **query)[1]


def test_r16_a_path_that_one_person_told_whole_is_full(inquiry):
    teller = a_participant(inquiry)
    one_told(teller, CONTACT, ANSWER)
    one_told(teller, ANSWER, COURAGE)

    html = picked(inquiry, CONTACT, COURAGE)

    assert "Eén mens vertelde dit helemaal zo." in html
    assert "hop--stitched" not in html
    assert "door 1 mens" in html


def test_r16_where_nobody_told_two_pieces_together_the_line_is_dashed_and_says_by_how_many(inquiry):
    teller = a_participant(inquiry)
    one_told(teller, CONTACT, ANSWER)
    one_told(teller, ANSWER, COURAGE)
    told_by(inquiry, 3, COURAGE, START)

    html = picked(inquiry, CONTACT, START)
    said = text(html)

    assert "Niemand vertelde dit helemaal. Het zijn stukken uit verhalen van 4 mensen, aan elkaar gelegd." in said
    assert html.count('class="hop hop--stitched"') == 2  # the line before the seam and the line after it
    assert html.count('class="hop"') == 1
    assert "1 mens vertelde 1 tot en met 3 als één geheel" in said
    assert "3 mensen vertelden 3 en 4, niet samen met wat ervoor komt." in said
    assert "door niemand: gestikt" in said


def test_r16_the_other_ways_can_be_picked_too(inquiry):
    told_by(inquiry, 1, CONTACT, COURAGE)
    told_by(inquiry, 2, CONTACT, ANSWER)
    told_by(inquiry, 2, ANSWER, COURAGE)

    html = picked(inquiry, CONTACT, COURAGE)
    assert "Andere wegen naar hetzelfde punt" in html
    assert "weg=2" in html

    assert 'class="hop hop--stitched"' in picked(inquiry, CONTACT, COURAGE, weg="2")


def test_r1_a_path_runs_over_confirmed_links_only(inquiry):
    told_by(inquiry, 1, CONTACT, ANSWER)
    told_by(inquiry, 1, COURAGE, START)

    assert "vertelde niemand een weg" in picked(inquiry, CONTACT, START)


def test_a_path_that_only_runs_back_says_so(inquiry):
    told_by(inquiry, 1, CONTACT, ANSWER)

    html = picked(inquiry, ANSWER, CONTACT)

    assert "Andersom is er wel een weg" in html


def test_the_same_point_twice_is_refused_kindly(inquiry):
    told_by(inquiry, 1, CONTACT, ANSWER)

    assert "Je koos twee keer hetzelfde punt." in picked(inquiry, ANSWER, ANSWER)


def test_the_first_visit_asks_for_two_points(inquiry):
    told_by(inquiry, 1, CONTACT, ANSWER)

    assert "Kies twee punten" in page(inquiry, "path")[1]
