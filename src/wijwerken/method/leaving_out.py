"""R17: every view says what it leaves out. R15: what was said is not measured."""

from __future__ import annotations

from collections.abc import Sequence

from wijwerken.method.words import Sentence, _, counted, ngettext

SAID_NOT_MEASURED = _(
    "Dit is wat mensen vertelden. Het is niet gemeten. Wat niet verteld is, is niet ontkend. "
    "Een dikke lijn betekent veel vertellers, geen sterke werking."
)

FILTERED = _("Je ziet alleen wat past bij: %(filter)s.")
MISSING = _("Uit deze kring hoorden we nog niemand: %(circle)s.")
NOT_CONFIRMED = ngettext(
    "%(count)s stukje is nog niet bevestigd en telt niet mee.",
    "%(count)s stukjes zijn nog niet bevestigd en tellen niet mee.",
)
QUESTIONS = ngettext("Er staat %(count)s vraagteken open.", "Er staan %(count)s vraagtekens open.")
NOTHING = _("Er is niets weggelaten.")


def leaving_out(
    *,
    filters: Sequence[str] = (),
    circles_missing: Sequence[str] = (),
    not_confirmed: int = 0,
    question_marks: int = 0,
) -> tuple[Sentence, ...]:
    """R17: the sentences under a view, in this order: filters as they were applied, circles, readings, questions.

    `filters` and `circles_missing` are words as shown.
    """
    says = [Sentence(FILTERED, {"filter": name}) for name in filters]
    says += [Sentence(MISSING, {"circle": name}) for name in circles_missing]
    if not_confirmed:
        says.append(counted(NOT_CONFIRMED, not_confirmed))
    if question_marks:
        says.append(counted(QUESTIONS, question_marks))
    return tuple(says) or (Sentence(NOTHING),)
