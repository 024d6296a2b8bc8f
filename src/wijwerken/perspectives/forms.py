"""What is asked in this room."""

from django import forms
from django.utils.translation import gettext_lazy as _

from wijwerken.inquiry.models import Inquiry
from wijwerken.inquiry.sources import SourcesField
from wijwerken.stories.forms import TOLD_IN
from wijwerken.web.forms import KindForm, Words

from .models import LONGEST, Value

LONGEST_WHY = 600
REST_ON = ["stories.fragment", "insights.insight"]


class RespondForm(KindForm):
    """One statement, three answers that weigh the same, and perhaps why."""

    statement = forms.CharField(max_length=12, widget=forms.HiddenInput)
    answer = forms.TypedChoiceField(
        choices=Value, coerce=int, error_messages={"required": _("Kies ja, nee of sla over.")}
    )
    why = Words(
        label=_("Waarom?"),
        max_length=LONGEST_WHY,
        required=False,
        help_text=_("Anderen lezen dit zonder je naam, in een volgorde van toeval."),
    )
    touches = forms.BooleanField(label=_("Dit raakt mij"), required=False)


class StateForm(KindForm):
    """A new statement; `anyway` says that its writer saw what it looks like."""

    text = Words(
        label=_("Wat zie jij? Zeg het in één zin"),
        max_length=LONGEST,
        help_text=_("Zo dat een ander er ja of nee op kan zeggen. Eén ding per uitspraak."),
    )
    language = forms.ChoiceField(label=_("In welke taal schrijf je?"), choices=TOLD_IN)
    sources = SourcesField(label=_("Waar komt het vandaan?"), kinds=REST_ON, fewest=0)
    anyway = forms.BooleanField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: object, inquiry: Inquiry, preset: str = "", **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.fields["sources"].offer(inquiry, preset)
        if inquiry.language not in dict(TOLD_IN):
            self.fields["language"].choices = [(inquiry.language, inquiry.language), *TOLD_IN]
        if not self.fields["sources"].choices:
            del self.fields["sources"]
