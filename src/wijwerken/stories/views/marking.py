"""After the talk: which sentences matter, what they are, and what leads to what."""

from dataclasses import dataclass

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _
from django.views.decorators.http import require_GET, require_POST

from wijwerken.method.refusal import Refusal
from wijwerken.web.refused import refused_into, shown

from ..domain import claim as say_claim
from ..domain import correct, newest_reading
from ..domain import drop as drop_fragment
from ..domain import mark as mark_words
from ..forms import LABEL, CorrectForm, LeadsToForm, MarkForm
from ..likeness import Proposed, nearest, normal
from ..models import Factor, Fragment, Reading, Story, StoryVersion
from ..queries import readings_of
from ..sentences import Sentence, paragraphs, sentences
from ..standing import Clock
from .items import Item, item_of
from .whose import fragment_of, is_teller, story_of

NEW = "nieuw"
SLOTS = ("cause", "effect")


@dataclass(frozen=True)
class Line:
    """A sentence on the page: its words, its place, whether it is ticked, and which pieces have words of it."""

    words: str
    place: str
    start: int
    ticked: bool
    pieces: list[int]


def mark(request: HttpRequest, id: str) -> HttpResponse:
    """Press sentences or select words, say what they are, and perhaps what leads to what."""
    story = story_of(request, id)
    version = story.versions.last()
    if version is None:
        return redirect("stories:write", request.inquiry.slug, story.pk)
    form = MarkForm(request.POST or None, initial={"version": version.pk} | request.kept)
    ticked = request.POST.getlist("zin") or listed(request.kept.get("zin"))
    if form.is_valid():
        with refused_into(form):
            marked = version_of(form, story, version)
            start, end = chosen(form, ticked, marked.text)
            fragment = mark_words(marked, start, end, form.cleaned_data["component"], by=request.participant)
            return go_on(request, form, fragment)
    clock = Clock.of(request.inquiry)
    items = [item_of(reading, clock) for reading in readings_of(story)]
    context = {
        "story": story,
        "version": version,
        "lines": lines_of(version, items, set(ticked)),
        "items": items,
        "is_teller": is_teller(request, story),
        "can_offer": any(item.reading.offered_at is None for item in items),
    }
    return shown(request, "stories/mark.html", context, form)


def listed(value: str | list[str] | None) -> list[str]:
    return [value] if isinstance(value, str) else value or []


def lines_of(version: StoryVersion, items: list[Item], ticked: set[str]) -> list[list[Line]]:
    """The story by line and sentence, with the numbers of the pieces that were taken from it."""

    def numbers(sentence: Sentence) -> list[int]:
        return [
            number
            for number, item in enumerate(items, 1)
            if item.fragment.version_id == version.pk and sentence.start <= item.fragment.start < sentence.end
        ]

    def line(sentence: Sentence) -> Line:
        place = f"{sentence.start}-{sentence.end}"
        return Line(sentence.of(version.text), place, sentence.start, place in ticked, numbers(sentence))

    return [[line(sentence) for sentence in paragraph] for paragraph in paragraphs(version.text)]


def version_of(form: MarkForm, story: Story, latest: StoryVersion) -> StoryVersion:
    """The version that was on the screen; somebody may have written a next one meanwhile."""
    return story.versions.filter(pk=form.cleaned_data["version"]).first() or latest


def chosen(form: MarkForm, ticked: list[str], text: str) -> tuple[int, int]:
    """Where the chosen words begin and end: selected by hand, or sentences that follow each other."""
    start, end = form.cleaned_data["start"], form.cleaned_data["end"]
    if start is not None and end is not None and not ticked:
        return start, end
    all_of_it = sentences(text)
    picked = [at for at, one in enumerate(all_of_it) if f"{one.start}-{one.end}" in set(ticked)]
    if not picked:
        return 0, 0
    if picked != list(range(picked[0], picked[-1] + 1)):
        raise Refusal(_("Kies zinnen die op elkaar volgen. Losse zinnen bewaar je een voor een."), rule="R4")
    return all_of_it[picked[0]].start, all_of_it[picked[-1]].end


def go_on(request: HttpRequest, form: MarkForm, fragment: Fragment) -> HttpResponse:
    """Kept; and where points look like what was typed, first the question which is meant."""
    story = fragment.version.story
    if form.says_something:
        slots = slots_of(request, form)
        if any(slot.asks for slot in slots):
            asked = {name: form.cleaned_data[name] for name in ("cause", "effect", "sign")}
            address = reverse("stories:claim", args=[request.inquiry.slug, fragment.pk])
            return redirect(f"{address}?{urlencode(asked)}")
        cause, effect = (slot.point for slot in slots)
        say_claim(fragment, cause, effect, form.cleaned_data["sign"], by=request.participant)
    return redirect(f"{reverse('stories:mark', args=[request.inquiry.slug, story.pk])}#bewaard")


