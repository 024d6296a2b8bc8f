"""Finds every place in the rooms where something is counted, and every place in a template where a number is said."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from django.conf import settings

import wijwerken

HOUSE = Path(wijwerken.__file__).parent
ROOMS = [*settings.ROOMS, "config"]
COUNTING = {"len", "sum", "Count", "Sum", "Avg", "Counter", "count", "aggregate"}
METHODS_OF_THINGS_COUNTED = {"count", "aggregate"}
SAID = re.compile(
    r"""(?P<length>[\w.]+\|length\w*)           # how many there are of something
    | (?P<place>forloop\.(?:rev)?counter0?)
    | \bcount\s+\w+=(?P<many>[\w.|:"]+)         # {% blocktrans count n=… %}
    | \b(?P<counted>[\w.]+\.(?:count|num_pages|total|people|times))\b
    | \b(?P<shaped>[\w.]+\|(?:people|floatformat|intcomma|stringformat)\b)
    | \{%\s*people\s+(?P<tag>[\w.]+)""",
    re.VERBOSE,
)


def counted_in(source: str) -> Iterator[str]:
    """The functions of a Python file that count, each as often as it does; what stands in none is "the module"."""
    yield from _counted(ast.parse(source), "the module")


def _counted(node: ast.AST, where: str) -> Iterator[str]:
    for inside in ast.iter_child_nodes(node):
        if isinstance(inside, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield from _counted(inside, inside.name if where == "the module" else f"{where}.{inside.name}")
        else:
            if isinstance(inside, ast.Call) and counts(inside.func):
                yield where
            yield from _counted(inside, where)


def counts(called: ast.expr) -> bool:
    if isinstance(called, ast.Name):
        return called.id in COUNTING - METHODS_OF_THINGS_COUNTED
    return isinstance(called, ast.Attribute) and called.attr in COUNTING


def said_in(template: str) -> set[str]:
    """The numbers that a template says or decides by."""
    tags = re.findall(r"\{[{%].*?[}%]\}", template, re.DOTALL)
    return {hit[hit.lastgroup] for tag in tags for hit in SAID.finditer(tag)}


def functions_that_count() -> set[str]:
    """As "room/file.py: function"."""
    files = [file for room in ROOMS for file in (HOUSE / room).rglob("*.py") if "migrations" not in file.parts]
    return {f"{file.relative_to(HOUSE)}: {where}" for file in files for where in counted_in(file.read_text())}


def numbers_in_templates() -> set[str]:
    """As "room/file.html: expression"."""
    return {
        f"{file.relative_to(templates)}: {said}"
        for templates in HOUSE.rglob("templates")
        for file in templates.rglob("*.html")
        for said in said_in(file.read_text())
    }
