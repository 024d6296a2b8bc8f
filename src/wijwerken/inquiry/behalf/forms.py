"""How and when a teller said it; and the code they read aloud."""

from django import forms
from django.utils.translation import gettext_lazy as _

from wijwerken.web.forms import Day, KindForm

from ..entering.forms import CodeForm
from ..models import OnBehalf


class HowForm(KindForm):
    how = forms.ChoiceField(
        label=_("Hoe zei de verteller het?"),
        choices=OnBehalf.How,
        initial=OnBehalf.How.TELEPHONE,
        widget=forms.RadioSelect,
    )
    on = Day(label=_("Op welke dag?"))


class ToldCodeForm(CodeForm):
    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["code"].label = _("De code die de verteller voorleest")
