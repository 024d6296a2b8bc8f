"""A pause is a pause: called at once, asked for by anybody, told to all, and ended together (R23, R25)."""

import pytest
from django.urls import reverse

from tests.factories import a_participant, an_inquiry, browser_of
from tests.sending import send
from wijwerken.inquiry.domain import going_on, process
from wijwerken.inquiry.models import Inquiry, Pause, PauseMessage, PauseRequest, Proposal, Seat
from wijwerken.inquiry.path import path_of
from wijwerken.method.phases import Phase

pytestmark = pytest.mark.django_db

WORDS = "Aan tafel drie werd iemand uitgelachen."


def address(inquiry, name, *more):
    return reverse(f"inquiry:{name}", args=[inquiry.slug, *more])


def a_group(inquiry):
    return [a_participant(inquiry, core=True) for _number in range(3)]


def a_facilitator(inquiry, **more):
    somebody = a_participant(inquiry, duties=("facilitator",))
    for name, value in more.items():
        setattr(somebody, name, value)
    somebody.save()
    return somebody


def stand_still(somebody, inquiry, words=WORDS):
    return send(browser_of(somebody), address(inquiry, "pause-now"), words=words, name="Fien Facilitator")


def is_paused(inquiry) -> bool:
    return path_of(Inquiry.objects.get(pk=inquiry.pk)).is_paused


def page(inquiry, name="pause", somebody=None):
    browser = browser_of(somebody or a_participant(inquiry))
    return browser.get(address(inquiry, name)).content.decode()


def test_r23_one_facilitator_pauses_at_once_with_a_few_own_words():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)

    stand_still(a_facilitator(inquiry), inquiry)

    assert is_paused(inquiry)
    assert WORDS in page(inquiry)
    assert "Geroepen door Fien Facilitator" in page(inquiry)


def test_r23_without_words_nobody_stands_still():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)

    answer = stand_still(a_facilitator(inquiry), inquiry, words="")

    assert answer.status_code == 422
    assert not is_paused(inquiry)


def test_r23_who_does_not_facilitate_is_led_to_asking():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    a_facilitator(inquiry)

    answer = stand_still(a_participant(inquiry, core=True), inquiry)

    assert answer.status_code == 409
    assert "Vragen mag iedereen" in answer.content.decode()
    assert not is_paused(inquiry)


def test_r23_where_nobody_facilitates_the_core_group_can_stand_still():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)

    stand_still(a_participant(inquiry, core=True), inquiry)

    assert is_paused(inquiry)


def test_r25_who_has_line_authority_cannot_pause_alone():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)

    answer = stand_still(a_facilitator(inquiry, line_authority=True), inquiry)

    assert answer.status_code == 409
    assert not is_paused(inquiry)


def test_r23_every_page_of_the_inquiry_says_that_we_stand_still():
    inquiry = an_inquiry(upto=Phase.LEARNING)
    stand_still(a_facilitator(inquiry), inquiry)
    reader = browser_of(a_participant(inquiry))

    pages = [
        "inquiry:home",
        "inquiry:path",
        "inquiry:people",
        "stories:list",
        "ideas:garden",
        "plans:plan",
        "deeds:list",
        "systemmap:map",
        "perspectives:look",
    ]
    for name in pages:
        said = reader.get(reverse(name, args=[inquiry.slug])).content.decode()
        assert "We staan even stil" in said, name
        assert WORDS in said, name
        assert "Fien Facilitator" not in said, name  # by name only where no pseudonyms are (R12)


def test_r23_the_page_of_a_pause_asks_nothing_of_anybody():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    stand_still(a_facilitator(inquiry), inquiry)

    for said in (page(inquiry), page(inquiry, "home")):
        assert 'class="now"' not in said
        assert "button--big" not in said


def test_r23_while_we_stand_still_only_what_presses_waits_on_the_home():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    group = a_group(inquiry)
    Seat.objects.create(participant=(asked := a_participant(inquiry)), asked_by=group[0])
    assert "Wil je in de kerngroep?" in page(inquiry, "home", asked)
    stand_still(a_facilitator(inquiry), inquiry)
    going_on.look_back(Pause.objects.get(), "Het ging te snel.", by=group[0])
    process.propose(inquiry, kind=Proposal.Kind.LIFT_PAUSE, reason="We gaan verder.", by=group[0])

    assert "Wil je in de kerngroep?" not in page(inquiry, "home", asked)
    assert "Wil je in de kerngroep?" in page(inquiry, "pause", asked)  # it can be done, if one likes
    assert "Heb jij bezwaar?" in page(inquiry, "home", group[1])
    assert "Heb jij bezwaar?" not in page(inquiry, "home", group[0])


def test_r23_anybody_asks_and_a_person_answers_yes():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    facilitator, asker = a_facilitator(inquiry), a_participant(inquiry)

    send(browser_of(asker), address(inquiry, "pause-ask"), words="Ik durf niet meer te komen.")
    asked = PauseRequest.objects.get()
    assert "Iemand vraagt om stil te staan" in page(inquiry, "home", facilitator)
    assert "Ik durf niet meer" not in page(inquiry, "pause")
    send(
        browser_of(facilitator),
        address(inquiry, "pause-answer", asked.pk),
        answer="ja",
        words=WORDS,
        name="Fien Facilitator",
    )

    asked.refresh_from_db()
    assert is_paused(inquiry)
    assert asked.pause == Pause.objects.get()
    assert "nadat iemand erom vroeg" in page(inquiry)


