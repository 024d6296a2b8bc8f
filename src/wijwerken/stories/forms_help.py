"""Help now, and whom one may call."""

from django import forms
from django.utils.translation import gettext_lazy as _

from wijwerken.method.help_now import Permission
from wijwerken.web.forms import Day, KindForm, Line, Words

from .models import HelpContact

SAYS = [
    (Permission.CALL.value, _("Ja, bel voor mij")),
    (Permission.SELF.value, _("Ja, ik bel zelf")),
    (Permission.NO.value, _("Nee, liever niet")),
]


ONLY_WITH_A_YES = ("contact", "whom", "how", "by_day")


class HelpForm(KindForm):
    """Only a yes needs the rest."""

    permission = forms.ChoiceField(label=_("Wat zegt deze mens?"), choices=SAYS, widget=forms.RadioSelect)
    contact = forms.ModelChoiceField(
        label=_("Wie belt?"),
        queryset=HelpContact.objects.none(),
        empty_label=None,
        widget=forms.RadioSelect,
        error_messages={"required": _("Kies wie er belt.")},
    )
    whom = Line(
        label=_("Wie is het, en hoe bereik je die?"),
        max_length=200,
        help_text=_("Een naam en een nummer is genoeg. Het wordt gewist als er contact is."),
        error_messages={"required": _("Schrijf een naam en een nummer, anders kan niemand bellen.")},
    )
    how = Line(
        label=_("Hoe werd het ja gegeven?"),
        max_length=200,
        help_text=_("Bijvoorbeeld: zei het zelf, aan de keukentafel, net."),
        error_messages={"required": _("Schrijf erbij hoe het ja gegeven werd. Een paar woorden is genoeg.")},
    )
    by_day = Day(
        label=_("Uiterlijk wanneer?"), error_messages={"required": _("Kies een dag. Vandaag of morgen is het beste.")}
    )
    words = Words(
        label=_("Wat moet degene die belt weten?"),
        max_length=600,
        required=False,
        help_text=_("Zo weinig mogelijk."),
    )

    def __init__(self, *args, contacts, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["contact"].queryset = contacts
        self.fields["contact"].label_from_instance = lambda one: f"{one.name}, {one.role}"
        if first := contacts.first():
            self.fields["contact"].initial = first.pk
        if self.is_bound and self.data.get("permission") in (Permission.SELF, Permission.NO):
            for name in ONLY_WITH_A_YES:
                self.fields[name].required = False


class ContactForm(KindForm):
    name = Line(label=_("Naam"), max_length=80)
    role = Line(label=_("Wat doet die?"), max_length=120, help_text=_("Bijvoorbeeld: maatschappelijk werk."))
    telephone = Line(label=_("Telefoonnummer"), max_length=30)
    reachable = Line(label=_("Wanneer bereikbaar?"), max_length=200, required=False)
    email = forms.EmailField(
        label=_("E-mailadres"),
        required=False,
        help_text=_("Alleen als die hier zelf binnenkomt met dit adres. Dan staat het ook daar klaar. Mag leeg."),
    )
