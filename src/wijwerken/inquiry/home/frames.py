"""The frames of an inquiry: read, give, change, ask, answer (R10)."""

from itertools import pairwise

from django.contrib import messages
from django.db.models import Prefetch
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from wijwerken.method.differences import differences
from wijwerken.web.refused import refused_into, shown

from ..domain.frames import answer_question, ask_about, change_frame, give_frame
from ..models import Frame, FrameQuestion, FrameVersion
from .forms import FrameAnswerForm, FrameChangeForm, FrameForm, FrameQuestionForm


def frames(request: HttpRequest) -> HttpResponse:
    """Every frame with its versions, questions and answers."""
    given = Frame.objects.filter(inquiry=request.inquiry).prefetch_related(
        Prefetch("versions", FrameVersion.objects.order_by("-number")), "questions"
    )
    return render(request, "inquiry/frames.html", {"frames": [grown(frame) for frame in given.order_by("made_at")]})


def grown(frame: Frame) -> dict[str, object]:
    """A frame as it is now, and how it came to be so: each version with what changed since the one before."""
    versions = list(frame.versions.all())  # newest first
    return {
        "frame": frame,
        "now": versions[0],
        "changes": [(newer, differences(older.text, newer.text)) for newer, older in pairwise(versions)],
        "first": versions[-1],
        "questions": frame.questions.all(),
    }


def give(request: HttpRequest) -> HttpResponse:
    form = FrameForm(request.POST or None, initial=request.kept)
    if form.is_valid():
        with refused_into(form):
            data = form.cleaned_data
            give_frame(request.inquiry, by=request.participant, **data | {"fixed": data["fixed"] == "vast"})
            messages.success(request, _("De grens staat erbij. Iedereen kan er een vraag over stellen."))
            return redirect("inquiry:frames", request.inquiry.slug)
    return shown(request, "inquiry/frame_form.html", {}, form)


def change(request: HttpRequest, id: str) -> HttpResponse:
    frame = get_object_or_404(Frame, inquiry=request.inquiry, id=id)
    last = frame.versions.order_by("-number").first()
    now = {"text": last.text, "giver": last.giver, "function": last.function, "fixed": "vast" if last.fixed else "open"}
    form = FrameChangeForm(request.POST or None, initial=now | request.kept)
    if form.is_valid():
        with refused_into(form):
            data = form.cleaned_data
            change_frame(frame, by=request.participant, **data | {"fixed": data["fixed"] == "vast"})
            messages.success(
                request, _("De nieuwe versie staat er. Wie al antwoordde, wordt gevraagd opnieuw te kijken.")
            )
            return redirect("inquiry:frames", request.inquiry.slug)
    return shown(request, "inquiry/frame_form.html", {"last": last}, form)


def ask(request: HttpRequest, id: str) -> HttpResponse:
    frame = get_object_or_404(Frame, inquiry=request.inquiry, id=id)
    form = FrameQuestionForm(request.POST or None, initial=request.kept)
    if form.is_valid():
        with refused_into(form):
            ask_about(frame, by=request.participant, text=form.cleaned_data["text"])
            messages.success(request, _("Je vraag staat bij de grens. Het antwoord komt met een naam erbij."))
            return redirect("inquiry:frames", request.inquiry.slug)
    return shown(request, "inquiry/frame_ask.html", {"last": frame.versions.order_by("-number").first()}, form)


def answer(request: HttpRequest, id: str) -> HttpResponse:
    question = get_object_or_404(FrameQuestion, frame__inquiry=request.inquiry, id=id)
    form = FrameAnswerForm(request.POST or None, initial=request.kept)
    if form.is_valid():
        with refused_into(form):
            answer_question(question, **form.cleaned_data)
            return redirect("inquiry:frames", request.inquiry.slug)
    return shown(request, "inquiry/frame_answer.html", {"question": question}, form)
