"""What somebody fills in to write, carry, object to or sign the plan."""

from django import forms
from django.utils.translation import gettext_lazy as _

from wijwerken.inquiry.models import Inquiry
from wijwerken.inquiry.sources import SourcesField
from wijwerken.method.objections import Ending
from wijwerken.web.forms import KindForm, Line, Words

SOURCES = ["directions.direction", "ideas.idea", "insights.insight"]
ENDINGS = [
    (Ending.CHANGED_IT.value, _("Het plan is veranderd. Zo is het goed.")),
    (Ending.WITHDRAWN.value, _("Ik neem mijn bezwaar terug.")),
    (Ending.STANDS.value, _("Mijn bezwaar blijft staan.")),
]


class TermsForm(KindForm):
    """What an agreement says."""

    what = Line(label=_("Wat spreken we af?"), max_length=200)
    when = Line(label=_("Wanneer?"), max_length=80, required=False, help_text=_("Een datum, of een seizoen."))
    first_step = Line(
        label=_("Wat is de eerste kleine stap?"),
        max_length=300,
        required=False,
        help_text=_("Iets dat volgende week al kan."),
    )
    with_what = Line(label=_("Waarmee?"), max_length=200, required=False, help_text=_("Geld, spullen, een plek."))
    how_we_know = Line(label=_("Hoe merken we dat het werkt?"), max_length=300, required=False)


class AgreementForm(TermsForm):
    """A new agreement, with what it follows from."""

    sources = SourcesField(
        label=_("Waar komt deze afspraak uit voort?"),
        kinds=SOURCES,
        help_text=_("Kies een richting, een idee of een inzicht. Zo loopt het spoor door."),
    )

    def __init__(self, *args: object, inquiry: Inquiry, preset: str = "", **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.fields["sources"].offer(inquiry, preset)


class RewriteForm(TermsForm):
    """The next version; carries which version the writer had before them."""

    seen = forms.IntegerField(widget=forms.HiddenInput)


class NameForm(KindForm):
    """The name under which somebody carries or signs."""

    name = Line(
        label=_("Onder welke naam?"),
        max_length=80,
        help_text=_("Afspraken en handtekeningen staan er met je naam. Je schuilnaam staat daar nooit bij."),
    )


class ObjectionForm(KindForm):
    reason = Words(
        label=_("Wat is je bezwaar?"),
        max_length=2000,
        help_text=_("Zeg ook wat het zou wegnemen. Een bezwaar maakt het plan beter."),
    )


class EndingForm(KindForm):
    ending = forms.ChoiceField(label=_("Hoe staat het met je bezwaar?"), choices=ENDINGS, widget=forms.RadioSelect)


class ReopenForm(KindForm):
    because = Line(label=_("Waarom gaat het plan weer open?"), max_length=300)
