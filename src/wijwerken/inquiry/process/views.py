"""The path with what is proposed on it, and closing a phase."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from wijwerken.method.core_group import is_core_group
from wijwerken.method.exceptions import ALLOWED
from wijwerken.method.phases import Phase
from wijwerken.web.refused import shown

from ..domain import core, process
from ..home_page import conditions_for_next
from ..path import path_of, steps_to_read
from ..trail import described, tell_fate, without_fate_in
from .forms import AnswerForm, FateForm
from .proposals import said_before
from .saying import Shown, shown_to

LATEST = 20
AT_ONCE = 200


def path_page(request: HttpRequest) -> HttpResponse:
    """Where we are, what the next step waits for, what lies on the table, and what was decided."""
    inquiry, me = request.inquiry, request.participant
    process.settle_all(inquiry)
    path = path_of(inquiry)
    members = core.members_of(inquiry)
    sits = me is not None and me.pk in {member.id for member in members}
    proposals = inquiry.proposals.select_related("by").prefetch_related("answers__participant")
    return render(
        request,
        "inquiry/path.html",
        {
            "next_verb": _(path.current.next.verb) if path.current.next else "",
            "conditions": conditions_for_next(inquiry, members),
            "has_group": bool(members),
            "is_whole": is_core_group(members),
            "proposals": with_forms(shown_to(inquiry, proposals.filter(settled_at=None), me, sits=sits), request),
            "decided": shown_to(
                inquiry, proposals.exclude(settled_at=None).order_by("-settled_at")[:LATEST], me, sits=sits
            ),
            "exceptions": [(one, _(ALLOWED[one.rule])) for one in inquiry.exceptions.all()],
            "walk": steps_to_read(inquiry),
            "may_propose": sits and is_core_group(members),
            "is_member": sits,
        },
    )


def with_forms(proposals: list[Shown], request: HttpRequest) -> list[tuple[Shown, AnswerForm | None]]:
    """Each open proposal with the form for my answer, filled in with what I said before."""
    return [
        (
            one,
            AnswerForm(initial=said_before(one), prefix=None, auto_id=f"id_{one.proposal.pk}_%s")
            if one.may_answer
            else None,
        )
        for one in proposals
    ]


def fates(request: HttpRequest) -> HttpResponse:
    """Say what became of what nobody built on, also of many things with one sentence (R4)."""
    inquiry = request.inquiry
    phase = Phase(int(request.GET["stap"])) if request.GET.get("stap") in set("12345678") else path_of(inquiry).current
    refs = without_fate_in(inquiry, phase)[:AT_ONCE]
    known = described(refs)
    things = [
        (f"{kind}/{id}", known[kind, id].title if (kind, id) in known else _("iets dat niet getoond wordt"))
        for kind, id in refs
    ]
    form = FateForm(request.POST or None, initial=request.kept, things=things)
    if form.is_valid():
        data = form.cleaned_data
        chosen = [tuple(thing.split("/")) for thing in data["things"]]
        tell_fate(inquiry, chosen, data["kind"], data["sentence"], phase, request.participant)
        messages.success(request, _("Gezegd. Wie het inbracht leest het op de eigen bladzijde."))
        return redirect(f"{request.path}?stap={phase.value}")
    context = {"phase": phase, "verb": _(phase.verb), "phases": [(one.value, _(one.verb)) for one in Phase]}
    return shown(request, "inquiry/fates.html", context, form)
