"""The words on the screen: Dutch in the source, English in catalogues beside it. Is every sentence translated?

python tools/messages.py            says what is missing, untranslated, unsure or not compiled
python tools/messages.py --write    collects new sentences (needs GNU gettext) and compiles all catalogues
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import polib

SOURCES = Path(__file__).resolve().parent.parent / "src" / "wijwerken"
COLLECT = [sys.executable, "-m", "django", "makemessages", "--locale", "en", "--no-location", "--no-obsolete"]
Key = tuple[str | None, str, str]


def catalogues() -> list[Path]:
    return sorted(SOURCES.glob("**/locale/*/LC_MESSAGES/django.po"))


def rooms() -> list[Path]:
    """Every room speaks for itself; what belongs to no room stands in the catalogue of the package."""
    return sorted(apps.parent for apps in SOURCES.glob("*/apps.py"))


def keys(po: Path) -> set[Key]:
    return {(entry.msgctxt, entry.msgid, entry.msgid_plural) for entry in polib.pofile(str(po)) if not entry.obsolete}


def said(po: Path | str, compiled: bool) -> dict[Key, object]:
    entries = polib.mofile(str(po)) if compiled else polib.pofile(str(po)).translated_entries()
    return {(entry.msgctxt, entry.msgid, entry.msgid_plural): entry.msgstr_plural or entry.msgstr for entry in entries}


def faults() -> Iterator[str]:
    for po in catalogues():
        name = po.relative_to(SOURCES)
        catalogue = polib.pofile(str(po))
        for entry in catalogue.untranslated_entries():
            yield f"{name}: not translated: {entry.msgid!r}"
        for entry in catalogue.fuzzy_entries():
            yield f"{name}: unsure (fuzzy): {entry.msgid!r}"
        for entry in catalogue.obsolete_entries():
            yield f"{name}: no longer said: {entry.msgid!r}"
        mo = po.with_suffix(".mo")
        if not mo.exists() or said(mo, compiled=True) != said(po, compiled=False):
            yield f"{mo.relative_to(SOURCES)}: not compiled from its .po: make messages"


def said_in_two_ways() -> Iterator[str]:
    """A Dutch sentence that stands in several rooms has one English text: Django lays their catalogues together."""
    ways: dict[Key, dict[str, str]] = {}
    for po in catalogues():
        for entry in polib.pofile(str(po)).translated_entries():
            english = entry.msgstr or str(sorted(entry.msgstr_plural.items()))
            ways.setdefault((entry.msgctxt, entry.msgid, entry.msgid_plural), {})[english] = po.parts[-5]
    for (_context, dutch, _plural), english in ways.items():
        if len(english) > 1:
            told = "; ".join(f"{room}: {text!r}" for text, room in english.items())
            yield f"{dutch!r} is said in two ways: {told}"


def not_collected() -> Iterator[str]:
    """Sentences in the sources that are in no catalogue, and the other way round. Collects in a copy."""
    with tempfile.TemporaryDirectory() as scratch:
        copy = Path(scratch) / "wijwerken"
        shutil.copytree(SOURCES, copy, ignore=shutil.ignore_patterns("__pycache__", "vendor", "*.mo"))
        collect(copy)
        for fresh in sorted(copy.glob("**/locale/*/LC_MESSAGES/django.po")):
            name = fresh.relative_to(copy)
            known = keys(SOURCES / name) if (SOURCES / name).exists() else set()
            for _context, sentence, _plural in sorted(keys(fresh) - known, key=str):
                yield f"{name}: in the sources, not in the catalogue: {sentence!r}"
            for _context, sentence, _plural in sorted(known - keys(fresh), key=str):
                yield f"{name}: in the catalogue, no longer in the sources: {sentence!r}"


def collect(sources: Path) -> None:
    """Let each room collect its own sentences, and the package those of no room."""
    in_rooms = [word for room in rooms() for word in ("--ignore", f"{room.name}/*")]
    for folder, ignored in [*((sources / room.name, []) for room in rooms()), (sources, in_rooms)]:
        (folder / "locale").mkdir(exist_ok=True)
        done = subprocess.run(
            [*COLLECT, *ignored],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(SOURCES.parent), "DJANGO_SETTINGS_MODULE": ""},
            capture_output=True,
            text=True,
        )
        if done.returncode:
            sys.exit(f"Collecting the sentences of {folder.name} did not work:\n{done.stderr}")
        if not any((folder / "locale").iterdir()):
            (folder / "locale").rmdir()


def write() -> None:
    collect(SOURCES)
    for po in catalogues():
        polib.pofile(str(po)).save_as_mofile(str(po.with_suffix(".mo")))


def main() -> int:
    if "--write" in sys.argv:
        write()
    found = [*faults(), *said_in_two_ways()]
    if shutil.which("xgettext"):
        found += not_collected()
    elif os.environ.get("CI"):
        found.append("GNU gettext is not here, so the sources were not compared with the catalogues.")
    else:
        print("LEFT OUT: comparing the sources with the catalogues, because GNU gettext is not here.")
    for fault in found:
        print(fault)
    print(
        f"Catalogues: {len(catalogues())}, sentences: {sum(len(keys(po)) for po in catalogues())}, faults: {len(found)}"
    )
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
