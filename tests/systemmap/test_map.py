"""The map through its address: what counts, what is drawn, what is left out."""

import time

import pytest
from django.test import Client
from django.urls import reverse

from tests.factories import a_participant, an_inquiry, browser_of
from tests.systemmap.pages import drawing, lines_drawn, lines_in_table, page, text
from tests.systemmap.telling import (
    ANSWER,
    CONTACT,
    COURAGE,
    LASTS,
    START,
    a_crowd,
    a_map_inquiry,
    one_told,
    only_offered,
    point,
    told_by,
)
from wijwerken.insights.domain import see
from wijwerken.method.phases import Phase
from wijwerken.stories.domain import answer, newest_reading, take_back
from wijwerken.stories.models import Answer, Claim, Consent
from wijwerken.systemmap.models import MapSnapshot

pytestmark = pytest.mark.django_db


@pytest.fixture
def inquiry():
    return a_map_inquiry()


def test_an_empty_map_says_so_kindly(inquiry):
    answered, html = page(inquiry)

    assert answered.status_code == 200
    assert "De kaart is nog leeg." in html


def test_r1_only_what_its_teller_confirmed_is_on_the_map(inquiry):
    told_by(inquiry, 1, CONTACT, ANSWER)
    only_offered(a_participant(inquiry), COURAGE, START)

    _answer, html = page(inquiry)

    assert COURAGE not in html
    assert "1 stukje is nog niet bevestigd en telt niet mee." in html
    assert len(lines_drawn(html)) == 1


def test_r1_what_a_teller_says_otherwise_of_later_is_off_the_map_at_once(inquiry):
    teller = a_participant(inquiry)
    told_by(inquiry, 1, CONTACT, ANSWER)
    claim = one_told(teller, COURAGE, START)
    assert COURAGE in page(inquiry)[1]

    answer(newest_reading(claim.fragment), Answer.WITHHELD, by=teller)

    assert COURAGE not in page(inquiry)[1]
    assert page(inquiry, "line", claim.cause_id, claim.effect_id)[0].status_code == 404
    assert page(inquiry, "point", claim.cause_id)[0].status_code == 404


def test_r1_a_withdrawn_story_is_on_no_page_of_the_map(inquiry):
    teller = a_participant(inquiry)
    told_by(inquiry, 1, CONTACT, ANSWER)
    claim = one_told(teller, CONTACT, COURAGE)

    take_back(claim.fragment.version.story, by=teller)

    assert COURAGE not in page(inquiry)[1]
    assert COURAGE not in page(inquiry, "points")[1]
    assert COURAGE not in page(inquiry, "path")[1]


def test_r4_every_line_leads_to_its_voices_and_their_trail(inquiry):
    [teller] = told_by(inquiry, 1, CONTACT, ANSWER)
    claim = Claim.objects.get()

    _answer, html = page(inquiry, "line", claim.cause_id, claim.effect_id)

    assert "Ik kreeg drie keer iemand anders aan de lijn." in html
    assert reverse("inquiry:trail", args=[inquiry.slug, "stories.claim", claim.pk]) in html
    assert browser_of(teller).get(reverse("inquiry:trail", args=[inquiry.slug, "stories.claim", claim.pk])).status_code


def test_r15_people_come_first_and_a_teller_who_says_it_twice_is_one(inquiry):
    teller = a_participant(inquiry)
    one_told(teller, CONTACT, ANSWER)
    one_told(teller, CONTACT, ANSWER)
    told_by(inquiry, 1, CONTACT, ANSWER)

    _answer, html = page(inquiry, "line", point(inquiry, CONTACT), point(inquiry, ANSWER))

    assert "<b>2 mensen</b> vertelden hierover." in html
    assert "In totaal 3 keer." in html
    assert [people for _url, people in lines_drawn(page(inquiry)[1])] == ["2"]


