"""Icons and drawings: SVG files of ours, put into the page so that they take its colours."""

import re
from functools import cache
from pathlib import Path

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

HERE = Path(__file__).resolve().parent / "templates" / "web"
NAME = re.compile(r"[a-z0-9-]+")
FILE_ONLY = ' xmlns="http://www.w3.org/2000/svg"'  # a page knows what svg is; a file must say so


@cache
def drawn(folder: str, name: str) -> str:
    if not NAME.fullmatch(name):
        raise ValueError(f"no name of a drawing: {name!r}")
    return (HERE / folder / f"{name}.svg").read_text().strip().replace(FILE_ONLY, "", 1)


def svg(folder: str, name: str, classes: str) -> SafeString:
    """The drawing as decoration: what it shows is also said in words beside it."""
    opening = f'<svg class="{escape(classes.strip())}" aria-hidden="true" focusable="false"'
    return mark_safe(drawn(folder, name).replace("<svg", opening, 1))  # our own files, escaped classes


def illustrations() -> list[str]:
    return sorted(file.stem for file in (HERE / "drawings").glob("*.svg"))


def icons() -> list[str]:
    return sorted(file.stem for file in (HERE / "icons").glob("*.svg"))
