"""Two who are one person told, listened and wrote here; what each began goes on as one (R1)."""

from django.db.models import Q

from wijwerken.inquiry.domain.joining import one_person
from wijwerken.inquiry.models import Participant

from .models import Draft, DraftCopy, Story


@one_person.prepares
def nobody_listens_to_themselves(gone: Participant, kept: Participant) -> None:
    """A story told to oneself is one's own; who listened to it is no other any more."""
    Story.objects.filter(Q(teller=gone, listener=kept) | Q(teller=kept, listener=gone)).update(listener=None)


@one_person.joins(Draft)
def keep_both_texts(theirs: Draft, mine: Draft, kept: Participant) -> None:
    """What was being written stands beside one's own text, until its writer has looked."""
    for window, text, saved_at in [
        (f"joined-{theirs.pk}", theirs.text, theirs.saved_at),
        *((f"joined-{copy.pk}-{copy.window}"[:40], copy.text, copy.saved_at) for copy in theirs.copies.all()),
    ]:
        if text.strip() and text != mine.text:
            DraftCopy.objects.get_or_create(draft=mine, window=window, defaults={"text": text, "saved_at": saved_at})
    theirs.delete()
