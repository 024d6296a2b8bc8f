"""`wijwerken import polis FOLDER`: an inquiry born from a conversation that was held elsewhere."""

import argparse
import sys
from pathlib import Path

from wijwerken.config.home import ready

from . import Unable

HELP = "make an inquiry from what was said elsewhere"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    kinds = parser.add_subparsers(metavar="KIND", required=True)
    polis = kinds.add_parser("polis", help="a conversation exported by Polis: statements and responses")
    polis.add_argument("source", type=Path, metavar="FOLDER", help="the export's folder, or its .zip")
    polis.add_argument("--title", help="the question as people will read it (default: the conversation's own)")
    polis.add_argument("--slug", help="its word in the address, /v/SLUG/ (default: made from the title)")
    polis.add_argument(
        "--members-only", action="store_true", help="only who takes part may read it (default: everybody)"
    )


def run(arguments: argparse.Namespace) -> int:
    if not arguments.source.exists():
        raise Unable(f"{arguments.source} is not there. Name the folder or .zip that Polis exported.")
    ready()
    from wijwerken.sharing.polis_import import import_polis, in_one_line
    from wijwerken.web.faults import Faults

    try:
        inquiry = import_polis(
            arguments.source,
            title=arguments.title,
            slug=arguments.slug,
            public=not arguments.members_only,
            say=lambda words: print(words, file=sys.stderr, flush=True),
        )
    except Faults as faults:
        print("\n".join(faults.lines()), file=sys.stderr)
        print("Er is niets binnengehaald.", file=sys.stderr)
        return 1
    print(in_one_line(inquiry))
    print(f"/v/{inquiry.slug}/perspectieven/")
    return 0
