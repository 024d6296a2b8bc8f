"""The garden, one plant, and one's own seeds."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from wijwerken.inquiry.home_page import conditions_for_next, now_for
from wijwerken.inquiry.path import path_of
from wijwerken.insights.queries import insights_of
from wijwerken.method.phases import Phase
from wijwerken.method.refusal import Refusal
from wijwerken.web.refused import refused_into, sentences, shown

from . import domain
from .forms import ConnectForm, EnergyForm, LeafForm, LetGoForm, PlantForm
from .models import Energy, Idea, Leaf
from .queries import MOST_LEAVES_SHOWN, garden_of, grown, ids_by_chance, leaf_count, seed_of, seeds_of

A_PAGE = 30


def garden(request: HttpRequest) -> HttpResponse:
    """All ideas, in today's order of chance; or why there are none yet."""
    inquiry = request.inquiry
    seeds = seeds_of(request.participant) if request.participant else []
    if not path_of(inquiry).can_read(Phase.IDEAS):
        return not_yet(request, seeds)
    page = Paginator(ids_by_chance(inquiry), A_PAGE).get_page(request.GET.get("bladzijde"))
    plants = grown(list(page.object_list))
    context = {
        "page": page,
        "plants": plants,
        "garden": garden_of(plants),
        "leaves": leaf_count(inquiry),
        "seeds": seeds,
        "frozen": path_of(inquiry).is_frozen(Phase.IDEAS),
        "insights": [] if plants else insights_of(inquiry)[:8],
    }
    return render(request, "ideas/garden.html" if plants else "ideas/empty.html", context)


def not_yet(request: HttpRequest, seeds: list) -> HttpResponse:
    """Before ideas was opened: what it waits for, what is kept, and what can be done now."""
    context = {
        "seeds": seeds,
        "conditions": conditions_for_next(request.inquiry),
        "now": now_for(request.inquiry, request.participant),
    }
    return render(request, "ideas/not_yet.html", context)


def plant(request: HttpRequest) -> HttpResponse:
    """Plant an idea; what comes too early, or after a step back, is kept for its teller (R2)."""
    inquiry, path = request.inquiry, path_of(request.inquiry)
    if request.method != "POST" and not path.has_opened(Phase.IDEAS):
        return redirect("ideas:garden", inquiry.slug)
    preset = request.GET.get("op", "")
    first = {"answers": [preset]} | request.kept
    form = PlantForm(request.POST or None, initial=first, inquiry=inquiry, preset=preset)
    if form.is_valid():
        data = form.cleaned_data
        try:
            idea = domain.plant(inquiry, by=request.participant, **data)
        except Refusal as refusal:
            domain.park(inquiry, by=request.participant, title=data["title"], text=data["text"])
            for said in sentences(refusal):
                messages.info(request, said["message"])
            messages.success(request, _("Je idee is niet weg: het is bewaard, en alleen jij ziet het."))
            return redirect("ideas:parked", inquiry.slug)
        messages.success(request, _("Je idee is geplant. Nu kunnen anderen het laten groeien."))
        return redirect("ideas:idea", inquiry.slug, idea.pk)
    return shown(request, "ideas/plant.html", {"frozen": path.is_frozen(Phase.IDEAS)}, form)


def idea(request: HttpRequest, id: str) -> HttpResponse:
    """One plant: its roots, its leaves, who has energy for it."""
    one = get_object_or_404(Idea.objects.select_related("inquiry", "by"), inquiry=request.inquiry, id=id)
    return idea_page(request, one, LeafForm(initial=request.kept), energy_form_for(request, one))


def idea_page(request: HttpRequest, one: Idea, leaf_form: LeafForm, energy_form: EnergyForm) -> HttpResponse:
    frozen = path_of(request.inquiry).is_frozen(Phase.IDEAS)
    energies = list(one.energies.select_related("participant").order_by("made_at"))
    context = {
        "idea": one,
        "plant": grown([one.pk])[0],
        "leaves": one.leaves.filter(fall=None).select_related("by")[:MOST_LEAVES_SHOWN],
        "energies": energies,
        "leaf_form": leaf_form,
        "energy_form": energy_form,
        "mine": next((energy for energy in energies if energy.participant == request.participant), None),
        "frozen": frozen,
    }
    refused = any(form.is_bound and form.errors for form in (leaf_form, energy_form))
    return render(request, "ideas/idea.html", context, status=422 if refused else 200)


def energy_form_for(request: HttpRequest, one: Idea) -> EnergyForm:
    mine = Energy.objects.filter(idea=one, participant=request.participant).first() if request.participant else None
    first = {"kind": mine.kind, "brings": mine.brings} if mine else {}
    return EnergyForm(initial=first | request.kept)