@dataclass(frozen=True)
class Slot:
    """ "This" or "that": what was typed, the points that the machine proposes for it, and what a person said."""

    name: str
    typed: str
    near: list[Proposed]
    picked: str
    same: Factor | None = None

    @property
    def asks(self) -> bool:
        return bool(self.near) and not self.picked

    @property
    def point(self) -> Factor | Proposed | str:
        """What was meant. Of what the machine proposed only what somebody made their own counts (R6)."""
        accepted = next((one for one in self.near if one.proposal.counts), None)
        return self.same or accepted or self.typed


def slots_of(request: HttpRequest, form: LeadsToForm) -> list[Slot]:
    factors = list(Factor.objects.filter(inquiry=request.inquiry))
    return [slot_of(request, name, form.cleaned_data[name], factors) for name in SLOTS]


def slot_of(request: HttpRequest, name: str, typed: str, factors: list[Factor]) -> Slot:
    """What somebody meant: the point of that name, the one they picked, or a new one. Nothing is merged unasked."""
    same = next((factor for factor in factors if factor.normal == normal(typed)), None)
    if same:
        return Slot(name, typed, [], same.pk, same)
    near = nearest(typed, factors)
    picked = request.POST.get(f"{name}_like", "")
    if request.POST.get(f"{name}_asked") != typed or picked not in {NEW, *(one.point.pk for one in near)}:
        picked = ""  # nothing was chosen, or the words changed since these points were proposed
    me = request.participant
    return Slot(name, typed, [one.accepted_by(me) if one.point.pk == picked else one for one in near], picked)


def claim(request: HttpRequest, id: str) -> HttpResponse:
    """Say of one piece what leads to what, or understand it anew."""
    fragment = fragment_of(request, id)
    story, reading = fragment.version.story, newest_reading(fragment)
    form = CorrectForm(request.POST or None, initial=as_it_is(reading) | typed_before(request) | request.kept)
    slots: list[Slot] = []
    if form.is_valid():
        slots = slots_of(request, form) if form.says_something else []
        if not any(slot.asks for slot in slots):
            with refused_into(form):
                understand(request, fragment, form, slots)
                back = "stories:mark" if reading.offered_at is None else "stories:story"
                return redirect(back, request.inquiry.slug, story.pk)
    elif not request.POST and request.GET.get("cause"):
        words = {"cause": request.GET["cause"], "effect": request.GET.get("effect", "")}
        factors = list(Factor.objects.filter(inquiry=request.inquiry))
        slots = [slot_of(request, name, words[name][:LABEL], factors) for name in SLOTS]
    context = {
        "fragment": fragment,
        "story": story,
        "reading": reading,
        "slots": {slot.name: slot for slot in slots},
        "asks": any(slot.asks for slot in slots),
        "new": NEW,
    }
    return shown(request, "stories/claim.html", context, form)


def as_it_is(reading: Reading) -> dict[str, str]:
    now = {"component": reading.component}
    if made := getattr(reading, "claim", None):
        now |= {"cause": made.cause.label, "effect": made.effect.label, "sign": made.sign}
    return now


def typed_before(request: HttpRequest) -> dict[str, str]:
    """What was typed on the page before, when the piece was kept."""
    return {name: request.GET[name][:LABEL] for name in ("cause", "effect", "sign") if request.GET.get(name)}


def understand(request: HttpRequest, fragment: Fragment, form: CorrectForm, slots: list[Slot]) -> None:
    """Keep it as a first claim, a correction, or nothing where nothing changed."""
    reading, data, me = newest_reading(fragment), form.cleaned_data, request.participant
    had = as_it_is(reading)
    if not slots:
        if had != {"component": data["component"]}:
            correct(fragment, by=me, component=data["component"])
        return
    cause, effect = (slot.point for slot in slots)
    if had == {"component": data["component"]} and reading.offered_at is None:
        say_claim(fragment, cause, effect, data["sign"], by=me)
        return
    wanted = {"component": data["component"], "cause": str(cause), "effect": str(effect), "sign": data["sign"]}
    if wanted != had:
        correct(fragment, by=me, component=data["component"], cause=cause, effect=effect, sign=data["sign"])


@require_GET
def nearest_points(request: HttpRequest) -> HttpResponse:
    """While somebody types: at most three points that look like it, and "a new one" last."""
    name = request.GET.get("slot", "")
    if name not in SLOTS:
        raise Http404
    typed = " ".join(request.GET.get("q", "").split())[:LABEL]
    slot = slot_of(request, name, typed, list(Factor.objects.filter(inquiry=request.inquiry)))
    return render(request, "stories/likes.html", {"slot": slot, "new": NEW})


@require_POST
def drop(request: HttpRequest, id: str) -> HttpResponse:
    """A piece that was marked by mistake, and never given back."""
    fragment = fragment_of(request, id)
    story = fragment.version.story
    drop_fragment(fragment, by=request.participant)
    messages.success(request, gettext("Dit stukje is weg. Het verhaal zelf is niet veranderd."))
    return redirect("stories:mark", request.inquiry.slug, story.pk)
