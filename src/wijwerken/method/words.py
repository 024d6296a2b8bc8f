"""Words that a rule speaks: Dutch sentences, marked so that a catalogue can translate them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


def _(text: str) -> str:
    """Mark a Dutch sentence for translation; who shows it translates it."""
    return text


def ngettext(one: str, many: str) -> tuple[str, str]:
    """Mark a Dutch sentence with its plural for translation; who shows it translates it."""
    return one, many


@dataclass(frozen=True)
class Sentence:
    """One whole sentence, not yet translated: a msgid with %(name)s places and what goes in them.

    With `many` it has a plural, chosen by `count`; `%(count)s` is filled in from it.
    """

    text: str
    params: Mapping[str, object] = field(default_factory=dict)
    many: str = ""
    count: int | None = None

    def __str__(self) -> str:
        chosen = self.many if self.many and self.count != 1 else self.text
        params = dict(self.params) if self.count is None else {"count": self.count, **self.params}
        return chosen % params if params else chosen


def counted(forms: tuple[str, str], count: int, **params: object) -> Sentence:
    """A sentence about a number of things, singular or plural."""
    one, many = forms
    return Sentence(one, params, many, count)