@require_POST
def add_leaf(request: HttpRequest, id: str) -> HttpResponse:
    """Give a leaf to an idea."""
    one = get_object_or_404(Idea.objects.select_related("inquiry", "by"), inquiry=request.inquiry, id=id)
    form = LeafForm(request.POST)
    if form.is_valid():
        with refused_into(form):
            leaf = domain.add_leaf(one, by=request.participant, **form.cleaned_data)
            messages.success(request, _("Je blad hangt eraan."))
            return redirect(f"{redirect('ideas:idea', request.inquiry.slug, one.pk).url}#{leaf.pk}")
    return idea_page(request, one, form, energy_form_for(request, one))


@require_POST
def drop_leaf(request: HttpRequest, id: str) -> HttpResponse:
    """Take my own leaf away."""
    leaf = get_object_or_404(Leaf.objects.select_related("inquiry"), inquiry=request.inquiry, id=id)
    domain.drop_leaf(leaf, by=request.participant)
    messages.success(request, _("Je blad is weg. Niemand leest het nog."))
    return redirect("ideas:idea", request.inquiry.slug, leaf.idea_id)


@require_POST
def energy(request: HttpRequest, id: str) -> HttpResponse:
    """Say what I have for this idea."""
    one = get_object_or_404(Idea.objects.select_related("inquiry", "by"), inquiry=request.inquiry, id=id)
    form = EnergyForm(request.POST)
    if form.is_valid():
        with refused_into(form):
            domain.bring_energy(one, by=request.participant, **form.cleaned_data)
            messages.success(request, _("Bewaard. Je kunt het altijd veranderen."))
            return redirect(f"{redirect('ideas:idea', request.inquiry.slug, one.pk).url}#energie")
    return idea_page(request, one, LeafForm(), form)


def connect(request: HttpRequest, id: str) -> HttpResponse:
    """Connect an idea with others."""
    one = get_object_or_404(Idea.objects.select_related("inquiry"), inquiry=request.inquiry, id=id)
    form = ConnectForm(request.POST or None, initial=request.kept, idea=one)
    if form.is_valid():
        with refused_into(form):
            domain.connect(one, *form.cleaned_data["ideas"], by=request.participant)
            messages.success(request, _("Verbonden. Samen worden het misschien een richting."))
            return redirect("ideas:idea", request.inquiry.slug, one.pk)
    return shown(request, "ideas/connect.html", {"idea": one}, form)


def parked(request: HttpRequest) -> HttpResponse:
    """My parked ideas: plant them, or let them go."""
    path = path_of(request.inquiry)
    may_plant = path.has_opened(Phase.IDEAS) and not path.is_frozen(Phase.IDEAS)
    return render(
        request,
        "ideas/parked.html",
        {
            "seeds": seeds_of(request.participant),
            "may_plant": may_plant,
            "form": LetGoForm(initial=request.kept, auto_id=False),
        },
    )


def plant_parked(request: HttpRequest, id: str) -> HttpResponse:
    """Plant one of my parked ideas, in the words I choose now."""
    seed = seed_of(request.participant, id)
    if seed is None:
        raise Http404
    first = {"title": seed.title, "text": seed.words} | request.kept
    form = PlantForm(request.POST or None, initial=first, inquiry=request.inquiry)
    if form.is_valid():
        with refused_into(form):
            planted = domain.plant_parked(seed.thing, by=request.participant, **form.cleaned_data)
            messages.success(request, _("Je idee is geplant. Nu kunnen anderen het laten groeien."))
            return redirect("ideas:idea", request.inquiry.slug, planted.pk)
    return shown(request, "ideas/plant.html", {"seed": seed}, form)


@require_POST
def let_go(request: HttpRequest, id: str) -> HttpResponse:
    """Let one of my parked ideas go."""
    seed = seed_of(request.participant, id)
    if seed is None:
        raise Http404
    form = LetGoForm(request.POST)
    if not form.is_valid():
        path = path_of(request.inquiry)
        may_plant = path.has_opened(Phase.IDEAS) and not path.is_frozen(Phase.IDEAS)
        context = {"seeds": seeds_of(request.participant), "may_plant": may_plant}
        return shown(request, "ideas/parked.html", context, form)
    domain.let_go(seed.thing, by=request.participant, **form.cleaned_data)
    messages.success(request, _("Losgelaten. Het staat nog op je eigen bladzijde, met wat je besloot."))
    return redirect("ideas:parked", request.inquiry.slug)
