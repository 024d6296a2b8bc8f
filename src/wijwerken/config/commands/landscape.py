"""`wijwerken landscape FOLDER`: where people stand to each other in a conversation that Polis exported, without
an inquiry and without a database.
"""

import argparse
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wijwerken.maths.landscape.stability import Stability
    from wijwerken.maths.responses import Floats, Integers, Responses

HELP = "see where people stand to each other in a conversation exported by Polis"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="the export's folder, or its .zip")
    parser.add_argument(
        "--mode", choices=("own", "polis"), default="own", help="our own map (own), or as Polis draws it (polis)"
    )
    parser.add_argument("--json", action="store_true", help="all figures, for another program")


def run(arguments: argparse.Namespace) -> int:
    # Loaded only when it is asked for: the mathematics take longer to load than the help text to read.
    from wijwerken.web.faults import Faults

    try:
        seen = landscape(arguments.folder, arguments.mode)
    except Faults as faults:
        print("\n".join(faults.lines()), file=sys.stderr)
        return 1
    print(json.dumps(_as_data(seen)) if arguments.json else "\n".join(_in_words(seen)))
    return 0


@dataclass(frozen=True, eq=False)
class Seen:
    """A conversation as it was looked at."""

    mode: str
    responses: "Responses"
    """With people in the order of the places and groups."""
    places: "Floats"
    groups: "Integers | None"
    stability: "Stability | None"
    reading: float
    computing: float
    """Seconds."""


def landscape(folder: Path, mode: str) -> Seen:
    """Read a folder or zip and look at it. Raises Faults."""
    return _as_polis(folder) if mode == "polis" else _as_ourselves(folder)


def _as_polis(folder: Path) -> Seen:
    from wijwerken.maths.polis.picture import polis_picture
    from wijwerken.sharing.polis_files import read_for_polis

    start = perf_counter()
    read = read_for_polis(folder)
    between = perf_counter()
    picture = polis_picture(read.responses, read.moderated_out, read.first_response)
    end = perf_counter()
    return Seen("polis", picture.responses, picture.places.people, picture.groups, None, between - start, end - between)


def _as_ourselves(folder: Path) -> Seen:
    from wijwerken.maths.landscape.picture import landscape
    from wijwerken.sharing.polis_files import read_matrix

    start = perf_counter()
    responses = read_matrix(folder)
    between = perf_counter()
    found = landscape(responses)
    end = perf_counter()
    return Seen("own", responses, found.places, found.groups, found.stability, between - start, end - between)


def _as_data(seen: Seen) -> dict[str, Any]:
    people = seen.responses.people
    return {
        "people": len(people),
        "statements": len(seen.responses.statements),
        "responses": len(seen.responses),
        "groups": None
        if seen.groups is None
        else {person: int(group) if group >= 0 else None for person, group in zip(people, seen.groups, strict=True)},
        "places": {person: [float(x), float(y)] for person, (x, y) in zip(people, seen.places, strict=True)},
        "stability": seen.stability.value if seen.stability else None,
        "seconds": {"reading": round(seen.reading, 4), "computing": round(seen.computing, 4)},
    }


def _in_words(seen: Seen) -> list[str]:
    people, statements = seen.responses.shape
    words = [f"Mensen: {people}. Uitspraken: {statements}. Reacties: {len(seen.responses)}.", ""]
    if seen.groups is not None and seen.groups.max(initial=-1) >= 0:
        number = int(seen.groups.max()) + 1
        words.append(f"Aantal groepen: {number}.")
        for group in range(number):
            words.append(f"  groep {group + 1}, aantal mensen: {int((seen.groups == group).sum())}")
        words.append(f"  niet in een groep: {int((seen.groups < 0).sum())}")
    else:
        words.append("We laten geen groepen zien.")
    words += _how_sure(seen)
    words += ["", "Met --json zie je ieders plek."]
    return words


def _how_sure(seen: Seen) -> list[str]:
    if seen.mode == "polis":
        return ["Zo deelt Polis mensen in. Hoe zeker die indeling is, zegt Polis niet."]
    if seen.stability is None:
        return ["Er zijn te weinig mensen of uitspraken om te zien of er groepen zijn."]
    value = f"{seen.stability.value:.2f}".replace(".", ",")
    if seen.groups is not None:
        return [
            f"Trekken we mensen en uitspraken opnieuw, dan blijft de indeling bijna gelijk (gelijkenis {value} van 1)."
        ]
    if seen.stability.one_cloud is None:
        why = f"Trekken we mensen en uitspraken opnieuw, dan valt elke indeling anders uit (gelijkenis {value} van 1)."
    else:
        why = f"De beste indeling is niet steviger dan bij één wolk van mensen (gelijkenis {value} van 1)."
    return [why, "Mensen verschillen wel van elkaar, maar niet in aparte groepen."]
