"""Two who are one person told and witnessed: who tells an outcome is no witness of it (R21)."""

from django.db.models import Q

from wijwerken.inquiry.domain.joining import one_person
from wijwerken.inquiry.models import LaidAside, Participant

from .models import Witness


@one_person.prepares
def nobody_is_their_own_witness(gone: Participant, kept: Participant) -> None:
    own = Q(outcome__by=gone, participant=kept) | Q(outcome__by=kept, participant=gone)
    for seen in Witness.objects.filter(own):
        if seen.words:
            LaidAside.objects.create(participant=kept, words=seen.words, said_at=seen.made_at)
        seen.delete()


@one_person.says(Witness)
def witness_in_words(seen: Witness) -> str:
    return seen.words
