"""Room that is given and asked after, promises that lapse, an intervention by name, and mail through the ledger."""

from __future__ import annotations

from datetime import timedelta

from django.utils import timezone

from tests.people.writing import NEWS, a_round
from wijwerken.backing import domain as backing
from wijwerken.backing.checks import running_check
from wijwerken.backing.models import Backing, Promise
from wijwerken.inquiry.domain.duties import change_line_authority
from wijwerken.method.promises import Ending
from wijwerken.people.post import post
from wijwerken.web import clock

from .life import Life


def room_is_given(life: Life) -> None:
    """An alderman gives room, and a manager below passes it on; those for whom it holds say so themselves."""
    hosts = [pk for pk in life.present if life.who(pk).host][:14]
    above: Backing | None = None
    for pk, name, function in zip(hosts, ["W. Ethouder", "M. Anager"], ["wethouder", "manager"], strict=False):
        life.does(change_line_authority, life.who(pk), leads=True)
        words = {"name": name, "function": function, "for_whom": "Wie aan het plein werkt", "rests_on": above}
        above = life.does(backing.give_backing, life.inquiry, by=life.who(pk), **words)
        life.does(
            backing.promise,
            life.inquiry,
            by=life.who(pk),
            name=name,
            text="Vier uur per week",
            by_when=timezone.localdate(clock.now()) + timedelta(days=60),
            kind=Promise.Kind.HOURS,
            backing=above,
        )
        for other in hosts[2:]:
            life.does(backing.cover, above, life.who(other), holds=True)


def room_is_asked_after(life: Life) -> None:
    """Every thirty days; some say no, and the leader answers in words. Promises run out, and end in a reason."""
    for given in Backing.objects.filter(inquiry=life.pk).select_related("leader").order_by("made_at"):
        given.inquiry = life.inquiry
        works_here = [pk for pk in life.present if pk != given.leader_id and life.who(pk).host]
        for pk in life.some(works_here, 1):
            life.does(backing.cover, given, life.who(pk), holds=life.chance(0.95))
        if running_check(given):
            for cover in given.covers.filter(holds=True).order_by("participant__made_at"):
                if life.chance(0.4):
                    words = "Er is geen tijd." if life.chance(0.3) else ""
                    who = life.who(cover.participant_id)
                    life.does(backing.answer_check, given, by=who, yes=life.chance(0.6), words=words)
        life.does(backing.answer_item, given, by=given.leader, text="Ik kijk ernaar.")
    past = Promise.objects.filter(inquiry=life.pk, end=None, by_when__lt=timezone.localdate(clock.now()))
    for made in past.select_related("maker").order_by("made_at")[:1]:
        if life.chance(0.3):
            life.does(backing.end_promise, made, Ending.NOT_KEPT, by=made.maker, reason="Het lukte niet.")


def a_leader_steps_in(life: Life) -> None:
    for given in Backing.objects.filter(inquiry=life.pk).select_related("leader")[:1]:
        words = {"kind": "no", "name": given.name, "about": "Het hek", "reason": "De wet staat het niet toe."}
        life.does(backing.intervene, life.inquiry, by=life.who(given.leader_id), **words)


def mail_goes_out(life: Life) -> None:
    """To everybody with an address; asked for twice, and sent once."""
    people = [life.who(pk).person for pk in life.present]
    for _time in range(2):
        post(f"year:{life.pk}:{life.week}", [person for person in people if person], NEWS)
    a_round()