def test_r15_the_sentence_under_every_picture_says_that_nothing_was_measured(inquiry):
    told_by(inquiry, 1, CONTACT, ANSWER)
    told_by(inquiry, 1, ANSWER, COURAGE)
    one, other = point(inquiry, CONTACT), point(inquiry, ANSWER)

    for html in (
        page(inquiry)[1],
        page(inquiry, "line", one, other)[1],
        page(inquiry, "point", one)[1],
        page(inquiry, "path", van=one, naar=point(inquiry, COURAGE))[1],
    ):
        assert "Het is niet gemeten." in html
        assert "Een dikke lijn betekent veel vertellers, geen sterke werking." in html
        assert "%" not in text(html)


def test_r15_a_thicker_line_was_told_by_more_people(inquiry):
    told_by(inquiry, 5, CONTACT, ANSWER)
    told_by(inquiry, 1, ANSWER, COURAGE)

    html = drawing(page(inquiry)[1])

    assert html.count('stroke-width="3.4"') == 1
    assert html.count('stroke-width="2"') == 1


def test_r11_of_how_many_people_the_map_is_made_passes_the_gate(inquiry):
    told_by(inquiry, 3, CONTACT, ANSWER)
    assert "Deze kaart komt uit de verhalen van mensen hier." in page(inquiry)[1]

    told_by(inquiry, 18, CONTACT, ANSWER)

    assert "Deze kaart komt uit de verhalen van 21 mensen." in page(inquiry)[1]


def test_r11_one_more_teller_does_not_renew_the_figure(inquiry):
    told_by(inquiry, 21, CONTACT, ANSWER)
    page(inquiry)

    told_by(inquiry, 1, CONTACT, ANSWER)

    html = page(inquiry)[1]
    assert "Deze kaart komt uit de verhalen van 21 mensen." in html
    assert [people for _url, people in lines_drawn(html)] == ["22"]  # these can be read one by one


def test_r11_who_lets_no_words_be_shown_is_counted_in_no_line(inquiry):
    told_by(inquiry, 2, CONTACT, ANSWER)
    told_by(inquiry, 1, CONTACT, ANSWER, consent=Consent.COUNT)
    told_by(inquiry, 1, COURAGE, START, consent=Consent.COUNT)

    html = page(inquiry)[1]

    assert [people for _url, people in lines_drawn(html)] == ["2"]
    assert COURAGE not in html
    assert "Wie liever geen woorden laat zien, telt mee bij de mensen en staat in geen verband." in html


def test_r11_a_voice_carries_no_circle(inquiry):
    told_by(inquiry, 12, CONTACT, ANSWER)

    html = page(inquiry, "line", point(inquiry, CONTACT), point(inquiry, ANSWER))[1]

    assert "data-circle" not in html
    assert "Buren van het plein" not in html


def test_r12_a_pseudonym_stands_beside_words_only_where_the_teller_chose_so(inquiry):
    [hidden] = told_by(inquiry, 1, CONTACT, ANSWER)
    [open_one] = told_by(inquiry, 1, CONTACT, ANSWER, consent=Consent.PSEUDONYM)

    for view, args in [
        ("line", [point(inquiry, CONTACT), point(inquiry, ANSWER)]),
        ("point", [point(inquiry, ANSWER)]),
    ]:
        html = page(inquiry, view, *args)[1]
        assert hidden.pseudonym not in html
        assert f"verteller {open_one.pseudonym}" in html


def test_r16_the_map_of_single_links_has_no_dashes(inquiry):
    told_by(inquiry, 1, CONTACT, ANSWER)
    told_by(inquiry, 1, ANSWER, COURAGE)

    assert "stitched" not in page(inquiry)[1]


def test_r17_the_drawing_and_the_table_hold_the_same_lines(inquiry):
    told_by(inquiry, 3, CONTACT, ANSWER)
    told_by(inquiry, 2, ANSWER, COURAGE)
    told_by(inquiry, 1, COURAGE, START, "-")
    told_by(inquiry, 1, START, LASTS)

    for look in ("meest", "weinig"):
        html = page(inquiry, kijk=look)[1]
        assert lines_drawn(html)
        assert lines_drawn(html) == lines_in_table(html)


