"""Reading: how we look at it, all statements, one statement."""

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from wijwerken.inquiry.path import path_of
from wijwerken.method.phases import Phase

from ..models import Statement
from ..overview import overview, rows_of
from ..queries import find_statement, left_out_of, origin_of, shown_statements

ON_A_PAGE = 20


def look(request: HttpRequest) -> HttpResponse:
    """What all share, what divides, and the landscape with only my own place in it."""
    context = {"view": overview(request.inquiry, request.participant), "may_answer": may_answer(request)}
    return render(request, "perspectives/look.html", context)


def statements(request: HttpRequest) -> HttpResponse:
    """All statements, page by page; those left out elsewhere apart."""
    left_out = request.GET.get("weggelaten") == "ja"
    found: list[Statement] = list(left_out_of(request.inquiry)) if left_out else shown_statements(request.inquiry)
    page = Paginator(found, ON_A_PAGE).get_page(request.GET.get("bladzijde"))
    rows = list(rows_of(request.inquiry, list(page.object_list)).values())
    context = {
        "page": page,
        "rows": rows,
        "left_out": left_out,
        "has_left_out": left_out or left_out_of(request.inquiry).exists(),
        "may_answer": may_answer(request),
    }
    return render(request, "perspectives/statements.html", context)


def statement(request: HttpRequest, id: str) -> HttpResponse:
    """One statement: where it comes from, what was answered, and what people said with it."""
    found = find_statement(request.inquiry, id)
    if found is None:
        raise Http404
    context = {
        "row": rows_of(request.inquiry, [found])[found.pk],
        "origin": origin_of(found),
        "may_answer": may_answer(request) and not found.left_out,
    }
    return render(request, "perspectives/statement.html", context)


def may_answer(request: HttpRequest) -> bool:
    """Whether statements wait for answers here; what was imported can be read before that (R7)."""
    path = path_of(request.inquiry)
    return path.has_opened(Phase.INSIGHT) and not path.is_frozen(Phase.INSIGHT)
