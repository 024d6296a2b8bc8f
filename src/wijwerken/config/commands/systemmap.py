"""`wijwerken systemmap FILE`: the map of a file of coded claims, without inquiry, database or Django."""

import argparse
import json
import sys
from pathlib import Path

HELP = "show what leads to what, from a workbook or table of coded claims"

MOST_FAULTS = 50


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="a workbook (.xlsx) or a table (.csv)")
    parser.add_argument("--json", action="store_true", help="all figures, for another program")
    parser.add_argument("--path", nargs=2, metavar=("FROM", "TO"), help="who told the way between two factors?")
    parser.add_argument("--opposites", action="store_true", help='count "~factor", turned round, with "factor"')
    parser.add_argument("--level", type=_level, metavar="N", help="keep the first N levels of every label")


def run(arguments: argparse.Namespace) -> int:
    from wijwerken.maths.systemmap.view import View
    from wijwerken.sharing.claim_files import read_claims
    from wijwerken.sharing.map_report import MOST_LOOPS, as_data, in_words, report
    from wijwerken.web.faults import Faults

    view = View(opposites=arguments.opposites, level=arguments.level)
    try:
        told = report(arguments.file.name, read_claims(arguments.file), view, arguments.path)
    except Faults as faults:
        for fault in faults.faults[:MOST_FAULTS]:
            print(fault, file=sys.stderr)
        if len(faults) > MOST_FAULTS:
            print(f"En nog {len(faults) - MOST_FAULTS} plekken.", file=sys.stderr)
        return 1
    if not told.found.complete:
        print(f"Er zijn meer dan {MOST_LOOPS} lussen. Je ziet de kortste.", file=sys.stderr)
    if arguments.json:
        print(json.dumps(as_data(told), ensure_ascii=False, indent=1))
    else:
        print("\n".join(in_words(told)))
    return 0


def _level(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f'"{text}" is not a number from 1')
    return int(text)
