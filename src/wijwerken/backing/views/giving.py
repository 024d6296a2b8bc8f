"""*Ruimte geven*: the page of who leads, and what a leader writes there."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from wijwerken.web.refused import refused_into, shown

from .. import domain
from ..forms import (
    BackingForm,
    InterventionForm,
    LeaderWordsForm,
    QuestionAnswerForm,
    RoomAnswerForm,
    RoomPromiseForm,
)
from ..models import Backing, LeaderWords, RoomQuestion
from ..queries import shown_backing
from ..queries.waiting import other_inquiries, waiting_for
from .asking import my_name

WORDS = {
    LeaderWords.Kind.HANDS_OFF: (
        gettext_noop("Waar blijf je van af?"),
        gettext_noop("Eén ding op elke regel. Bijvoorbeeld: ik kies geen richting. Iedereen leest dit."),
    ),
    LeaderWords.Kind.NOT_KNOWING: (
        gettext_noop("Wat weet je niet?"),
        gettext_noop("Wat is nieuw of moeilijk voor jou? Iedereen leest dit. Het helpt anderen om eerlijk te zijn."),
    ),
}


def mine(request: HttpRequest) -> Backing | None:
    found = Backing.objects.filter(leader=request.participant).select_related("rests_on").first()
    if found:
        found.inquiry = request.inquiry
    return found


def give_room(request: HttpRequest) -> HttpResponse:
    """What waits for me first; then the room I get and give, whether it is felt, and what I keep my hands off."""
    own = mine(request)
    context = {
        "waiting": waiting_for(request.inquiry, request.participant),
        "shown": shown_backing(own) if own else None,
        "above": shown_backing(own.rests_on) if own and own.rests_on else None,
        "elsewhere": other_inquiries(request.participant),
    }
    return render(request, "backing/give_room.html", context)


def who(request: HttpRequest) -> HttpResponse:
    """Name, function, for whom, and on whose room mine rests."""
    own = mine(request)
    first: dict[str, object] = {"name": my_name(request)}
    if own:
        first = {"name": own.name, "function": own.function, "for_whom": own.for_whom, "rests_on": own.rests_on_id}
    form = BackingForm(request.POST or None, initial=first | request.kept, inquiry=request.inquiry, mine=own)
    if form.is_valid():
        with refused_into(form):
            domain.give_backing(request.inquiry, by=request.participant, **form.cleaned_data)
            messages.success(request, _("Bewaard. Iedereen kan lezen voor wie jij ruimte geeft."))
            return redirect("backing:give-room", request.inquiry.slug)
    return shown(request, "backing/who.html", {}, form)


def words(request: HttpRequest, kind: str) -> HttpResponse:
    """My own words: what I keep my hands off, or what I do not know."""
    if kind not in LeaderWords.Kind:
        raise Http404
    own = mine(request)
    if own is None:
        return redirect("backing:who", request.inquiry.slug)
    label, help_text = WORDS[LeaderWords.Kind(kind)]
    last = own.words.filter(kind=kind).order_by("number").last()
    first = {"text": last.text if last else ""}
    form = LeaderWordsForm(request.POST or None, initial=first | request.kept, label=_(label), help_text=_(help_text))
    if form.is_valid():
        with refused_into(form):
            domain.say_words(own, kind, form.cleaned_data["text"], by=request.participant)
            messages.success(request, _("Het staat er. Een eerdere versie blijft bewaard."))
            return redirect("backing:give-room", request.inquiry.slug)
    return shown(request, "backing/words.html", {"heading": LeaderWords.Kind(kind).label}, form)


def room_promise(request: HttpRequest) -> HttpResponse:
    """Promise room: hours, what may go wrong, what I do not decide."""
    own = mine(request)
    if own is None:
        return redirect("backing:who", request.inquiry.slug)
    form = RoomPromiseForm(request.POST or None, initial=request.kept)
    if form.is_valid():
        with refused_into(form):
            domain.promise(request.inquiry, by=request.participant, name=own.name, backing=own, **form.cleaned_data)
            messages.success(request, _("Beloofd. Elke dertig dagen vragen we of die ruimte er is."))
            return redirect("backing:give-room", request.inquiry.slug)
    return shown(request, "backing/room_promise.html", {}, form)


def answer_room(request: HttpRequest) -> HttpResponse:
    """Say something about room that was not felt, or talk about it."""
    own = mine(request)
    if own is None:
        return redirect("backing:who", request.inquiry.slug)
    form = RoomAnswerForm(request.POST or None, initial=request.kept)
    if form.is_valid():
        with refused_into(form):
            domain.answer_item(own, by=request.participant, text=form.cleaned_data["text"])
            messages.success(request, _("Je woorden staan er. Iedereen voor wie jij ruimte geeft kan ze lezen."))
            return redirect("backing:give-room", request.inquiry.slug)
    return shown(request, "backing/answer_room.html", {"shown": shown_backing(own)}, form)


def answer_asked(request: HttpRequest, id: str) -> HttpResponse:
    """Answer a question about room, by name."""
    asked = get_object_or_404(
        RoomQuestion.objects.select_related("backing", "promise"), backing__inquiry=request.inquiry, id=id
    )
    form = QuestionAnswerForm(request.POST or None, initial={"answer": asked.answer} | request.kept)
    if form.is_valid():
        with refused_into(form):
            domain.answer_question(asked, by=request.participant, answer=form.cleaned_data["answer"])
            messages.success(request, _("Je antwoord staat bij de vraag, met je naam."))
            return redirect("backing:give-room", request.inquiry.slug)
    return shown(request, "backing/answer_question.html", {"asked": asked}, form)


def intervene_by_name(request: HttpRequest) -> HttpResponse:
    """Step in, with name and reason, for everybody to read."""
    own = mine(request)
    if own is None:
        return redirect("backing:who", request.inquiry.slug)
    form = InterventionForm(request.POST or None, initial=request.kept)
    if form.is_valid():
        with refused_into(form):
            domain.intervene(request.inquiry, by=request.participant, name=str(own), **form.cleaned_data)
            messages.success(request, _("Het staat er, met je naam en je reden. Iedereen kan het lezen."))
            return redirect("backing:list", request.inquiry.slug)
    return shown(request, "backing/intervene.html", {}, form)
