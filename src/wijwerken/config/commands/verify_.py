"""`wijwerken verify FILE`: is this log of decisions whole? The same code as the file that anybody can download."""

import argparse

from wijwerken import verify

HELP = "see whether a downloaded log of decisions is whole (R13)"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    verify.add_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    return verify.verified(arguments)
