#!/usr/bin/env python3
"""Check a log of decisions of Wijwerken, with nothing but Python itself.

    python3 -I verify.py decisions.jsonl                      is the chain whole?
    python3 -I verify.py decisions.jsonl --receipt FILE       was this answer counted?
    python3 -I verify.py decisions.jsonl --seal SEAL          is the seal that I once got still in it?

Ends with 0 when all is right and with 1 when it is not, and says in one line where it breaks. A log has one
decision on each line, and on the last line how many there are and the newest seal. Each line is JSON in the one
form of RFC 8785, so that a changed sign, space or line end is seen. A seal is the SHA-256 of a decision, which
holds the seal of the decision before. Nothing in a log is a name or somebody's words.
"""

import argparse
import hashlib
import json
import re
import sys
from datetime import datetime
from pathlib import Path

HEX = re.compile(r"[0-9a-f]{64}")
LARGEST = 2**53 - 1
MOST_RESISTANCE = 10
FEWEST_VALUES = 5
MUST = {"at", "counts", "hash", "kind", "previous", "seq", "subject"}
MAY = MUST | {"commitments", "values"}
HEAD = {"entries", "head"}


class Broken(Exception):
    """Where it breaks, in one kind line."""


def main():
    parser = argparse.ArgumentParser(prog="verify.py", description=__doc__.splitlines()[0])
    add_arguments(parser)
    return verified(parser.parse_args())


def add_arguments(parser):
    parser.add_argument("file", help="the log, as it was downloaded: decisions.jsonl")
    parser.add_argument("--receipt", metavar="FILE", help="a receipt, as somebody downloaded it")
    parser.add_argument("--seal", help="a seal as somebody received or wrote it down earlier")


def verified(arguments):
    try:
        entries = whole(read(arguments.file))
        print(f"De ketting is heel: {len(entries)} besluiten, en elk zegel past op het vorige.")
        if arguments.receipt:
            print(counted(entries, read(arguments.receipt)))
        if arguments.seal:
            print(still_there(entries, arguments.seal.strip().lower()))
    except Broken as broken:
        print(broken)
        return 1
    return 0


def read(name):
    try:
        return Path(name).read_bytes()
    except OSError as error:
        raise Broken(f"{name} kan niet gelezen worden: {error.strerror}.") from None


def whole(content):
    """All entries of the log, each checked and chained to the one before; else Broken."""
    if not content:
        raise Broken("Het bestand is leeg. Ook een logboek zonder besluiten heeft een laatste regel.")
    if not content.endswith(b"\n"):
        raise Broken("Het einde van het bestand ontbreekt: de laatste regel houdt midden in op.")
    *lines, last = content[:-1].split(b"\n")
    entries = []
    for number, line in enumerate(lines, 1):
        entry = parsed(line, f"Regel {number}")
        previous = entries[-1] if entries else None
        check(entry, number, previous)
        entries.append(entry)
    check_head(parsed(last, "De laatste regel"), entries)
    no_commitment_twice(entries)
    return entries


def parsed(line, where):
    """What a line says, if it is written in the one way there is."""
    try:
        value = json.loads(line.decode("utf-8"), parse_constant=refuse, parse_float=refuse)
        if isinstance(value, dict) and canonical(value) == line:
            return value
    except (ValueError, RecursionError):  # also what is no UTF-8, no JSON, or a number too large
        pass
    raise Broken(f"{where} is niet zoals hij geschreven werd. Er is iets aan veranderd, of het bestand is beschadigd.")


def refuse(number):
    raise ValueError(number)


def canonical(value):
    """The one form of RFC 8785, for what a log holds: maps, lists, strings and whole numbers."""
    return written(value).encode("utf-8")


def written(value):
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: name.encode("utf-16-be", "surrogatepass"))
        return "{" + ",".join(f"{written(name)}:{written(value[name])}" for name in names) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(written, value)) + "]"
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) > LARGEST:
        raise ValueError("a number that readers would round")
    return json.dumps(value, ensure_ascii=False)


def check(entry, number, previous):
    """One entry: its fields, its place, its time, its counts and its seal."""
    where = f"Besluit {number}"
    if not MUST <= set(entry) <= MAY:
        raise Broken(f"{where} heeft niet de velden die een besluit heeft.")
    if not is_number(entry["seq"]) or entry["seq"] != number:
        raise Broken(f"{where} ontbreekt of staat op een andere plaats: hier staat nummer {short(entry['seq'])}.")
    if entry["previous"] != (previous["hash"] if previous else ""):
        raise Broken(f"{where} past niet op het besluit ervoor: daar is iets weg, verwisseld of veranderd.")
    if not isinstance(entry["kind"], str) or not entry["kind"] or not isinstance(entry["subject"], str):
        raise Broken(f"{where} zegt niet waarover het gaat.")
    if previous and moment(entry, where) < moment(previous, where):
        raise Broken(f"{where} zou eerder gebeurd zijn dan het besluit ervoor.")
    moment(entry, where)
    recount(entry, where)
    if hashlib.sha256(canonical({name: entry[name] for name in entry if name != "hash"})).hexdigest() != entry["hash"]:
        raise Broken(f"{where} is veranderd: het zegel past niet meer bij wat er staat.")


