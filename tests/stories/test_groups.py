"""A group conversation through its pages: seats by one's own yes, a strand for each, read back alone (R1, R18, R25)."""

from datetime import timedelta

import pytest
from django.utils import timezone

from tests.factories import a_participant, an_inquiry, browser_of
from tests.factories_stories import a_fragment, a_story, confirmed
from tests.sending import send
from wijwerken.inquiry.domain.process import answer, propose
from wijwerken.inquiry.figures import people_by_circle
from wijwerken.inquiry.models import Circle
from wijwerken.method.phases import Phase
from wijwerken.stories import domain
from wijwerken.stories.individual import unmet_for_joint_session
from wijwerken.stories.models import Chair, Channel, GroupConversation, Note, Story

pytestmark = pytest.mark.django_db


def an_exploration(**settings):
    """An inquiry that listens, in which the starter's circle told already."""
    inquiry = an_inquiry(upto=Phase.EXPLORATION, **settings)
    a_story(inquiry.participants.get())
    return inquiry


def a_table(inquiry, listener, *, circle: int | None = 1, chairs: int = 6, asked=(), come=()) -> GroupConversation:
    made = domain.plan_conversation(
        inquiry,
        listener=listener,
        about="Hoe is het om hier te wonen?",
        place="Dorpshuis",
        at=timezone.now(),
        chairs=chairs,
        circle=Circle.objects.get(inquiry=inquiry, number=circle) if circle else None,
    )
    for one in (*asked, *come):
        domain.ask_to_table(made, one, by=listener)
    for one in come:
        domain.answer_to_table(made, by=one, comes=True)
    return made


def a_running_table(inquiry, speakers: int = 3, **plan):
    listener = a_participant(inquiry, duties=("listener",))
    come = [a_participant(inquiry) for _number in range(speakers)]
    return domain.begin_talk(a_table(inquiry, listener, come=come, **plan), by=listener), listener, come


def say(table, who, words):
    return domain.note(table, table.seats.get(participant=who), words, by=table.listener)


def at(inquiry, table, rest=""):
    return f"/v/{inquiry.slug}/verhalen/groep/{table.pk}/{rest}"


def plan_fields(inquiry, listener, **other):
    day = timezone.localdate() + timedelta(days=7)
    fields = {"about": "De dijk", "place": "Dorpshuis", "day": day, "hour": "19:30", "chairs": 6}
    return fields | {"listener": listener.pk, "circle": inquiry.circles.first().pk} | other


def test_a_listener_plans_a_table_and_asks_people():
    inquiry = an_exploration()
    listener, guest = a_participant(inquiry, duties=("listener",)), a_participant(inquiry)
    browser = browser_of(listener)

    planned = send(browser, f"/v/{inquiry.slug}/verhalen/groep/nieuw/", **plan_fields(inquiry, listener))
    table = GroupConversation.objects.get()
    send(browser, at(inquiry, table, "vraag/"), participant=guest.pk)

    assert planned.headers["Location"] == at(inquiry, table)
    assert guest.pseudonym in browser.get(at(inquiry, table)).content.decode()
    assert Chair.objects.get().comes is None
    assert "Kom je naar een groepsgesprek?" in browser_of(guest).get(f"/v/{inquiry.slug}/").content.decode()


def test_r18_a_seat_is_taken_by_ones_own_yes_only():
    inquiry = an_exploration()
    listener, guest = a_participant(inquiry, duties=("listener",)), a_participant(inquiry)
    table = a_table(inquiry, listener, asked=[guest])

    for_them = send(browser_of(listener), at(inquiry, table, "antwoord/"), comes="ja")
    assert (for_them.status_code, Chair.objects.get().comes) == (404, None)

    send(browser_of(guest), at(inquiry, table, "antwoord/"), comes="ja")
    assert Chair.objects.get().comes is True


def test_at_the_table_people_see_who_sits_there_and_before_that_nobody():
    inquiry = an_exploration()
    listener = a_participant(inquiry, duties=("listener",))
    one, other, asked = (a_participant(inquiry) for _time in range(3))
    table = a_table(inquiry, listener, asked=[asked], come=[one, other])

    assert other.pseudonym in browser_of(one).get(at(inquiry, table)).content.decode()
    assert other.pseudonym not in browser_of(asked).get(at(inquiry, table)).content.decode()
    assert browser_of(a_participant(inquiry)).get(at(inquiry, table)).status_code == 404


