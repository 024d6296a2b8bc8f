"""Objecting to a direction, entered for a teller; what they never said is taken back as its maker would (R8)."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wijwerken.inquiry.domain.on_behalf import Act, can_be_entered
from wijwerken.inquiry.models import OnBehalf, Participant
from wijwerken.method.objections import Ending
from wijwerken.method.phases import Phase

from .domain.objections import end, object_to
from .forms import ObjectForm
from .models import Direction, Objection


class ObjectForForm(ObjectForm):
    direction = forms.ChoiceField(label=gettext_lazy("Tegen welke richting?"))

    field_order = ("direction", "reason", "would_help")

    def __init__(self, *args: Any, choices: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["direction"].choices = choices


def form_for(teller: Participant, *data: Any, **kwargs: Any) -> ObjectForForm | None:
    open_ones = Direction.objects.filter(inquiry=teller.inquiry, choice=None).prefetch_related("versions")
    choices = [(direction.pk, direction.newest.title) for direction in open_ones.order_by("made_at")]
    return ObjectForForm(*data, choices=choices, **kwargs) if choices else None


def objection(teller: Participant, said: Mapping[str, Any]) -> Objection:
    direction = Direction.objects.get(inquiry=teller.inquiry, pk=said["direction"])
    return object_to(direction, by=teller, reason=said["reason"], would_help=said.get("would_help", ""))


def withdraw(made: Objection, entered: OnBehalf) -> None:
    if made.ending is None:
        end(made, Ending.WITHDRAWN, by=made.by)


can_be_entered(
    Act(
        name="object",
        label=gettext_lazy("Bezwaar maken tegen een richting"),
        phase=Phase.DIRECTION,
        form=form_for,
        enter=objection,
        model=Objection,
        in_words=lambda made: _("Jouw bezwaar: %(reason)s") % {"reason": made.reason},
        take_back=withdraw,
    )
)
