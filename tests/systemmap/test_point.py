"""Walking over the map, one point at a time."""

import pytest
from django.urls import reverse

from tests.systemmap.pages import page, text
from tests.systemmap.telling import ANSWER, CONTACT, COURAGE, START, a_map_inquiry, point, told_by

pytestmark = pytest.mark.django_db


@pytest.fixture
def inquiry():
    return a_map_inquiry()


def test_a_point_shows_what_leads_to_it_and_what_follows(inquiry):
    told_by(inquiry, 2, CONTACT, ANSWER)
    told_by(inquiry, 1, ANSWER, COURAGE)

    said = text(page(inquiry, "point", point(inquiry, ANSWER))[1])

    assert "3 mensen vertelden hierover." in said
    into, out = said.split("Hier ben je")
    assert CONTACT in into
    assert COURAGE in out


def test_walking_on_remembers_where_one_came_from(inquiry):
    told_by(inquiry, 2, CONTACT, ANSWER)
    told_by(inquiry, 1, ANSWER, COURAGE)
    start, here, on = (point(inquiry, label) for label in (CONTACT, ANSWER, COURAGE))

    html = page(inquiry, "point", here, langs=start)[1]

    assert "Waar je langs kwam" in html
    address = reverse("systemmap:point", args=[inquiry.slug, on])
    assert f'href="{address}?langs={start},{here}"' in html


def test_r17_a_point_says_how_many_links_of_few_people_it_leaves_out(inquiry):
    for number in range(12):
        told_by(inquiry, 2, f"Punt {number}", f"Punt {number + 1}")
    told_by(inquiry, 1, "Punt 3", START)
    here = point(inquiry, "Punt 3")

    html = page(inquiry, "point", here)[1]
    assert "Nog 1 verband hier werd door weinig mensen verteld." in html
    assert START not in html.split('id="stemmen"')[0]

    assert START in page(inquiry, "point", here, alles="")[1].split('id="stemmen"')[0]


def test_a_point_told_by_few_people_only_shows_what_there_is(inquiry):
    for number in range(12):
        told_by(inquiry, 2, f"Punt {number}", f"Punt {number + 1}")
    told_by(inquiry, 1, CONTACT, ANSWER)

    assert CONTACT in page(inquiry, "point", point(inquiry, ANSWER))[1].split("Hier ben je")[0]
