"""What leaders, and those for whom they give room, fill in."""

from django import forms
from django.utils.translation import gettext_lazy as _

from wijwerken.inquiry.models import Inquiry
from wijwerken.method.promises import Ending
from wijwerken.web.forms import Day, KindForm, Line, Words

from .models import Backing, Intervention, Promise, PromiseEnd

NAME = {
    "label": _("Onder welke naam?"),
    "max_length": 80,
    "help_text": _("Wat je belooft of vraagt staat er met je naam. Je schuilnaam staat daar nooit bij."),
}
STEPS = [(kind.value, kind.label) for kind in Intervention.Kind if kind is not Intervention.Kind.FRAME]
ROOM = [(kind.value, kind.label) for kind in Promise.Kind]


class BackingForm(KindForm):
    """Who gives room, to whom, and whose room theirs rests on."""

    name = Line(label=_("Je naam"), max_length=80, help_text=_("Wie ruimte geeft, doet dat met naam en functie."))
    function = Line(label=_("Je functie"), max_length=80, help_text=_("Bijvoorbeeld: wethouder, of manager wijken."))
    for_whom = Line(
        label=_("Voor wie geldt jouw ruimte?"),
        max_length=200,
        help_text=_("Bijvoorbeeld: iedereen uit het gebiedsteam die meedoet. Ieder zegt zelf of het voor hen geldt."),
    )
    rests_on = forms.ModelChoiceField(
        label=_("Van wie krijg jij zelf ruimte?"),
        queryset=Backing.objects.none(),
        required=False,
        blank=True,
        empty_label=_("Van niemand hier"),
        help_text=_("Jouw belofte rust dan op die van de ander. Vervalt die, dan vraag je ernaar in het openbaar."),
    )

    def __init__(self, *args: object, inquiry: Inquiry, mine: Backing | None, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.fields["rests_on"].queryset = inquiry.backings.exclude(pk=mine.pk if mine else "")


class LeaderWordsForm(KindForm):
    """A leader's own words, one thing on each line."""

    text = Words(label=_("In je eigen woorden"), max_length=2000, big=True)

    def __init__(self, *args: object, label: str, help_text: str, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.fields["text"].label, self.fields["text"].help_text = label, help_text


class RoomPromiseForm(KindForm):
    """Room that a leader gives: concrete, and until a day."""

    kind = forms.ChoiceField(label=_("Waarover gaat het?"), choices=ROOM, widget=forms.RadioSelect)
    text = Line(
        label=_("Wat beloof je precies?"),
        max_length=300,
        help_text=_("Zo concreet dat iedereen kan zien of het gebeurt. Bijvoorbeeld: vier uur per week, op dinsdag."),
    )
    by_when = Day(label=_("Tot welke dag?"), help_text=_("Op die dag zeg je of het gelukt is."))


class PromiseForm(KindForm):
    """A promise of anybody who takes part."""

    text = Line(label=_("Wat zeg je toe?"), max_length=300)
    to = Line(
        label=_("Aan wie, of waarvoor?"),
        max_length=200,
        required=False,
        help_text=_("Bijvoorbeeld: aan de kerngroep, voor de avond in het dorpshuis."),
    )
    by_when = Day(label=_("Wanneer is het klaar?"))
    name = Line(**NAME)


class EndForm(KindForm):
    """How a promise ended."""

    ending = forms.TypedChoiceField(
        label=_("Hoe liep het af?"), choices=PromiseEnd.Kind, coerce=Ending, widget=forms.RadioSelect
    )
    reason = Words(
        label=_("Waarom ging het anders?"),
        max_length=1000,
        required=False,
        help_text=_("Alleen als het veranderde of niet gehouden is. Eerlijk zijn mag, het staat er met je naam."),
    )
    text = Line(label=_("Wat beloof je nu?"), max_length=300, required=False, help_text=_("Alleen als het veranderde."))
    by_when = Day(label=_("Tot welke dag?"), required=False, help_text=_("Alleen als het veranderde."))

    def clean(self) -> dict[str, object]:
        data = super().clean()
        if data.get("ending") is Ending.CHANGED and not data.get("by_when"):
            self.add_error("by_when", _("Kies de nieuwe dag."))
        return data


class RoomForm(KindForm):
    """Is the room there? Yes or no, and words if one likes."""

    felt = forms.ChoiceField(
        label=_("Krijg je de ruimte die beloofd is?"),
        choices=[("ja", _("Ja")), ("nee", _("Nee"))],
        widget=forms.RadioSelect,
    )
    words = Words(
        label=_("Wil je er iets bij zeggen?"),
        max_length=600,
        required=False,
        help_text=_(
            "Hoeft niet. Iedereen kan dit lezen, zonder naam en door elkaar, en alleen als er vijf of meer antwoorden "
            "zijn. Schrijf niets waaraan men jou herkent."
        ),
    )


class RoomAnswerForm(KindForm):
    text = Words(
        label=_("Wat zeg je ervan?"),
        max_length=2000,
        help_text=_("Vraag niet wie het zei. Zeg wat je gaat doen, of wat je niet kunt."),
    )


class RoomQuestionForm(KindForm):
    """A question to a leader, in public."""

    promise = forms.ModelChoiceField(
        label=_("Over welke belofte?"),
        queryset=Promise.objects.none(),
        required=False,
        blank=True,
        empty_label=_("Over de ruimte in het algemeen"),
    )
    text = Words(label=_("Wat wil je vragen of zeggen?"), max_length=1000)
    name = Line(**NAME)

    def __init__(self, *args: object, backing: Backing, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.fields["promise"].queryset = backing.promises.order_by("by_when")


class QuestionAnswerForm(KindForm):
    answer = Words(label=_("Je antwoord"), max_length=2000, help_text=_("Het staat erbij, met jouw naam en functie."))


class InterventionForm(KindForm):
    """A leader steps in, in the open."""

    kind = forms.ChoiceField(label=_("Wat doe je?"), choices=STEPS, widget=forms.RadioSelect)
    about = Words(label=_("Waar gaat het over?"), max_length=600)
    reason = Words(label=_("Waarom?"), max_length=2000)
