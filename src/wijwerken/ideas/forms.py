"""Planting, adding, bringing, connecting."""

from django import forms
from django.utils.translation import gettext_lazy as _

from wijwerken.inquiry.models import Inquiry
from wijwerken.inquiry.sources import SourcesField
from wijwerken.web.forms import KindForm, Line, Words

from .models import Energy, Idea

ANSWERS_TO = ["insights.insight", "stories.claim", "stories.fragment", "perspectives.statement", "ideas.idea"]


class PlantForm(KindForm):
    title = Line(label=_("Hoe heet je idee?"), max_length=80, help_text=_("Een paar woorden is genoeg."))
    text = Words(
        label=_("Wat zouden we kunnen doen?"), max_length=2000, help_text=_("Eén zin is genoeg. Anderen vullen aan.")
    )
    answers = SourcesField(
        label=_("Waar geeft het antwoord op?"),
        kinds=ANSWERS_TO,
        fewest=0,
        help_text=_("Dit worden de wortels. Komt het alleen uit jezelf? Laat dit dan leeg."),
    )

    def __init__(self, *args: object, inquiry: Inquiry, preset: str = "", **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.fields["answers"].offer(inquiry, preset)


class LeafForm(KindForm):
    text = Words(
        label=_("Wat voeg jij toe?"),
        max_length=1000,
        help_text=_("Iets wat helpt, iets wat je weet, iets wat erbij hoort. Je schuilnaam staat eronder."),
    )


class EnergyForm(KindForm):
    kind = forms.ChoiceField(label=_("Wat heb jij hiervoor?"), choices=Energy.Kind, widget=forms.RadioSelect)
    brings = Line(
        label=_("Wat breng je mee, of waar maak je je zorgen over?"),
        max_length=300,
        required=False,
        help_text=_("Bijvoorbeeld tijd, spullen, iemand die je kent. Anderen zien dit, met je schuilnaam."),
    )


class ConnectForm(KindForm):
    ideas = SourcesField(label=_("Met welke ideeën hoort dit samen?"), kinds=["ideas.idea"])

    def __init__(self, *args: object, idea: Idea, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.fields["ideas"].offer(idea.inquiry)
        own = f"ideas.idea/{idea.pk}"
        self.fields["ideas"].choices = [
            (noun, [choice for choice in choices if choice[0] != own]) for noun, choices in self.fields["ideas"].choices
        ]


class LetGoForm(KindForm):
    why = Line(label=_("Waarom laat je het los?"), max_length=300, required=False)
