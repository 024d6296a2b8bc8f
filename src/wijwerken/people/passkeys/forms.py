"""A key and its name."""

from django import forms
from django.utils.translation import gettext_lazy as _

from wijwerken.web.forms import KindForm, Line


class KeyNameForm(KindForm):
    name = Line(label=_("Hoe noem je dit toestel?"), help_text=_("Bijvoorbeeld: mijn telefoon."), max_length=60)


class AddKeyForm(KeyNameForm):
    credential = forms.JSONField(widget=forms.HiddenInput, required=False)


class EnterForm(forms.Form):
    credential = forms.JSONField(widget=forms.HiddenInput)
