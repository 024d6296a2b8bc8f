"""Reading back: of each piece, did we understand you?"""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from wijwerken.method.reading import State
from wijwerken.web.refused import refused_into

from ..domain import answer, read_aloud
from ..domain import offer as offer_story
from ..forms import AloudForm, AnswerForm
from ..models import Reading
from ..queries import readings_of
from ..standing import Clock
from .items import Item, item_of
from .whose import is_teller, story_of

NOT_GIVEN_BACK = {State.DRAFT, State.WITHDRAWN}


@require_POST
def offer(request: HttpRequest, id: str) -> HttpResponse:
    """Give all pieces to the teller, and go and read them."""
    story = story_of(request, id)
    offer_story(story, by=request.participant)
    if not is_teller(request, story):
        messages.success(request, _("Teruggegeven. De verteller kan het nu zelf lezen. Of lees het hieronder samen."))
    return redirect("stories:read-back", request.inquiry.slug, story.pk)


def read_back(request: HttpRequest, id: str) -> HttpResponse:
    """Each piece with four equal answers, to give and to change at any time.

    The teller answers; a listener notes the answers of who hears it read aloud, or reads along on this screen.
    """
    story = story_of(request, id)
    reads_aloud = not is_teller(request, story)
    clock = Clock.of(request.inquiry)
    items = [item for item in (item_of(one, clock) for one in readings_of(story)) if item.state not in NOT_GIVEN_BACK]
    sent = request.POST or None
    for item in items:
        item.form = answer_form(item, sent, request.kept)
    aloud = AloudForm(sent, initial={"on": timezone.localdate()} | request.kept) if reads_aloud else None
    changed = [item for item in items if sent and wants_to_say(item)]
    forms = [item.form for item in changed] + ([aloud] if aloud and changed else [])
    valid = [form.is_valid() for form in forms]  # all of them, so that every mistake is shown at once
    if sent and all(valid):
        kept = [keep_answer(request, item, aloud) for item in changed]
        if all(kept):
            again = any(item.form.cleaned_data["answer"] == "partly" and not item.claim for item in changed)
            say_thanks(request, again)
            return redirect(f"{reverse('stories:read-back', args=[request.inquiry.slug, story.pk])}#begin")
    wrong = any(form.errors for form in forms)
    context = {
        "story": story,
        "items": items,
        "aloud": aloud,
        "reads_aloud": reads_aloud,
        "wrong": wrong,
        "done": [item for item in items if not item.waits],
        "until": max((item.until for item in items if item.waits and item.until), default=None),
        "reminded": any(item.is_reminded for item in items),
        "saved_at": max((item.check.made_at for item in items if item.check), default=None),
    }
    return render(request, "stories/read_back.html", context, status=422 if wrong else 200)


def answer_form(item: Item, sent, kept: dict) -> AnswerForm:
    """The answer as it was given last, or as it was typed just now."""
    first = {"reading": item.reading.pk}
    if item.check:
        first |= {"answer": item.check.answer, "own_words": item.check.own_words}
    prefix = item.fragment.pk
    typed = {name: kept[f"{prefix}-{name}"] for name in ("answer", "own_words") if f"{prefix}-{name}" in kept}
    return AnswerForm(sent, prefix=prefix, initial=first | typed)


def wants_to_say(item: Item) -> bool:
    """Whether something was answered here that was not answered so before."""
    form = item.form
    return bool(form.data.get(form.add_prefix("answer"))) and form.has_changed()


def keep_answer(request: HttpRequest, item: Item, aloud: AloudForm | None) -> bool:
    data = item.form.cleaned_data
    reading = get_object_or_404(Reading, fragment=item.fragment, id=data["reading"])
    said, own_words = data["answer"], data["own_words"]
    with refused_into(item.form):
        if aloud is None:
            answer(reading, said, own_words, by=request.participant)
        else:
            read_aloud(reading, said, own_words, by=request.participant, **aloud.cleaned_data)
    return not item.form.errors


def say_thanks(request: HttpRequest, again: bool) -> None:
    if again:
        messages.success(request, _("Bewaard. Jouw woorden staan nu in de plaats van de onze. Klopt het zo?"))
    else:
        messages.success(request, _("Bewaard. Je kunt altijd terugkomen en het anders zeggen."))
