"""Circles: judged by several, shown as one middle, and changed without losing anything."""

import pytest
from django.test import Client
from django.urls import reverse

from tests.factories import CIRCLES, a_participant, an_inquiry, browser_of, starter_of
from tests.sending import send
from wijwerken.inquiry.domain import circles
from wijwerken.inquiry.domain.entering import stand_in
from wijwerken.inquiry.models import Circle, CircleJudgement, CircleMerge, CircleVersion, Decision
from wijwerken.inquiry.queries import circles_with_nobody
from wijwerken.method.phases import Phase

pytestmark = pytest.mark.django_db


def circle(inquiry, number: int) -> Circle:
    return Circle.ever.get(inquiry=inquiry, number=number)


def many(inquiry, count: int = 24):
    return [a_participant(inquiry, circle=1 + number % 2) for number in range(count)]


def judge(somebody, about: Circle, touched: int, influence: int):
    address = reverse("inquiry:judge", args=[somebody.inquiry.slug, about.pk])
    return send(browser_of(somebody), address, touched=touched, influence=influence)


def row_of(inquiry, number: int) -> str:
    """The line of the table about this circle, as a stranger reads it."""
    page = Client().get(reverse("inquiry:people", args=[inquiry.slug])).content.decode()
    rows = page.split("<tbody>")[1].split("</tbody>")[0].split("<tr>")[1:]
    return " ".join(next(row for row in rows if circle(inquiry, number).name in row).split())


def test_r11_a_single_judgement_never_shows():
    inquiry = an_inquiry()
    people = many(inquiry)

    for place, somebody in enumerate(people[:4]):
        judge(somebody, circle(inquiry, 1), (0, 3, 8, 10)[place], 5)
        row = row_of(inquiry, 1)

        assert "(" not in row
        assert row.count("nog niet te zeggen") == 2


def test_r11_the_middle_shows_from_five_people_on():
    inquiry = an_inquiry()
    for somebody, touched in zip(many(inquiry), (10, 8, 3, 8, 0), strict=False):
        judge(somebody, circle(inquiry, 1), touched, 2)

    row = row_of(inquiry, 1)

    assert "erg (8)" in row
    assert "weinig (2)" in row


def test_r11_nobody_sees_what_one_more_person_says_or_changes():
    inquiry = an_inquiry()
    people = many(inquiry)
    for somebody, touched in zip(people, (10, 8, 3, 8, 0), strict=False):
        judge(somebody, circle(inquiry, 1), touched, 2)
    before = row_of(inquiry, 1)

    judge(people[5], circle(inquiry, 1), 0, 10)
    after_one_more = row_of(inquiry, 1)
    judge(people[1], circle(inquiry, 1), 0, 2)

    assert (after_one_more, row_of(inquiry, 1)) == (before, before)


def test_r11_a_small_group_sees_the_places_once_as_it_begins_to_tell():
    evening = an_inquiry()
    for somebody, touched in zip(many(evening, 8), (10, 8, 3, 8, 0, 0), strict=False):
        judge(somebody, circle(evening, 1), touched, 2)
    before = row_of(evening, 1)

    from wijwerken.inquiry.domain.questions import enter_phase
    from wijwerken.inquiry.models import PhaseEntry

    enter_phase(evening, Phase.EXPLORATION, PhaseEntry.Kind.OPENED)

    assert "(" not in before
    assert "(5.5)" in row_of(evening, 1) or "(5,5)" in row_of(evening, 1)


def test_one_person_has_one_judgement_of_a_circle_and_may_change_it():
    inquiry = an_inquiry()
    somebody = a_participant(inquiry)

    for touched in (3, 8):
        judge(somebody, circle(inquiry, 1), touched, 5)

    assert list(CircleJudgement.objects.values_list("touched", "influence")) == [(8, 5)]


def test_one_reads_back_ones_own_judgement_and_goes_on_to_the_next_circle():
    inquiry = an_inquiry()
    somebody = a_participant(inquiry)

    answer = judge(somebody, circle(inquiry, 1), 3, 5)
    page = browser_of(somebody).get(reverse("inquiry:judge", args=[inquiry.slug, circle(inquiry, 1).pk]))

    assert answer.headers["Location"] == reverse("inquiry:judge", args=[inquiry.slug, circle(inquiry, 2).pk])
    assert page.content.decode().count("checked") == 2


@pytest.mark.parametrize("touched", ["11", "-1", "veel", "4"])
def test_a_judgement_off_the_scale_comes_back(touched):
    inquiry = an_inquiry()

    answer = judge(a_participant(inquiry), circle(inquiry, 1), touched, 5)

    assert answer.status_code == 422
    assert CircleJudgement.objects.count() == 0


def test_r5_a_circle_changes_in_versions_that_all_stay_to_be_read():
    inquiry = an_inquiry()
    listener = browser_of(a_participant(inquiry, duties=("listener",)))
    address = reverse("inquiry:circle-change", args=[inquiry.slug, circle(inquiry, 1).pk])

    send(listener, address, name="Buurtgenoten", standing="approached", estimated_size="90", reason="Ruimer")
    page = Client().get(reverse("inquiry:circles", args=[inquiry.slug])).content.decode()

    assert list(circle(inquiry, 1).versions.values_list("number", "name")) == [(1, CIRCLES[0]), (2, "Buurtgenoten")]
    assert CIRCLES[0] in page
    assert "Buurtgenoten" in page
    assert "ongeveer 90" in row_of(inquiry, 1)


def test_a_change_that_changes_nothing_is_no_version():
    inquiry = an_inquiry()
    listener = browser_of(a_participant(inquiry, duties=("listener",)))

    send(listener, reverse("inquiry:circle-change", args=[inquiry.slug, circle(inquiry, 1).pk]), name=CIRCLES[0])

    assert circle(inquiry, 1).versions.count() == 1


