"""`wijwerken systemmap FILE`: the map of a file of coded claims, without an inquiry and without a
database.
"""

import argparse
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from wijwerken.maths.systemmap.bundles import Bundle, against_the_stream, told_by_few
from wijwerken.maths.systemmap.claims import Claim, factors_of
from wijwerken.maths.systemmap.loops import Loops, loops
from wijwerken.maths.systemmap.paths import max_flow, people_whole
from wijwerken.maths.systemmap.view import Seen, View, look
from wijwerken.sharing.claim_files import ClaimFile, read_claims
from wijwerken.sharing.faults import Fault, Faults

HELP = "see what leads to what in a file of coded claims"

MOST_LOOPS = 250_000
"""Loops that are printed at most; more than this nobody reads, and their number knows no bounds."""

MOST_LINES = 15
MOST_FAULTS = 50


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = "Laat zien wat waartoe leidt volgens een bestand met gecodeerde verbanden."
    parser.add_argument("file", type=Path, metavar="FILE", help="werkboek (.xlsx) of tabel (.csv)")
    parser.add_argument("--json", action="store_true", help="alle cijfers, voor een ander programma")
    parser.add_argument("--path", nargs=2, metavar=("FROM", "TO"), help="wie vertelde de weg tussen twee punten?")
    parser.add_argument("--opposites", action="store_true", help="“~punt” omkeren en bij “punt” optellen")
    parser.add_argument("--level", type=_level, metavar="N", help="alleen de eerste N delen van elke naam")


def run(arguments: argparse.Namespace) -> int:
    try:
        file = read_claims(arguments.file)
        view = View(opposites=arguments.opposites, level=arguments.level)
        picked = _picked(arguments.file.name, file.claims, view, arguments.path)
    except Faults as faults:
        _tell(faults)
        return 1
    seen = look(file.claims, view)
    found = loops(seen.bundles, limit=MOST_LOOPS)
    if not found.complete:
        print(f"Er zijn meer dan {MOST_LOOPS} kringen. Je ziet de kortste.", file=sys.stderr)
    if arguments.json:
        print(json.dumps(_as_data(seen, found, picked), ensure_ascii=False, indent=1))
    else:
        print("\n".join(_in_words(file, seen, found, picked)))
    return 0


@dataclass(frozen=True)
class _Picked:
    start: str
    end: str
    whole: int
    flow: int


def _picked(name: str, claims: tuple[Claim, ...], view: View, path: list[str] | None) -> _Picked | None:
    """The asked path, on the claims as they were told: tracing comes before renaming."""
    if path is None:
        return None
    start, end = (view.ends(label, claims) for label in path)
    unknown = [label for label, factors in zip(path, (start, end), strict=True) if not factors]
    if unknown:
        raise Faults([Fault(name, None, "", label, "een punt dat in het bestand staat") for label in unknown])
    return _Picked(path[0], path[1], len(people_whole(claims, start, end)), max_flow(claims, start, end))


def _as_data(seen: Seen, found: Loops, picked: _Picked | None) -> dict[str, Any]:
    data: dict[str, Any] = {
        "factors": factors_of(seen.claims),
        "bundles": [
            {
                "cause": line.cause,
                "effect": line.effect,
                "people": line.people,
                "times": line.times,
                "signs": line.signs,
            }
            for line in seen.bundles
        ],
        "loops": [{"factors": list(loop.factors), "told_whole_by": loop.told_whole_by} for loop in found.found],
    }
    if picked:
        data["path"] = {
            "from": picked.start,
            "to": picked.end,
            "people_whole": picked.whole,
            "max_flow": picked.flow,
        }
    return data


def _in_words(file: ClaimFile, seen: Seen, found: Loops, picked: _Picked | None) -> list[str]:
    people = len({claim.source for claim in seen.claims})
    words = [
        f"{_people(people)} vertelden samen {len(seen.claims)} keer dat het een tot het ander leidt. "
        f"Dat geeft {len(factors_of(seen.claims))} punten en {len(seen.bundles)} verbanden.",
        *_section("Meest verteld", list(seen.bundles)),
        *_section("Door weinig mensen verteld", told_by_few(seen.bundles, most=1)),
        *_section("Tegen de stroom in", against_the_stream(seen.bundles)),
    ]
    if found.found:
        words += ["", f"Kringen, die terugkomen waar ze begonnen: {len(found.found)}"]
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
            f"Met stukken van verschillende mensen aan elkaar gestikt: {picked.flow}.",
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
    times = "1 keer" if bundle.times == 1 else f"{bundle.times} keer"
    word = {"+": "", "-": " (remt)", "?": " (richting open)"}[bundle.sign]
    return f"{bundle.cause} → {bundle.effect}{word}: {_people(bundle.people)}, {times}"


def _people(count: int) -> str:
    return "1 mens" if count == 1 else f"{count} mensen"


def _whole(count: int) -> str:
    return "door niemand heel verteld" if count == 0 else f"heel verteld door {_people(count)}"


def _tell(faults: Faults) -> None:
    for fault in faults.faults[:MOST_FAULTS]:
        print(fault, file=sys.stderr)
    if len(faults) > MOST_FAULTS:
        print(f"En nog {len(faults) - MOST_FAULTS} plekken.", file=sys.stderr)


def _level(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"gevonden “{text}”, verwacht: een getal vanaf 1")
    return int(text)
