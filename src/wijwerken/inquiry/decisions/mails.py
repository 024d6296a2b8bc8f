"""The mail of the day with the newest seals, for who asked for it (R13)."""

from datetime import date

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wijwerken.people.models import Person
from wijwerken.people.post import Written, writes

from ..domain.seals import MAILS, seals_for
from ..queries import canvas_of


@writes(MAILS, gettext_lazy("Elke dag het zegel van de besluiten"))
def seals_of_the_day(about: str, person: Person) -> Written | None:
    """One mail for all questions of which somebody reads the seals; a broken chain is said first."""
    day = date.fromisoformat(about)
    seals = list(seals_for(person, day))
    if not seals:
        return None
    said = {"day": date_format(day, "j F")}
    broken = [seal for seal in seals if seal.broken_at]
    lines = [
        _("Past niet meer vanaf besluit %(seq)s: %(question)s")
        % {"seq": seal.broken_at, "question": canvas_of(seal.inquiry).question}
        for seal in broken
    ]
    lines += [f"{canvas_of(seal.inquiry).question}\n{seal.hash}" for seal in seals]
    subject = _("Let op: een ketting past niet meer, %(day)s") if broken else _("Het zegel van %(day)s")
    place, *elsewhere = {seal.inquiry.organisation.place for seal in seals}
    return Written(
        subject=subject % said,
        lines=lines,
        label=_("Reken het zelf na"),
        path=reverse("inquiry:decisions", args=[seals[0].inquiry.slug]) + "#reken",
        after=[_("Bewaar deze mail. Verandert iemand later iets, ook de beheerder, dan klopt dit zegel niet meer.")],
        place="" if elsewhere else place,
        made_up=any(seal.inquiry.made_up for seal in seals),
    )
