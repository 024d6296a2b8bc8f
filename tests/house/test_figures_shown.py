"""R11: what pages say of how many, read by a stranger and by somebody who takes part."""

import re

import pytest
from django.test import Client
from django.utils.html import strip_tags

from tests.factories import CIRCLES, a_participant, a_person, an_inquiry, browser_of
from tests.factories_stories import a_confirmed_claim
from tests.house.pages import crawl
from wijwerken.inquiry.domain.entering import join, leave
from wijwerken.method.phases import Phase
from wijwerken.perspectives.domain.responding import respond
from wijwerken.perspectives.domain.stating import state
from wijwerken.stories.domain import allow
from wijwerken.stories.models import Claim, Consent

pytestmark = pytest.mark.django_db

MEMBERS = {1: 13, 2: 21, 3: 3}  # in each circle, the starter among the first
RESPONSES = 17
CHANGING = re.compile(r"<script.*?</script>|<svg.*?</svg>|<nav.*?</nav>|<input[^>]*>", re.DOTALL)
PEOPLE = re.compile(r"(\d+)\s+(?:mens|mensen|people|person)\b")


@pytest.fixture
def inquiry():
    """Thirty-seven people in circles of thirteen, twenty-one and three; seventeen answered."""
    inquiry = an_inquiry(upto=Phase.INSIGHT)
    members = [
        a_participant(inquiry, circle=circle) for circle, size in MEMBERS.items() for _ in range(size - (circle == 1))
    ]
    said = state(inquiry, by=members[0], text="Op het plein hoort een markt.")
    for number, somebody in enumerate(members[:RESPONSES]):
        respond(said, by=somebody, value=1 if number % 3 else -1)
    for teller in members[: 2 * 11 : 2]:
        a_confirmed_claim(inquiry, teller, "een vast nummer", "moed om te beginnen")
    return inquiry


def read_by(browser: Client, inquiry) -> dict[str, str]:
    """What every page says in words, without drawings, keys and the way there."""
    pages = crawl(browser, [f"/v/{inquiry.slug}/"])
    return {path: " ".join(strip_tags(CHANGING.sub(" ", page)).split()) for path, page in pages.items()}


def numbers_of_people(pages: dict[str, str]) -> set[int]:
    return {int(number) for page in pages.values() for number in PEOPLE.findall(page)}


def test_r11_no_page_counts_a_circle_under_the_limit(inquiry):
    for browser in (Client(), browser_of(inquiry.participants.last())):
        pages = read_by(browser, inquiry)

        assert "37 mensen doen mee" in pages[f"/v/{inquiry.slug}/"]
        assert f"{CIRCLES[2]} 3 mensen" not in pages[f"/v/{inquiry.slug}/mensen/"]
        assert {MEMBERS[1], MEMBERS[3]} & numbers_of_people(pages) == set()
        assert {MEMBERS[2], MEMBERS[1] + MEMBERS[3]} <= numbers_of_people(pages)


def joins(inquiry):
    join(inquiry, a_person(), host=False, circle=inquiry.circles.get(number=3))


def tells_to_be_counted_only(inquiry):
    teller = inquiry.participants.filter(circle__number=3).first()
    made = a_confirmed_claim(inquiry, teller, "een vast nummer", "moed om te beginnen")
    allow(made.fragment.version.story, Consent.COUNT, by=teller)


def responds(inquiry):
    respond(inquiry.statements.get(), by=inquiry.participants.filter(responses=None).first(), value=1)


def leaves(inquiry):
    leave(inquiry.participants.filter(circle__number=3).first())


@pytest.mark.parametrize("one_more", [joins, tells_to_be_counted_only, responds, leaves])
def test_r11_no_page_shows_that_one_person_came_told_or_answered(one_more, inquiry):
    before = read_by(Client(), inquiry)

    one_more(inquiry)

    after = read_by(Client(), inquiry)
    assert Claim.objects.exists()
    assert [path for path in before if after.get(path) != before[path]] == []
