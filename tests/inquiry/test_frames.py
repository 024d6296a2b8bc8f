"""Frames: given by name, changed in versions, asked about (R5, R10)."""

import pytest
from django.urls import reverse

from tests.factories import a_participant, an_inquiry, browser_of, starter_of
from tests.sending import send
from wijwerken.inquiry.domain.frames import change_frame, give_frame, present_versions, see_frames, seen_versions
from wijwerken.inquiry.models import Canvas, FrameVersion

pytestmark = pytest.mark.django_db


def test_r5_a_changed_frame_keeps_its_earlier_version_readable():
    inquiry = an_inquiry()
    version = give_frame(inquiry, kind="money", text="€ 40.000", giver="Wethouder T. Est")
    starter = browser_of(starter_of(inquiry))

    send(
        starter,
        reverse("inquiry:frame-change", args=[inquiry.slug, version.frame_id]),
        text="€ 50.000",
        reason="De raad gaf meer.",
        fixed="vast",
        giver="T. Est",
        function="wethouder",
    )

    page = starter.get(reverse("inquiry:frames", args=[inquiry.slug])).content.decode()
    assert ("€ 40.000" in page, "wethouder" in page) == (True, True)
    assert "€ 50.000" in page
    assert [one.text for one in present_versions(inquiry)] == ["€ 50.000"]


def test_r10_having_seen_an_old_version_is_not_having_seen_the_new_one():
    inquiry = an_inquiry()
    version = give_frame(inquiry, kind="money", text="€ 40.000", giver="Wethouder T. Est")
    participant = a_participant(inquiry)
    see_frames(participant, present_versions(inquiry))
    FrameVersion.objects.create(frame=version.frame, number=2, text="€ 30.000", giver="Wethouder T. Est")

    unseen = {one.pk for one in present_versions(inquiry)} - seen_versions(participant)

    assert len(unseen) == 1


def test_a_question_about_a_frame_stands_there_until_it_is_answered_by_name():
    inquiry = an_inquiry()
    version = give_frame(inquiry, kind="law", text="De dijk blijft vrij.", giver="Waterschap")
    asker = browser_of(a_participant(inquiry))
    send(asker, reverse("inquiry:frame-ask", args=[inquiry.slug, version.frame_id]), text="Ook voor een bankje?")
    question = version.frame.questions.get()

    send(
        browser_of(starter_of(inquiry)),
        reverse("inquiry:frame-answer", args=[inquiry.slug, question.pk]),
        answer="Ja, ook voor een bankje.",
        name="Dijkgraaf T. Est",
    )

    page = asker.get(reverse("inquiry:frames", args=[inquiry.slug])).content.decode()
    assert "Ook voor een bankje?" in page
    assert "Dijkgraaf T. Est" in page


def test_r5_every_wording_of_the_question_stays():
    inquiry = an_inquiry()
    starter = browser_of(starter_of(inquiry))
    first = inquiry.canvases.get()
    fields = {name: getattr(first, name) for name in ("occasion", "purpose", "influence", "feedback")}

    send(
        starter,
        reverse("inquiry:reword", args=[inquiry.slug]),
        question="Van wie is het plein?",
        reason="Het gaat om meer dan leven.",
        **fields,
    )

    page = starter.get(reverse("inquiry:question", args=[inquiry.slug])).content.decode()
    assert first.question in page
    assert "Van wie is het plein?" in page
    assert Canvas.objects.filter(inquiry=inquiry).count() == 2


def test_r5_the_difference_between_two_versions_is_shown_word_by_word():
    inquiry = an_inquiry()
    version = give_frame(inquiry, kind="law", text="De dijk blijft vrij tot 20 meter", giver="T. Est")
    change_frame(version.frame, text="De dijk blijft vrij tot 10 meter", giver="T. Est", reason="Gemeten.", fixed=True)

    page = browser_of(starter_of(inquiry)).get(reverse("inquiry:frames", args=[inquiry.slug])).content.decode()

    assert '<del><span class="hidden-visually">weg: </span>20</del>' in page
    assert '<ins><span class="hidden-visually">erbij: </span>10</ins>' in page


def test_r10_a_frame_has_a_giver_with_a_name_and_a_function():
    inquiry = an_inquiry()
    given = {"kind": "money", "text": "€ 40.000", "fixed": "vast", "giver": "T. Est", "function": ""}

    answer = send(browser_of(starter_of(inquiry)), reverse("inquiry:frame-give", args=[inquiry.slug]), **given)

    assert answer.status_code == 422
    assert not FrameVersion.objects.exists()
