"""Leaders who give room, for the tests of it; and looking at them later."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from django.urls import reverse
from django.utils import timezone

from tests.factories import a_leader, a_participant, browser_of
from tests.sending import send
from wijwerken.backing import domain
from wijwerken.backing.models import Backing
from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.inquiry.path import forget_path
from wijwerken.web.clock import at_the_moment


@contextmanager
def days_from_now(days: float) -> Iterator[None]:
    """Let it be so many days later."""
    with at_the_moment(timezone.now() + timedelta(days=days)):
        yield


def a_backing(
    inquiry: Inquiry, name: str = "Karin Post", *, rests_on: Backing | None = None, days: int = 300
) -> Backing:
    """A leader by name who promised four hours a week, today."""
    leader = a_leader(inquiry, host=True)
    given = domain.give_backing(
        inquiry, by=leader, name=name, function="wethouder", for_whom="het gebiedsteam", rests_on=rests_on
    )
    domain.promise(
        inquiry,
        by=leader,
        name=name,
        text=f"Vier uur per week, zegt {name}.",
        by_when=timezone.localdate() + timedelta(days=days),
        kind="hours",
        backing=given,
    )
    return given


def covered(backing: Backing, people: int) -> list[Participant]:
    """People for whom this backing holds, by their own word."""
    found = [a_participant(backing.inquiry, host=True) for _number in range(people)]
    for somebody in found:
        domain.cover(backing, somebody, holds=True)
    return found


def address(backing: Backing, name: str) -> str:
    return reverse(f"backing:{name}", args=[backing.inquiry.slug, backing.pk])


def says(somebody: Participant, backing: Backing, felt: str, words: str = ""):
    return send(browser_of(somebody), address(backing, "room"), felt=felt, words=words)


def ask_everybody(backing: Backing, check: int, felt: dict[Participant, str]) -> None:
    """In the week in which this check is open, each gives this answer."""
    with days_from_now(30 * check + 1):
        for somebody, answer in felt.items():
            says(somebody, backing, answer)


def page_of(backing: Backing, days: float, reader: Participant | None = None) -> str:
    """The leader's public page so many days from now."""
    return read(reader or a_participant(backing.inquiry), address(backing, "backing"), days)


def giving(backing: Backing, days: float) -> str:
    """The page on which the leader gives room, so many days from now."""
    return read(backing.leader, reverse("backing:give-room", args=[backing.inquiry.slug]), days)


def read(reader: Participant, path: str, days: float) -> str:
    forget_path(reader.inquiry)
    with days_from_now(days):
        answer = browser_of(reader).get(path)
    assert answer.status_code == 200
    return answer.content.decode()
