"""Forms that speak kindly, and fields for the words of people."""

import re
import unicodedata
from pathlib import Path

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import MaxLengthValidator
from django.forms.renderers import DjangoTemplates
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext, pgettext_lazy

HERE = Path(__file__).resolve().parent / "templates"
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff]")
LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
OVERRIDES = re.compile(r"[\u202a-\u202e\u2066-\u2069]")  # could turn around what stands beside them
SURROGATES = re.compile(r"[\ud800-\udfff]")


class FormRenderer(DjangoTemplates):
    """Draws forms, fields and widgets in the look; our templates win over Django's."""

    form_template_name = "web/components/form.html"
    field_template_name = "web/components/field.html"

    @cached_property
    def engine(self):
        built_in = Path(forms.__file__).parent / "templates"
        return self.backend(
            {"NAME": "wijwerkenforms", "DIRS": [HERE, built_in], "APP_DIRS": True, "OPTIONS": {}},
        )


def tidy(text: str) -> str:
    """Text of people as it is kept: one kind of line end, composed letters, no control characters."""
    return unicodedata.normalize("NFC", CONTROL.sub("", LINE_ENDS.sub("\n", text)))


class Longest(MaxLengthValidator):
    """Says how much too long a text is, and what helps."""

    def __call__(self, value: str) -> None:
        over = len(value) - self.limit_value
        if over > 0:
            raise ValidationError(
                ngettext(
                    "Dit is %(over)d teken te lang. Er passen hoogstens %(most)d tekens in. Haal iets weg.",
                    "Dit is %(over)d tekens te lang. Er passen hoogstens %(most)d tekens in. "
                    "Haal iets weg, of maak er twee van.",
                    over,
                ),
                code="max_length",
                params={"over": over, "most": self.limit_value},
            )


class Words(forms.CharField):
    """The words of a person, over as many lines as they need. A browser never cuts them short."""

    widget = forms.Textarea(attrs={"cols": None})

    def __init__(self, *, max_length: int | None = None, big: bool = False, **kwargs) -> None:
        self.big = big
        super().__init__(**kwargs)
        self.longest = max_length
        if max_length is not None:
            self.validators.append(Longest(max_length))
            # For the script that counts along. No `maxlength`: that would cut off what is pasted, unseen.
            self.widget.attrs |= {"data-longest": max_length, "data-counted": _("{length} van {most} tekens")}

    def to_python(self, value: object) -> str:
        text = super().to_python(value)
        if SURROGATES.search(text):
            raise ValidationError(
                _("Er zit een teken in dat we niet kunnen bewaren. Kijk bij het laatste dat je plakte."),
                code="surrogate",
            )
        return self.tidied(text)

    def tidied(self, text: str) -> str:
        return tidy(text).strip()

    def widget_attrs(self, widget: forms.Widget) -> dict[str, object]:
        attrs = super().widget_attrs(widget) | {"dir": "auto"}
        if isinstance(widget, forms.Textarea):
            attrs |= {"rows": 8} if self.big else {"rows": 3, "class": "short"}
        return attrs


class Line(Words):
    """The words of a person on one line: a title, a name."""

    widget = forms.TextInput

    def tidied(self, text: str) -> str:
        return " ".join(OVERRIDES.sub("", tidy(text)).split())


class Day(forms.DateField):
    """A day, picked in the browser's calendar or typed as people write it here."""

    def __init__(self, **kwargs) -> None:
        kwargs.setdefault("input_formats", ["%Y-%m-%d", "%d-%m-%Y", "%d/%m/%Y", "%d-%m-%y"])
        super().__init__(**kwargs)
        self.widget = forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})


FACES = [
    (0, pgettext_lazy("weerstand", "Geen")),
    (2, pgettext_lazy("weerstand", "Een klein beetje")),
    (5, pgettext_lazy("weerstand", "Wat")),
    (8, pgettext_lazy("weerstand", "Veel")),
    (10, pgettext_lazy("weerstand", "Heel veel")),
]


class FacesWidget(forms.RadioSelect):
    """Five faces with words under them: radio buttons all the same."""

    template_name = "web/components/faces.html"

    def create_option(self, name, value, *args, **kwargs) -> dict[str, object]:
        return super().create_option(name, value, *args, **kwargs) | {"face": f"face-{value}"}


class Faces(forms.TypedChoiceField):
    """Resistance from 0 to 10, asked by five faces."""

    widget = FacesWidget

    def __init__(self, **kwargs) -> None:
        super().__init__(choices=FACES, coerce=int, empty_value=None, **kwargs)


EMPTY = _("Dit veld is nog leeg. Schrijf hier iets, een paar woorden is genoeg.")
NOT_CHOSEN = _("Hier is nog niets gekozen. Kies een antwoord.")
NOT_TICKED = _("Dit vakje is nog leeg. Zet er een vinkje in als het klopt.")
KIND_WORDS = [
    (forms.Field, "required", EMPTY),
    (forms.ChoiceField, "required", NOT_CHOSEN),
    (forms.BooleanField, "required", NOT_TICKED),
    (forms.ChoiceField, "invalid_choice", _("Kies een van de antwoorden die er staan.")),
    (forms.ChoiceField, "invalid_list", _("Kies uit de antwoorden die er staan.")),
    (forms.EmailField, "invalid", _("Dit lijkt geen e-mailadres. Staat er een @ in, en een punt erachter?")),
    (forms.DateField, "invalid", _("Dit lezen we niet als een datum. Schrijf hem zo: 24-11-2026.")),
    (forms.IntegerField, "invalid", _("Schrijf hier een getal, in cijfers.")),
    (forms.IntegerField, "max_value", _("Dit getal is te groot. Kies hoogstens %(limit_value)s.")),
    (forms.IntegerField, "min_value", _("Dit getal is te klein. Kies minstens %(limit_value)s.")),
]


def speak_kindly(field: forms.Field) -> None:
    """Replace the messages that Django would give, not those that the form itself chose."""
    standard: dict[str, object] = {}
    for kind in reversed(type(field).__mro__):
        standard |= vars(kind).get("default_error_messages", {})
    own = {code for code, message in field.error_messages.items() if message != standard.get(code)}
    for kind, code, message in KIND_WORDS:
        if isinstance(field, kind) and code not in own:
            field.error_messages[code] = message


class KindForm(forms.Form):
    """Every form of the house: drawn in the look, refused with words that help."""

    use_required_attribute = False  # the browser's own bubble is neither kind nor in our language

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            speak_kindly(field)
