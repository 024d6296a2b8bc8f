#!/usr/bin/env python3
"""Make the fonts of the letter from those of the pages: one TrueType file a face, and the signs that all can print.

    uv run --with fonttools --with brotli tools/letter_fonts.py

The PDF is set by a program that reads no WOFF2. Needed only when the fonts of the pages change.
"""

import tempfile
from pathlib import Path

from fontTools.merge import Merger
from fontTools.ttLib import TTFont

ROOT = Path(__file__).resolve().parent.parent
PAGES = ROOT / "src/wijwerken/web/static/vendor/fonts"
LETTER = ROOT / "src/wijwerken/inquiry/letters/fonts"
FACES = ["atkinson-hyperlegible-{}-400-normal", "atkinson-hyperlegible-{}-700-normal", "literata-{}-400-normal"]


def unpacked(file: Path, folder: str) -> str:
    font = TTFont(file)
    font.flavor = None
    target = Path(folder) / f"{file.stem}.ttf"
    font.save(target)
    return str(target)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        for face in FACES:
            parts = [unpacked(PAGES / f"{face.format(part)}.woff2", folder) for part in ("latin", "latin-ext")]
            Merger().merge(parts).save(LETTER / f"{face.replace('-{}', '')}.ttf")
    # Literata falls back on Atkinson, Atkinson on nothing.
    signs = set.intersection(*(set(TTFont(file).getBestCmap()) for file in LETTER.glob("atkinson*.ttf")))
    (LETTER / "signs.txt").write_text("".join(chr(sign) for sign in sorted(signs) if chr(sign).isprintable()) + "\n")


if __name__ == "__main__":
    main()
