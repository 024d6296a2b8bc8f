"""Codes, joining, naming somebody, letters, duties."""

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from wijwerken.web.forms import KindForm, Line, Words

from ..domain.inviting import MOST_LETTERS
from ..models import Circle, Inquiry

NOTE_LENGTH = 80


class CodeForm(KindForm):
    code = Line(
        label=_("De code op je brief"),
        help_text=_("Elf tekens, in drie groepjes. Hoofdletters en streepjes maken niet uit."),
        max_length=40,
        widget=forms.TextInput(
            attrs={
                "class": "code-input",
                "autocomplete": "off",
                "autocapitalize": "characters",
                "spellcheck": "false",
            }
        ),
    )


class MyselfForm(KindForm):
    """Circle and pseudonym, each of one's own choice."""

    circle = forms.ModelChoiceField(
        label=_("Bij welke kring hoor je?"),
        help_text=_("Kies waar je het meest bij hoort. Je ziet dit nooit naast iemands woorden staan."),
        queryset=Circle.objects.none(),
        required=False,
        blank=True,
        empty_label=_("Dat weet ik nog niet"),
        widget=forms.RadioSelect,
    )
    also = forms.ModelMultipleChoiceField(
        label=_("Hoor je ook bij een andere kring?"),
        help_text=_("Je telt mee in de kring hierboven, en maar één keer."),
        queryset=Circle.objects.none(),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    pseudonym = Line(
        label=_("Je schuilnaam"),
        help_text=_("Zo heet je hier bij wat je vertelt. Neem een andere als je wilt, maar niet je eigen naam."),
        max_length=40,
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
    )

    def __init__(self, *args, inquiry: Inquiry, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["circle"].queryset = self.fields["also"].queryset = inquiry.circles.all()


class NominateForm(KindForm):
    whom = Words(
        label=_("Wie, of wat voor iemand?"),
        help_text=_("Een naam mag, een omschrijving ook: de vrouw van de bakker, iemand van de sportclub."),
        max_length=200,
    )
    why = forms.ChoiceField(
        label=_("Waarom deze persoon?"),
        choices=[
            ("touched", _("Deze vraag raakt hem of haar")),
            ("disagrees", _("Die zou het met mij oneens zijn")),
        ],
        initial="touched",
        widget=forms.RadioSelect,
    )


class InviteNamedForm(KindForm):
    note = Line(
        label=_("Om te onthouden voor wie de brief is"),
        help_text=_("Alleen jij ziet dit. Liever geen naam: wat hierboven staat wordt gewist."),
        max_length=NOTE_LENGTH,
        required=False,
    )


class WhyNotForm(KindForm):
    reason = Words(
        label=_("Waarom nodigen we deze persoon niet uit?"),
        help_text=_("Wie deze persoon noemde leest dit op de eigen bladzijde. Schrijf er geen naam in."),
        max_length=300,
        required=False,  # the rule itself asks for it (R4)
    )


class LettersForm(KindForm):
    """One letter for each line."""

    notes = Words(
        label=_("Voor wie zijn de brieven?"),
        help_text=_("Schrijf voor elke brief een regel, om te onthouden voor wie hij is. Alleen jij ziet dit."),
        max_length=(NOTE_LENGTH + 1) * MOST_LETTERS,
    )
    language = forms.ChoiceField(
        label=_("In welke taal?"), choices=settings.LANGUAGES, required=False, widget=forms.RadioSelect
    )
    words = Words(
        label=_("Zo begint de brief: wat jullie niet weten"),
        help_text=_("Dit staat bovenaan. Een brief heeft hoogstens 80 woorden, dus houd het kort."),
        max_length=600,
    )

    def clean_notes(self) -> list[str]:
        notes = [line.strip() for line in self.cleaned_data["notes"].splitlines() if line.strip()]
        if any(len(note) > NOTE_LENGTH for note in notes):
            raise forms.ValidationError(_("Houd elke regel onder de 80 tekens."))
        over = len(notes) - MOST_LETTERS
        if over > 0:
            raise forms.ValidationError(
                ngettext(
                    "Dit is %(over)d brief te veel. Maak er hoogstens %(most)d tegelijk, of breng een lijst.",
                    "Dit zijn %(over)d brieven te veel. Maak er hoogstens %(most)d tegelijk, of breng een lijst.",
                    over,
                ),
                params={"over": over, "most": MOST_LETTERS},
            )
        return notes
