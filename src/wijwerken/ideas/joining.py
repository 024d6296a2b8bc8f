"""Two who are one person had energy for the same idea: the later holds, the earlier is their own to read."""

from django.utils.translation import gettext as _

from wijwerken.inquiry.domain.joining import one_person

from .models import Energy


@one_person.says(Energy)
def energy_in_words(energy: Energy) -> str:
    return _("Bij het idee “%(title)s”: %(kind)s. %(brings)s") % {
        "title": energy.idea.title,
        "kind": energy.get_kind_display(),
        "brings": energy.brings,
    }
