"""Worries, and their answers before the round closes (R19)."""

from django.db import transaction

from wijwerken.inquiry.models import Participant
from wijwerken.method.ideas import Energy, require_worry_said
from wijwerken.method.refusal import Refusal
from wijwerken.method.words import _

from ..models import Direction, Worry, WorryAnswer
from .open import require_choosing_open, require_not_chosen
from .rounds import raise_worry


@transaction.atomic
def worry_about(direction: Direction, *, by: Participant, words: str) -> Worry:
    """Something to take care of. It weighs less than an objection and still gets an answer."""
    require_choosing_open(direction.inquiry)
    require_not_chosen(direction)
    require_worry_said(Energy.WORRY, words)
    return raise_worry(direction, by=by, words=words)


@transaction.atomic
def answer_worry(worry: Worry, *, by: Participant, words: str) -> WorryAnswer:
    """Say what is done about a worry. Twice is once; nobody answers their own."""
    require_choosing_open(worry.inquiry)
    if by.pk == worry.by_id:
        raise Refusal(
            _("Dit is je eigen zorg. Laat iemand anders er antwoord op geven."),
            rule="R19",
            who=_("Wie aan de richting werkt geeft antwoord."),
        )
    answer, _made = WorryAnswer.objects.get_or_create(worry=worry, defaults={"by": by, "words": words})
    return answer
