"""R13: verifiable decisions. A log whose entries each hold the hash of the one before, without names or text."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Iterable, Mapping, Sequence

SALT_BYTES = 32
LARGEST = 2**53 - 1
"""The largest whole number that every reader of JSON understands alike (RFC 8785, RFC 7493)."""

FEWEST_VALUES = 2
"""Where all felt the same resistance, the sorted values would tell what each of them said."""


def canonical(entry: Mapping[str, object]) -> bytes:
    """The one way to write an entry: keys sorted, no spaces, UTF-8 (RFC 8785).

    Entries hold no floating-point numbers, for which RFC 8785 asks more. Raises TypeError where one does, and
    ValueError for a number or a sign that has no one way to be written.
    """
    return json.dumps(in_order(entry), ensure_ascii=False, separators=(",", ":")).encode()


def in_order(value: object) -> object:
    """The same with the keys of every map in the order of RFC 8785: by their UTF-16 signs, as browsers sort."""
    if isinstance(value, float):
        raise TypeError("an entry of the log holds no floating-point number")
    if isinstance(value, int) and abs(value) > LARGEST:
        raise ValueError("an entry of the log holds no number that readers would round")
    if isinstance(value, Mapping):
        return {name: in_order(value[name]) for name in sorted(value, key=lambda name: name.encode("utf-16-be"))}
    if isinstance(value, list | tuple):
        return [in_order(inner) for inner in value]
    return value


def entry_hash(entry: Mapping[str, object]) -> str:
    """R13: SHA-256, in hexadecimal, over the canonical form of an entry that names the previous hash."""
    return hashlib.sha256(canonical(entry)).hexdigest()


def first_break(entries: Iterable[tuple[Mapping[str, object], str]]) -> int | None:
    """The place (from 0) of the first entry that is not as it was written, or that lost the one before it.

    `entries`: each entry with the hash kept beside it, oldest first. None when the chain is whole.
    """
    previous = ""
    for place, (entry, kept) in enumerate(entries):
        if entry.get("previous") != previous or entry_hash(entry) != kept:
            return place
        previous = kept
    return None


def receipt(salt: bytes, person: str, value: str) -> str:
    """R13: what somebody gets to prove that their answer was counted; it tells nothing of the answer.

    `salt`: 32 fresh random bytes per person and entry, kept apart, so that erasing it makes the entry mute.
    """
    if len(salt) != SALT_BYTES:
        raise ValueError(f"a salt has {SALT_BYTES} bytes, not {len(salt)}")
    return hmac.new(salt, canonical({"person": person, "value": value}), hashlib.sha256).hexdigest()


def commitment(salt: bytes, person: str, value: str) -> str:
    """R13: what the log holds of an answer: it binds, and by itself tells nothing."""
    return commitment_to(receipt(salt, person, value))


def commitment_to(receipt: str) -> str:
    """R13: the hash of a receipt. Who shows a receipt shows that this commitment is theirs; nobody can make one up
    from the log.
    """
    return hashlib.sha256(bytes.fromhex(receipt)).hexdigest()


def places_for(answered: int, limit: int, *, is_shown: bool) -> int:
    """R11, R13: how many commitments an entry holds. Where the number of people may not be told, places nobody
    answered fill it up to a multiple of the circle limit; nobody can tell them from the others.
    """
    return answered if is_shown else max(1, -(-answered // limit)) * limit


def resistances_to_log(values: Sequence[int], limit: int) -> list[int]:
    """R13: resistances sorted and unlinked; none under the circle limit, or where all are the same."""
    if len(values) < limit or len(set(values)) < FEWEST_VALUES:
        return []
    return sorted(values)
