"""The circles of an inquiry, how they came to be, and changing them: every version stays (R5)."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from wijwerken.web.refused import refused_into, shown

from ..domain.circles import About, about, add_circle, change_circle, merge_circles, part_circles, split_circle
from ..doors import KEEPERS, Visit
from ..models import Circle, CircleMerge
from .forms import CircleForm, MergeForm, SplitForm


def circles(request: HttpRequest) -> HttpResponse:
    """Every circle there is or was, with its versions."""
    ever = Circle.ever.filter(inquiry=request.inquiry).select_related("split_from").prefetch_related("versions")
    merges = CircleMerge.objects.filter(inquiry=request.inquiry).select_related("kept", "joined")
    context = {
        "circles": ever,
        "merges": list(merges.order_by("-made_at")),
        "keeps": KEEPERS.may(Visit(request.user, request.inquiry, request.participant)),
    }
    return render(request, "inquiry/circles/circles.html", context)


def add(request: HttpRequest) -> HttpResponse:
    form = CircleForm(request.POST or None, initial=request.kept)
    if form.is_valid():
        with refused_into(form):
            said, reason = split_off_reason(form)
            circle = add_circle(request.inquiry, said, by=request.participant, reason=reason)
            messages.success(request, _("De kring %(name)s staat erbij.") % {"name": circle.name})
            return redirect("inquiry:circles", request.inquiry.slug)
    return shown(request, "inquiry/circles/add.html", {}, form)


def change(request: HttpRequest, id: str) -> HttpResponse:
    circle = present(request, id)
    form = CircleForm(request.POST or None, initial=vars(about(circle)) | request.kept)
    if form.is_valid():
        with refused_into(form):
            said, reason = split_off_reason(form)
            change_circle(circle, said, by=request.participant, reason=reason)
            messages.success(request, _("Bewaard. Wat er eerst stond blijft te lezen."))
            return redirect("inquiry:circles", request.inquiry.slug)
        circle = present(request, id)  # as it is, whatever was typed
    return shown(request, "inquiry/circles/change.html", {"circle": circle}, form)


def split_off_reason(form: CircleForm) -> tuple[About, str]:
    said = dict(form.cleaned_data)
    reason = said.pop("reason")
    return About(**said), reason


def merge(request: HttpRequest, id: str) -> HttpResponse:
    circle = present(request, id)
    form = MergeForm(request.POST or None, initial=request.kept, circle=circle)
    if form.is_valid():
        with refused_into(form):
            kept, reason = form.cleaned_data["kept"], form.cleaned_data["reason"]
            merge_circles(kept, circle, by=request.participant, reason=reason)
            messages.success(request, _("Samengevoegd. Het kan altijd weer uit elkaar."))
            return redirect("inquiry:circles", request.inquiry.slug)
    return shown(request, "inquiry/circles/merge.html", {"circle": circle}, form)


@require_POST
def part(request: HttpRequest, id: str) -> HttpResponse:
    part_circles(get_object_or_404(CircleMerge, inquiry=request.inquiry, id=id), by=request.participant)
    messages.success(request, _("Het zijn weer twee kringen. Wie meekwam staat weer waar die stond."))
    return redirect("inquiry:circles", request.inquiry.slug)


def split(request: HttpRequest, id: str) -> HttpResponse:
    circle = present(request, id)
    form = SplitForm(request.POST or None, initial=request.kept)
    if form.is_valid():
        with refused_into(form):
            split_circle(circle, form.cleaned_data["names"], by=request.participant, reason=form.cleaned_data["reason"])
            messages.success(request, _("Gesplitst. Wie erin stond wordt gevraagd opnieuw te kiezen."))
            return redirect("inquiry:circles", request.inquiry.slug)
    return shown(request, "inquiry/circles/split.html", {"circle": circle}, form)


def present(request: HttpRequest, id: str) -> Circle:
    return get_object_or_404(Circle.objects.select_related("inquiry"), inquiry=request.inquiry, id=id)
