"""The command `wijwerken`: finds what is asked, and says in one kind line what went wrong.

Exit codes: 0 done, 1 not done (the line says why), 2 not understood.
"""

import argparse
import os
import pkgutil
import sys
from collections.abc import Sequence
from importlib import import_module
from types import ModuleType
from typing import NoReturn

from . import commands

ABOUT = "Wij-Werken: from a first story to a done deed. The data folder is named by WIJWERKEN_HOME (default: data)."


class Parser(argparse.ArgumentParser):
    """Says what was not understood in one line, and where to look."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}. See: {self.prog} --help\n")


def names() -> list[str]:
    """Each command is a module; a trailing underscore keeps a name apart from Python's own words."""
    return sorted(found.name.rstrip("_") for found in pkgutil.iter_modules(commands.__path__))


def command(name: str) -> ModuleType:
    there = {found.name.rstrip("_"): found.name for found in pkgutil.iter_modules(commands.__path__)}
    return import_module(f"{commands.__name__}.{there[name]}")


def version() -> str:
    from wijwerken import __version__

    return __version__


def overview() -> Parser:
    parser = Parser(prog="wijwerken", description=ABOUT)
    parser.add_argument("--version", action="version", version=f"wijwerken {version()}")
    offered = parser.add_subparsers(metavar="COMMAND", required=True)
    for name in names():
        offered.add_parser(name, help=command(name).HELP)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        if not words or words[0] not in names():
            overview().parse_args(words)
            return 0
        return obey(words[0], words[1:])
    except SystemExit as end:  # argparse has said why
        return end.code if isinstance(end.code, int) else 1


def obey(name: str, words: list[str]) -> int:
    module = command(name)
    parser = Parser(prog=f"wijwerken {name}", description=module.HELP)
    module.add_arguments(parser)
    arguments = parser.parse_args(words)
    try:
        return int(module.run(arguments))
    except KeyboardInterrupt:
        print(f"wijwerken {name}: stopped.", file=sys.stderr)
        return 1
    except BrokenPipeError:  # whoever was reading has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception as error:
        if is_unforeseen(error) and os.environ.get("WIJWERKEN_DEBUG", "0") not in {"", "0"}:
            raise
        print(f"wijwerken {name}: {in_one_line(error)}", file=sys.stderr)
        return 1


FORESEEN = {"Unable", "Refusal", "Faults"}  # by name, so that nothing is loaded to find out


def is_unforeseen(error: Exception) -> bool:
    return type(error).__name__ not in FORESEEN and not isinstance(error, OSError)


def in_one_line(error: Exception) -> str:
    words = " ".join(str(error).split()) or type(error).__name__
    if type(error).__name__ in FORESEEN:
        return words
    if isinstance(error, OSError):
        reason = error.strerror or words
        return f"{error.filename}: {reason}." if error.filename else f"{reason}."
    if type(error).__module__.startswith("django.db"):
        return f"The database does not do what was asked: {words}."
    return f"Something unforeseen happened ({type(error).__name__}: {words}). WIJWERKEN_DEBUG=1 shows where."
