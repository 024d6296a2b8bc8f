"""Worries and their answers, requests and their answers, experiments and their stop."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _

from ..domain import experiments, requests, worries
from ..forms import AnswerForm, HolderForm, RequestForm, TryForm, WordsForm
from ..models import Direction, Experiment, Holder, Request, Worry
from .asking import asked, page_of


def find(request: HttpRequest, id: str) -> Direction:
    return get_object_or_404(Direction.objects.select_related("inquiry", "choice"), inquiry=request.inquiry, id=id)


def worry(request: HttpRequest, id: str) -> HttpResponse:
    """Something to take care of."""
    one = find(request, id)
    return asked(
        request,
        WordsForm(request.POST or None, initial=request.kept, ask=_("Waar maak je je zorgen over?")),
        lambda words: worries.worry_about(one, by=request.participant, words=words),
        then=page_of(one, "zorgen"),
        said=_("Je zorg staat erbij. Er komt een antwoord op voor de ronde sluit."),
        heading=_("Ik heb een zorg"),
        intro=_("Een zorg houdt een richting niet tegen. Wel krijgt ze een antwoord. Je schuilnaam staat erbij."),
        button=_("Zet mijn zorg erbij"),
        quotes=[one.newest.title],
    )


def answer_worry(request: HttpRequest, id: str) -> HttpResponse:
    """Say what is done about it."""
    one = get_object_or_404(
        Worry.objects.select_related("inquiry", "direction__inquiry"), inquiry=request.inquiry, id=id
    )
    return asked(
        request,
        WordsForm(request.POST or None, initial=request.kept, ask=_("Wat doen we eraan?")),
        lambda words: worries.answer_worry(one, by=request.participant, words=words),
        then=page_of(one.direction, "zorgen"),
        said=_("Je antwoord staat bij de zorg."),
        heading=_("Antwoord op een zorg"),
        intro=_("Zeg eerlijk wat er kan en wat niet."),
        button=_("Geef antwoord"),
        quotes=[one.words],
    )


def ask(request: HttpRequest, id: str) -> HttpResponse:
    """Ask the organisation something, by a date."""
    one = find(request, id)
    return asked(
        request,
        RequestForm(request.POST or None, initial=request.kept),
        lambda **data: requests.ask_organisation(one, by=request.participant, **data),
        then=page_of(one, "verzoeken"),
        said=_("Het verzoek staat er, met een datum. Het antwoord komt met een naam."),
        heading=_("Vraag iets aan de organisatie"),
        intro=_(
            "Het antwoord is ja, nee of anders, met een naam en een reden. Komt het te laat, dan ziet iedereen dat."
        ),
        button=_("Stel de vraag"),
        quotes=[one.newest.title],
    )


def answer(request: HttpRequest, id: str) -> HttpResponse:
    """The organisation answers by name."""
    one = get_object_or_404(
        Request.objects.select_related("inquiry", "direction__inquiry"), inquiry=request.inquiry, id=id
    )
    return asked(
        request,
        AnswerForm(request.POST or None, initial=request.kept),
        lambda **data: requests.answer_request(one, by=request.participant, **data),
        then=page_of(one.direction, "verzoeken"),
        said=_("Het antwoord staat er, met een naam."),
        heading=_("Antwoord op het verzoek"),
        intro=_("Ja, nee of anders. Een nee mag, met een reden die mensen kunnen volgen."),
        button=_("Geef antwoord"),
        quotes=[one.text],
    )


def say_as_holder(request: HttpRequest, id: str) -> HttpResponse:
    """Who decides too agrees to the one answer, or says what differs."""
    one = get_object_or_404(
        Holder.objects.select_related("answer__request__direction__inquiry", "answer__request__inquiry"),
        answer__request__inquiry=request.inquiry,
        id=id,
    )
    return asked(
        request,
        HolderForm(request.POST or None, initial=request.kept),
        lambda **data: requests.say_as_holder(one, by=request.participant, **data),
        then=page_of(one.answer.request.direction, "verzoeken"),
        said=_("Bewaard. Jouw naam staat bij het antwoord."),
        heading=_("%(name)s, is dit ook jouw antwoord?") % {"name": one.name},
        intro=_("Er is één antwoord namens allen. Is het bij jou anders, zeg dan wat. Ook dat staat er."),
        button=_("Zeg het"),
        quotes=[one.answer.request.text, one.answer.reason],
    )


def try_out(request: HttpRequest, id: str) -> HttpResponse:
    """The core group tries a direction whose objection stands."""
    one = find(request, id)
    return asked(
        request,
        TryForm(request.POST or None, initial=request.kept or None),
        lambda **data: experiments.try_out(one, by=request.participant, **data),
        then=page_of(one, "proef"),
        said=_("De proef loopt. Wie bezwaar maakte ziet toe."),
        heading=_("Doe het als proef"),
        intro=_(
            "Er blijft een bezwaar staan, dus dit wordt geen plan. Kort proberen mag wel. "
            "Wie bezwaar maakte is getuige."
        ),
        button=_("Begin de proef"),
        quotes=[objection.reason for objection in experiments.standing_objections(one)],
    )


def stop(request: HttpRequest, id: str) -> HttpResponse:
    """The witness stops it at once."""
    one = get_object_or_404(
        Experiment.objects.select_related("inquiry", "direction__inquiry"), inquiry=request.inquiry, id=id
    )
    return asked(
        request,
        WordsForm(request.POST or None, initial=request.kept, ask=_("Wat zag je?")),
        lambda words: experiments.stop_at_once(one, by=request.participant, reason=words),
        then=page_of(one.direction, "proef"),
        said=_("De proef is gestopt."),
        heading=_("Stop de proef"),
        intro=_("Jij schreef op wanneer dit meteen stopt. Is dat gebeurd, zeg dan wat je zag."),
        button=_("Stop de proef nu"),
        quotes=[witness.stop_when for witness in one.witnesses.filter(participant=request.participant)],
    )
