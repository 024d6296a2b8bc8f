"""`wijwerken manage …`: Django's own commands, for developers."""

import argparse

from wijwerken.config.home import open_house

HELP = "Django's own commands (for developers)"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("words", nargs=argparse.REMAINDER, metavar="…", help="what to pass on, such as: makemigrations")


def run(arguments: argparse.Namespace) -> int:
    open_house()
    from django.core.management import execute_from_command_line

    execute_from_command_line(["wijwerken manage", *arguments.words])
    return 0
