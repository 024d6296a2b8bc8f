"""One code for a group, and the code of one's own that somebody gets who enters with it."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from wijwerken.people.next import wanted
from wijwerken.web.refused import refused_into, shown

from ..domain import inviting
from ..entering.fresh import MINUTES, keep_for_printing, own_code_of, waiting
from ..queries import opening_words
from .forms import GroupForm


@never_cache
def group(request: HttpRequest) -> HttpResponse:
    """Make a code for a group; it is shown big, to write on a board, and as a letter to copy."""
    inquiry = request.inquiry
    form = GroupForm(request.POST or None, initial=request.kept, inquiry=inquiry)
    if form.is_valid():
        with refused_into(form):
            inviting.require_may_invite(inquiry)
            form.require_fits()
            data = form.cleaned_data
            made = inviting.invite_group(
                inquiry,
                by=request.participant,
                note=data["note"],
                most_uses=data["most_uses"],
                days=data["days"],
                language=form.in_language,
            )
            keep_for_printing(request, inquiry, [made], data["words"])
            messages.success(request, _("De code is klaar. Hieronder staat hij, een paar minuten lang."))
            return redirect("inquiry:invite-group", inquiry.slug)
    context = {
        "fresh": [one for one in waiting(request, inquiry) if one.for_group],
        "minutes": MINUTES,
        "may_invite": bool(opening_words(inquiry)),
    }
    return shown(request, "inquiry/inviting/group.html", context, form)


@never_cache
def own_code(request: HttpRequest) -> HttpResponse:
    """The code of one's own, for who came in with that of a group: shown for a while, to write down."""
    context = {"code": own_code_of(request, request.inquiry), "next": wanted(request)}
    return render(request, "inquiry/inviting/own_code.html", context)
