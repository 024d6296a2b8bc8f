"""What somebody fills in about a lesson."""

from django.utils.translation import gettext_lazy as _

from wijwerken.inquiry.models import Inquiry
from wijwerken.inquiry.sources import SourcesField
from wijwerken.web.forms import KindForm, Line, Words

SOURCES = ["deeds.outcome", "deeds.deed"]


class LessonForm(KindForm):
    learned = Line(label=_("Wat leerden jullie?"), max_length=300, help_text=_("In één zin."))
    situation = Words(label=_("Wat was er aan de hand?"), max_length=2000, required=False)
    expected = Words(label=_("Wat verwachtten jullie?"), max_length=2000, required=False)
    happened = Words(
        label=_("Wat gebeurde er?"),
        max_length=2000,
        required=False,
        help_text=_("Ook wat misging. Dat leert het meest."),
    )
    advice = Words(label=_("Wat zou je een ander aanraden?"), max_length=2000, required=False)
    for_whom = Line(label=_("Voor wie is deze les?"), max_length=200, required=False)
    sources = SourcesField(label=_("Waar leerden jullie dit van?"), kinds=SOURCES)

    def __init__(self, *args: object, inquiry: Inquiry, preset: str = "", **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.fields["sources"].offer(inquiry, preset)
