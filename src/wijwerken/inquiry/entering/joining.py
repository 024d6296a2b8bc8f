"""Joining an inquiry, one's own circle and pseudonym, and stopping."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from wijwerken.people.next import on_the_way_to, wanted
from wijwerken.people.staff.domain import works_for
from wijwerken.web.refused import refused_into, shown

from ..domain import entering
from ..domain.duties import change_line_authority
from ..openlink.coming_in import what_i_said_counts
from ..registry import registry
from .forms import MyselfForm


def join(request: HttpRequest) -> HttpResponse:
    """One question, then you are in: do you work or speak for the organisation?

    Inside one organisation everybody works there; then it is whether you give lead over the question (R25).
    """
    home = reverse("inquiry:home", args=[request.inquiry.slug])
    if request.participant:
        return redirect(wanted(request, home))
    internal = request.inquiry.is_internal
    known = not internal and works_for(request.user, request.inquiry.organisation)  # came in by the login of its work
    if request.method == "POST" and (answer := request.POST.get("host")) in {"ja", "nee"}:
        yes = known or answer == "ja"
        me = entering.join(request.inquiry, request.user, host=yes and not internal)
        if yes and internal:
            change_line_authority(me, leads=True)
        what_i_said_counts(request, request.user, request.inquiry)
        return redirect(on_the_way_to(reverse("inquiry:myself", args=[request.inquiry.slug]), wanted(request, home)))
    context = {"next": wanted(request), "unanswered": request.method == "POST", "known": known}
    return render(request, "inquiry/entering/join.html", context, status=422 if context["unanswered"] else 200)


def myself(request: HttpRequest) -> HttpResponse:
    """Under which name, and in which circle; both can be changed at any time."""
    me, inquiry = request.participant, request.inquiry
    first = {"pseudonym": me.pseudonym, "circle": me.circle_id, "also": list(me.also_in.values_list("pk", flat=True))}
    form = MyselfForm(request.POST or None, initial=first | request.kept, inquiry=inquiry)
    if form.is_valid():
        with refused_into(form):
            entering.be_called(me, form.cleaned_data["pseudonym"])
            entering.stand_in(me, form.cleaned_data["circle"], also=form.cleaned_data["also"])
            messages.success(request, _("Bewaard. Je heet hier %(name)s.") % {"name": me.pseudonym})
            return redirect(wanted(request, reverse("inquiry:home", args=[inquiry.slug])))
    me.refresh_from_db(fields=["pseudonym"])
    return shown(
        request, "inquiry/entering/myself.html", {"next": wanted(request), "is_new": "next" in request.GET}, form
    )


@require_POST
def lead(request: HttpRequest) -> HttpResponse:
    """I give lead over this question. Said once; that it ended is for the core group to decide (R25)."""
    change_line_authority(request.participant, leads=True)
    messages.success(request, _("Dank je. Verhalen lees je nu pas als de verteller ze heeft goedgekeurd."))
    return redirect("inquiry:myself", request.inquiry.slug)


def leave(request: HttpRequest) -> HttpResponse:
    """Stop taking part in this inquiry: what happens then is said first."""
    if request.method != "POST":
        carried = [one for provider in registry.carried for one in provider(request.participant)]
        return render(request, "inquiry/entering/leave.html", {"carried": carried})
    entering.leave(request.participant)
    messages.success(request, _("Je doet niet meer mee. Je woorden blijven staan onder je schuilnaam."))
    if request.inquiry.is_public:
        return redirect("inquiry:home", request.inquiry.slug)
    return redirect("inquiry:front")
