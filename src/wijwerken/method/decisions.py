"""R13: verifiable decisions. A log whose entries each hold the hash of the one before."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping


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