def test_a_full_table_takes_nobody_more():
    inquiry = an_exploration()
    listener = a_participant(inquiry, duties=("listener",))
    late = a_participant(inquiry)
    table = a_table(inquiry, listener, chairs=2, asked=[late], come=[a_participant(inquiry), a_participant(inquiry)])

    answer = send(browser_of(late), at(inquiry, table, "antwoord/"), comes="ja")

    assert answer.status_code == 409
    assert "bezet" in answer.content.decode()
    assert Chair.objects.get(participant=late).comes is None


def test_r18_who_stands_in_another_circle_is_told_so_and_nobody_else():
    inquiry = an_exploration()
    listener, other = a_participant(inquiry, duties=("listener",)), a_participant(inquiry, circle=2)
    table = a_table(inquiry, listener, circle=1, asked=[other])

    answer = send(browser_of(other), at(inquiry, table, "antwoord/"), comes="ja")

    assert answer.status_code == 409
    assert "Nog geen antwoord" in browser_of(listener).get(at(inquiry, table)).content.decode()


def test_a_walk_in_gets_a_code_of_their_own_and_sits_by_their_spoken_yes():
    inquiry = an_exploration()
    listener = a_participant(inquiry, duties=("listener",))
    table = a_table(inquiry, listener)
    browser = browser_of(listener)

    without = send(browser, at(inquiry, table, "erbij/"), host="nee")
    send(browser, at(inquiry, table, "erbij/"), host="nee", said_yes="on")

    assert without.status_code == 422
    chair = Chair.objects.get()
    assert (chair.comes, chair.heard_by, chair.participant.circle.number) == (True, listener, 1)
    assert "De code voor de brief" in browser.get(at(inquiry, table)).content.decode()


def test_notes_are_kept_as_they_are_written_each_line_with_its_speaker():
    inquiry = an_exploration()
    table, listener, (one, other, silent) = a_running_table(inquiry)
    browser = browser_of(listener)

    for who, words in ((one, "Ik woon hier graag."), (other, "Ik niet."), (one, "Door de dijk.")):
        chair = table.seats.get(participant=who)
        send(browser, at(inquiry, table, "gesprek/"), chair=chair.pk, text=words)

    page = browser.get(at(inquiry, table, "gesprek/")).content.decode()
    assert [(note.chair.participant, note.text) for note in Note.objects.all()] == [
        (one, "Ik woon hier graag."),
        (other, "Ik niet."),
        (one, "Door de dijk."),
    ]
    assert "Opgeslagen om" in page
    assert f"Nog niet gehoord:</b> {silent.pseudonym}." in page


def test_what_is_being_written_is_saved_as_a_draft():
    inquiry = an_exploration()
    table, listener, _speakers = a_running_table(inquiry)
    browser = browser_of(listener)

    send(browser, f"/v/{inquiry.slug}/verhalen/bewaar/?voor={table.pk}", text="Halve zin van", window="w")

    page = browser.get(at(inquiry, table, "gesprek/")).content.decode()
    assert "Halve zin van" in page
    assert "Opgeslagen om" in page


def test_a_line_is_put_right_while_it_lasts():
    inquiry = an_exploration()
    table, listener, (one, other, _third) = a_running_table(inquiry)
    line = say(table, one, "Dit zei een ander.")
    address = f"/v/{inquiry.slug}/verhalen/groep/regel/{line.pk}/"

    send(browser_of(listener), address, chair=table.seats.get(participant=other).pk, text="Dit zei ik.")
    line.refresh_from_db()
    assert (line.chair.participant, line.text) == (other, "Dit zei ik.")

    send(browser_of(listener), address, chair=line.chair_id, text="")
    assert not Note.objects.exists()


def test_r1_each_gets_only_their_own_part_and_reads_it_back_alone():
    inquiry = an_exploration()
    table, listener, (one, other, silent) = a_running_table(inquiry)
    say(table, one, "Ik woon hier graag.")
    say(table, other, "Ik niet.")
    say(table, one, "Door de dijk.")

    send(browser_of(listener), at(inquiry, table, "klaar/"))

    mine = Story.objects.get(teller=one)
    assert (mine.channel, mine.listener, mine.versions.get().text) == (
        Channel.GROUP,
        listener,
        "Ik woon hier graag.\nDoor de dijk.",
    )
    assert not Story.objects.filter(teller=silent).exists()
    assert not Note.objects.exists()
    assert browser_of(one).get(f"/v/{inquiry.slug}/verhalen/{mine.pk}/").status_code == 200
    for somebody_else in (other, silent):
        assert browser_of(somebody_else).get(f"/v/{inquiry.slug}/verhalen/{mine.pk}/").status_code == 404
        assert browser_of(somebody_else).get(f"/v/{inquiry.slug}/verhalen/{mine.pk}/teruglezen/").status_code == 404


