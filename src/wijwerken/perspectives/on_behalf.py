"""Answering a statement, entered for a teller who calls or writes. The answer is theirs alone (R12)."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wijwerken.inquiry.domain.on_behalf import Act, can_be_entered
from wijwerken.inquiry.models import OnBehalf, Participant
from wijwerken.method.phases import Phase
from wijwerken.web.forms import KindForm, Words

from .domain import respond
from .forms import LONGEST_WHY
from .models import Response, Value
from .queries import find_statement, shown_statements

MOST_OFFERED = 200


class RespondForForm(KindForm):
    """All statements, answered by this teller or not: what is not offered would tell what they answered."""

    statement = forms.ChoiceField(label=gettext_lazy("Welke uitspraak las je voor?"))
    answer = forms.TypedChoiceField(
        label=gettext_lazy("Wat zei de verteller?"), choices=Value, coerce=int, widget=forms.RadioSelect
    )
    why = Words(label=gettext_lazy("Waarom?"), max_length=LONGEST_WHY, required=False)

    def __init__(self, *args: Any, choices: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["statement"].choices = choices


def form_for(teller: Participant, *data: Any, **kwargs: Any) -> RespondForForm | None:
    choices = [(one.pk, one.text) for one in shown_statements(teller.inquiry)[:MOST_OFFERED]]
    return RespondForForm(*data, choices=choices, **kwargs) if choices else None


def answer(teller: Participant, said: Mapping[str, Any]) -> Response:
    statement = find_statement(teller.inquiry, said["statement"])
    return respond(statement, by=teller, value=said["answer"], why=said["why"], language=teller.inquiry.language)


def take_back(response: Response, entered: OnBehalf) -> None:
    """What the teller said before holds again, or nothing where there was nothing; what they said since stays."""
    changes = list(response.changes.all())
    if changes and changes[-1].at > entered.made_at:
        return
    if len(changes) < 2:
        response.delete()
        return
    changes[-1].delete()
    response.value, response.touches = changes[-2].value, changes[-2].touches
    response.save(update_fields=["value", "touches"])


can_be_entered(
    Act(
        name="respond",
        label=gettext_lazy("Reageren op een uitspraak"),
        phase=Phase.INSIGHT,
        form=form_for,
        enter=answer,
        model=Response,
        in_words=lambda given: (
            _("Bij “%(statement)s” antwoordde je: %(answer)s")
            % {"statement": given.statement.text, "answer": given.get_value_display()}
        ),
        take_back=take_back,
        is_secret=True,
    )
)
