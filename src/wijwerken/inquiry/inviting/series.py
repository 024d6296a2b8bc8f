"""A series: bringing a table, telling what its columns are, seeing what goes out, and one file to print."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from wijwerken.web.faults import Faults
from wijwerken.web.refused import refused_into, shown, typed_words

from ..domain import series as domain
from ..domain.inviting import require_may_invite
from ..letters import printed, table
from ..models import Series
from ..queries import opening_words
from .forms import MeaningForm, TableForm

FIRST_ROWS = 10


@never_cache
def bring(request: HttpRequest) -> HttpResponse:
    """Choose a file. Nothing of it is taken in before its columns are told."""
    inquiry = request.inquiry
    form = TableForm(request.POST or None, request.FILES or None)
    faults: list[str] = []
    if form.is_valid():
        with refused_into(form):
            require_may_invite(inquiry)
            file = form.cleaned_data["file"]
            try:
                uploaded = table.read(table.clean(file.name)[:80], file.read(table.MOST_BYTES + 1))
            except Faults as found:
                faults = found.lines()
            else:
                series = domain.bring(inquiry, by=request.participant, uploaded=uploaded)
                return redirect("inquiry:series", inquiry.slug, series.pk)
    context = {"may_invite": bool(opening_words(inquiry)), "faults": faults}
    response = shown(request, "inquiry/inviting/bring.html", context, form)
    if faults:
        response.status_code = 422
    return response


@never_cache
def series(request: HttpRequest, id: str) -> HttpResponse:
    """Where a series stands: its columns to be told, being printed, to be fetched, or done."""
    series = own_series(request, id)
    uploaded = domain.table_in(series)
    if uploaded is None:
        return render(request, "inquiry/inviting/series.html", {"series": series})
    form = MeaningForm(request.POST or None, initial=request.kept, inquiry=request.inquiry, uploaded=uploaded)
    faults: list[str] = []
    if form.is_valid():
        with refused_into(form):
            require_may_invite(request.inquiry)
            form.require_fits()
            try:
                people = table.people_in(request.inquiry, uploaded, form.roles)
            except Faults as found:
                faults = found.lines()
            else:
                if "seen" not in request.POST:
                    return what_goes_out(request, series, people, form)
                domain.take_in_series(series, people, words=form.words)
                messages.success(request, _("De uitnodigingen zijn gemaakt."))
                return redirect("inquiry:series", request.inquiry.slug, series.pk)
    context = {"series": series, "uploaded": uploaded, "faults": faults, "rows": uploaded.rows[:FIRST_ROWS]}
    response = shown(request, "inquiry/inviting/columns.html", context, form)
    if faults:
        response.status_code = 422
    return response


def what_goes_out(request: HttpRequest, series: Series, people: list[table.Row], form: MeaningForm) -> HttpResponse:
    """How many letters and how many mails, and how the first reads. Nothing has been made yet."""
    letters = [row for row in people if not row.mail]
    mails = domain.to_invite(request.inquiry, [row for row in people if row.mail], by=request.participant)
    languages = {row.language or request.inquiry.language for row in (*letters, *mails)}
    context = {
        "series": series,
        "letters": letters,
        "mails": mails,
        "left_out": len(people) - len(letters) - len(mails),
        "first": letters[0] if letters else None,
        "openings": list(form.words.items()),
        "borrowed": bool(languages - set(form.words)),
        "typed": [typed for typed in typed_words(request) if typed["name"] != "seen"],
    }
    return render(request, "inquiry/inviting/what_goes_out.html", context, status=422)


@never_cache
@require_safe
def pdf(request: HttpRequest, id: str) -> HttpResponse:
    """All letters of a series, one a page, as long as they are kept."""
    series = own_series(request, id)
    content = printed.pdf_of(series)
    if content is None:
        return redirect("inquiry:series", request.inquiry.slug, series.pk)
    response = HttpResponse(content, content_type="application/pdf")
    response["Content-Disposition"] = 'attachment; filename="brieven.pdf"'
    return response


@require_POST
def done(request: HttpRequest, id: str) -> HttpResponse:
    """They are printed, or not wanted: the file, with every code and address in it, is thrown away."""
    printed.throw_away(own_series(request, id))
    messages.success(request, _("Weggegooid. De codes en de adressen staan nu alleen nog op papier."))
    return redirect("inquiry:invited", request.inquiry.slug)


def own_series(request: HttpRequest, id: str) -> Series:
    return get_object_or_404(
        Series.objects.select_related("inquiry__organisation"), inquiry=request.inquiry, by=request.participant, id=id
    )
