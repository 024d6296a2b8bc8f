"""The letters of a series: sealed addresses become sealed letters, and soon nothing."""

import json
from collections.abc import Sequence

from django.conf import settings
from django.db import transaction
from django.urls import reverse

from wijwerken.web import clock

from ..models import Invitation, Series
from .printing import Letter, print_letters
from .sealing import seal


def packed(addresses: dict[str, Sequence[str]]) -> bytes:
    """To whom each letter goes, by its invitation."""
    return seal().encrypt(json.dumps(addresses).encode())


@transaction.atomic
def print_all(series_id: str) -> bool:
    """Give every letter its code and print them in one file. Done again it does nothing: a code is made once."""
    from ..domain.inviting import code_for, language_of

    locked = Series.objects.select_for_update(of=("self",))
    series = locked.select_related("inquiry__organisation").filter(pk=series_id).first()
    if series is None or series.printed_at or not series.sealed:
        return False
    addresses = json.loads(seal().decrypt(bytes(series.sealed)))
    made = {one.pk: one for one in Invitation.objects.filter(pk__in=addresses).select_related("inquiry")}
    letters = []
    for id, to in addresses.items():
        if id in made and not made[id].revoked_at:
            language = language_of(made[id])
            letters.append(Letter(code_for(made[id]), words_in(series, language), language, to))
    Invitation.objects.bulk_update(made.values(), ["code_hash"], batch_size=200)
    pdf = print_letters(series.inquiry, letters, entrance=f"{settings.ADDRESS}{reverse('inquiry:enter')}")
    series.sealed, series.printed_at = seal().encrypt(pdf), clock.now()
    series.save(update_fields=["sealed", "printed_at"])
    return True


def words_in(series: Series, language: str) -> str:
    """How a letter of this series begins: in its reader's language where somebody wrote that."""
    return series.words.get(language) or series.words.get(series.inquiry.language) or next(iter(series.words.values()))


def pdf_of(series: Series) -> bytes | None:
    """The file with all letters, as long as it is kept."""
    return seal().decrypt(bytes(series.sealed)) if series.printed_at and series.sealed else None


def throw_away(series: Series) -> None:
    """Nothing of what was brought, and no code, is kept any more."""
    Series.objects.filter(pk=series.pk, emptied_at=None).update(sealed=b"", emptied_at=clock.now())
