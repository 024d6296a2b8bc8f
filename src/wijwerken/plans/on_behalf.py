"""Consent or objection to the plan, entered for a teller to whom the frames were read aloud (R8, R10)."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wijwerken.inquiry.domain.frames import present_versions, see_frames
from wijwerken.inquiry.domain.on_behalf import Act, can_be_entered
from wijwerken.inquiry.models import OnBehalf, Participant
from wijwerken.method.objections import Ending
from wijwerken.method.phases import Phase
from wijwerken.web.forms import KindForm, Words

from .domain.deciding import end_objection, have_no_objection, object_to_plan, open_round_of
from .models import PlanConsent, PlanObjection


class ReadAloudForm(KindForm):
    frames = forms.BooleanField(label=gettext_lazy("Ik las de verteller voor waar we binnen blijven"))


class PlanObjectionForForm(ReadAloudForm):
    reason = Words(label=gettext_lazy("Wat is het bezwaar van de verteller?"), max_length=1000)


def in_a_round(form: type[KindForm]):
    """A form only while a round is open."""

    def form_for(teller: Participant, *data: Any, **kwargs: Any) -> KindForm | None:
        return form(*data, **kwargs) if teller.inquiry.plan_rounds.filter(closed_at=None).exists() else None

    return form_for


def read_frames(teller: Participant) -> None:
    see_frames(teller, present_versions(teller.inquiry))


def consent(teller: Participant, said: Mapping[str, Any]) -> PlanConsent:
    read_frames(teller)
    have_no_objection(teller.inquiry, by=teller)
    return PlanConsent.objects.get(round=open_round_of(teller.inquiry), participant=teller)


def objection(teller: Participant, said: Mapping[str, Any]) -> PlanObjection:
    read_frames(teller)
    return object_to_plan(teller.inquiry, by=teller, reason=said["reason"])


def take_consent_back(given: PlanConsent, entered: OnBehalf) -> None:
    if given.round.closed_at is None:
        given.delete()


def withdraw(made: PlanObjection, entered: OnBehalf) -> None:
    if not made.ending:
        end_objection(made, Ending.WITHDRAWN, by=made.by)


can_be_entered(
    Act(
        name="plan-consent",
        label=gettext_lazy("Geen bezwaar tegen het plan"),
        phase=Phase.PLAN,
        form=in_a_round(ReadAloudForm),
        enter=consent,
        model=PlanConsent,
        in_words=lambda given: _("Bij het plan: geen bezwaar."),
        take_back=take_consent_back,
        is_secret=True,
    )
)
can_be_entered(
    Act(
        name="plan-object",
        label=gettext_lazy("Bezwaar tegen het plan"),
        phase=Phase.PLAN,
        form=in_a_round(PlanObjectionForForm),
        enter=objection,
        model=PlanObjection,
        in_words=lambda made: _("Jouw bezwaar tegen het plan: %(reason)s") % {"reason": made.reason},
        take_back=withdraw,
    )
)
