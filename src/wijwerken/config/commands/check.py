"""`wijwerken check`: are the settings, the storage and the database in order? With --trail: is R4 kept?"""

import argparse

from wijwerken.config.home import ready

HELP = "see whether settings, storage and database are in order; with --trail, whether nothing got lost"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--trail", action="store_true", help="also look for what has no origin, or no fate (R4)")


def run(arguments: argparse.Namespace) -> int:
    ready()
    from wijwerken.config.health import faults

    found = faults()
    for fault in found:
        print(fault)
    if not found:
        print("Settings, storage and database are in order.")
    if arguments.trail:
        found += trail()
    return 1 if found else 0


def trail() -> list[str]:
    from wijwerken.inquiry.trail import check

    findings = check()
    for finding in findings:
        sign = "fault" if finding.is_fault else "waits"
        print(f"{sign}: /v/{finding.inquiry}/ {finding.kind} {finding.id} {finding.sentence}")
    faults = [finding.id for finding in findings if finding.is_fault]
    if not faults:
        print("The trail is whole: everything has an origin, and nothing was forgotten at a closing.")
    return faults
