"""A refusal names the condition that is not met and who can meet it: no dead ends."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Unmet:
    """A condition that is not met yet.

    `message` and `who` are Dutch msgids with %(name)s places filled from `params`;
    `who` says who can meet it, `rule` is its number ("R9"). With `many` the message has a plural, chosen by
    `params["count"]`.
    """

    message: str
    rule: str
    who: str = ""
    params: Mapping[str, object] = field(default_factory=dict)
    many: str = ""

    def __str__(self) -> str:
        message = self.many if self.many and self.params["count"] != 1 else self.message
        return message % self.params if self.params else message


def unmet_of(forms: tuple[str, str], count: int, rule: str, who: str = "") -> Unmet:
    """A condition about a number of things, singular or plural (`forms` by `words.ngettext`)."""
    one, many = forms
    return Unmet(one, rule, who, {"count": count}, many)


class Refusal(Exception):
    """An act that a promise of the method does not allow (now), said kindly.

    `message` and `who` are Dutch msgids with %(name)s places filled from `params`.
    Where several conditions are not met, `unmet` has them all.
    """

    def __init__(
        self, message: str, *, rule: str, who: str = "", unmet: Sequence[Unmet] = (), **params: object
    ) -> None:
        super().__init__(message)
        self.message = message
        self.rule = rule
        self.who = who
        self.params = params
        self.unmet = tuple(unmet) or (Unmet(message, rule, who, params),)

    def __str__(self) -> str:
        return self.message % self.params if self.params else self.message
