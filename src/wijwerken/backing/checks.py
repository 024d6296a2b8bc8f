"""When the checks of a backing are asked and close, and what those that closed left (R22, R23)."""

from datetime import datetime

from wijwerken.inquiry.path import path_of
from wijwerken.method import backing as rule
from wijwerken.web import clock

from .models import Backing


def began_at(backing: Backing) -> datetime | None:
    """The clock runs from the first promise of room; before that there is nothing to ask after."""
    return min((one.made_at for one in backing.promises.all()), default=None)


def running_check(backing: Backing) -> int | None:
    """The number of the check that is open now."""
    since = began_at(backing)
    return rule.running(since, clock.now(), path_of(backing.inquiry).pauses) if since else None


def closes(backing: Backing, number: int) -> datetime | None:
    since = began_at(backing)
    return rule.closes_at(since, number, path_of(backing.inquiry).pauses) if since else None


def closed_until(backing: Backing) -> int:
    """How many checks of it have closed."""
    since = began_at(backing)
    return rule.closed(since, clock.now(), path_of(backing.inquiry).pauses) if since else 0


def closed_checks(backing: Backing) -> list[rule.Check]:
    """What each closed check came to; one that nobody answered is a small one."""
    kept = {check.number: check for check in backing.checks.all()}
    return [
        rule.Check(number, kept[number].yes + kept[number].no, kept[number].no)
        if number in kept
        else rule.Check(number, 0, 0)
        for number in range(1, closed_until(backing) + 1)
    ]


def waiting_item(backing: Backing) -> tuple[int, rule.Item] | None:
    """What of the checks waits for the leader's words."""
    return rule.open_item(closed_checks(backing), [said.number for said in backing.answers.all()])
