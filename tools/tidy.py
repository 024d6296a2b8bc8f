"""Small promises about the files themselves: locks, publiccode.yml, and what must not be named in any of them."""

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

TOP = Path(__file__).resolve().parent.parent
LOCKS = ("requirements.lock", "requirements-dev.lock", "tools/uv.lock")
# Written so that this file does not name them either.
UNWANTED = {
    "the host of a package index": r"p[y]pi\.org|python[h]osted|registry\.np[m]js|registry\.yarn[p]kg|deb\.deb[i]an",
    "a place on somebody's machine": r"(?<![\w.])/(?:wo[r]k|ro[o]t|ho[m]e/\w+|Us[e]rs/\w+)/",
}
LONGEST = 500  # lines of one source file


def tracked() -> list[Path]:
    names = subprocess.run(["git", "ls-files", "-z"], cwd=TOP, capture_output=True, check=True).stdout
    return [TOP / name for name in names.decode().split("\0") if name and (TOP / name).is_file()]


def of_words() -> Iterator[str]:
    for path in tracked():
        try:
            text = path.read_text()
        except UnicodeDecodeError:
            continue
        for what, pattern in UNWANTED.items():
            for found in re.finditer(pattern, text):
                line = text.count("\n", 0, found.start()) + 1
                yield f"{path.relative_to(TOP)}:{line}: names {what}"


def of_lengths() -> Iterator[str]:
    """A file is one idea: those that we write ourselves stay under a length that can be read."""
    ours = (path for path in tracked() if path.suffix in {".py", ".js", ".css", ".html"} and "vendor" not in path.parts)
    for path in ours:
        if (length := path.read_text().count("\n")) > LONGEST:
            yield f"{path.relative_to(TOP)}: {length} lines, more than {LONGEST}"


def pinned(lock: str) -> dict[str, str]:
    found = re.findall(r"^([A-Za-z0-9._-]+)(?:\[[^]]*\])?==([^ \\;]+)", (TOP / lock).read_text(), re.MULTILINE)
    return {canonicalize_name(name): version for name, version in found}


def of_locks() -> Iterator[str]:
    for lock in LOCKS:
        text = (TOP / lock).read_text()
        if "://" in text:
            yield f"{lock}: names a host"
        if text.count("==") and not re.search(r"--hash=sha256:[0-9a-f]{64}", text):
            yield f"{lock}: has no hashes"
    project = tomllib.loads((TOP / "pyproject.toml").read_text())
    run, dev = project["project"]["dependencies"], project["dependency-groups"]["dev"]
    yield from unlike("requirements.lock", run)
    yield from unlike("requirements-dev.lock", run + dev)
    ours, all_of_them = pinned("requirements.lock"), pinned("requirements-dev.lock")
    for name, version in ours.items():
        if all_of_them.get(name) != version:
            yield f"{name}: {version} in requirements.lock, {all_of_them.get(name)} in requirements-dev.lock: make lock"


def unlike(lock: str, asked: list[str]) -> Iterator[str]:
    have = pinned(lock)
    for requirement in map(Requirement, asked):
        version = have.get(canonicalize_name(requirement.name))
        if version is None:
            yield f"{lock}: {requirement.name} is missing: make lock"
        elif not requirement.specifier.contains(version, prereleases=True):
            yield f"{lock}: {requirement.name} {version} does not fit {requirement.specifier}: make lock"


def of_publiccode() -> Iterator[str]:
    """The keys that version 0.7 of the standard asks for."""
    card = yaml.safe_load((TOP / "publiccode.yml").read_text())
    asked = (
        "publiccodeYmlVersion name url platforms categories developmentStatus softwareType description legal/license "
        "maintenance/type maintenance/contacts localisation/localisationReady localisation/availableLanguages"
    )
    for key in asked.split():
        at = card
        for part in key.split("/"):
            at = at.get(part) if isinstance(at, dict) else None
        if at is None:
            yield f"publiccode.yml: {key} is missing"
    for language, words in card["description"].items():
        if len(words["shortDescription"].strip()) > 150:
            yield f"publiccode.yml: the short description in {language} is longer than 150 characters"
        if not 150 <= len(words["longDescription"].strip()) <= 10_000:
            yield f"publiccode.yml: the long description in {language} is not of 150 to 10,000 characters"
        if not words.get("features"):
            yield f"publiccode.yml: the features in {language} are missing"
        for picture in words.get("screenshots", []):
            if not (TOP / picture).exists():
                yield f"publiccode.yml: {picture} is not there"
    version = re.search(r'__version__ = "(.+)"', (TOP / "src/wijwerken/__init__.py").read_text())
    if version and card.get("softwareVersion") != version[1]:
        yield f"publiccode.yml: softwareVersion is not {version[1]}"


def main() -> int:
    faults = [*of_words(), *of_lengths(), *of_locks(), *of_publiccode()]
    for fault in faults:
        print(fault)
    print(f"Files: {len(tracked())}, faults: {len(faults)}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
