#!/usr/bin/env python3
"""Copy the files of others that Wijwerken ships, with their licences, from `node_modules`.

    npm ci && python tools/vendor.py           copies
    npm ci && python tools/vendor.py --check   compares, and fails where a committed file differs

The copies are committed, so that nobody who runs Wijwerken needs npm.
"""

import argparse
import hashlib
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MODULES = ROOT / "node_modules"
STATIC = Path("src/wijwerken/web/static/vendor")
AXE = Path("tests/vendor")

ATKINSON = "@fontsource/atkinson-hyperlegible"
LITERATA = "@fontsource/literata"

# What is taken, and where it goes.
FILES = {
    "htmx.org/dist/htmx.min.js": STATIC / "htmx.min.js",
    "htmx.org/LICENSE": STATIC / "LICENSES/htmx.txt",
    **{
        f"{ATKINSON}/files/atkinson-hyperlegible-{face}.woff2": STATIC / f"fonts/atkinson-hyperlegible-{face}.woff2"
        for face in (
            "latin-400-normal",
            "latin-700-normal",
            "latin-400-italic",
            "latin-ext-400-normal",
            "latin-ext-700-normal",
        )
    },
    f"{ATKINSON}/LICENSE": STATIC / "LICENSES/atkinson-hyperlegible.txt",
    **{
        f"{LITERATA}/files/literata-{face}.woff2": STATIC / f"fonts/literata-{face}.woff2"
        for face in ("latin-400-normal", "latin-ext-400-normal")
    },
    f"{LITERATA}/LICENSE": STATIC / "LICENSES/literata.txt",
    "axe-core/axe.min.js": AXE / "axe.min.js",
    "axe-core/LICENSE": AXE / "LICENSES/axe-core.txt",
}


def digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest() if file.is_file() else "missing"


def differing() -> list[Path]:
    return [target for source, target in FILES.items() if digest(MODULES / source) != digest(ROOT / target)]


def unknown() -> list[Path]:
    """Files that lie among the copies but are nobody's copy."""
    there = {
        file.relative_to(ROOT) for folder in (STATIC, AXE) for file in (ROOT / folder).rglob("*") if file.is_file()
    }
    return sorted(there - set(FILES.values()))


def copy() -> None:
    for source, target in FILES.items():
        (ROOT / target).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(MODULES / source, ROOT / target)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="only compare the committed files with those of npm")
    wanted = parser.parse_args()
    if not MODULES.is_dir():
        print("There is no node_modules here yet. Run `npm ci` first.", file=sys.stderr)
        return 2
    if not wanted.check:
        copy()
    wrong = differing() + unknown()
    for file in wrong:
        print(f"differs from what npm gives: {file}", file=sys.stderr)
    if not wrong:
        print(f"{len(FILES)} files are as npm gives them.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
