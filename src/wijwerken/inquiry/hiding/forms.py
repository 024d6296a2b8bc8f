"""Hiding words, asking for them back, and deciding."""

from django import forms
from django.utils.translation import gettext_lazy as _

from wijwerken.web.forms import KindForm, Words

from ..models.hiding import GROUNDS

LONGEST = 600


class HideForm(KindForm):
    ground = forms.CharField(  # which grounds there are is for the rule to say
        label=_("Waarom moet het weg?"), max_length=20, widget=forms.RadioSelect(choices=GROUNDS)
    )
    reason = Words(
        label=_("Leg het uit"),
        max_length=LONGEST,
        help_text=_("Wie het schreef leest dit, en iedereen die meedoet. Herhaal de woorden zelf niet."),
    )


class AppealForm(KindForm):
    words = Words(
        label=_("Waarom mogen je woorden terug?"),
        max_length=LONGEST,
        help_text=_("Iemand anders dan wie het verborg leest dit, en beslist."),
    )


class DecideForm(KindForm):
    shows = forms.ChoiceField(
        label=_("Mogen de woorden terug?"),
        choices=[("ja", _("Ja, iedereen mag ze weer lezen")), ("nee", _("Nee, ze blijven verborgen"))],
        widget=forms.RadioSelect,
    )
    reason = Words(label=_("Waarom?"), max_length=LONGEST, help_text=_("Wie het schreef leest dit."))
