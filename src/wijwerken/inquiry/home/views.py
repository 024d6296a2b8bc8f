"""The first page, starting a question, and an inquiry's home."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from wijwerken.people.models import Organisation
from wijwerken.web.refused import refused_into, shown

from ..circles.shown import missing_circles, sentence_of
from ..domain.entering import suggested_pseudonym_before_start
from ..domain.frames import give_frame, present_versions
from ..domain.questions import Wording, reword, start
from ..home_page import conditions_for_next, latest_news, next_step_for, now_for
from ..path import steps_of
from ..people_shown import people_shown
from ..queries import canvas_of, not_knowing_of, open_inquiries
from .forms import RewordForm, StartForm

ON_FRONT = 20


def front(request: HttpRequest) -> HttpResponse:
    """The questions that are open here, and the way in."""
    page = Paginator(open_inquiries(request.user).prefetch_related("phase_entries"), ON_FRONT).get_page(
        request.GET.get("bladzijde")
    )
    for inquiry in page.object_list:
        inquiry.steps = steps_of(inquiry)
    return render(request, "inquiry/front.html", {"page": page})


def begin(request: HttpRequest) -> HttpResponse:
    """Start a question: orientation is filled in by its starter alone (R7)."""
    form = StartForm(request.POST or None, initial=first_words() | request.kept)
    if form.is_valid():
        data = form.cleaned_data
        with transaction.atomic():
            organisation = Organisation.objects.create(
                name=data["organisation"], place=data["place"], listener=data["listener"], telephone=data["telephone"]
            )
            inquiry = start(
                by=request.user,
                organisation=organisation,
                wording=Wording(**form.wording()),
                not_knowing=data["not_knowing"],
                kind=data["kind"],
                circles=data["circles"],
                visibility=data["visibility"],
                pseudonym=suggested_pseudonym_before_start(),
                host=data["host"] == "ja",
            )
            if data["frame"]:
                give_frame(inquiry, kind="scope", text=data["frame"], giver=data["frame_giver"])
        messages.success(request, _("Je vraag staat er. Vraag nu mensen erbij."))
        return redirect("inquiry:home", inquiry.slug)
    return shown(request, "inquiry/begin.html", {}, form)


def first_words() -> dict[str, str]:
    return {
        "circles": "\n".join(
            [_("Bewoners"), _("Ondernemers"), _("Verenigingen"), _("Mensen die bij de gemeente werken")]
        )
    }


def home(request: HttpRequest) -> HttpResponse:
    """Question, what you can do now, what happened, who takes part, frames, and when we go on."""
    inquiry = request.inquiry
    people = people_shown(inquiry)
    now, conditions = now_for(inquiry, request.participant, request.source), conditions_for_next(inquiry)
    me, goes_on = request.participant, next_step_for(inquiry, request.participant, conditions)
    return render(
        request,
        "inquiry/home.html",
        {
            "now": now,
            "goes_on": goes_on if goes_on != now else None,
            "entered_for_me": me is not None and me.entered_for_me.filter(denied_at=None).exists(),
            "news": latest_news(inquiry, 5),
            "people": people,
            "missing_sentence": sentence_of(missing_circles(inquiry, people)),
            "frames": present_versions(inquiry),
            "not_knowing": not_knowing_of(inquiry),
            "conditions": conditions,
        },
    )


def news(request: HttpRequest) -> HttpResponse:
    """Everything that happened, newest first."""
    return render(request, "inquiry/news.html", {"news": latest_news(request.inquiry, 200)})


def question(request: HttpRequest) -> HttpResponse:
    """How the question grew: every version stays (R5)."""
    versions = list(request.inquiry.canvases.order_by("-number"))
    return render(request, "inquiry/question.html", {"versions": versions})


def reword_question(request: HttpRequest) -> HttpResponse:
    canvas = canvas_of(request.inquiry)
    now = {name: getattr(canvas, name) for name in Wording.__dataclass_fields__}
    form = RewordForm(request.POST or None, initial=now | request.kept)
    if form.is_valid():
        with refused_into(form):
            data = form.cleaned_data
            reword(
                request.inquiry,
                Wording(**form.wording()),
                by=request.user,
                reason=data["reason"],
                asked_by=data["asked_by"],
            )
            return redirect("inquiry:question", request.inquiry.slug)
    return shown(request, "inquiry/reword.html", {}, form)
