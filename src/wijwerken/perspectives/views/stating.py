"""Bringing a statement: a new one, or a piece of a story as it was told."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from wijwerken.stories.models import Fragment
from wijwerken.web.refused import refused_into, shown

from .. import domain
from ..alike import nearest
from ..forms import StateForm
from ..queries import seeds_for, shown_statements


def new(request: HttpRequest) -> HttpResponse:
    """Write a statement; who writes sees first what it looks like, and chooses (R6)."""
    inquiry, preset = request.inquiry, request.GET.get("op", "")
    first = {"language": inquiry.language, "sources": [preset] if preset else []}
    form = StateForm(request.POST or None, initial=first | request.kept, inquiry=inquiry, preset=preset)
    if form.is_valid():
        data = form.cleaned_data
        near = [] if data["anyway"] else nearest(data["text"], shown_statements(inquiry))
        if near:
            # Nothing is kept yet, and the key of the form stays free: hence no 200.
            return render(request, "perspectives/alike.html", {"form": form, "near": near}, status=422)
        with refused_into(form):
            sources = data.get("sources") or []
            pieces = [one for one in sources if isinstance(one, Fragment)]
            made = domain.state(
                inquiry,
                by=request.participant,
                text=data["text"],
                language=data["language"],
                fragment=pieces[0] if pieces else None,
                sources=[one for one in sources if one not in pieces[:1]],
            )
            messages.success(request, _("Je uitspraak staat erbij. Anderen kunnen er nu op reageren."))
            return redirect("perspectives:statement", inquiry.slug, made.pk)
    return shown(request, "perspectives/new.html", {"seeds": seeds_for(inquiry)}, form)


@require_POST
def seed(request: HttpRequest, id: str) -> HttpResponse:
    """One press: let everybody answer to this piece."""
    fragment = get_object_or_404(
        Fragment.objects.select_related("inquiry", "version__story"), inquiry=request.inquiry, id=id
    )
    made = domain.seed(fragment, by=request.participant)
    messages.success(request, _("Dit stukje is nu een uitspraak. Anderen kunnen erop reageren."))
    return redirect("perspectives:statement", request.inquiry.slug, made.pk)
