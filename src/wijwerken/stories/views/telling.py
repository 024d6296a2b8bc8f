"""Telling one's own story, going on with it, and what becomes of it."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from wijwerken.inquiry.entering.forms import NominateForm
from wijwerken.web.once import new_key
from wijwerken.web.refused import refused_into, shown

from ..domain import allow, ask_a_listener, begin, clear_draft, draft_of, finish, save_draft
from ..domain import take_back as take_story_back
from ..forms import ConsentForm, TellForm
from ..models import Draft, Story
from ..queries import readings_of
from ..standing import Clock
from .drafts import said_of
from .items import item_of
from .whose import is_teller, story_of

OWN = "eigen"  # the draft of one's own story that is not begun yet


def tell(request: HttpRequest) -> HttpResponse:
    """One big field. Saved as one writes; nobody sees it before its teller says so."""
    draft = draft_of(request.participant, OWN)
    form = TellForm(request.POST or None, initial=first_words(request, draft) | {"language": request.inquiry.language})
    if request.POST.get("act") == "later":
        return later(request, form, OWN)
    if form.is_valid():
        data = form.cleaned_data
        with refused_into(form):
            me = request.participant
            story = begin(request.inquiry, teller=me, by=me, consent=data["consent"], language=data["language"])
            finish(story, data["text"], by=me)
            clear_draft(me, OWN, used=data["text"])
            messages.success(request, _("Dank je. Je verhaal is bewaard. Alleen jij kunt erbij."))
            return redirect("stories:story", request.inquiry.slug, story.pk)
    return shown(request, "stories/tell.html", {"draft": draft, "purpose": OWN}, form)


def write(request: HttpRequest, id: str) -> HttpResponse:
    """The words of a story that a listener types, or a next version of one's own."""
    story = story_of(request, id)
    latest = story.versions.last()
    draft = draft_of(request.participant, story.pk)
    first = first_words(request, draft, latest.text if latest else "")
    first |= {"consent": story.consent, "language": story.language}
    form = TellForm(request.POST or None, initial=first, asks_a_listener=not is_teller(request, story))
    if latest and not is_teller(request, story):
        del form.fields["consent"]  # from now on it is the teller's own choice
    if request.POST.get("act") == "later":
        return later(request, form, story.pk)
    if form.is_valid():
        data = form.cleaned_data
        with refused_into(form):
            if data.get("consent", story.consent) != story.consent:
                allow(story, data["consent"], by=request.participant)
            finish(story, data["text"], by=request.participant)
            Story.objects.filter(pk=story.pk).update(language=data["language"])
            clear_draft(request.participant, story.pk, used=data["text"])
            return redirect("stories:mark", request.inquiry.slug, story.pk)
    context = {"draft": draft, "purpose": story.pk, "story": story, "latest": latest}
    context["listens"] = not is_teller(request, story)
    return shown(request, "stories/write.html", context, form)


def first_words(request: HttpRequest, draft: Draft, text: str = "") -> dict[str, object]:
    """What was typed before the session ran out, else what was saved, else what there is."""
    return {"text": draft.text or text, "seen": draft.counter, "window": new_key()} | request.kept


def later(request: HttpRequest, form: TellForm, purpose: str) -> HttpResponse:
    """Stop for now; the words wait."""
    form.is_valid()
    data = form.cleaned_data
    if "text" not in data and request.POST.get("text", "").strip():
        context = {"draft": draft_of(request.participant, purpose), "purpose": purpose}
        return shown(request, "stories/tell.html", context, form)
    saved = save_draft(
        request.participant, purpose, data.get("text", ""), seen=data.get("seen") or 0, window=data.get("window", "")
    )
    messages.success(request, said_of(saved))
    return redirect("stories:list", request.inquiry.slug)


def story(request: HttpRequest, id: str) -> HttpResponse:
    """One story as its teller or listener sees it: its words, where each piece stands, what comes next."""
    found = story_of(request, id)
    readings = readings_of(found)
    clock = Clock.of(request.inquiry)
    items = [item_of(reading, clock) for reading in readings]
    context = {
        "story": found,
        "version": found.versions.last(),
        "items": items,
        "drafts": [item for item in items if item.state == "draft"],
        "waiting": [item for item in items if item.waits],
        "is_teller": is_teller(request, found),
    }
    if found.teller and context["version"] and not hasattr(found, "withdrawal"):
        context |= {
            "name_form": NominateForm(initial=request.kept),
            "nominate_url": reverse("stories:nominate", args=[request.inquiry.slug, found.pk]),
            "has_named": found.teller.nominations.exists(),
        }
    return shown(request, "stories/story.html", context, ConsentForm(initial={"consent": found.consent}))


@require_POST
def ask_listener(request: HttpRequest, id: str) -> HttpResponse:
    found = story_of(request, id)
    ask_a_listener(found, by=request.participant)
    messages.success(request, _("Gevraagd. Een luisteraar leest je verhaal en geeft het aan je terug."))
    return redirect("stories:story", request.inquiry.slug, found.pk)


@require_POST
def consent(request: HttpRequest, id: str) -> HttpResponse:
    found = story_of(request, id)
    form = ConsentForm(request.POST)
    if form.is_valid():
        allow(found, form.cleaned_data["consent"], by=request.participant)
        messages.success(request, _("Bewaard. Zo doen we het vanaf nu."))
    return redirect("stories:story", request.inquiry.slug, found.pk)


@require_POST
def take_back(request: HttpRequest, id: str) -> HttpResponse:
    found = story_of(request, id)
    take_story_back(found, by=request.participant)
    messages.success(request, _("Teruggenomen. Niets van dit verhaal is nog te zien of telt nog mee."))
    return redirect("stories:story", request.inquiry.slug, found.pk)