def test_r1_who_spoke_at_a_table_is_asked_to_choose_from_their_own_part():
    inquiry = an_exploration()
    table, listener, (one, _other, silent) = a_running_table(inquiry)
    say(table, one, "Ik woon hier graag.")
    domain.end_talk(table, by=listener)

    homes = [browser_of(somebody).get(f"/v/{inquiry.slug}/").content.decode() for somebody in (one, silent)]

    assert ["Wat jij aan tafel zei" in home for home in homes] == [True, False]


def test_who_listens_is_asked_to_once_they_told_and_never_who_has_line_authority():
    inquiry = an_exploration()
    listener, leader = (a_participant(inquiry, duties=("listener",)) for _time in range(2))
    leader.line_authority = True
    leader.save()
    asked = []

    for told in (False, True):
        for somebody in (listener, leader):
            if told:
                confirmed(a_fragment(a_story(somebody)))
            home = browser_of(somebody).get(f"/v/{inquiry.slug}/").content.decode()
            asked.append("Luister naar iemand" in home)

    assert asked == [False, False, True, False]


def test_a_table_is_about_the_question_and_now_unless_one_says_otherwise():
    inquiry = an_exploration()
    listener = a_participant(inquiry, duties=("listener",))

    page = browser_of(listener).get(f"/v/{inquiry.slug}/verhalen/groep/nieuw/").content.decode()

    assert inquiry.canvases.get().question in page
    assert str(timezone.localdate()) in page


def test_r1_nobody_at_the_table_reads_the_notes():
    inquiry = an_exploration()
    table, _listener, (one, other, _third) = a_running_table(inquiry)
    line = say(table, one, "Ik woon hier graag.")

    also_listens = a_participant(inquiry, duties=("listener",))
    for somebody in (other, also_listens):
        browser = browser_of(somebody)
        assert browser.get(at(inquiry, table, "gesprek/")).status_code in {403, 404}
        assert browser.get(f"/v/{inquiry.slug}/verhalen/groep/regel/{line.pk}/").status_code in {403, 404}
        assert "Ik woon hier graag" not in browser.get(at(inquiry, table)).content.decode()


def test_r25_who_has_line_authority_leads_no_table():
    inquiry = an_exploration()
    leader = a_participant(inquiry, duties=("listener",))
    table = a_table(inquiry, leader, come=[a_participant(inquiry), a_participant(inquiry)])
    leader.line_authority = True
    leader.save()
    browser = browser_of(leader)

    planned = send(browser, f"/v/{inquiry.slug}/verhalen/groep/nieuw/", **plan_fields(inquiry, leader))
    begun = send(browser, at(inquiry, table, "begin/"))

    assert (planned.status_code, GroupConversation.objects.count()) == (422, 1)
    assert begun.status_code == 409
    assert "Je geeft leiding over dit vraagstuk" in begun.content.decode()


def test_r25_who_gets_line_authority_while_it_lasts_reads_no_notes_any_more():
    inquiry = an_exploration()
    table, listener, (one, *_others) = a_running_table(inquiry)
    say(table, one, "Ik woon hier graag.")
    listener.line_authority = True
    listener.save()

    answer = browser_of(listener).get(at(inquiry, table, "gesprek/"))

    assert "Ik woon hier graag" not in answer.content.decode()


def test_r18_a_joint_conversation_begins_when_each_circle_has_a_story():
    inquiry = an_exploration()
    listener, of_another_circle = a_participant(inquiry, duties=("listener",)), a_participant(inquiry, circle=2)
    table = a_table(inquiry, listener, circle=None, come=[a_participant(inquiry), of_another_circle])
    browser = browser_of(listener)

    too_early = send(browser, at(inquiry, table, "begin/"))
    assert too_early.status_code == 409
    assert "Nog niet uit elke kring is er een verhaal" in too_early.content.decode()

    a_story(of_another_circle)
    begun = send(browser, at(inquiry, table, "begin/"))
    assert begun.headers["Location"] == at(inquiry, table, "gesprek/")


def test_r18_a_table_of_one_circle_begins_before_the_others_told():
    inquiry = an_exploration()
    a_participant(inquiry, circle=2)
    listener = a_participant(inquiry, duties=("listener",))
    table = a_table(inquiry, listener, circle=1, come=[a_participant(inquiry), a_participant(inquiry)])

    send(browser_of(listener), at(inquiry, table, "begin/"))

    table.refresh_from_db()
    assert table.is_running


