"""What is being written is saved as it is written; two windows never overwrite each other."""

from dataclasses import dataclass

from django.db import transaction

from wijwerken.inquiry.models import Participant
from wijwerken.web import clock

from ..models import Draft, DraftCopy


@dataclass(frozen=True)
class Saved:
    """A draft as it was saved, and whether these words stand beside those of another window."""

    draft: Draft
    is_beside: bool


def draft_of(participant: Participant, purpose: str) -> Draft:
    """What this participant was writing, or an empty draft that is not saved yet."""
    found = Draft.objects.filter(participant=participant, purpose=purpose).first()
    return found or Draft(participant=participant, purpose=purpose)


@transaction.atomic
def save_draft(participant: Participant, purpose: str, text: str, *, seen: int = 0, window: str = "") -> Saved:
    """Save these words; where another window saved since this one looked, keep them beside its words.

    `seen` is the counter of the draft that this window saw last.
    """
    now = clock.now()
    draft, made = Draft.objects.select_for_update().get_or_create(
        participant=participant,
        purpose=purpose,
        defaults={"text": text, "window": window, "counter": 1, "saved_at": now},
    )
    if made or draft.text == text:
        return Saved(draft, is_beside=False)
    if draft.counter != seen and draft.window != window:
        DraftCopy.objects.update_or_create(draft=draft, window=window, defaults={"text": text, "saved_at": now})
        return Saved(draft, is_beside=True)
    draft.text, draft.window, draft.saved_at = text, window, now
    draft.counter += 1
    draft.save()
    return Saved(draft, is_beside=False)


@transaction.atomic
def clear_draft(participant: Participant, purpose: str, *, used: str = "") -> None:
    """The words were used. What another window kept beside them stays, to be looked at next time."""
    draft = Draft.objects.filter(participant=participant, purpose=purpose).first()
    if draft is None:
        return
    left = draft.copies.exclude(text__in=[used, draft.text, ""])
    if left:
        draft.text, draft.window, draft.counter = "", "", draft.counter + 1
        draft.save()
    else:
        draft.delete()


def drop_copies(draft: Draft) -> None:
    """Its writer has looked at what was kept beside, and does not need it."""
    draft.copies.all().delete()