def test_r17_what_few_people_told_stands_beside_what_most_told(inquiry):
    for number in range(12):
        told_by(inquiry, 2, f"Punt {number}", f"Punt {number + 1}")
    told_by(inquiry, 1, CONTACT, ANSWER)

    html = page(inquiry)[1]
    assert CONTACT not in drawing(html)
    assert "Je ziet alleen wat past bij: verteld door minstens 2 mensen." in html
    assert "1 ander verband staat niet op deze tekening." in html
    assert 'href="?kijk=weinig"' in html

    few = page(inquiry, kijk="weinig")[1]
    assert CONTACT in drawing(few)
    assert "Punt 3" not in drawing(few)


def test_r17_what_goes_against_the_stream_stands_beside_what_most_told(inquiry):
    told_by(inquiry, 3, CONTACT, ANSWER)
    told_by(inquiry, 1, CONTACT, ANSWER, "-")
    told_by(inquiry, 2, ANSWER, COURAGE)

    html = page(inquiry, kijk="tegen")[1]
    assert {people for _url, people in lines_drawn(html)} == {"−1"}
    assert COURAGE not in drawing(html)

    voices = page(inquiry, "line", point(inquiry, CONTACT), point(inquiry, ANSWER))[1]
    assert "Tegen de stroom in" in voices
    assert "<b>3 mensen</b> zeggen dit." in voices
    assert "<b>1 mens</b> zegt dit." in voices


def test_r17_the_map_says_which_circles_are_missing_and_which_question_marks_are_open(inquiry):
    teller, *_others = told_by(inquiry, 19, CONTACT, ANSWER)
    see(
        inquiry,
        by=teller,
        sentence="Waarom duurt een antwoord zo lang?",
        kind="open_question",
        evidence=[Claim.objects.first()],
    )
    browser_of(teller).get(reverse("inquiry:home", args=[inquiry.slug]))  # where the people are counted for everybody

    html = page(inquiry)[1]
    assert "Uit deze kring hoorden we nog niemand: Gemeente." in html
    assert "Uit deze kring hoorden we nog niemand: Buren van het plein." not in html
    a_participant(inquiry, circle=3)
    assert "Uit deze kring hoorden we nog niemand: Gemeente." in page(inquiry)[1]  # not at the moment of the first
    assert "Er staat 1 vraagteken open." in html
    line = page(inquiry, "line", point(inquiry, CONTACT), point(inquiry, ANSWER))[1]
    assert "Waarom duurt een antwoord zo lang?" in line
    assert "Waarom duurt een antwoord zo lang?" in page(inquiry, "point", point(inquiry, ANSWER))[1]


def test_a_line_invites_to_a_question_mark_and_an_insight(inquiry):
    [teller] = told_by(inquiry, 1, CONTACT, ANSWER)
    claim = Claim.objects.get()

    html = page(inquiry, "line", claim.cause_id, claim.effect_id)[1]

    address = reverse("insights:new", args=[inquiry.slug])
    assert f"{address}?soort=open_question&amp;op=stories.claim/{claim.pk}" in html
    assert f"{address}?op=stories.claim/{claim.pk}" in html
    answered = browser_of(teller).get(f"{address}?soort=open_question&op=stories.claim/{claim.pk}")
    assert answered.status_code == 200


def test_a_line_of_the_drawing_has_a_name_that_can_be_heard(inquiry):
    told_by(inquiry, 2, CONTACT, ANSWER)

    html = drawing(page(inquiry)[1])

    assert f'aria-label="{CONTACT} leidt tot {ANSWER}: 2 mensen"' in html
    assert f'aria-label="{CONTACT}"' in html
    assert 'role="group"' in html


def test_names_with_html_are_shown_as_they_were_typed(inquiry):
    told_by(inquiry, 1, '<b>vet</b> & "zo"', "<script>alert(1)</script>")
    one, other = (point(inquiry, label) for label in ('<b>vet</b> & "zo"', "<script>alert(1)</script>"))

    for html in (
        page(inquiry)[1],
        page(inquiry, "line", one, other)[1],
        page(inquiry, "point", one)[1],
        page(inquiry, "path", van=one, naar=other)[1],
        page(inquiry, "points")[1],
    ):
        assert "<script>alert" not in html
        assert "<b>vet</b>" not in html


