"""Two who are one person told, listened and wrote here; what each began goes on as one (R1)."""

from django.db.models import Q

from wijwerken.inquiry.domain.joining import one_person
from wijwerken.inquiry.models import LaidAside, Participant

from .models import Acknowledgement, Chair, Draft, DraftCopy, SaidAfter, Story


@one_person.prepares
def nobody_listens_to_themselves(gone: Participant, kept: Participant) -> None:
    """A story told to oneself is one's own; who listened to it is no other any more."""
    Story.objects.filter(Q(teller=gone, listener=kept) | Q(teller=kept, listener=gone)).update(listener=None)


@one_person.prepares
def nobody_acknowledges_their_own_pain(gone: Participant, kept: Participant) -> None:
    """An acknowledgement comes from somebody else (R23)."""
    mine = Q(fragment__version__story__teller=gone, by=kept) | Q(fragment__version__story__teller=kept, by=gone)
    for said in Acknowledgement.objects.filter(mine).select_related("said_after"):
        for own in (said, getattr(said, "said_after", None)):
            if own and own.words:
                LaidAside.objects.create(participant=kept, words=own.words, said_at=own.made_at)
        said.delete()


@one_person.says(Acknowledgement)
def acknowledgement_in_words(said: Acknowledgement) -> str:
    return said.words


@one_person.joins(SaidAfter)
def both_said_after(theirs: SaidAfter, mine: SaidAfter, kept: Acknowledgement) -> None:
    """What a teller said after each of two acknowledgements stands together after the one that remains."""
    mine.words = "\n\n".join(words for words in (mine.words, theirs.words) if words)
    mine.save(update_fields=["words"])
    theirs.delete()


@one_person.joins(Chair)
def one_chair(theirs: Chair, mine: Chair, kept: Participant) -> None:
    """Who sat at the table twice sat there once; both strands are theirs (R18)."""
    theirs.notes.update(chair=mine)
    if theirs.comes and not mine.comes:
        mine.comes, mine.answered_at = True, theirs.answered_at
    story = theirs.story
    theirs.delete()
    mine.story = mine.story or story
    mine.save()


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