def test_a_name_belongs_to_one_circle():
    inquiry = an_inquiry()
    listener = browser_of(a_participant(inquiry, duties=("listener",)))

    answer = send(listener, reverse("inquiry:circle-add", args=[inquiry.slug]), name=CIRCLES[1])

    assert answer.status_code == 422
    assert "Zo heet hier al een kring" in answer.content.decode()


def test_r11_a_renamed_circle_is_not_said_to_be_missing():
    inquiry = an_inquiry()
    many(inquiry)
    row_of(inquiry, 1)

    circles.change_circle(circle(inquiry, 1), circles.About("Buurtgenoten"), by=starter_of(inquiry))

    assert list(circles_with_nobody(inquiry)) == [circle(inquiry, 3)]


def test_r5_parting_gives_what_was_also_after_a_later_merge():
    inquiry = an_inquiry()
    by = starter_of(inquiry)
    first, second = a_participant(inquiry, circle=1), a_participant(inquiry, circle=2)
    chose = a_participant(inquiry, circle=1)
    one = circles.merge_circles(circle(inquiry, 2), circle(inquiry, 1), by=by, reason="Eén kring")
    circles.merge_circles(circle(inquiry, 3), circle(inquiry, 2), by=by, reason="Nog een")
    chose.refresh_from_db()
    stand_in(chose, None)

    together = {somebody.circle_id for somebody in inquiry.participants.filter(pk__in=[first.pk, second.pk])}
    send(browser_of(by), reverse("inquiry:circle-part", args=[inquiry.slug, one.pk]))
    for somebody in (first, second, chose):
        somebody.refresh_from_db()

    assert together == {circle(inquiry, 3).pk}
    assert (first.circle, second.circle, chose.circle) == (circle(inquiry, 1), circle(inquiry, 3), None)
    assert set(inquiry.circles.all()) == {circle(inquiry, 1), circle(inquiry, 3)}


def test_r5_parting_gives_what_was_after_the_kept_circle_was_split():
    inquiry = an_inquiry()
    by = starter_of(inquiry)
    somebody = a_participant(inquiry, circle=1)
    merge = circles.merge_circles(circle(inquiry, 2), circle(inquiry, 1), by=by, reason="Eén kring")
    circles.split_circle(circle(inquiry, 2), ["Winkels", "Horeca"], by=by, reason="Toch twee")

    circles.part_circles(merge, by=by)

    somebody.refresh_from_db()
    assert somebody.circle == circle(inquiry, 1)


def test_r5_merging_goes_through_its_page_with_a_reason():
    inquiry = an_inquiry()
    member = browser_of(a_participant(inquiry, core=True))
    address = reverse("inquiry:circle-merge", args=[inquiry.slug, circle(inquiry, 1).pk])

    without = send(member, address, kept=circle(inquiry, 2).pk, reason="")
    with_itself = send(member, address, kept=circle(inquiry, 1).pk, reason="Eén")
    send(member, address, kept=circle(inquiry, 2).pk, reason="Het zijn dezelfde mensen")
    again = send(member, address, kept=circle(inquiry, 2).pk, reason="Nog eens")

    assert (without.status_code, with_itself.status_code, again.status_code) == (422, 422, 404)
    assert CircleMerge.objects.count() == 1


def test_who_stood_in_a_split_circle_is_asked_to_choose_again():
    inquiry = an_inquiry()
    somebody = a_participant(inquiry, circle=2)
    listener = browser_of(a_participant(inquiry, duties=("listener",)))
    address = reverse("inquiry:circle-split", args=[inquiry.slug, circle(inquiry, 2).pk])

    one_name = send(listener, address, names="Winkels", reason="Twee")
    send(listener, address, names="Winkels\nHoreca", reason="Ze willen iets anders")
    home = browser_of(somebody).get(reverse("inquiry:home", args=[inquiry.slug])).content.decode()

    assert one_name.status_code == 422
    assert list(inquiry.circles.values_list("name", flat=True)) == [CIRCLES[0], CIRCLES[2], "Winkels", "Horeca"]
    assert "Bij welke kring hoor je nu?" in home


def test_one_may_stand_in_more_circles_and_counts_in_one():
    inquiry = an_inquiry()
    somebody = a_participant(inquiry, circle=1)

    send(
        browser_of(somebody),
        reverse("inquiry:myself", args=[inquiry.slug]),
        circle=circle(inquiry, 1).pk,
        also=[circle(inquiry, 1).pk, circle(inquiry, 2).pk],
        pseudonym=somebody.pseudonym,
    )

    somebody.refresh_from_db()
    assert somebody.circle == circle(inquiry, 1)
    assert list(somebody.also_in.all()) == [circle(inquiry, 2)]


def test_r13_changes_of_circles_stand_in_the_log_without_names():
    inquiry = an_inquiry()
    by = starter_of(inquiry)
    shops = circles.add_circle(inquiry, circles.About("De winkels"), by=by)
    circles.part_circles(circles.merge_circles(shops, circle(inquiry, 1), by=by, reason="Eén"), by=by)

    entries = Decision.objects.filter(kind__startswith="circle")

    assert [entry.kind for entry in entries] == ["circle.added", "circle.merged", "circle.parted"]
    assert "winkels" not in str(list(entries.values()))


def test_a_new_inquiry_has_the_first_version_of_each_circle():
    inquiry = an_inquiry()

    assert sorted(CircleVersion.objects.values_list("name", "number")) == sorted((name, 1) for name in CIRCLES)
    assert inquiry.circles.count() == 3
