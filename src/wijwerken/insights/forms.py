"""Writing down an insight."""

from django import forms
from django.utils.translation import gettext_lazy as _

from wijwerken.inquiry.models import Inquiry
from wijwerken.inquiry.sources import SourcesField
from wijwerken.web.forms import KindForm, Line

from .models import Insight

EVIDENCE = ["stories.claim", "stories.fragment", "perspectives.statement"]


class InsightForm(KindForm):
    kind = forms.ChoiceField(label=_("Wat voor inzicht is het?"), choices=Insight.Kind, widget=forms.RadioSelect)
    sentence = Line(
        label=_("Zeg het in één zin"),
        max_length=300,
        help_text=_("Wat zien jullie samen? Of: wat weten jullie nog niet?"),
    )
    evidence = SourcesField(
        label=_("Waar rust het op?"),
        kinds=EVIDENCE,
        fewest=0,
        help_text=_("Kies minstens twee dingen die mensen zeiden. Voor een open vraag is één genoeg."),
    )

    def __init__(self, *args: object, inquiry: Inquiry, preset: str = "", **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.fields["evidence"].offer(inquiry, preset)
