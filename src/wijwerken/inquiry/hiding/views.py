"""What may be hidden and what was; hiding, and what its writer and others say of that (R23)."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import Model
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from wijwerken.method.hiding import require_may_hide
from wijwerken.web.refused import refused_into, shown

from ..domain import hiding as domain
from ..domain.pauses import facilitates
from ..hidden import hiding_in, veiled
from ..models import Hiding, HidingAppeal
from ..registry import Spoken, registry
from .forms import AppealForm, DecideForm, HideForm

A_PAGE = 30


def hidden(request: HttpRequest) -> HttpResponse:
    """What may be hidden and by whom, for everybody; and all that was, without the words or who wrote them."""
    rows = (
        Hiding.objects.filter(inquiry=request.inquiry).select_related("appeal__answer") if request.participant else []
    )
    page = Paginator(rows, A_PAGE).get_page(request.GET.get("bladzijde"))
    for row in page.object_list:
        row.noun = noun_of(row)
    return render(request, "inquiry/hiding/hidden.html", {"page": page})


def noun_of(row: Hiding) -> str:
    spoken = registry.spoken.get(row.thing_kind)
    return str(spoken.noun) if spoken else _("iets")


def spoken_of(kind: str) -> Spoken:
    if kind not in registry.spoken:
        raise Http404
    return registry.spoken[kind]


def thing_of(request: HttpRequest, kind: str, id: str) -> Model:
    """The thing with its words as they were written. That of another inquiry is not there."""
    spoken = spoken_of(kind)
    with hiding_in(None):
        thing = get_object_or_404(spoken.model, **{spoken.inquiry: request.inquiry}, pk=id)
        if not spoken.is_shown(thing):
            raise Http404
        return thing


def words_of(thing: Model) -> list[str]:
    return [words for field in veiled[type(thing)] if (words := getattr(thing, field))]


def hide(request: HttpRequest, kind: str, id: str) -> HttpResponse:
    """Put a sentence in the place of somebody's words, and say why."""
    thing, me = thing_of(request, kind, id), request.participant
    require_may_hide(facilitates=facilitates(me), line_authority=me.line_authority)
    there = Hiding.objects.filter(inquiry=request.inquiry, thing_kind=kind, thing_id=id, ended_at=None).first()
    if there is not None:
        return redirect("inquiry:hiding", request.inquiry.slug, there.pk)
    form = HideForm(request.POST or None, initial=request.kept)
    if form.is_valid():
        with refused_into(form):
            made = domain.hide(request.inquiry, thing, by=me, **form.cleaned_data)
            messages.success(request, _("Verborgen. Wie het schreef leest waarom, en kan vragen of het terug mag."))
            return redirect("inquiry:hiding", request.inquiry.slug, made.pk)
    return shown(
        request, "inquiry/hiding/hide.html", {"words": words_of(thing), "noun": registry.spoken[kind].noun}, form
    )


def hiding_of(request: HttpRequest, id: str) -> Hiding:
    found = Hiding.objects.select_related("appeal__answer")
    return get_object_or_404(found, inquiry=request.inquiry, id=id)


def hiding(request: HttpRequest, id: str) -> HttpResponse:
    """Why words are hidden. Their writer, who hid them and who decides read the words too."""
    row, me = hiding_of(request, id), request.participant
    appealed = getattr(row, "appeal", None)
    is_writer = me.pk == row.writer_id
    may_decide = appealed is not None and domain.decides(row, me)
    reads = is_writer or may_decide or me.pk == row.by_id
    context = {
        "row": row,
        "noun": noun_of(row),
        "words": words_of(thing_of(request, row.thing_kind, row.thing_id)) if reads else [],
        "is_writer": is_writer,
        "reads_appeal": reads,
        "appeal_form": AppealForm() if is_writer and appealed is None and row.ended_at is None else None,
        "decide_form": DecideForm() if may_decide and not hasattr(appealed, "answer") else None,
    }
    return render(request, "inquiry/hiding/hiding.html", context)


@require_POST
def read_it(request: HttpRequest, id: str) -> HttpResponse:
    domain.read_it(hiding_of(request, id), by=request.participant)
    return redirect("inquiry:home", request.inquiry.slug)


def appeal(request: HttpRequest, id: str) -> HttpResponse:
    """Their writer asks for the words back."""
    row = hiding_of(request, id)
    if request.participant.pk != row.writer_id:
        raise Http404
    form = AppealForm(request.POST or None, initial=request.kept)
    if form.is_valid():
        with refused_into(form):
            domain.appeal(row, form.cleaned_data["words"], by=request.participant)
            messages.success(request, _("Je vraag ligt er. Iemand anders dan wie het verborg beslist."))
            return redirect("inquiry:hiding", request.inquiry.slug, row.pk)
    return shown(request, "inquiry/hiding/appeal.html", {"row": row}, form)


def decide(request: HttpRequest, id: str) -> HttpResponse:
    """Somebody else decides, and says why."""
    row = hiding_of(request, id)
    asked = get_object_or_404(HidingAppeal.objects.select_related("hiding__inquiry"), hiding=row)
    if not domain.decides(row, request.participant):
        raise Http404
    form = DecideForm(request.POST or None, initial=request.kept)
    if form.is_valid():
        with refused_into(form):
            shows = form.cleaned_data["shows"] == "ja"
            domain.decide(asked, shows=shows, reason=form.cleaned_data["reason"], by=request.participant)
            return redirect("inquiry:hiding", request.inquiry.slug, row.pk)
    return shown(request, "inquiry/hiding/decide.html", {"row": row, "asked": asked}, form)
