"""Taking points together and apart."""

from django import forms
from django.utils.translation import gettext_lazy as _

from wijwerken.web.forms import KindForm, Line

from .queries import Map


class MergeForm(KindForm):
    joined = forms.ChoiceField(label=_("Dit punt…"))
    kept = forms.ChoiceField(label=_("…is hetzelfde als dit punt"), help_text=_("Deze naam blijft op de kaart staan."))
    reason = Line(
        label=_("Waarom is het hetzelfde?"), max_length=300, help_text=_("Iedereen kan dit lezen, en terugdraaien kan.")
    )

    def __init__(self, *args: object, told: Map, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        points = sorted(told.points.values(), key=lambda point: point.label.casefold())
        choices = [("", _("Kies een punt")), *((point.id, point.label) for point in points)]
        self.fields["joined"].choices = self.fields["kept"].choices = choices


class PartForm(KindForm):
    reason = Line(label=_("Waarom zijn het er toch twee?"), max_length=300)
