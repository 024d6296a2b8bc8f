"""The map of a file, as figures for another program and as words for a person."""

from dataclasses import dataclass
from typing import Any

from wijwerken.maths.systemmap.bundles import Bundle, against_the_stream, told_by_few
from wijwerken.maths.systemmap.claims import factors_of
from wijwerken.maths.systemmap.loops import Loops, loops
from wijwerken.maths.systemmap.paths import max_flow, people_whole
from wijwerken.maths.systemmap.view import Seen, View, look
from wijwerken.sharing.claim_files import ClaimFile
from wijwerken.web.faults import Fault, Faults

MOST_LOOPS = 250_000
"""Loops that are told at most; more than this nobody reads, and their number knows no bounds."""

MOST_LINES = 15
"""Lines of each list of words."""


@dataclass(frozen=True)
class PickedPath:
    """Who told the way between two points."""

    start: str
    end: str
    whole: int
    flow: int


@dataclass(frozen=True)
class MapReport:
    """All that can be told of one file."""

    file: ClaimFile
    seen: Seen
    found: Loops
    picked: PickedPath | None


def report(name: str, file: ClaimFile, view: View, path: tuple[str, str] | None) -> MapReport:
    """Look at a file. Raises Faults when the path begins or ends at a point that the file does not have."""
    seen = look(file.claims, view)
    picked = _picked(name, file, view, path) if path else None
    return MapReport(file, seen, loops(seen.bundles, limit=MOST_LOOPS), picked)


def _picked(name: str, file: ClaimFile, view: View, path: tuple[str, str]) -> PickedPath:
    """The asked path, on the claims as they were told: tracing comes before renaming."""
    start, end = (view.ends(label, file.claims) for label in path)
    unknown = [label for label, factors in zip(path, (start, end), strict=True) if not factors]
    if unknown:
        raise Faults([Fault(name, None, "", label, "een punt dat in het bestand staat") for label in unknown])
    return PickedPath(*path, len(people_whole(file.claims, start, end)), max_flow(file.claims, start, end))


def as_data(told: MapReport) -> dict[str, Any]:
    """Factors, bundles, loops and the picked path, in the order in which people read them."""
    data: dict[str, Any] = {
        "factors": factors_of(told.seen.claims),
        "bundles": [
            {
                "cause": line.cause,
                "effect": line.effect,
                "people": line.people,
                "times": line.times,
                "signs": line.signs,
            }
            for line in told.seen.bundles
        ],
        "loops": [{"factors": list(loop.factors), "told_whole_by": loop.told_whole_by} for loop in told.found.found],
    }
    if told.picked:
        data["path"] = {
            "from": told.picked.start,
            "to": told.picked.end,
            "people_whole": told.picked.whole,
            "max_flow": told.picked.flow,
        }
    return data


def in_words(told: MapReport) -> list[str]:
    """Lines of everyday Dutch: people first (R15), what few tell beside it, and what is left out (R17)."""
    file, seen, found, picked = told.file, told.seen, told.found, told.picked
    people = len({claim.source for claim in seen.claims})
    words = [
        f"{_told_by(people)} {_times(len(seen.claims))} dat het een tot het ander leidt. "
        f"Dat geeft {len(factors_of(seen.claims))} punten en {len(seen.bundles)} verbanden.",
        *_section("Meest verteld", list(seen.bundles)),
        *_section("Door weinig mensen verteld", told_by_few(seen.bundles, most=1)),
        *_section("Tegen de stroom in", against_the_stream(seen.bundles)),
    ]
    if found.found:
        words += ["", f"Lussen, die terugkomen waar ze begonnen: {len(found.found)}"]
        told_first = sorted(found.found, key=lambda loop: (-loop.told_whole_by, len(loop.factors), loop.factors))
        words += [
            f"  {' → '.join((*loop.factors, loop.factors[0]))}: {_whole(loop.told_whole_by)}"
            for loop in told_first[:MOST_LINES]
        ]
        words += _rest(len(found.found))
    if picked:
        words += [
            "",
            f"Van {picked.start} naar {picked.end}: {_whole(picked.whole)}. "
            f"Gestikt uit stukken van verschillende mensen is de weg {_people(picked.flow)} breed.",
        ]
    words += [
        "",
        "Voorop staat hoeveel mensen iets vertelden. Dat zegt niet dat het sterk werkt. "
        "En wat niet gezegd is, is niet ontkend.",
    ]
    if file.unlinked:
        words.append(f"Niet op de kaart, want zonder verband: {', '.join(file.unlinked)}.")
    return words


def _section(title: str, bundles: list[Bundle]) -> list[str]:
    if not bundles:
        return []
    lines = [f"  {_line(bundle)}" for bundle in bundles[:MOST_LINES]]
    return ["", title, *lines, *_rest(len(bundles))]


def _rest(count: int) -> list[str]:
    return [f"  en nog {count - MOST_LINES}; met --json zie je alles"] if count > MOST_LINES else []


def _line(bundle: Bundle) -> str:
    word = {"+": "", "-": " (remt)", "?": " (richting open)"}[bundle.sign]
    return f"{bundle.cause} → {bundle.effect}{word}: {_people(bundle.people)}, {_times(bundle.times)}"


def _told_by(count: int) -> str:
    return "1 mens vertelde" if count == 1 else f"{count} mensen vertelden samen"


def _times(count: int) -> str:
    return f"{count} keer"


def _people(count: int) -> str:
    return "1 mens" if count == 1 else f"{count} mensen"


def _whole(count: int) -> str:
    return "door niemand heel verteld" if count == 0 else f"heel verteld door {_people(count)}"
