import pytest

from tests.factories import a_participant, an_inquiry
from wijwerken.method.phases import Phase
from wijwerken.stories.domain import clear_draft, draft_of, save_draft

pytestmark = pytest.mark.django_db


@pytest.fixture
def writer():
    return a_participant(an_inquiry(upto=Phase.EXPLORATION))


def test_a_draft_is_kept_for_each_purpose(writer):
    save_draft(writer, "eigen", "Vier jaar geleden", window="a")
    save_draft(writer, "ander", "Iets anders", window="a")

    assert draft_of(writer, "eigen").text == "Vier jaar geleden"
    assert draft_of(writer, "ander").text == "Iets anders"


def test_a_window_that_saw_the_newest_text_goes_on(writer):
    first = save_draft(writer, "eigen", "Een", window="a")
    save_draft(writer, "eigen", "Een twee", seen=first.draft.counter, window="b")

    assert draft_of(writer, "eigen").text == "Een twee"


def test_a_window_that_saw_an_older_text_is_kept_beside_and_overwrites_nothing(writer):
    save_draft(writer, "eigen", "Van de telefoon", seen=0, window="a")
    late = save_draft(writer, "eigen", "Van de laptop", seen=0, window="b")
    later = save_draft(writer, "eigen", "Van de laptop, en meer", seen=0, window="b")

    draft = draft_of(writer, "eigen")
    assert late.is_beside
    assert later.is_beside
    assert draft.text == "Van de telefoon"
    assert [copy.text for copy in draft.copies.all()] == ["Van de laptop, en meer"]


def test_words_kept_beside_survive_that_the_draft_is_used(writer):
    save_draft(writer, "eigen", "Van de telefoon", window="a")
    save_draft(writer, "eigen", "Van de laptop", window="b")

    clear_draft(writer, "eigen", used="Van de telefoon")

    draft = draft_of(writer, "eigen")
    assert draft.text == ""
    assert [copy.text for copy in draft.copies.all()] == ["Van de laptop"]


def test_a_used_draft_is_gone(writer):
    save_draft(writer, "eigen", "Klaar", window="a")

    clear_draft(writer, "eigen", used="Klaar")

    assert draft_of(writer, "eigen").pk is None
