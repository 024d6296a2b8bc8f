"""A page with every component in every state, to look at while building (only in development)."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import get_token
from django.template.loader import get_template

from .drawn import icons, illustrations
from .forms import Day, Faces, KindForm, Line, Words

SAMPLE = {"made_up": True, "organisation": {"place": "Oeverdam", "listener": "Marloes", "telephone": "010 000 00 00"}}
TOO_LONG = {
    "statement": "Wie iets voor het dorp wil doen, hoeft niet eerst drie formulieren in te vullen. " * 3,
    "resistance": "8",
}
VERBS = ["vragen", "vertellen", "begrijpen", "bedenken", "kiezen", "afspreken", "doen", "leren"]


class SampleForm(KindForm):
    title = Line(label="Hoe heet je idee?", max_length=60, help_text="Een paar woorden is genoeg.")
    statement = Words(label="Jouw uitspraak", max_length=200)
    why = Words(label="Waarom?", max_length=400, required=False)
    share = forms.ChoiceField(
        label="Wat mogen we laten zien?",
        choices=[
            ("some", "Stukjes, zonder mijn naam"),
            ("none", "Niets. Alleen meetellen"),
            ("name", "Ook mijn naam mag erbij"),
        ],
        widget=forms.RadioSelect,
    )
    circles = forms.MultipleChoiceField(
        label="Wie hoort erbij?", choices=[("a", "Bewoners"), ("b", "Ondernemers")], widget=forms.CheckboxSelectMultiple
    )
    resistance = Faces(label="Hoeveel weerstand voel jij hierbij?")
    day = Day(label="Wanneer is het klaar?")
    kind = forms.ChoiceField(label="Soort", choices=[("x", "Geld"), ("y", "Een wet")])
    seen = forms.BooleanField(label="Ik heb de kaders gezien")


def path_steps(now: int) -> list[dict[str, object]]:
    return [
        {
            "number": number,
            "name": name,
            "state": "done" if number < now else "now" if number == now else "ahead",
            "url": "#stap" if number <= now else "",
        }
        for number, name in enumerate(VERBS, 1)
    ]


def style_page(request: HttpRequest) -> HttpResponse:
    """`?fout` shows the refused form, `?kaal` the page without an inquiry."""
    plain, wrong = "kaal" in request.GET, "fout" in request.GET
    context = {
        # No real request: the inquiry of this page is no record, and nobody's processor can ask it anything.
        "request": {"inquiry": None if plain else SAMPLE, "get_full_path": request.get_full_path()},
        "csrf_token": get_token(request),
        "form": SampleForm(TOO_LONG) if wrong else SampleForm(initial={"resistance": 2, "share": "some"}),
        "path_steps": [] if plain else path_steps(5),
        "icons": icons(),
        "drawings": [name for name in illustrations() if not name.startswith(("face", "village", "brand"))],
        "circles": range(1, 9),
        "leaves": [0, 1, 2, 4, 7, 9, 12, 40],
    }
    return HttpResponse(get_template("web/style.html").render(context))
