"""What is asked in this room."""

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from wijwerken.inquiry.models import Circle, Inquiry, Participant
from wijwerken.method.table import FEWEST_CHAIRS, MOST_CHAIRS
from wijwerken.web.forms import Day, KindForm, Line, Words

from .models import Answer, Chair, Channel, Component, Consent, GroupConversation, Sign

LONGEST_STORY = 60_000  # characters: an hour of talking typed out
OWN_WORDS = 2_000
LABEL = 120
TOGETHER = "samen"  # at one table, people of several circles

# Languages in which people tell here; a story's words are marked with theirs.
TOLD_IN = [
    ("nl", "Nederlands"),
    ("ar", "العربية"),
    ("bg", "Български"),
    ("de", "Deutsch"),
    ("en", "English"),
    ("es", "Español"),
    ("fr", "Français"),
    ("fy", "Frysk"),
    ("pl", "Polski"),
    ("pt", "Português"),
    ("ro", "Română"),
    ("so", "Soomaali"),
    ("ti", "ትግርኛ"),
    ("tr", "Türkçe"),
    ("uk", "Українська"),
    ("zh", "中文"),
]


class TellForm(KindForm):
    """One big field; the rest has an answer already."""

    text = Words(label=_("Schrijf het op"), max_length=LONGEST_STORY, big=True)
    consent = forms.ChoiceField(
        label=_("Wat mogen we laten zien?"),
        choices=Consent.choices,
        initial=Consent.PIECES,
        widget=forms.RadioSelect,
    )
    language = forms.ChoiceField(label=_("In welke taal vertel je?"), choices=TOLD_IN, initial="nl")
    seen = forms.IntegerField(required=False, widget=forms.HiddenInput)
    window = forms.CharField(required=False, max_length=40, widget=forms.HiddenInput)

    def __init__(self, *args, asks_a_listener: bool = False, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        if asks_a_listener:
            self.fields["text"].label = _("Wat werd er verteld?")
            self.fields["consent"].label = _("Vraag het de verteller: wat mogen we laten zien?")
            self.fields["language"].label = _("In welke taal werd verteld?")


class DraftForm(KindForm):
    """What the browser saves while somebody writes."""

    purpose = forms.CharField(max_length=40)
    text = Words(max_length=LONGEST_STORY, required=False)
    seen = forms.IntegerField(required=False, min_value=0)
    window = forms.CharField(required=False, max_length=40)


class ListenForm(KindForm):
    """With whom do you talk?"""

    channel = forms.ChoiceField(
        label=_("Hoe kwam het verhaal binnen?"),
        choices=[(Channel.TABLE, _("In een gesprek")), (Channel.PAPER, _("Op papier"))],
        initial=Channel.TABLE,
        widget=forms.RadioSelect,
    )


class TakeInForm(KindForm):
    """Somebody without an account: asked what anybody is asked on entering."""

    host = forms.TypedChoiceField(
        label=_("Werkt de verteller voor de organisatie, of spreekt die namens de organisatie?"),
        choices=[("nee", _("Nee")), ("ja", _("Ja"))],
        coerce=lambda value: value == "ja",
        widget=forms.RadioSelect,
    )
    circle = forms.ModelChoiceField(
        label=_("Bij welke kring hoort de verteller?"),
        queryset=Circle.objects.none(),
        required=False,
        empty_label=_("Dat weten we nog niet"),
        widget=forms.RadioSelect,
    )

    def __init__(self, *args, inquiry: Inquiry, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["host"].label = _("Werkt de verteller voor %(name)s, of spreekt die namens %(name)s?") % {
            "name": inquiry.organisation.name
        }
        self.fields["circle"].queryset = inquiry.circles.all()


class LeadsToForm(KindForm):
    """This leads to that; both or neither."""

    cause = Line(label=_("Dit"), max_length=LABEL, required=False)
    sign = forms.ChoiceField(
        label=_("Hoe werkt het?"),
        choices=Sign.choices,
        initial=Sign.MORE,
        required=False,
        widget=forms.RadioSelect,
    )
    effect = Line(label=_("Dat"), max_length=LABEL, required=False)

    def clean(self) -> dict[str, object]:
        data = super().clean()
        if bool(data.get("cause")) != bool(data.get("effect")) and not self.errors:
            empty = "effect" if data.get("cause") else "cause"
            self.add_error(empty, _("Schrijf ook hier een paar woorden. Of laat 'dit' en 'dat' allebei leeg."))
        data["sign"] = data.get("sign") or Sign.UNKNOWN
        return data

    @property
    def says_something(self) -> bool:
        return bool(self.cleaned_data.get("cause"))


class MarkForm(LeadsToForm):
    """Which words, and what they are."""

    component = forms.ChoiceField(label=_("Wat is dit?"), choices=Component.choices, widget=forms.RadioSelect)
    start = forms.IntegerField(required=False, min_value=0, widget=forms.HiddenInput)
    end = forms.IntegerField(required=False, min_value=0, widget=forms.HiddenInput)
    version = forms.CharField(required=False, max_length=12, widget=forms.HiddenInput)


class CorrectForm(LeadsToForm):
    """Understand a piece anew."""

    component = forms.ChoiceField(label=_("Wat is dit?"), choices=Component.choices, widget=forms.RadioSelect)


class AnswerForm(KindForm):
    """One piece, four answers that weigh the same."""

    answer = forms.ChoiceField(choices=Answer.choices, required=False, widget=forms.RadioSelect)
    own_words = Words(label=_("Zeg het in je eigen woorden"), max_length=OWN_WORDS, required=False)
    reading = forms.CharField(max_length=12, widget=forms.HiddenInput)

    def clean(self) -> dict[str, object]:
        data = super().clean()
        if data.get("answer") == Answer.PARTLY and not data.get("own_words"):
            self.add_error("own_words", _("Wat klopt er wel, en wat niet? Een paar woorden is genoeg."))
        return data


class AloudForm(KindForm):
    """Where and when somebody read aloud."""

    where = Line(label=_("Waar las je het terug?"), max_length=120)
    on = Day(label=_("Wanneer?"))


class ConsentForm(KindForm):
    consent = forms.ChoiceField(label=_("Wat mogen we laten zien?"), choices=Consent.choices, widget=forms.RadioSelect)


class AskForAcknowledgementForm(KindForm):
    name = Line(
        label=_("Wie vraag je om erkenning?"),
        max_length=120,
        help_text=_("Een naam, en wat die ermee te maken had. Iedereen leest dit."),
    )


class SayAfterForm(KindForm):
    words = Words(
        label=_("Wat wil je erover zeggen?"),
        max_length=OWN_WORDS,
        required=False,
        help_text=_("Het hoeft niet. Laat je het leeg, dan staat er niets bij."),
    )


class AcknowledgeForm(KindForm):
    """An acknowledgement has a name: it is no answer and no explanation."""

    words = Words(label=_("Jouw woorden"), max_length=OWN_WORDS)
    name = Line(label=_("Jouw naam, en wat je doet"), max_length=80)


class GroupPlanForm(KindForm):
    """A table: what about, with whom, where, when, how many chairs, who listens."""

    about = Line(label=_("Waar gaat het gesprek over?"), max_length=200)
    circle = forms.ChoiceField(
        label=_("Wie zitten er aan tafel?"),
        widget=forms.RadioSelect,
        help_text=_("Verschillende kringen samen kan pas als uit elke kring iemand zijn eigen verhaal vertelde."),
    )
    place = Line(label=_("Waar?"), max_length=120)
    day = Day(label=_("Op welke dag?"))
    hour = forms.TimeField(
        label=_("Hoe laat?"),
        widget=forms.TimeInput(format="%H:%M", attrs={"type": "time"}),
        error_messages={"invalid": _("Dit lezen we niet als een tijd. Schrijf hem zo: 19:30.")},
    )
    chairs = forms.IntegerField(label=_("Hoeveel stoelen?"), min_value=FEWEST_CHAIRS, max_value=MOST_CHAIRS, initial=6)
    listener = forms.ModelChoiceField(
        label=_("Wie luistert en schrijft?"),
        queryset=Participant.objects.none(),
        empty_label=None,
        widget=forms.RadioSelect,
    )

    def __init__(self, *args, inquiry: Inquiry, me: Participant, listeners, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.circles = {circle.pk: circle for circle in inquiry.circles.all()}
        names = [(pk, circle.name) for pk, circle in self.circles.items()]
        self.fields["circle"].choices = [*names, (TOGETHER, _("Mensen uit verschillende kringen samen"))]
        self.fields["listener"].queryset = listeners
        self.fields["listener"].initial = me.pk

    def clean_circle(self) -> Circle | None:
        return self.circles.get(self.cleaned_data["circle"])

    def clean_day(self):
        day, today = self.cleaned_data["day"], timezone.localdate()
        if not today <= day <= today.replace(year=today.year + 2, day=1):
            raise forms.ValidationError(_("Kies een dag vanaf vandaag."))
        return day


class WalkInForm(TakeInForm):
    """Somebody who walks in takes a chair by their own yes, said aloud."""

    said_yes = forms.BooleanField(label=_("De verteller zei zelf: ja, ik doe mee aan dit gesprek."))


class NoteForm(KindForm):
    """One line: who says it, and what."""

    chair = forms.ModelChoiceField(
        label=_("Wie spreekt?"), queryset=Chair.objects.none(), empty_label=None, widget=forms.RadioSelect
    )
    text = Words(label=_("Wat wordt er gezegd?"), max_length=LONGEST_STORY)
    seen = forms.IntegerField(required=False, widget=forms.HiddenInput)
    window = forms.CharField(required=False, max_length=40, widget=forms.HiddenInput)

    def __init__(self, *args, conversation: GroupConversation, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        seats = conversation.seats.filter(comes=True).select_related("participant").order_by("answered_at", "pk")
        self.fields["chair"].queryset = seats
        self.fields["chair"].label_from_instance = lambda chair: chair.participant.pseudonym


class LineForm(NoteForm):
    """A line put right; left empty it goes."""

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        del self.fields["seen"], self.fields["window"]
        self.fields["text"].required = False
        self.fields["text"].label = _("Wat werd er gezegd?")
        self.fields["chair"].label = _("Wie zei dit?")
