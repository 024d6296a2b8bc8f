"""What somebody fills in when it hurts: as little as possible."""

from django import forms
from django.utils.translation import gettext_lazy as _

from wijwerken.web.forms import KindForm, Line, Words

FEW, MANY = 600, 4000


class PauseForm(KindForm):
    """One button, and a few own words."""

    words = Words(
        label=_("Wat gebeurde er?"),
        max_length=FEW,
        help_text=_("Een paar eigen woorden, voor iedereen. Noem niemand die er niet om vroeg."),
    )
    name = Line(label=_("Jouw naam"), max_length=80)


class AskForm(KindForm):
    words = Words(
        label=_("Wat is er?"),
        max_length=FEW,
        help_text=_("Een paar woorden is genoeg. Alleen de begeleiders lezen ze."),
    )


class AnswerForm(PauseForm):
    """Yes, and then we stand still; or a reason."""

    answer = forms.ChoiceField(
        label=_("Staan we stil?"),
        choices=[("ja", _("Ja, we staan nu stil")), ("nee", _("Nog niet, want"))],
        widget=forms.RadioSelect,
    )
    field_order = ["answer", "words", "name"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["words"].label = _("Jouw woorden")
        self.fields["words"].help_text = _(
            "Bij ja leest iedereen ze. Bij nog niet leest alleen wie het vroeg ze, en wie begeleidt."
        )
        self.fields["name"].required = False
        self.fields["name"].help_text = _("Alleen nodig bij ja.")

    def clean(self) -> dict[str, object]:
        data = super().clean()
        if data.get("answer") == "ja" and not data.get("name"):
            self.add_error("name", _("Wie stilstaan roept, doet dat met naam."))
        return data


class TellForm(KindForm):
    words = Words(
        label=_("Wat wil je iedereen zeggen?"),
        max_length=MANY,
        big=True,
        help_text=_("Schrijf het zelf, zoals je het aan tafel zou zeggen. Leg niets uit en verdedig niemand."),
    )


class LookBackForm(KindForm):
    words = Words(
        label=_("Wat gebeurde er, en wat leerden jullie ervan?"),
        max_length=MANY,
        big=True,
        help_text=_("Iedereen die hier mag lezen, leest dit. Noem niemand die er niet om vroeg."),
    )
    companion = Line(
        label=_("Wie van buiten was erbij?"),
        max_length=80,
        required=False,
        help_text=_("De begeleider van buiten, met naam. Was er niemand, laat dit dan leeg."),
    )


class GoOnForm(KindForm):
    words = Words(
        label=_("Wat zeggen we samen tegen iedereen, als we verdergaan?"),
        max_length=MANY,
        big=True,
        help_text=_("De kerngroep stemt met deze woorden in. Gaat het door, dan krijgt iedereen ze."),
    )
