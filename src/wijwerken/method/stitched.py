"""R16: whole or stitched. What a picked path, thread or loop says of itself."""

from __future__ import annotations

from wijwerken.method.words import Sentence, _, counted, ngettext

TOLD_WHOLE = ngettext(
    "Eén mens vertelde dit helemaal zo.",
    "%(count)s mensen vertelden dit helemaal zo.",
)
STITCHED = ngettext(
    "Niemand vertelde dit helemaal. Het zijn stukken uit het verhaal van %(count)s mens, aan elkaar gelegd.",
    "Niemand vertelde dit helemaal. Het zijn stukken uit verhalen van %(count)s mensen, aan elkaar gelegd.",
)
NOT_TOLD = _("Dit vertelde niemand.")


def is_full(told_this_and_the_next: int) -> bool:
    """R16: a line in a picked path is full only where at least one person told it and the next; else dashed."""
    return told_this_and_the_next > 0


def path_says(*, told_whole: int, told_any: int) -> Sentence:
    """R16: the sentence beside a picked path: who told it whole, or by how many it is stitched (people)."""
    if told_whole:
        return counted(TOLD_WHOLE, told_whole)
    return counted(STITCHED, told_any) if told_any else Sentence(NOT_TOLD)
