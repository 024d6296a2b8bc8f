"""Two who are one person felt resistance to the same: the later one holds, the earlier is their own to read (R12)."""

from django.utils.translation import gettext as _

from wijwerken.inquiry.domain.joining import one_person

from .models import Resistance


@one_person.says(Resistance)
def resistance_in_words(felt: Resistance) -> str:
    return _("Weerstand bij “%(title)s”: %(value)d. %(lower)s") % {
        "title": felt.version.title,
        "value": felt.value,
        "lower": felt.lower,
    }
