"""What the core group fills in about its own process."""

from django import forms
from django.utils.translation import gettext_lazy as _

from wijwerken.method.phases import Phase
from wijwerken.web.forms import KindForm, Words

from ..domain.process import STEPS
from ..models import Fate

CONSENT = [("ja", _("Ik heb geen bezwaar")), ("nee", _("Ik heb bezwaar"))]


class ProposeForm(KindForm):
    """A step on the path, with the reason."""

    kind = forms.ChoiceField(
        label=_("Wat stel je voor?"), choices=[(kind, kind.label) for kind in STEPS], widget=forms.RadioSelect
    )
    phase = forms.TypedChoiceField(label=_("Naar welke stap?"), coerce=lambda value: Phase(int(value)))
    reason = Words(
        label=_("Waarom nu?"),
        max_length=1000,
        help_text=_("Noem wat er gedaan is. Bijvoorbeeld: elke kring heeft verteld en niemand noemt een nieuwe naam."),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["phase"].choices = [(phase.value, _(phase.verb)) for phase in Phase]


class AnswerForm(KindForm):
    """Consent, or an objection with its reason."""

    answer = forms.ChoiceField(label=_("Heb je bezwaar?"), choices=CONSENT, widget=forms.RadioSelect)
    reason = Words(
        label=_("Wat is je bezwaar?"),
        max_length=1000,
        required=False,
        help_text=_("Alleen als je bezwaar hebt. Een bezwaar maakt het voorstel beter."),
    )


class FateForm(KindForm):
    """What became of several things, in one sentence."""

    things = forms.MultipleChoiceField(label=_("Waarvan?"), widget=forms.CheckboxSelectMultiple)
    kind = forms.ChoiceField(label=_("Wat gebeurde ermee?"), choices=Fate.Kind, widget=forms.RadioSelect)
    sentence = Words(
        label=_("Leg het uit in één zin"),
        max_length=300,
        help_text=_("Wie het inbracht leest deze zin. Zeg bij geparkeerd ook tot wanneer."),
    )

    def __init__(self, *args, things: list[tuple[str, str]], **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["things"].choices = things
