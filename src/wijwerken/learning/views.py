"""What we learned: the list, one lesson, and writing one down."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from wijwerken.web.refused import refused_into, shown

from .domain import learn
from .forms import LessonForm
from .models import Lesson

MOST_SHOWN = 200


def lessons(request: HttpRequest) -> HttpResponse:
    found = request.inquiry.lessons.order_by("-made_at")[:MOST_SHOWN]
    return render(request, "learning/list.html", {"lessons": found})


def lesson(request: HttpRequest, id: str) -> HttpResponse:
    found = get_object_or_404(Lesson, inquiry=request.inquiry, id=id)
    return render(request, "learning/lesson.html", {"lesson": found})


def new(request: HttpRequest) -> HttpResponse:
    """Write down what we learned, with what we learned it from."""
    preset = request.GET.get("op", "")
    first = {"sources": [preset]} if preset else {}
    form = LessonForm(request.POST or None, initial=first | request.kept, inquiry=request.inquiry, preset=preset)
    if form.is_valid():
        with refused_into(form):
            learned = learn(request.inquiry, by=request.participant, **form.cleaned_data)
            messages.success(request, _("De les staat er, voor jullie en voor anderen."))
            return redirect("learning:lesson", request.inquiry.slug, learned.pk)
    return shown(request, "learning/new.html", {}, form)
