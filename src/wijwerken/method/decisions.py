"""R13: verifiable decisions. A log whose entries each hold the hash of the one before, without names or text."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Iterable, Mapping, Sequence

SALT_BYTES = 32


def canonical(entry: Mapping[str, object]) -> bytes:
    """The one way to write an entry: keys sorted, no spaces, UTF-8 (RFC 8785 for strings, integers and maps).

    Entries hold no floating-point numbers, for which RFC 8785 asks more. Raises TypeError where one does.
    """
    require_no_floats(entry)
    return json.dumps(entry, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def require_no_floats(value: object) -> None:
    if isinstance(value, float):
        raise TypeError("an entry of the log holds no floating-point number")
    if isinstance(value, Mapping):
        for inner in value.values():
            require_no_floats(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            require_no_floats(inner)


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


def commitment(salt: bytes, person: str, value: str) -> str:
    """R13: a salted commitment, in hexadecimal: it binds a person's answer, and without the salt tells nothing.

    `salt`: 32 fresh random bytes per person and entry, kept apart, so that erasing it makes the entry mute.
    """
    if len(salt) != SALT_BYTES:
        raise ValueError(f"a salt has {SALT_BYTES} bytes, not {len(salt)}")
    return hmac.new(salt, canonical({"person": person, "value": value}), hashlib.sha256).hexdigest()


def resistances_to_log(values: Sequence[int], limit: int) -> list[int]:
    """R13: resistances sorted and unlinked; none under the circle limit, or where all are the same."""
    if len(values) < limit or len(set(values)) < 2:
        return []
    return sorted(values)
