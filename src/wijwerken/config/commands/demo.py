"""`wijwerken demo`: the made-up village Oeverdam."""

import argparse
import sys

from wijwerken.config.home import ready

HELP = "load the demonstration: the made-up village Oeverdam, through all eight phases"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    del parser  # there is one demonstration, and nothing to choose


def run(arguments: argparse.Namespace) -> int:
    del arguments
    ready()
    from wijwerken.demo.load import load_demo

    print("Loading the demonstration …", file=sys.stderr, flush=True)
    load_demo()
    print("The demonstration is there, at /v/oeverdam/.")
    return 0
