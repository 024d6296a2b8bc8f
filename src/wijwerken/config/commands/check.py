"""`wijwerken check`: are settings, storage and database in order? --trail: is R4 kept? --mail: does mail go?"""

import argparse

from wijwerken.config.home import ready

HELP = "see whether settings, storage and database are in order; and, if asked, the trail and the mail server"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--trail", action="store_true", help="also look for what has no origin, or no fate (R4)")
    parser.add_argument("--mail", metavar="ADDRESS", help="also send a mail to this address, and say what happened")


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
    if arguments.mail:
        found += mail(arguments.mail)
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


def mail(address: str) -> list[str]:
    from wijwerken.config.mail_trial import try_mail, what_waits

    went, sentence = try_mail(address)
    print("\n".join([sentence, *what_waits()]))
    return [] if went else [sentence]
