"""What a circle is, how it changes, and where somebody sees it."""

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from wijwerken.web.forms import KindForm, Line, Words

from ..models import Circle
from ..models.circles import CircleKind, Standing

NAME_LENGTH = 80
MOST_PARTS = 8
NO_KIND = [("", _("Dat weten we nog niet"))]


class CircleForm(KindForm):
    """A circle: what it is called, what kind of people, about how many, how far we are."""

    name = Line(label=_("Hoe heet deze kring?"), max_length=NAME_LENGTH)
    kind = forms.ChoiceField(
        label=_("Wat voor mensen zijn het?"),
        choices=[*CircleKind.choices, *NO_KIND],
        required=False,
        widget=forms.RadioSelect,
    )
    estimated_size = forms.IntegerField(
        label=_("Met hoeveel zijn ze ongeveer?"),
        help_text=_("Schat maar: niet wie er meedoet, maar hoeveel mensen er zijn."),
        min_value=1,
        max_value=20_000_000,
        required=False,
        widget=forms.TextInput(attrs={"inputmode": "numeric"}),
    )
    standing = forms.ChoiceField(
        label=_("Hoe ver zijn we met hen?"),
        help_text=_("Iedereen ziet dit. Zeg pas dat een kring meedoet als er meer mensen van meedoen."),
        choices=[*Standing.choices, *NO_KIND],
        required=False,
        widget=forms.RadioSelect,
    )
    reason = Line(
        label=_("Waarom?"), help_text=_("Staat bij de geschiedenis van de kringen."), max_length=300, required=False
    )


class MergeForm(KindForm):
    """Which circle this one turned out to be part of."""

    kept = forms.ModelChoiceField(
        label=_("Bij welke kring hoort deze?"),
        queryset=Circle.objects.none(),
        widget=forms.RadioSelect,
        empty_label=None,
    )
    reason = Line(label=_("Waarom zijn ze één kring?"), max_length=300)

    def __init__(self, *args, circle: Circle, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["kept"].queryset = Circle.objects.filter(inquiry=circle.inquiry_id).exclude(pk=circle.pk)


class SplitForm(KindForm):
    names = Words(
        label=_("Welke kringen komen ervoor in de plaats?"), help_text=_("Eén op elke regel."), max_length=800
    )
    reason = Line(label=_("Waarom splitsen jullie deze kring?"), max_length=300)

    def clean_names(self) -> list[str]:
        lines = [line.strip() for line in self.cleaned_data["names"].splitlines()]
        names = list(dict.fromkeys(line for line in lines if line))
        if any(len(name) > NAME_LENGTH for name in names):
            raise forms.ValidationError(_("Houd elke regel onder de 80 tekens."))
        if len(names) > MOST_PARTS:
            raise forms.ValidationError(_("Dat zijn er meer dan acht. Neem een paar kringen samen."))
        return names


class JudgeForm(KindForm):
    """Two scales, each asked in five words and kept as 0-10."""

    touched = forms.TypedChoiceField(
        label=_("Hoe erg raakt deze vraag hen?"),
        coerce=int,
        choices=[
            (0, pgettext_lazy("plek van een kring", "niet")),
            (3, pgettext_lazy("plek van een kring", "een beetje")),
            (5, pgettext_lazy("plek van een kring", "wat")),
            (8, pgettext_lazy("plek van een kring", "erg")),
            (10, pgettext_lazy("plek van een kring", "heel erg")),
        ],
        widget=forms.RadioSelect,
    )
    influence = forms.TypedChoiceField(
        label=_("Hoeveel invloed hebben zij erop?"),
        coerce=int,
        choices=[
            (0, pgettext_lazy("plek van een kring", "geen")),
            (2, pgettext_lazy("plek van een kring", "weinig")),
            (5, pgettext_lazy("plek van een kring", "wat")),
            (8, pgettext_lazy("plek van een kring", "veel")),
            (10, pgettext_lazy("plek van een kring", "heel veel")),
        ],
        widget=forms.RadioSelect,
    )
