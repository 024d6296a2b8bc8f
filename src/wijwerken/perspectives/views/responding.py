"""Answering one statement at a time, and one's own answers with how they changed."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from wijwerken.web.refused import refused_into, shown
from wijwerken.web.things import as_id

from .. import domain
from ..forms import RespondForm
from ..models import Response, Statement
from ..queries import find_statement, last_why, my_responses, next_for, origin_of, readable_of
from .looking import may_answer

ON_A_PAGE = 20


def respond(request: HttpRequest) -> HttpResponse:
    """The next statement, or the one that was asked for; after an answer on to the next."""
    if request.method == "POST":
        return take_answer(request)
    asked = request.GET.get("uitspraak", "")
    statement = found(request, asked) if asked else next_for(request.participant)
    if statement is None or not may_answer(request):
        context = {"answered": request.participant.responses.exists(), "may_answer": may_answer(request)}
        return render(request, "perspectives/done.html", context)
    mine = own_answer(request, statement)
    why = last_why(mine)
    first = {"statement": statement.pk, "touches": bool(mine and mine.touches), "why": why.text if why else ""}
    return form_page(request, statement, mine, RespondForm(initial=first | request.kept))


def take_answer(request: HttpRequest) -> HttpResponse:
    statement = found(request, request.POST.get("statement", ""))
    form = RespondForm(request.POST)
    mine = own_answer(request, statement)
    if form.is_valid():
        data = form.cleaned_data
        with refused_into(form):
            domain.respond(
                statement,
                by=request.participant,
                value=data["answer"],
                touches=data["touches"],
                why=data["why"],
                language=request.LANGUAGE_CODE,
            )
            if mine:
                messages.success(
                    request, _("Je antwoord is veranderd. Wat je eerder zei blijft bij je eigen reacties staan.")
                )
                return redirect("perspectives:mine", request.inquiry.slug)
            return redirect("perspectives:respond", request.inquiry.slug)
    return form_page(request, statement, mine, form)


def form_page(request: HttpRequest, statement: Statement, mine: Response | None, form: RespondForm) -> HttpResponse:
    context = {
        "statement": statement,
        "origin": origin_of(statement),
        "given": mine,
        "number": request.participant.responses.count() + 1,
    }
    return shown(request, "perspectives/respond.html", context, form)


def mine(request: HttpRequest) -> HttpResponse:
    """All my answers, for me alone."""
    page = Paginator(my_responses(request.participant), ON_A_PAGE).get_page(request.GET.get("bladzijde"))
    readable = readable_of(request.inquiry, page.object_list)
    answers = [
        (response, response.statement_id in readable, last_why(response), list(response.changes.all()))
        for response in page.object_list
    ]
    return render(
        request, "perspectives/mine.html", {"page": page, "answers": answers, "may_answer": may_answer(request)}
    )


def found(request: HttpRequest, id: str) -> Statement:
    statement = find_statement(request.inquiry, as_id(id)) if as_id(id) else None
    if statement is None or statement.left_out:
        raise Http404
    return statement


def own_answer(request: HttpRequest, statement: Statement) -> Response | None:
    answers = request.participant.responses.filter(statement=statement)
    return answers.prefetch_related("whys").first()
