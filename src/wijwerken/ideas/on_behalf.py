"""Planting and adding a leaf, entered for a teller. What they never said is of who entered it."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wijwerken.inquiry.domain.on_behalf import Act, can_be_entered
from wijwerken.inquiry.models import OnBehalf, Participant, TraceEdge
from wijwerken.method.phases import Phase

from .domain import add_leaf, drop_leaf, plant
from .forms import LeafForm, PlantForm
from .models import Idea, Leaf

MOST_OFFERED = 100


class LeafForForm(LeafForm):
    idea = forms.ChoiceField(label=gettext_lazy("Bij welk idee?"))

    field_order = ("idea", "text")

    def __init__(self, *args: Any, choices: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["idea"].choices = choices


def plant_form(teller: Participant, *data: Any, **kwargs: Any) -> PlantForm:
    return PlantForm(*data, inquiry=teller.inquiry, **kwargs)


def leaf_form(teller: Participant, *data: Any, **kwargs: Any) -> LeafForForm | None:
    ideas = Idea.objects.filter(inquiry=teller.inquiry).order_by("-made_at")[:MOST_OFFERED]
    choices = [(idea.pk, idea.title) for idea in ideas]
    return LeafForForm(*data, choices=choices, **kwargs) if choices else None


def plant_for(teller: Participant, said: Mapping[str, Any]) -> Idea:
    return plant(teller.inquiry, by=teller, title=said["title"], text=said["text"], answers=said["answers"])


def leaf_for(teller: Participant, said: Mapping[str, Any]) -> Leaf:
    return add_leaf(Idea.objects.get(inquiry=teller.inquiry, pk=said["idea"]), by=teller, text=said["text"])


def is_of_who_entered_it(idea: Idea, entered: OnBehalf) -> None:
    """Others may have built on it: it stays, and goes on as the idea of who wrote it down."""
    teller = idea.by_id
    Idea.objects.filter(pk=idea.pk).update(by=entered.by)
    if entered.by is not None:
        origin = TraceEdge.objects.filter(from_id=idea.pk, relation="written_by", to_id=teller)
        origin.update(to_id=entered.by.pk)


can_be_entered(
    Act(
        name="plant",
        label=gettext_lazy("Een idee planten"),
        phase=Phase.IDEAS,
        form=plant_form,
        enter=plant_for,
        model=Idea,
        in_words=lambda idea: _("Jouw idee: %(title)s. %(text)s") % {"title": idea.title, "text": idea.text},
        take_back=is_of_who_entered_it,
    )
)
can_be_entered(
    Act(
        name="leaf",
        label=gettext_lazy("Iets toevoegen aan een idee"),
        phase=Phase.IDEAS,
        form=leaf_form,
        enter=leaf_for,
        model=Leaf,
        in_words=lambda leaf: _("Jouw blad bij “%(title)s”: %(text)s") % {"title": leaf.idea.title, "text": leaf.text},
        take_back=lambda leaf, entered: drop_leaf(leaf, by=leaf.by),
    )
)