def test_r18_a_part_of_a_conversation_is_a_story_of_its_circle_once_it_was_read_back():
    inquiry = an_exploration()
    listener = a_participant(inquiry, duties=("listener",))
    come = [a_participant(inquiry, circle=2) for _time in range(2)]
    table = domain.begin_talk(a_table(inquiry, listener, circle=2, come=come), by=listener)
    say(table, come[0], "Ik kreeg drie keer iemand anders aan de lijn.")
    (story,) = domain.end_talk(table, by=listener)
    piece = a_fragment(story)
    domain.offer(story, by=listener)
    assert unmet_for_joint_session(inquiry)

    confirmed(piece)
    assert unmet_for_joint_session(inquiry) == ()


def test_r18_understanding_together_opens_when_each_circle_has_a_story():
    inquiry = an_exploration()
    members = [a_participant(inquiry, circle=circle, core=True) for circle in (1, 1, 2)]
    proposal = propose(inquiry, kind="open", phase=Phase.INSIGHT, reason="Niemand noemt nog een naam.", by=members[0])
    for member in members:
        send(browser_of(member), f"/v/{inquiry.slug}/pad/voorstel/{proposal.pk}/", answer="ja")

    page = browser_of(members[0]).get(f"/v/{inquiry.slug}/pad/").content.decode()
    assert "Nog niet uit elke kring is er een verhaal" in page
    assert "Een luisteraar gaat langs" in page
    assert not has_opened(inquiry)

    a_story(members[2])
    browser_of(members[0]).get(f"/v/{inquiry.slug}/pad/")
    assert has_opened(inquiry)


def test_a_table_of_several_circles_is_planned_as_joint_and_planned_otherwise():
    inquiry = an_exploration()
    listener = a_participant(inquiry, duties=("listener",))
    browser = browser_of(listener)

    send(browser, f"/v/{inquiry.slug}/verhalen/groep/nieuw/", **plan_fields(inquiry, listener, circle="samen"))
    table = GroupConversation.objects.get()
    assert (table.is_joint, table.circle) == (True, None)

    send(browser, at(inquiry, table, "plan/"), **plan_fields(inquiry, listener))
    table.refresh_from_db()
    assert (table.is_joint, table.circle) == (False, inquiry.circles.first())


def test_r18_an_exception_on_record_lets_people_talk_together_first():
    inquiry = an_exploration()
    listener = a_participant(inquiry, duties=("listener",))
    members = [a_participant(inquiry, circle=circle, core=True) for circle in (1, 1, 2)]
    table = a_table(inquiry, listener, circle=None, come=members)
    assert send(browser_of(listener), at(inquiry, table, "begin/")).status_code == 409

    made = propose(inquiry, kind="exception", terms={"rule": "R18"}, reason="De ijsclub vroeg erom.", by=members[0])
    for member in members:
        answer(made, by=member, consents=True)

    assert send(browser_of(listener), at(inquiry, table, "begin/")).status_code == 302


def has_opened(inquiry) -> bool:
    return inquiry.phase_entries.filter(phase=Phase.INSIGHT, kind="opened").exists()


def test_r18_r11_a_small_circle_is_named_only_together_with_those_it_was_counted_with():
    inquiry = an_exploration()
    for circle, people in ((1, 11), (2, 9), (3, 2)):
        for _time in range(people):
            a_participant(inquiry, circle=circle)
    a_story(inquiry.participants.filter(circle__number=2).first())
    (before,) = unmet_for_joint_session(inquiry)
    people_by_circle(inquiry)

    (after,) = unmet_for_joint_session(inquiry)

    assert before.params == {}
    assert after.params == {"circles": "Gemeente, Ondernemers"} or after.params == {"circles": "Ondernemers, Gemeente"}


def test_a_conversation_that_does_not_take_place_says_so():
    inquiry = an_exploration()
    listener, guest = a_participant(inquiry, duties=("listener",)), a_participant(inquiry)
    table = a_table(inquiry, listener, asked=[guest])

    send(browser_of(listener), at(inquiry, table, "afzeggen/"))

    assert "gaat niet door" in browser_of(guest).get(at(inquiry, table)).content.decode()
    assert send(browser_of(listener), at(inquiry, table, "begin/")).status_code == 409


def test_a_plan_changes_and_another_listener_takes_it_over():
    inquiry = an_exploration()
    listener, other = (a_participant(inquiry, duties=("listener",)) for _time in range(2))
    table = a_table(inquiry, listener)

    send(browser_of(listener), at(inquiry, table, "plan/"), **plan_fields(inquiry, other, place="De kerk"))

    table.refresh_from_db()
    assert (table.place, table.listener) == ("De kerk", other)
    assert browser_of(other).get(at(inquiry, table)).status_code == 200
    assert browser_of(listener).get(at(inquiry, table)).status_code == 404
