"""A tiny site for the tests of the house: one form that writes, one that is refused, one that breaks."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import include, path

from wijwerken.method.refusal import Refusal
from wijwerken.people.models import Organisation
from wijwerken.web.forms import KindForm, Line, Words
from wijwerken.web.once import even_if_refused
from wijwerken.web.refused import refused_into, shown
from wijwerken.web.style_page import style_page


class HouseForm(KindForm):
    name = Line(label="Hoe heet het huis?", max_length=40)
    visiting = Words(label="Wanneer is het open?", max_length=200, required=False)
    kind = forms.ChoiceField(label="Soort", choices=[("dorp", "Dorp"), ("stad", "Stad")], required=False)


class TellForm(KindForm):
    story = Words(label="Jouw verhaal", max_length=100, big=True)


def keep(request: HttpRequest) -> HttpResponse:
    form = HouseForm(request.POST or None)
    if form.is_valid():
        with refused_into(form):
            house = Organisation.objects.create(
                name=form.cleaned_data["name"], place="Testdorp", visiting=form.cleaned_data["visiting"]
            )
            if house.name == "Te groot":
                raise Refusal(
                    "Er passen %(most)d mensen in.", rule="R9", who="De kerngroep kan een ander huis zoeken.", most=40
                )
            return redirect("/houses/")
    return shown(request, "web_tests/form.html", {}, form)


def refuse(request: HttpRequest) -> HttpResponse:
    Organisation.objects.create(name="Mag niet blijven", place="Testdorp")
    even_if_refused(request, lambda: Organisation.objects.create(name="Blijft staan", place="Testdorp"))
    raise Refusal("Dat kan pas als %(count)d mensen vertelden.", rule="R8", who="Wie meedoet kan vertellen.", count=3)


def broken(request: HttpRequest) -> HttpResponse:
    Organisation.objects.create(name="Half af", place="Testdorp")
    raise RuntimeError("broken on purpose")


def tell(request: HttpRequest) -> HttpResponse:
    form = TellForm(request.POST or None)
    if form.is_valid():
        Organisation.objects.create(name="Verteld", place="Testdorp", visiting=form.cleaned_data["story"])
        return redirect("/houses/")
    return shown(request, "web_tests/tell.html", {}, form)


def draft(request: HttpRequest) -> HttpResponse:
    Organisation.objects.update_or_create(name="Concept", defaults={"visiting": request.POST["story"]})
    return HttpResponse(status=204)


def houses(request: HttpRequest) -> HttpResponse:
    return HttpResponse(", ".join(Organisation.objects.order_by("name").values_list("name", flat=True)))


urlpatterns = [
    path("", include("wijwerken.web.urls")),
    path("keep/", keep),
    path("refuse/", refuse),
    path("broken/", broken),
    path("houses/", houses),
    path("tell/", tell),
    path("draft/", draft),
    path("style/", style_page),
]
handler400 = "wijwerken.web.errors.bad_request"
handler403 = "wijwerken.web.errors.forbidden"
handler404 = "wijwerken.web.errors.not_found"
handler500 = "wijwerken.web.errors.server_error"
