"""Objecting, thinking along, and how an objection ends."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _

from wijwerken.inquiry.path import path_of
from wijwerken.method.objections import Ending
from wijwerken.method.phases import Phase

from ..domain import objections
from ..domain.rounds import is_in_core_group
from ..forms import AttemptForm, EndForm, ObjectForm, WordsForm
from ..models import Direction, Objection
from .asking import asked, page_of


def find(request: HttpRequest, id: str) -> Objection:
    known = Objection.objects.select_related("inquiry", "direction__inquiry", "direction__choice", "version", "by")
    return get_object_or_404(known, inquiry=request.inquiry, id=id)


def here(objection: Objection) -> str:
    return reverse("directions:objection", args=[objection.inquiry.slug, objection.pk])


def objection(request: HttpRequest, id: str) -> HttpResponse:
    """One objection: its reason, who thought along, how it ended, and what can be done now."""
    one, me = find(request, id), request.participant
    context = {
        "objection": one,
        "version": one.direction.newest,
        "newer": objections.newer_version(one),
        "is_mine": bool(me) and one.by_id == me.pk,
        "may_end": one.ending not in objections.FINAL,
        "stands": one.ending is Ending.STANDS,
        "stop_words": getattr(one, "stop_words", None),
        "leads": bool(me) and is_in_core_group(me),
        "frozen": path_of(request.inquiry).is_frozen(Phase.DIRECTION),
        "replies": one.replies.select_related("by"),
        "attempts": one.attempts.all(),
        "ends": one.ends.select_related("version"),
    }
    return render(request, "directions/objection.html", context)


def object_to(request: HttpRequest, id: str) -> HttpResponse:
    """I have a weighty objection, and this is why."""
    one = get_object_or_404(Direction.objects.select_related("inquiry", "choice"), inquiry=request.inquiry, id=id)
    return asked(
        request,
        ObjectForm(request.POST or None, initial=request.kept),
        lambda **data: objections.object_to(one, by=request.participant, **data),
        then=page_of(one, "bezwaren"),
        said=_("Je bezwaar staat erbij. Zolang het staat, wordt deze richting niet gekozen."),
        heading=_("Ik heb een zwaar bezwaar"),
        intro=_(
            "Een bezwaar houdt een richting tegen tot jij zegt dat het goed is. Alleen jij kunt het laten vervallen."
        ),
        button=_("Maak bezwaar"),
        quotes=[one.newest.title],
    )


def reply(request: HttpRequest, id: str) -> HttpResponse:
    """Think along about an answer."""
    one = find(request, id)
    return asked(
        request,
        WordsForm(request.POST or None, initial=request.kept, ask=_("Wat zou dit bezwaar wegnemen?")),
        lambda words: objections.reply_to(one, by=request.participant, words=words),
        then=here(one),
        said=_("Je antwoord staat erbij. Wie het bezwaar maakte leest het."),
        heading=_("Denk mee over een antwoord"),
        intro=_("Een bezwaar maakt een richting beter. Wie het maakte beslist zelf of jouw antwoord helpt."),
        button=_("Zet mijn antwoord erbij"),
        quotes=[one.reason],
    )


def end(request: HttpRequest, id: str) -> HttpResponse:
    """Its maker says what becomes of it."""
    one = find(request, id)
    newer = objections.newer_version(one)
    return asked(
        request,
        EndForm(request.POST or None, initial=request.kept),
        lambda ending, words: objections.end(one, ending, by=request.participant, words=words),
        then=here(one),
        said=_("Bewaard. Alleen jij kon dit zeggen."),
        heading=_("Wat gebeurt er met dit bezwaar?"),
        intro=_("Alleen wie het bezwaar maakte beslist hierover. Laat je niet haasten."),
        button=_("Leg het vast"),
        quotes=[one.reason],
        newer=newer,
    )


def attempt(request: HttpRequest, id: str) -> HttpResponse:
    """The core group records that it tried to reach the maker."""
    one = find(request, id)
    return asked(
        request,
        AttemptForm(request.POST or None, initial=request.kept),
        lambda how: objections.record_attempt(one, by=request.participant, how=how),
        then=here(one),
        said=_("Vastgelegd. Iedereen kan het lezen."),
        heading=_("Wij probeerden de maker te bereiken"),
        intro=_("Twee pogingen, en dan nog veertien dagen. Pas daarna mag de kerngroep vastleggen dat het niet lukte."),
        button=_("Leg deze poging vast"),
        quotes=[one.reason],
    )


def unreachable(request: HttpRequest, id: str) -> HttpResponse:
    """The core group records, in public, that the maker could not be reached."""
    one = find(request, id)
    form = WordsForm(
        request.POST or None,
        initial=request.kept,
        ask=_("Wat willen jullie erbij zeggen?"),
        hint=_("Schrijf geen naam op. Iedereen leest dit."),
        required=False,
    )
    return asked(
        request,
        form,
        lambda words: objections.record_unreachable(one, by=request.participant, words=words),
        then=here(one),
        said=_("Vastgelegd. Wie het bezwaar maakte kan altijd terugkomen."),
        heading=_("De maker is niet te bereiken"),
        intro=_("Dit staat voor iedereen te lezen. Het bezwaar houdt de richting dan niet meer tegen."),
        button=_("Leg vast dat het niet lukte"),
        quotes=[one.reason],
    )


def stop_words(request: HttpRequest, id: str) -> HttpResponse:
    """Who objected writes what would stop an experiment at once."""
    one = find(request, id)
    said = getattr(one, "stop_words", None)
    form = WordsForm(
        request.POST or None,
        initial=({"words": said.words} if said else {}) | request.kept,
        ask=_("Wanneer moet een proef meteen stoppen?"),
        hint=_("Jij ziet toe op de proef. Gebeurt dit, dan stopt hij."),
    )
    return asked(
        request,
        form,
        lambda words: objections.say_what_stops_it(one, by=request.participant, words=words),
        then=here(one),
        said=_("Bewaard. Komt er een proef, dan gelden jouw woorden."),
        heading=_("Wat zou een proef meteen stoppen?"),
        intro=_("Je bezwaar blijft staan. Misschien kan het als proef, kort, en met jou als getuige."),
        button=_("Bewaar mijn woorden"),
        quotes=[one.reason],
    )
