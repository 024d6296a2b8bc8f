"""Who does what: proposed to the core group, or handed on."""

from django import forms
from django.utils.translation import gettext_lazy as _

from wijwerken.web.forms import KindForm, Words

from ..models import Duty, Inquiry, Participant

HANDED_ON = [Duty.Kind.LISTENER, Duty.Kind.FACILITATOR, Duty.Kind.COMPANION]  # who began a question stays who began it


class DutyForm(KindForm):
    """What somebody does for this inquiry."""

    participant = forms.ModelChoiceField(
        label=_("Wie?"), queryset=Participant.objects.none(), empty_label=_("Kies een schuilnaam")
    )
    change = forms.ChoiceField(label=_("Wat verandert er?"), widget=forms.RadioSelect)
    reason = Words(
        label=_("Waarom?"), max_length=1000, required=False, help_text=_("Een paar woorden mogen, hoeven niet.")
    )

    CHANGES = {
        "+listener": _("Wordt luisteraar: schrijft verhalen op, leest ze terug en maakt brieven"),
        "-listener": _("Is geen luisteraar meer"),
        "+facilitator": _("Wordt begeleider: houdt het gesprek en het tempo in het oog"),
        "-facilitator": _("Is geen begeleider meer"),
        "+companion": _("Wordt begeleider van buiten: kijkt mee, en is erbij als we na een pauze terugkijken"),
        "-companion": _("Is geen begeleider van buiten meer"),
        "+host": _("Werkt of spreekt nu voor de organisatie"),
        "-host": _("Werkt of spreekt niet meer voor de organisatie"),
        "+line": _("Geeft nu leiding aan mensen over dit vraagstuk"),
        "-line": _("Geeft geen leiding meer aan mensen over dit vraagstuk"),
    }

    def __init__(self, *args, inquiry: Inquiry, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["participant"].queryset = inquiry.participants.filter(left_at=None).order_by("pseudonym")
        self.fields["change"].choices = list(self.CHANGES.items())

    def put(self) -> dict[str, object]:
        data = self.cleaned_data
        gives, duty = data["change"][0] == "+", data["change"][1:]
        return {"participant": data["participant"], "duty": duty, "gives": gives, "reason": data["reason"]}


class HandOnForm(KindForm):
    """One of my duties, to one other person."""

    kind = forms.ChoiceField(label=_("Welke taak geef je door?"), widget=forms.RadioSelect)
    to = forms.ModelChoiceField(
        label=_("Aan wie?"), queryset=Participant.objects.none(), empty_label=_("Kies een schuilnaam")
    )

    def __init__(self, *args, me: Participant, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        mine = {duty.kind for duty in me.duties.all()}
        self.fields["kind"].choices = [(kind.value, kind.label) for kind in HANDED_ON]  # the rule says which
        self.fields["kind"].widget.choices = [(kind.value, kind.label) for kind in HANDED_ON if kind in mine]
        others = me.inquiry.participants.filter(left_at=None, person__isnull=False).exclude(pk=me.pk)
        self.fields["to"].queryset = others.order_by("pseudonym")