def test_ids_of_another_inquiry_are_not_found(inquiry):
    told_by(inquiry, 1, CONTACT, ANSWER)
    other = a_map_inquiry()
    told_by(other, 1, COURAGE, START)
    one, two = point(inquiry, CONTACT), point(inquiry, ANSWER)

    assert page(other, "line", one, two)[0].status_code == 404
    assert page(other, "point", one)[0].status_code == 404
    assert "Kies twee punten" in page(other, "path", van=one, naar=two)[1]
    assert page(other, punt=one)[0].status_code == 200


def test_unknown_ids_and_odd_parameters_break_nothing(inquiry):
    told_by(inquiry, 1, CONTACT, ANSWER)
    here = point(inquiry, ANSWER)

    assert page(inquiry, "line", "x" * 12, "y" * 12)[0].status_code == 404
    assert page(inquiry, "point", "x" * 12)[0].status_code == 404
    for query in ({"kijk": "<b>"}, {"kijk": "\x00"}, {"punt": "'; --"}):
        assert page(inquiry, **query)[0].status_code == 200
    assert page(inquiry, "point", here, langs="x,,\x00," + here * 50)[0].status_code == 200
    assert page(inquiry, "path", van="\x00", naar=here, weg="-1")[0].status_code == 200


def test_jumping_to_a_point_leads_there(inquiry):
    told_by(inquiry, 1, CONTACT, ANSWER)
    here = point(inquiry, ANSWER)

    answered, _html = page(inquiry, punt=here)

    assert answered.url == reverse("systemmap:point", args=[inquiry.slug, here])


def test_a_map_that_only_members_may_read_is_not_there_for_a_stranger():
    inquiry = a_map_inquiry(public=False)
    [teller] = told_by(inquiry, 1, CONTACT, ANSWER)

    assert page(inquiry)[0].status_code == 404
    assert page(inquiry, browser=browser_of(teller))[0].status_code == 200


def test_the_map_can_be_read_before_its_phase():
    early = an_inquiry(upto=Phase.EXPLORATION)
    told_by(early, 1, CONTACT, ANSWER)

    assert len(lines_drawn(page(early)[1])) == 1


def test_points_keep_their_places_when_one_more_is_told(inquiry):
    told_by(inquiry, 2, CONTACT, ANSWER)
    told_by(inquiry, 2, ANSWER, COURAGE)
    page(inquiry)
    before = MapSnapshot.objects.get()

    told_by(inquiry, 1, COURAGE, START)
    page(inquiry)

    after = MapSnapshot.objects.get()
    assert after.input_hash != before.input_hash
    assert after.places["meest"].items() >= before.places["meest"].items()
    assert len(after.places["meest"]) == 4


def test_the_places_are_computed_only_when_the_map_changed(inquiry):
    told_by(inquiry, 2, CONTACT, ANSWER)
    page(inquiry)
    stored = MapSnapshot.objects.get().made_at

    page(inquiry)

    assert MapSnapshot.objects.get().made_at == stored


def test_the_map_of_a_crowd_is_quick_and_asks_a_bounded_number_of_queries(inquiry, django_assert_max_num_queries):
    a_crowd(inquiry)
    page(inquiry)
    browser = Client()

    with django_assert_max_num_queries(13):
        begun = time.process_time()
        html = page(inquiry, browser=browser)[1]
        took = time.process_time() - begun

    assert 0 < len(lines_drawn(html)) <= 60
    assert html.count('<a class="node') <= 40 + 7  # the whole, and the piece for a small screen
    assert took < 1


@pytest.mark.parametrize("view", ["line", "point", "path", "points"])
def test_the_other_pages_of_a_crowd_ask_a_bounded_number_of_queries(inquiry, view, django_assert_max_num_queries):
    a_crowd(inquiry)
    claim = Claim.objects.first()
    args = {"line": [claim.cause_id, claim.effect_id], "point": [claim.effect_id]}.get(view, [])
    query = {"van": claim.cause_id, "naar": claim.effect_id} if view == "path" else {}
    page(inquiry, view, *args, **query)

    with django_assert_max_num_queries(12):
        begun = time.process_time()
        answered, _html = page(inquiry, view, *args, **query)
        took = time.process_time() - begun

    assert answered.status_code == 200
    assert took < 2
