"""What people fill in on the way to a choice."""

from django import forms
from django.utils.translation import gettext_lazy as _

from wijwerken.inquiry.models import Inquiry
from wijwerken.inquiry.sources import SourcesField
from wijwerken.method.objections import Ending
from wijwerken.web.forms import Day, Faces, KindForm, Line, Words

from .models import Answer

ENDINGS = [
    (Ending.CHANGED_IT.value, _("De nieuwe versie neemt mijn bezwaar weg")),
    (Ending.WITHDRAWN.value, _("Ik trek mijn bezwaar in")),
    (Ending.STANDS.value, _("Mijn bezwaar blijft staan")),
]


class ResistForm(KindForm):
    value = Faces(label=_("Hoeveel weerstand voel jij hierbij?"))
    lower = Words(label=_("Wat zou het kleiner maken?"), max_length=1000, required=False)


class DirectionForm(KindForm):
    title = Line(label=_("Hoe heet deze richting?"), max_length=120)
    change = Words(
        label=_("Wat wordt er anders?"),
        max_length=2000,
        help_text=_("Voor wie, en hoe merk je dat? In gewone woorden."),
    )
    ideas = SourcesField(label=_("Uit welke ideeën komt het voort?"), kinds=["ideas.idea"])

    def __init__(self, *args: object, inquiry: Inquiry, preset: str = "", **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.fields["ideas"].offer(inquiry, preset)


class ImproveForm(KindForm):
    title = Line(label=_("Hoe heet deze richting?"), max_length=120)
    change = Words(label=_("Wat wordt er anders?"), max_length=2000)
    reason = Line(
        label=_("Waarom verandert het?"), max_length=300, help_text=_("Bijvoorbeeld: na het bezwaar over de avonden.")
    )
    after = forms.CharField(widget=forms.HiddenInput, max_length=12)


class Reason(Words):
    """Words that the rule itself asks for, in its own words (R8)."""

    def validate(self, value: str) -> None:
        """An empty reason is no fault of the form: `require_reason` refuses it."""


class ObjectForm(KindForm):
    reason = Reason(
        label=_("Wat is je bezwaar?"),
        max_length=1000,
        help_text=_("Waarom zou het zoals het er nu staat iemand of iets schaden? Je schuilnaam staat erbij."),
    )
    would_help = Words(label=_("Wat zou je bezwaar wegnemen?"), max_length=1000, required=False)


class EndForm(KindForm):
    ending = forms.TypedChoiceField(
        label=_("Wat gebeurt er met je bezwaar?"), choices=ENDINGS, coerce=Ending, widget=forms.RadioSelect
    )
    words = Words(label=_("Wil je er iets bij zeggen?"), max_length=1000, required=False)


class WordsForm(KindForm):
    """One field of words; each page gives it its own question."""

    words = Words(label="", max_length=1000)

    def __init__(self, *args: object, ask: str, hint: str = "", required: bool = True, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.fields["words"].label, self.fields["words"].help_text = ask, hint
        self.fields["words"].required = required


class AttemptForm(KindForm):
    how = Line(
        label=_("Hoe probeerde je het?"),
        max_length=200,
        help_text=_(
            "Bijvoorbeeld: gebeld, een brief in de bus. Schrijf geen naam en geen nummer op: iedereen leest dit."
        ),
    )


class TryForm(KindForm):
    days = forms.IntegerField(
        label=_("Hoeveel dagen duurt de proef?"),
        min_value=1,
        help_text=_("Hoogstens negentig dagen."),
        initial=30,
    )
    expects = Words(label=_("Wat verwachten jullie dat er gebeurt?"), max_length=1000)


class RequestForm(KindForm):
    of = Line(label=_("Aan wie vragen jullie het?"), max_length=120, help_text=_("Een mens met een functie."))
    text = Words(label=_("Wat vragen jullie?"), max_length=1000)
    due_on = Day(label=_("Wanneer is het antwoord nodig?"))


class AnswerForm(KindForm):
    kind = forms.ChoiceField(label=_("Wat is het antwoord?"), choices=Answer.Kind, widget=forms.RadioSelect)
    reason = Words(label=_("Waarom?"), max_length=2000)
    name = Line(label=_("Wie antwoordt?"), max_length=120, help_text=_("Naam en functie. Een antwoord heeft een naam."))
    others = Words(
        label=_("Wie beslist hier ook over?"),
        max_length=800,
        required=False,
        help_text=_("Naam en functie, één op elke regel. Het antwoord geldt als ieder van hen het ook zegt."),
    )

    def clean_others(self) -> list[str]:
        return [line.strip()[:120] for line in self.cleaned_data["others"].splitlines() if line.strip()]


class HolderForm(KindForm):
    """As somebody who decides too: the same, or something else in own words."""

    agrees = forms.ChoiceField(
        label=_("Is dit ook jouw antwoord?"),
        choices=[("ja", _("Ja, dit is ook mijn antwoord")), ("nee", _("Bij mij is iets anders"))],
        widget=forms.RadioSelect,
    )
    differs = Words(
        label=_("Wat is er bij jou anders?"),
        max_length=2000,
        required=False,
        help_text=_("Alleen als het bij jou anders is. Je naam staat erbij."),
    )

    def clean_agrees(self) -> bool:
        return self.cleaned_data["agrees"] == "ja"
