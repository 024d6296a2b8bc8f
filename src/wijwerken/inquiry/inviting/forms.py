"""Addresses, a group, a table and what its columns mean; and how the invitation begins."""

import re

from django import forms
from django.conf import settings
from django.core.validators import validate_email
from django.utils.translation import gettext_lazy as _

from wijwerken.web.forms import KindForm, Line, Words

from ..domain.inviting import MOST_IN_GROUP
from ..letters.printing import first_sentences, require_fits
from ..letters.table import NOTE, ROLES, Row, Uploaded, guessed
from ..models import Inquiry

MOST_ADDRESSES = 300
WORDS_LENGTH = 600


class OpeningForm(KindForm):
    """What every invitation has: the language of its reader, and the words it begins with."""

    language = forms.ChoiceField(
        label=_("In welke taal?"), choices=settings.LANGUAGES, required=False, widget=forms.RadioSelect
    )
    words = Words(
        label=_("Zo begint de uitnodiging: wat jullie niet weten"),
        help_text=_("Dit staat bovenaan. Een uitnodiging heeft hoogstens 80 woorden, dus houd het kort."),
        max_length=WORDS_LENGTH,
    )

    for_group = False

    def __init__(self, *args, inquiry: Inquiry, **kwargs) -> None:
        first = {"language": inquiry.language, "words": first_sentences(inquiry, for_group=self.for_group)}
        super().__init__(*args, **{**kwargs, "initial": first | kwargs.get("initial", {})})
        self.inquiry = inquiry

    def require_fits(self) -> None:
        """Raises `Refusal` where it would be too long to read, or could not be printed."""
        require_fits(self.inquiry, self.cleaned_data["words"], self.in_language, for_group=self.for_group)

    @property
    def in_language(self) -> str:
        return self.cleaned_data["language"] or self.inquiry.language


class MailsForm(OpeningForm):
    addresses = Words(
        label=_("Naar welke e-mailadressen?"),
        help_text=_("Zet elk adres op een eigen regel. Niemand ziet de adressen van anderen."),
        max_length=MOST_ADDRESSES * 80,
    )

    field_order = ["addresses", "language", "words"]

    def clean_addresses(self) -> list[str]:
        addresses = list(
            dict.fromkeys(part.lower() for part in re.split(r"[\s,;]+", self.cleaned_data["addresses"]) if part)
        )
        wrong = [address for address in addresses if not is_address(address)]
        if wrong:
            raise forms.ValidationError(
                _("Dit lijken geen e-mailadressen: %(wrong)s. Verbeter ze, of haal ze weg."),
                params={"wrong": ", ".join(wrong[:5])},
            )
        if len(addresses) > MOST_ADDRESSES:
            raise forms.ValidationError(
                _("Dit zijn te veel adressen. Schrijf er hoogstens %(most)d tegelijk."), params={"most": MOST_ADDRESSES}
            )
        return addresses

    @property
    def people(self) -> list[Row]:
        """In the list of who was invited stands the part before the @: the address itself is not kept there."""
        language = self.in_language
        return [Row(note=name_in(mail), mail=mail, language=language) for mail in self.cleaned_data["addresses"]]


def name_in(address: str) -> str:
    return address.partition("@")[0][:80]


def is_address(text: str) -> bool:
    try:
        validate_email(text)
    except forms.ValidationError:
        return False
    return len(text) <= 254


class GroupForm(OpeningForm):
    for_group = True

    note = Line(
        label=_("Voor welke groep?"),
        help_text=_("Een klas, een avond van de club. Alleen jij ziet dit."),
        max_length=80,
    )
    most_uses = forms.IntegerField(
        label=_("Hoeveel mensen zijn het hoogstens?"), min_value=2, max_value=MOST_IN_GROUP, initial=30
    )
    days = forms.TypedChoiceField(
        label=_("Hoe lang werkt de code?"),
        choices=[(1, _("Een dag")), (7, _("Een week")), (30, _("Een maand"))],
        coerce=int,
        initial=7,
        widget=forms.RadioSelect,
    )

    field_order = ["note", "most_uses", "days", "language", "words"]


class TableForm(KindForm):
    file = forms.FileField(
        label=_("Je bestand"),
        help_text=_("Een CSV- of Excelbestand (.xlsx). De eerste regel zegt wat er in elke kolom staat."),
        widget=forms.FileInput(attrs={"accept": ".csv,.txt,.xlsx"}),
        error_messages={
            "required": _("Kies eerst een bestand."),
            "empty": _("Dit bestand is leeg. Kies een ander."),
            "invalid": _("Er kwam geen bestand mee. Kies het nog eens."),
        },
    )


class MeaningForm(KindForm):
    """What each column of a table is, and how the letters begin in each language."""

    def __init__(self, *args, inquiry: Inquiry, uploaded: Uploaded, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.inquiry, self.uploaded = inquiry, uploaded
        for number, (heading, role) in enumerate(zip(uploaded.headings, guessed(uploaded.headings), strict=True)):
            self.fields[f"column{number}"] = forms.ChoiceField(
                label=heading, choices=list(ROLES.items()), required=False, initial=role
            )
        for language, name in sorted(settings.LANGUAGES, key=lambda pair: pair[0] != inquiry.language):
            is_first = language == inquiry.language
            self.fields[f"words_{language}"] = Words(
                label=_("Zo beginnen de brieven: wat jullie niet weten (%(language)s)") % {"language": name},
                help_text="" if is_first else _("Alleen nodig als er brieven in deze taal bij zijn."),
                max_length=WORDS_LENGTH,
                required=is_first,
                initial=first_sentences(inquiry) if is_first else "",
            )

    def columns(self) -> list[tuple[forms.BoundField, str]]:
        """Each column's field, with an example of what stands in it."""
        return [(self[f"column{n}"], self.uploaded.example(n)) for n in range(len(self.uploaded.headings))]

    def openings(self) -> list[forms.BoundField]:
        return [self[name] for name in self.fields if name.startswith("words_")]

    @property
    def roles(self) -> list[str]:
        return [self.cleaned_data[f"column{number}"] for number in range(len(self.uploaded.headings))]

    @property
    def words(self) -> dict[str, str]:
        """How the letters begin, by language; only where something was written."""
        named = ((language, self.cleaned_data[f"words_{language}"]) for language, _name in settings.LANGUAGES)
        return {language: text for language, text in named if text}

    def clean(self) -> dict[str, object]:
        data = super().clean()
        chosen = [data.get(f"column{number}", "") for number in range(len(self.uploaded.headings))]
        for role in {role for role in chosen if role and chosen.count(role) > 1}:
            self.add_error(
                None,
                _("Twee kolommen zijn allebei voor %(role)s. Kies er één, en sla de andere over.")
                % {"role": ROLES[role]},
            )
        if not any(chosen):
            self.add_error(None, _("Kies eerst in welke kolom %(role)s staat.") % {"role": ROLES[NOTE]})
        return data

    def require_fits(self) -> None:
        for language, words in self.words.items():
            require_fits(self.inquiry, words, language)
