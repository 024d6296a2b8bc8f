"""R23: there is one sum of time. A room asks `method.due`; every other sum in its source makes this test fail."""

import ast
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import wijwerken

SOURCES = Path(wijwerken.__file__).parent
NO_ROOM = {"method", "maths", "web", "config", "demo"}
NOW = {"now", "localdate", "localtime", "today", "utcnow"}
LENGTHS = {"timedelta", "relativedelta"}
COUNTS = {"total_seconds", "seconds", "microseconds", "toordinal", "timestamp", "monotonic"}
BOUNDS = ("__lt", "__lte", "__gt", "__gte", "__range")
ALLOWED = {
    "people/attempts.py": "expiry of codes: wrong ones are counted for a while",
    "people/bucket.py": "expiry: how fast one address may knock",
    "people/robots.py": "expiry of a sum that keeps robots out",
    "people/post/ledger.py": "mail: a postman who is silent for long will not come back",
    "people/post/delivering.py": "mail: when to knock again at a mail server",
    "inquiry/domain/ways_in.py": "expiry of codes: which letters still work",
    "inquiry/domain/entering.py": "expiry of codes: a letter is valid for so long",
    "inquiry/domain/inviting.py": "expiry of codes: an invitation is valid for so long",
    "inquiry/domain/series.py": "retention: how long a list of addresses is kept; and expiry of codes",
    "inquiry/letters/tasks.py": "retention: how long a list of addresses is kept",
    "inquiry/letters/mailing.py": "expiry of codes: what has run out is not sent",
    "inquiry/inviting/invited.py": "expiry of codes: what has run out, in a list",
    "inquiry/domain/requests.py": "a day that somebody picks lies ahead",
    "directions/domain/requests.py": "a day that somebody picks lies ahead",
    "backing/domain/promises.py": "a day that somebody picks lies ahead",
    "stories/forms.py": "a day that somebody picks lies ahead",
    "stories/domain/help_now.py": "help now does not stop for a pause",
}


def sums_of_time(source: str) -> Iterator[tuple[int, str]]:
    """Every place where time is added, subtracted, counted or held against this moment."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and name_of(node.func) in LENGTHS:
            yield node.lineno, "makes a length of time"
        elif (
            isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add | ast.Sub) and is_moment(node.left, node.right)
        ):
            yield node.lineno, "adds or subtracts a moment"
        elif isinstance(node, ast.Compare) and holds_against_now(node):
            yield node.lineno, "holds a moment against now"
        elif isinstance(node, ast.keyword) and (node.arg or "").endswith(BOUNDS) and is_now(node.value):
            yield node.value.lineno, "asks the database what is before or after now"
        elif isinstance(node, ast.Attribute) and node.attr in COUNTS:
            yield node.lineno, "counts seconds or days"


def holds_against_now(node: ast.Compare) -> bool:
    orders = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)
    return any(isinstance(op, orders) for op in node.ops) and any(map(is_now, [node.left, *node.comparators]))


def name_of(node: ast.AST) -> str:
    return getattr(node, "attr", getattr(node, "id", ""))


def is_now(node: ast.AST) -> bool:
    """A call of the clock, or a name that stands for this moment."""
    called = isinstance(node, ast.Call) and name_of(node.func) in NOW
    return called or (isinstance(node, ast.Name | ast.Attribute) and name_of(node) in NOW)


def is_moment(*nodes: ast.AST) -> bool:
    """Something that is called as a moment is: now, made_at, due_on."""
    return any(is_now(node) or name_of(node).endswith(("_at", "_on")) for node in nodes)


def rooms() -> Iterator[Path]:
    for path in sorted(SOURCES.glob("*/**/*.py")):
        if path.relative_to(SOURCES).parts[0] not in NO_ROOM and "migrations" not in path.parts:
            yield path


def test_r23_no_room_makes_its_own_sum_of_time():
    found = defaultdict(list)
    for path in rooms():
        for line, what in sums_of_time(path.read_text()):
            found[str(path.relative_to(SOURCES))].append((line, what))

    assert {place: sums for place, sums in found.items() if place not in ALLOWED} == {}


def test_r23_what_is_a_sum_of_time_is_found():
    sums = [
        "end = asked.made_at + A_WEEK",
        "timedelta(days=7)",
        "late = now - made_at > MONTH",
        "Request.objects.filter(due_on__lt=timezone.localdate())",
        "if due < clock.now(): pass",
        "relativedelta(months=1)",
        "(a - b).total_seconds()",
        "time.monotonic()",
    ]

    assert [sum for sum in sums if not list(sums_of_time(sum))] == []


def test_r23_what_is_no_sum_of_time_is_left_alone():
    others = [
        "has_run_out(made_at, days(7), clock.now(), pauses)",
        "seat.answered_at = clock.now()",
        "Check.objects.filter(number__lte=until)",
        "total = people + times",
        "sorted(things, key=lambda one: one.made_at)",
    ]

    assert [other for other in others if list(sums_of_time(other))] == []