def short(value):
    return str(value)[:20]


def is_number(value):
    return isinstance(value, int) and not isinstance(value, bool)


def moment(entry, where):
    try:
        at = datetime.fromisoformat(entry["at"])
    except (TypeError, ValueError):
        at = None
    if at is None or at.tzinfo is None:
        raise Broken(f"{where} heeft geen tijd die te lezen is.")
    return at


def recount(entry, where):
    """The counts against what was counted."""
    counts, commitments, values = entry["counts"], entry.get("commitments", []), entry.get("values", [])
    if not isinstance(counts, dict) or not all(is_number(count) and count >= 0 for count in counts.values()):
        raise Broken(f"{where} telt met iets wat geen aantal is.")
    if not isinstance(commitments, list) or not all(isinstance(one, str) and HEX.fullmatch(one) for one in commitments):
        raise Broken(f"{where} heeft een antwoord dat niet verzegeld is.")
    if commitments != sorted(set(commitments)):
        raise Broken(f"{where} heeft een antwoord dubbel, of de antwoorden staan niet op volgorde.")
    answers = counts.get("answers")
    if answers is not None and answers != len(commitments):
        raise Broken(f"{where} zegt {answers} antwoorden, maar er zijn er {len(commitments)} verzegeld.")
    if not (entry.get("commitments", True) and entry.get("values", True)):
        raise Broken(f"{where} heeft een lege lijst.")
    if values:
        check_values(values, len(commitments), answers, where)


def check_values(values, places, answers, where):
    """Resistances: from 0 to 10, sorted, of a group, not all the same, and not more than there are answers."""
    if not isinstance(values, list) or not all(is_number(one) and 0 <= one <= MOST_RESISTANCE for one in values):
        raise Broken(f"{where} heeft weerstanden die niet tussen 0 en 10 liggen.")
    if values != sorted(values) or len(set(values)) < 2 or len(values) < FEWEST_VALUES:
        raise Broken(f"{where} heeft weerstanden die niet op volgorde staan, of van te weinig mensen zijn.")
    if (places and len(values) > places) or answers not in {None, len(values)}:
        raise Broken(f"{where} heeft {len(values)} weerstanden, en dat past niet bij het aantal antwoorden.")


def check_head(head, entries):
    newest = entries[-1]["hash"] if entries else ""
    if set(head) != HEAD:
        raise Broken("De laatste regel ontbreekt: die zegt hoeveel besluiten er zijn en wat het nieuwste zegel is.")
    if not is_number(head["entries"]) or head["entries"] != len(entries):
        raise Broken(f"Er zijn {len(entries)} besluiten, maar de laatste regel zegt {short(head['entries'])}.")
    if head["head"] != newest:
        raise Broken("Het nieuwste zegel is een ander dan de laatste regel zegt.")


def no_commitment_twice(entries):
    seen = {}
    for entry in entries:
        for one in entry.get("commitments", []):
            if one in seen:
                raise Broken(f"Eén antwoord staat in twee besluiten: {seen[one]} en {entry['seq']}.")
            seen[one] = entry["seq"]


def counted(entries, content):
    """Whether the answer of this receipt is one of those that were counted."""
    try:
        receipt = json.loads(content.decode("utf-8"))
        secret, seq = receipt["receipt"], receipt["seq"]
        commitment = hashlib.sha256(bytes.fromhex(secret)).hexdigest() if HEX.fullmatch(secret) else ""
    except (ValueError, TypeError, KeyError, RecursionError):
        raise Broken("Dit is geen bewijs zoals Wijwerken het meegeeft.") from None
    if not is_number(seq) or not 1 <= seq <= len(entries):
        raise Broken("Het besluit van dit bewijs staat niet in dit logboek. Is het van een ander vraagstuk?")
    if commitment not in entries[seq - 1].get("commitments", []):
        raise Broken(f"Het antwoord van dit bewijs telde niet mee in besluit {seq}.")
    return f"Het antwoord van dit bewijs telde mee in besluit {seq}. Wat er geantwoord is, staat er niet in."


def still_there(entries, seal):
    for entry in entries:
        if entry["hash"] == seal:
            return f"Dit zegel hoort bij besluit {entry['seq']}. Alles tot daar is nog zoals het toen was."
    raise Broken("Dit zegel staat niet in dit logboek. Er is iets veranderd van voor dat zegel.")


if __name__ == "__main__":
    sys.exit(main())
