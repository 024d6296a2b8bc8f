"""What somebody fills in to start a question, reword it, or give a frame."""

from django import forms
from django.utils.translation import gettext_lazy as _

from wijwerken.web.forms import KindForm, Line, Words

from ..models import Frame
from ..models.question import Kind, Visibility

YES_NO = [("nee", _("Nee, ik ben bewoner, ondernemer of lid van iets")), ("ja", _("Ja, ik werk of spreek ervoor"))]
FIXED = [("vast", _("Dit staat vast")), ("open", _("Hier valt over te praten"))]
MOST_CIRCLES = 8


class WordingForm(KindForm):
    """The question and what belongs to it."""

    question = Line(
        label=_("Wat is de vraag?"),
        max_length=200,
        help_text=_("Eén open vraag, in gewone woorden. Je kunt hem later nog verbeteren."),
    )
    occasion = Words(
        label=_("Waarom nu?"), max_length=2000, help_text=_("Wat gebeurde er, waardoor deze vraag er nu is?")
    )
    purpose = Words(label=_("Wat willen jullie ermee bereiken?"), max_length=2000)
    influence = Words(
        label=_("Hoeveel invloed hebben mensen?"),
        max_length=2000,
        help_text=_("Wat gebeurt er met wat jullie samen kiezen? Wie beslist er mee, en waarover niet?"),
    )
    feedback = Words(
        label=_("Hoe horen mensen wat ermee gebeurde?"),
        max_length=2000,
        help_text=_("Bijvoorbeeld: elke maand op deze site, en een brief aan wie geen internet heeft."),
    )


class StartForm(WordingForm):
    """All that a new question needs, in five minutes."""

    not_knowing = Words(
        label=_("Wat weten jullie niet?"),
        max_length=2000,
        help_text=_(
            "Schrijf ook waar jullie zelf tekortschoten. Deze woorden staan bovenaan elke brief. "
            "Zonder deze woorden gaat er geen brief uit."
        ),
    )
    kind = forms.ChoiceField(
        label=_("Van wie is deze vraag?"),
        choices=Kind,
        widget=forms.RadioSelect,
        initial=Kind.SOCIETY,
        help_text=_("Gaat de vraag over de organisatie zelf, dan tellen leidinggevenden en de anderen apart."),
    )
    organisation = Line(
        label=_("Met welke organisatie?"), max_length=120, help_text=_("Bijvoorbeeld: gemeente Zeewolde.")
    )
    place = Line(label=_("In welke plaats of buurt?"), max_length=80)
    listener = Line(label=_("Wie kunnen mensen bellen?"), max_length=80, required=False)
    telephone = Line(label=_("Op welk nummer?"), max_length=30, required=False)
    host = forms.ChoiceField(
        label=_("Werk je zelf voor die organisatie, of spreek je ervoor?"),
        choices=YES_NO,
        widget=forms.RadioSelect,
        help_text=_("We vragen dit omdat bewoners in de meerderheid moeten zijn als er iets besloten wordt."),
    )
    circles = Words(
        label=_("Welke kringen van mensen horen erbij?"),
        max_length=800,
        help_text=_("Eén op elke regel, hoogstens acht. Denk ook aan wie je niet vaak hoort."),
    )
    visibility = forms.ChoiceField(
        label=_("Wie mag meelezen?"), choices=Visibility, widget=forms.RadioSelect, initial=Visibility.PUBLIC
    )
    frame = Line(
        label=_("Is er een grens waar jullie binnen moeten blijven?"),
        max_length=300,
        required=False,
        help_text=_("Bijvoorbeeld geld, een wet of een datum. Meer grenzen kun je later toevoegen."),
    )
    frame_giver = Line(label=_("Wie geeft die grens?"), max_length=120, required=False, help_text=_("Naam en functie."))

    def clean_circles(self) -> list[str]:
        names = list(
            dict.fromkeys(line.strip()[:80] for line in self.cleaned_data["circles"].splitlines() if line.strip())
        )
        if len(names) > MOST_CIRCLES:
            raise forms.ValidationError(_("Dat zijn er meer dan acht. Neem een paar kringen samen."))
        return names

    def clean(self) -> dict[str, object]:
        data = super().clean()
        if data.get("frame") and not data.get("frame_giver"):
            self.add_error("frame_giver", _("Een grens heeft een gever met een naam. Wie stelt deze grens?"))
        return data

    def wording(self) -> dict[str, str]:
        return {name: self.cleaned_data[name] for name in WordingForm.base_fields}


class RewordForm(WordingForm):
    reason = Line(label=_("Waarom verandert de vraag?"), max_length=300)
    asked_by = Line(
        label=_("Wie vroeg erom?"),
        max_length=120,
        required=False,
        help_text=_("Bijvoorbeeld: drie vertellers uit de Dorpsstraat."),
    )

    def wording(self) -> dict[str, str]:
        return {name: self.cleaned_data[name] for name in WordingForm.base_fields}


class NotKnowingForm(KindForm):
    """What one initiator does not know, by name if they wish (R24)."""

    text = Words(
        label=_("Wat weet je niet? Waar schoten jullie tekort?"),
        max_length=2000,
        help_text=_("Deze woorden staan bovenaan elke uitnodiging en op de eerste bladzijde van de vraag."),
    )
    name = Line(
        label=_("Je naam erbij?"),
        max_length=80,
        required=False,
        help_text=_("Dat hoeft niet. Je schuilnaam komt er nooit bij te staan."),
    )


class FrameForm(KindForm):
    """A boundary, with who gives it and why."""

    kind = forms.ChoiceField(label=_("Waar gaat deze grens over?"), choices=Frame.Kind, widget=forms.RadioSelect)
    text = Line(label=_("Wat is de grens?"), max_length=300)
    reason = Words(label=_("Waarom is dat zo?"), max_length=1000, required=False)
    fixed = forms.ChoiceField(label=_("Staat het vast?"), choices=FIXED, widget=forms.RadioSelect)
    giver = Line(label=_("Wie geeft deze grens?"), max_length=120, help_text=_("De naam. Die staat erbij."))
    function = Line(label=_("In welke functie?"), max_length=120, help_text=_("Bijvoorbeeld: wethouder, of dijkgraaf."))


class FrameChangeForm(FrameForm):
    kind = None
    reason = Words(label=_("Waarom verandert het?"), max_length=1000)


class FrameQuestionForm(KindForm):
    text = Words(label=_("Wat wil je vragen over deze grens?"), max_length=1000)


class FrameAnswerForm(KindForm):
    answer = Words(label=_("Antwoord"), max_length=2000)
    name = Line(label=_("Wie antwoordt?"), max_length=120, help_text=_("Naam en functie. Een antwoord heeft een naam."))
