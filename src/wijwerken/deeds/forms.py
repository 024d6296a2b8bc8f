"""What somebody fills in about a deed."""

from django import forms
from django.utils.translation import gettext_lazy as _

from wijwerken.inquiry.models import Inquiry
from wijwerken.inquiry.sources import SourcesField
from wijwerken.web.forms import KindForm, Line, Words

SOURCES = ["plans.agreement", "directions.direction", "ideas.idea"]
NAME = {
    "label": _("Onder welke naam?"),
    "max_length": 80,
    "help_text": _("Wat mensen doen staat er met hun naam. Je schuilnaam staat daar nooit bij."),
}


class DeedForm(KindForm):
    """A new deed."""

    title = Line(label=_("Wat ga je doen?"), max_length=160)
    text = Words(label=_("Wil je er iets bij vertellen?"), max_length=2000, required=False)
    wanted = Line(
        label=_("Zoek je nog iemand of iets?"),
        max_length=200,
        required=False,
        help_text=_("Bijvoorbeeld: iemand met een aanhanger, zaterdagochtend."),
    )
    rhythm_days = forms.TypedChoiceField(
        label=_("Hoe vaak laat je iets horen?"),
        coerce=int,
        initial=30,
        choices=[(14, _("elke twee weken")), (30, _("elke maand")), (90, _("elke drie maanden"))],
        help_text=_("Horen we lang niets, dan vragen we hoe het gaat."),
    )
    sources = SourcesField(label=_("Waar komt het uit voort?"), kinds=SOURCES)
    name = Line(**NAME)

    def __init__(self, *args: object, inquiry: Inquiry, preset: str = "", **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.fields["sources"].offer(inquiry, preset)


class NameForm(KindForm):
    name = Line(**NAME)


class NewsForm(KindForm):
    text = Words(label=_("Hoe gaat het?"), max_length=2000, help_text=_("Ook als het tegenzit. Een zin is genoeg."))


class HandOverForm(KindForm):
    text = Line(label=_("Wat moet iemand weten die het overneemt?"), max_length=300, required=False)


class StopForm(KindForm):
    reason = Words(
        label=_("Waarom stopt het?"), max_length=2000, help_text=_("Stoppen is ook een les. Niemand rekent je erop af.")
    )


class OutcomeForm(KindForm):
    text = Words(label=_("Wat kwam ervan?"), max_length=2000, help_text=_("Wat is er anders dan eerst?"))
    name = Line(**NAME)


class WitnessForm(KindForm):
    words = Words(label=_("Wat zag jij?"), max_length=1000, required=False)
    name = Line(**NAME)
