"""The look holds: contrast, weight, no styles or scripts in pages, sheets that are read as they were written."""

import gzip
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

import wijwerken
from wijwerken.web.drawn import HERE, icons, illustrations

PACKAGE = Path(wijwerken.__file__).parent
STATIC = PACKAGE / "web" / "static" / "web"
SHEETS = sorted(STATIC.glob("*.css"))
TEMPLATES = sorted(PACKAGE.rglob("templates/**/*.html"))
TOKENS = (STATIC / "tokens.css").read_text()

TEXT, PART = 7, 3
PAIRS = [
    ("ink", "paper", TEXT),
    ("ink", "paper-deep", TEXT),
    ("ink", "marker", TEXT),
    ("ink", "accent-tint", TEXT),
    ("ink", "success-tint", TEXT),
    ("ink-soft", "paper", TEXT),
    ("ink-soft", "paper-deep", TEXT),
    ("primary", "paper", TEXT),
    ("primary", "surface", TEXT),
    ("primary-deep", "paper-deep", TEXT),
    ("primary-deep", "marker", TEXT),
    ("primary-deep", "accent-tint", TEXT),
    ("on-primary", "primary", TEXT),
    ("accent", "paper", TEXT),
    ("accent", "surface", TEXT),
    ("success", "paper", TEXT),
    ("ink", "land-1", TEXT),
    ("ink", "land-3", TEXT),
    ("paper", "ink", TEXT),
    ("paper", "accent", TEXT),
    ("line", "paper", PART),
    ("line", "paper-deep", PART),
    ("line", "surface", PART),
    ("thread", "paper", PART),
    ("thread-soft", "paper", PART),
    ("accent", "accent-tint", PART),
    ("accent", "land-3", PART),
    ("success", "success-tint", PART),
]


def colour(name: str) -> str:
    return re.search(rf"--ww-color-{name}: (#[0-9A-Fa-f]{{6}});", TOKENS)[1]


SHEET_OF_MAILS = "mail_style.html"  # laid into each mail when it is sent: a mail program fetches nothing


def luminance(hexadecimal: str) -> float:
    parts = [int(hexadecimal[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("front", "behind", "needed"), PAIRS)
def test_pair_of_colours_can_be_read(front, behind, needed):
    assert contrast(colour(front), colour(behind)) >= needed


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda file: str(file.relative_to(PACKAGE)))
def test_template_has_no_style_or_script_of_its_own(template):
    page = template.read_text()

    assert re.findall(r"\sstyle\s*=", page) == []
    assert template.name == SHEET_OF_MAILS or re.findall(r"<style\b", page) == []
    assert re.findall(r"<script(?![^>]*\bsrc=)[^>]*>", page) == []
    assert re.findall(r"<[a-z][^>]*\son[a-z]+\s*=", page) == []
    assert re.findall(r"javascript:", page) == []


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda file: str(file.relative_to(PACKAGE)))
def test_form_that_writes_carries_its_keys(template):
    for form in re.findall(r"<form\b[^>]*method=.post.*?</form>", template.read_text(), re.S):
        assert "{% csrf_token %}" in form
        assert "{% once %}" in form


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda file: file.name)
def test_sheet_is_whole_and_uses_only_tokens_that_exist(sheet):
    text = re.sub(r"/\*.*?\*/", "", sheet.read_text(), flags=re.S)
    set_somewhere = set(re.findall(r"(--[a-z0-9-]+):", "".join(file.read_text() for file in SHEETS)))

    assert text.count("{") == text.count("}")
    assert set(re.findall(r"var\((--[a-z0-9-]+)", text)) <= set_somewhere
    assert "SPDX-License-Identifier: EUPL-1.2" in sheet.read_text()
    assert not re.search(r"(?:margin|padding|border|inset)?-?\b(?:margin|padding|border)-(?:left|right)\b", text)


def test_sheets_are_all_linked_and_small():
    linked = re.findall(r"web/([a-z]+\.css)", (PACKAGE / "web/templates/web/components/styles.html").read_text())

    assert sorted(linked) == [sheet.name for sheet in SHEETS]
    assert sum(sheet.stat().st_size for sheet in SHEETS) < 60_000


def test_bare_page_is_light(client, site, db):
    page = client.get("/privacy/").content
    scripts = [file.read_bytes() for file in STATIC.glob("*.js")]
    weights = [len(gzip.compress(part)) for part in [page, *scripts, *(sheet.read_bytes() for sheet in SHEETS)]]

    assert sum(weights) < 60_000  # a room may add its own, up to 150 kB in all


@pytest.mark.parametrize(
    "name", [f"icons/{name}" for name in icons()] + [f"drawings/{name}" for name in illustrations()]
)
def test_drawing_is_a_picture_without_colours_of_its_own(name):
    drawing = ElementTree.parse(HERE / f"{name}.svg").getroot()

    assert drawing.get("viewBox")
    assert not [part for part in drawing.iter() if {"style", "fill", "stroke", "id"} & set(part.keys())]


def test_copies_of_others_have_their_licence():
    vendor = STATIC.parent / "vendor"

    assert {file.name for file in (vendor / "LICENSES").iterdir()} == {
        "htmx.txt",
        "atkinson-hyperlegible.txt",
        "literata.txt",
    }
