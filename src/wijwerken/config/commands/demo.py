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
    inquiry = load_demo(say=lambda words: print(words, file=sys.stderr, flush=True))
    print(f"/v/{inquiry.slug}/")
    return 0
