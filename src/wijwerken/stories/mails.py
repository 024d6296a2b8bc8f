"""What mails of this room say."""

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wijwerken.people.models import Person
from wijwerken.people.post import Written, writes

from .models import HelpNow


@writes("help", gettext_lazy("Als iemand hulp nodig heeft en jij gebeld kunt worden"))
def somebody_waits(about: str, person: Person) -> Written | None:
    """That something waits, and nothing of what it is or for whom (R23)."""
    found = HelpNow.objects.filter(pk=about, contact__person=person, done_at=None).first()
    if found is None:
        return None
    return Written(
        subject=_("Er is iets aan je doorgegeven"),
        lines=[_("Iemand vraagt je om vandaag nog even te kijken. Wat het is staat niet in deze mail.")],
        label=_("Lees het"),
        path=reverse("stories:help", args=[found.pk]),
    )