def test_r23_or_a_reason_that_who_asked_reads():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    facilitator, asker = a_facilitator(inquiry), a_participant(inquiry)
    send(browser_of(asker), address(inquiry, "pause-ask"), words="Het gaat te hard.")
    asked = PauseRequest.objects.get()
    where = address(inquiry, "pause-answer", asked.pk)

    without = send(browser_of(facilitator), where, answer="nee", words="")
    send(browser_of(facilitator), where, answer="nee", words="We bellen je eerst, vanavond nog.")

    assert without.status_code == 422
    assert not is_paused(inquiry)
    assert "We bellen je eerst, vanavond nog." in page(inquiry, "pause", asker)
    assert "We bellen je eerst, vanavond nog." not in page(inquiry, "pause")


def test_r23_who_does_not_facilitate_does_not_read_who_asked():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    a_facilitator(inquiry)
    send(browser_of(a_participant(inquiry)), address(inquiry, "pause-ask"), words="Het gaat te hard.")
    asked = PauseRequest.objects.get()

    answer = browser_of(a_participant(inquiry)).get(address(inquiry, "pause-answer", asked.pk))

    assert answer.status_code == 409
    assert "Het gaat te hard." not in answer.content.decode()


def test_r23_nothing_is_decided_while_we_stand_still():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    group = a_group(inquiry)
    step = {"kind": "open", "phase": 3, "reason": "Iedereen heeft verteld."}
    send(browser_of(group[0]), address(inquiry, "propose"), **step)
    proposal = Proposal.objects.get()
    stand_still(a_facilitator(inquiry), inquiry)

    again = send(browser_of(group[0]), address(inquiry, "propose"), **step)
    answers = [
        send(browser_of(member), address(inquiry, "proposal-answer", proposal.pk), answer="ja") for member in group
    ]
    browser_of(group[0]).get(address(inquiry, "path"))

    assert again.status_code == 409
    assert "Iedereen heeft verteld." in again.content.decode()  # nothing typed is lost
    assert {answer.status_code for answer in answers} == {422}
    assert not path_of(Inquiry.objects.get(pk=inquiry.pk)).has_opened(Phase.INSIGHT)


def test_r23_a_message_to_all_is_written_once_by_hand():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    facilitator = a_facilitator(inquiry)
    stand_still(facilitator, inquiry)
    browser = browser_of(facilitator)

    send(browser, address(inquiry, "pause-tell"), words="Kom gerust langs, de koffie is klaar.")
    second = send(browser, address(inquiry, "pause-tell"), words="Toch niet.")

    assert [message.words for message in PauseMessage.objects.all()] == ["Kom gerust langs, de koffie is klaar."]
    assert second.status_code == 422
    assert "de koffie is klaar" in page(inquiry)


def look_back(somebody, inquiry, companion=""):
    return send(browser_of(somebody), address(inquiry, "pause-look-back"), words="Het is gezegd.", companion=companion)


def propose_to_go_on(somebody, inquiry):
    return send(browser_of(somebody), address(inquiry, "pause-go-on"), words="We gaan samen verder.")


def test_r23_going_on_waits_for_looking_back():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    group = a_group(inquiry)
    stand_still(a_facilitator(inquiry), inquiry)

    answer = propose_to_go_on(group[0], inquiry)

    assert answer.status_code == 409
    assert "Kijk eerst terug, in woorden." in answer.content.decode()


def test_r23_where_there_is_a_companion_from_outside_they_are_there():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    group = a_group(inquiry)
    a_participant(inquiry, duties=("companion",))
    stand_still(a_facilitator(inquiry), inquiry)

    look_back(group[0], inquiry)
    without = propose_to_go_on(group[0], inquiry)
    look_back(group[0], inquiry, companion="Vera van Buiten")
    together = propose_to_go_on(group[0], inquiry)

    assert without.status_code == 409
    assert together.status_code == 302
    assert "met Vera van Buiten erbij, van buiten" in page(inquiry)


def test_r23_the_group_goes_on_by_consent_in_words_that_all_agreed_to():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    group = a_group(inquiry)
    stand_still(a_facilitator(inquiry), inquiry)
    look_back(group[0], inquiry)
    propose_to_go_on(group[0], inquiry)
    lifts = address(inquiry, "proposal-answer", Proposal.objects.get().pk)

    for member in group[:2]:
        send(browser_of(member), lifts, answer="ja")
    assert is_paused(inquiry)
    send(browser_of(group[2]), lifts, answer="ja")

    assert not is_paused(inquiry)
    assert "We gaan samen verder." in page_of_earlier(inquiry)
    assert "We staan even stil" not in page(inquiry, "home")


def page_of_earlier(inquiry) -> str:
    return browser_of(a_participant(inquiry)).get(address(inquiry, "pause-of", Pause.objects.get().pk)).content.decode()


def test_r23_an_objection_keeps_us_standing_still():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    group = a_group(inquiry)
    stand_still(a_facilitator(inquiry), inquiry)
    look_back(group[0], inquiry)
    propose_to_go_on(group[0], inquiry)
    lifts = address(inquiry, "proposal-answer", Proposal.objects.get().pk)

    send(browser_of(group[0]), lifts, answer="ja")
    send(browser_of(group[1]), lifts, answer="nee", reason="Zij is nog niet terug.")
    send(browser_of(group[2]), lifts, answer="ja")

    assert is_paused(inquiry)


def test_pausing_twice_is_one_pause():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    facilitator = a_facilitator(inquiry)

    stand_still(facilitator, inquiry)
    stand_still(a_facilitator(inquiry), inquiry, words="Nog eens.")

    assert Pause.objects.count() == 1
