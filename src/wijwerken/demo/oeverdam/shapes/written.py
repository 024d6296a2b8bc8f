"""Texts may be wrapped in the source; they are read unwrapped."""

from __future__ import annotations

from dataclasses import fields


def prose(text: str) -> str:
    """Undo the line breaks of the source file; an empty line parts paragraphs."""
    paragraphs = text.strip().split("\n\n")
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in paragraphs)


class Written:
    """Every text in a record may be wrapped in the source; it is read unwrapped."""

    def __post_init__(self) -> None:
        for field in fields(self):  # type: ignore[arg-type]
            value = getattr(self, field.name)
            if isinstance(value, str):
                object.__setattr__(self, field.name, prose(value))
