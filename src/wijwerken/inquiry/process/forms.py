"""What the core group fills in about its own process."""

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from wijwerken.method.exceptions import ALLOWED
from wijwerken.method.phases import Phase
from wijwerken.method.settings import LONGEST, SHORTEST
from wijwerken.web import clock
from wijwerken.web.forms import KindForm, Words

from ..domain.process import STEPS
from ..models import Fate, Inquiry, Proposal
from ..models.question import Visibility
from ..seasons import seasons_from

CONSENT = [("ja", _("Ik heb geen bezwaar")), ("nee", _("Ik heb bezwaar"))]


class StepForm(KindForm):
    """A step on the path, with the reason."""

    kind = forms.ChoiceField(
        label=_("Wat stel je voor?"), choices=[(kind, kind.label) for kind in STEPS], widget=forms.RadioSelect
    )
    phase = forms.TypedChoiceField(label=_("Welke stap?"), coerce=lambda value: Phase(int(value)))
    reason = Words(
        label=_("Waarom nu?"),
        max_length=1000,
        help_text=_("Noem wat er gedaan is. Bijvoorbeeld: elke kring heeft verteld en niemand noemt een nieuwe naam."),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["phase"].choices = [(phase.value, _(phase.verb)) for phase in Phase]

    def proposed(self) -> dict[str, object]:
        return self.cleaned_data


class SettingsForm(KindForm):
    """What is settled about the process; only what differs is proposed."""

    phase = forms.TypedChoiceField(
        label=_("Over welke stap gaat het?"), coerce=lambda value: str(int(value)), required=False, empty_value=""
    )
    season = forms.ChoiceField(
        label=_("Wanneer zou die stap kunnen komen?"),
        required=False,
        help_text=_("Een seizoen, geen datum. Een stap komt als gedaan is wat nodig was, ook als dat later is."),
    )
    silent_days = forms.IntegerField(
        label=_("Hoeveel dagen heeft een verteller om terug te lezen?"),
        min_value=SHORTEST,
        max_value=LONGEST,
        help_text=_("Daarna staat wat niet bevestigd is apart. Na het eerste verhaal staat dit vast."),
    )
    visibility = forms.ChoiceField(label=_("Wie mag meelezen?"), choices=Visibility, widget=forms.RadioSelect)
    reason = Words(label=_("Waarom?"), max_length=1000)

    def __init__(self, *args, inquiry: Inquiry, **kwargs):
        kwargs["initial"] = now_settled(inquiry) | kwargs.get("initial", {})
        super().__init__(*args, **kwargs)
        self.inquiry = inquiry
        self.fields["phase"].choices = [("", _("Geen")), *((str(phase.value), _(phase.verb)) for phase in Phase)]
        self.fields["season"].choices = seasons_from(timezone.localdate(clock.now()))

    def proposed(self) -> dict[str, object]:
        data = self.cleaned_data
        terms: dict[str, object] = {}
        if data["phase"] and data["season"] != self.inquiry.seasons.get(data["phase"], ""):
            terms["seasons"] = {data["phase"]: data["season"]}
        for name in ("silent_days", "visibility"):
            if data[name] != getattr(self.inquiry, name):
                terms[name] = data[name]
        return {"kind": Proposal.Kind.SETTINGS, "terms": terms, "reason": data["reason"]}


def now_settled(inquiry: Inquiry) -> dict[str, object]:
    return {"silent_days": inquiry.silent_days, "visibility": inquiry.visibility}


class ExceptionForm(KindForm):
    """An exception to a rule that allows one."""

    rule = forms.ChoiceField(
        label=_("Op welke regel?"),
        choices=[(rule, _(words)) for rule, words in ALLOWED.items()],
        widget=forms.RadioSelect,
    )
    reason = Words(
        label=_("Wat wordt anders, en waarom?"),
        max_length=1000,
        help_text=_("Deze woorden blijven altijd op de bladzijde van het pad staan."),
    )

    def proposed(self) -> dict[str, object]:
        data = self.cleaned_data
        return {"kind": Proposal.Kind.EXCEPTION, "terms": {"rule": data["rule"]}, "reason": data["reason"]}


class ReasonForm(KindForm):
    """The same matter, said better."""

    reason = Words(label=_("Waarom nu?"), max_length=1000)

    def __init__(self, *args, proposal: Proposal, **kwargs):
        super().__init__(*args, **kwargs)
        self.proposal = proposal

    def proposed(self) -> dict[str, object]:
        return {"kind": self.proposal.kind, "terms": self.proposal.terms, "reason": self.cleaned_data["reason"]}


class AnswerForm(KindForm):
    """Consent, or an objection with its reason."""

    answer = forms.ChoiceField(label=_("Heb je bezwaar?"), choices=CONSENT, widget=forms.RadioSelect)
    reason = Words(
        label=_("Wat wil je erbij zeggen?"),
        max_length=1000,
        required=False,
        help_text=_("Bij een bezwaar hoort een reden, en wat het zou oplossen. Je schuilnaam staat erbij."),
    )


class SeatObjectionForm(KindForm):
    """Why somebody had better not join."""

    reason = Words(
        label=_("Wat is je bezwaar?"),
        max_length=300,
        help_text=_("Je schuilnaam staat erbij. Wie gevraagd werd leest het."),
    )


class FateForm(KindForm):
    """What became of several things, in one sentence."""

    things = forms.MultipleChoiceField(label=_("Waarvan?"), widget=forms.CheckboxSelectMultiple)
    kind = forms.ChoiceField(label=_("Wat gebeurde ermee?"), choices=Fate.Kind, widget=forms.RadioSelect)
    sentence = Words(
        label=_("Leg het uit in één zin"),
        max_length=300,
        help_text=_("Wie het inbracht leest deze zin. Zeg bij geparkeerd ook tot wanneer."),
    )

    def __init__(self, *args, things: list[tuple[str, str]], **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["things"].choices = things
