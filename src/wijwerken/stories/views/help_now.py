"""Help now, outside the inquiry; the people one may call; and the listener's card (R23)."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from wijwerken.inquiry.doors import Visit
from wijwerken.method.help_now import Permission
from wijwerken.web.refused import refused_into, shown
from wijwerken.web.things import as_id

from ..domain import help_now as domain
from ..forms_help import ContactForm, HelpForm
from ..models import HelpContact, HelpNow
from ..permissions import SETS_CONTACTS

MOST = 100


def help_now(request: HttpRequest) -> HttpResponse:
    """Ask first; with a yes, hand it to somebody by name, by a day."""
    contacts = domain.contacts_of(request.inquiry.organisation)
    form = HelpForm(request.POST or None, initial={"by_day": domain.today()} | request.kept, contacts=contacts)
    if form.is_valid():
        said = form.cleaned_data["permission"]
        if said != Permission.CALL:
            messages.success(request, said_otherwise(said))
            return redirect("stories:listener-card", request.inquiry.slug)
        with refused_into(form):
            made = domain.hand_over(maker=request.user, **form.cleaned_data)
            messages.success(request, _("Doorgegeven aan %(who)s.") % {"who": made.contact.name})
            return redirect("stories:help", made.pk)
    context = {
        "contacts": contacts,
        "may_set": SETS_CONTACTS.may(Visit(request.user, request.inquiry, request.participant)),
    }
    return shown(request, "stories/help/now.html", context, form)


def said_otherwise(said: str) -> str:
    if said == Permission.SELF:
        return _("Goed. Geef het nummer mee, en vraag morgen of het gelukt is. Er is niets bewaard.")
    return _("Dan geven we niets door. Blijf erbij zolang het nodig is. Er is niets bewaard.")


def card(request: HttpRequest) -> HttpResponse:
    """What to say, what not to promise and whom to call, on one sheet."""
    return render(request, "stories/help/card.html", {"contacts": domain.contacts_of(request.inquiry.organisation)})


def mine(request: HttpRequest) -> HttpResponse:
    """What I handed over and what was handed to me; late first."""
    found = list(domain.hand_overs_for(request.user)[:MOST])
    return render(request, "stories/help/mine.html", {"found": [(one, domain.is_late_now(one)) for one in found]})


def found_for(request: HttpRequest, id: str) -> HelpNow:
    found = get_object_or_404(HelpNow.objects.select_related("contact"), id=id)
    if not domain.may_read(found, request.user):
        raise Http404
    return found


def one(request: HttpRequest, id: str) -> HttpResponse:
    found = found_for(request, id)
    context = {
        "found": found,
        "is_late": domain.is_late_now(found),
        "is_taker": found.contact.person_id == request.user.pk,
    }
    return render(request, "stories/help/one.html", context)


@require_POST
def take(request: HttpRequest, id: str) -> HttpResponse:
    found = found_for(request, id)
    domain.take_over(found, by=request.user)
    return redirect("stories:help", found.pk)


@require_POST
def done(request: HttpRequest, id: str) -> HttpResponse:
    """Somebody reached this person. What was written is wiped."""
    domain.is_done(found_for(request, id))
    messages.success(request, _("Mooi. Wat er stond over deze mens is gewist."))
    return redirect("stories:help-mine")


def contacts(request: HttpRequest) -> HttpResponse:
    """Whom one may call: set by who works for the organisation and guides here."""
    organisation = request.inquiry.organisation
    form = ContactForm(request.POST or None, initial=request.kept)
    if request.method == "POST" and request.POST.get("weg"):
        domain.remove_contact(get_object_or_404(HelpContact, organisation=organisation, id=as_id(request.POST["weg"])))
        return redirect("stories:help-contacts", request.inquiry.slug)
    if form.is_valid():
        domain.add_contact(organisation, **form.cleaned_data)
        messages.success(request, _("Dit contact staat er nu bij."))
        return redirect("stories:help-contacts", request.inquiry.slug)
    return shown(request, "stories/help/contacts.html", {"contacts": domain.contacts_of(organisation)}, form)
