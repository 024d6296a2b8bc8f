"""A page with every component in every state, to look at while building (only in development)."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from .drawn import icons, illustrations
from .forms import Day, Faces, KindForm, Line, Words

SAMPLE = {"made_up": True, "organisation": {"place": "Oeverdam", "listener": "Marloes", "telephone": "010 000 00 00"}}
VERBS = ["vragen", "vertellen", "begrijpen", "bedenken", "kiezen", "afspreken", "doen", "leren"]


class SampleForm(KindForm):
    title = Line(label="Hoe heet je idee?", max_length=60, help_text="Een paar woorden is genoeg.")
    statement = Words(label="Jouw uitspraak", max_length=200)
    why = Words(label="Waarom?", max_length=400, required=False)
    share = forms.ChoiceField(
        label="Wat mogen we laten zien?",
        choices=[("some", "Stukjes, zonder mijn naam"), ("none", "Niets. Alleen meetellen"), ("name", "Ook mijn naam mag erbij")],
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
    if "kaal" not in request.GET:
        request.inquiry = SAMPLE
    wrong = {"statement": "Ik vind dat iemand die iets voor het dorp wil doen niet eerst drie formulieren hoeft in te vullen. " * 2}
    form = SampleForm(wrong) if "fout" in request.GET else SampleForm(initial={"resistance": 2, "share": "some"})
    context = {
        "form": form,
        "icons": icons(),
        "drawings": [name for name in illustrations() if not name.startswith(("face", "village", "brand"))],
        "path_steps": [] if "kaal" in request.GET else path_steps(5),
        "circles": range(1, 9),
    }
    return render(request, "web/style.html", context)
