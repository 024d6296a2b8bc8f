"""Pages on which somebody who is in proves another way in, and lets the two become one; and closes all of them."""

from functools import partial

from allauth.account.internal.flows.logout import logout
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from wijwerken.method.refusal import Refusal
from wijwerken.people.attempts import address_of, count_wrong
from wijwerken.people.forms import DigitsForm, MailForm
from wijwerken.people.mail_code import MailCode, is_taken, masked, owner_of
from wijwerken.people.models import Organisation
from wijwerken.web.once import even_if_refused
from wijwerken.web.refused import refused_into, shown

from ..domain.entering import WrongCode, enter_with
from ..domain.ways_in import addresses_of, become_one_person, close_account, letters_of, make_mine, meetings_of
from ..entering.enter import way_of
from ..entering.forms import CodeForm
from ..models import Inquiry, Participant
from ..queries import canvas_of
from .forms import TogetherForm
from .proven import forget, proven, remember


@never_cache
def ways(request: HttpRequest) -> HttpResponse:
    """How I come in, and a second code or address that is mine too."""
    asks_code, asks_mail = "code" in request.POST, "email" in request.POST
    code_form = CodeForm(request.POST if asks_code else None)
    mail_form = MailForm(request.POST if asks_mail else None, initial=request.kept, request=request)
    if asks_code and code_form.is_valid():
        with refused_into(code_form):
            return prove_by_letter(request, code_form.cleaned_data["code"])
    if asks_mail and mail_form.is_valid():
        MailCode.begin(request, mail_form.cleaned_data["email"])
        return redirect("inquiry:way-digits")
    context = {
        "addresses": [masked(address) for address in addresses_of(request.user)],
        "letters": letters_of(request.user),
        "mail_form": mail_form,
    }
    response = shown(request, "inquiry/ways/ways.html", context, code_form)
    if mail_form.is_bound:
        response.status_code = 422
    return response


def prove_by_letter(request: HttpRequest, code: str) -> HttpResponse:
    """Whose letter is this? Mine, nobody's (then it is mine from now on), or that of my other self."""
    address = address_of(request)
    try:
        invitation = enter_with(code, address=address, newcomer=request.user)
    except WrongCode:
        even_if_refused(request, partial(count_wrong, address))
        raise
    if invitation.person_id == request.user.pk:
        messages.success(request, _("Deze code hoort bij jou. Je komt er altijd mee binnen."))
        return redirect(way_of(invitation, ""))
    return on_to_one(request, invitation.person)


@never_cache
def digits(request: HttpRequest) -> HttpResponse:
    """Type over the digits that were sent to the other address."""
    process = MailCode.underway(request)
    if process is None:
        return redirect("inquiry:ways")
    form = DigitsForm(request.POST or None, process=process)
    if form.is_valid():
        address = process.address
        process.abort()
        return prove_by_mail(request, address)
    if form.is_bound and not process.record_invalid_attempt():
        messages.error(request, _("Dat ging te vaak mis. Vraag nieuwe cijfers aan, dan begin je gewoon opnieuw."))
        return redirect("inquiry:ways")
    return shown(request, "inquiry/ways/digits.html", {"address": masked(process.address)}, form)


def prove_by_mail(request: HttpRequest, address: str) -> HttpResponse:
    other = owner_of(address)
    if other is not None and other != request.user:
        return on_to_one(request, other)
    if other is None and is_taken(address):
        raise Refusal(_("Dit adres hoort bij een account dat niet meer open is."), rule="doors")
    make_mine(address, request.user)
    messages.success(request, _("Dit adres hoort nu bij jou. Je komt er voortaan ook mee binnen."))
    return redirect("inquiry:ways")


def on_to_one(request: HttpRequest, other) -> HttpResponse:
    remember(request, other)
    return redirect("inquiry:way-together")


@never_cache
def together(request: HttpRequest) -> HttpResponse:
    """What happens when the two become one, and under which name; only then it happens."""
    other = proven(request)
    if other is None:
        return redirect("inquiry:ways")
    meetings = meetings_of(request.user, other)
    form = TogetherForm(request.POST or None, meetings=meetings)
    if request.method == "POST" and form.is_valid():
        become_one_person(other.pk, into=request.user, called=form.called())
        forget(request)
        messages.success(request, _("Klaar. Alles van jou staat nu bij elkaar, onder één naam."))
        return redirect("inquiry:mine-everywhere")
    context = {
        "meetings": [(canvas_of(one.inquiry), one.inquiry, form[one.inquiry.pk]) for one in meetings],
        "only_theirs": questions_of(other, besides=[one.inquiry for one in meetings]),
    }
    return shown(request, "inquiry/ways/together.html", context, form)


def questions_of(person, besides: list[Inquiry]) -> list:
    mine = Participant.objects.filter(person=person).exclude(inquiry__in=besides).select_related("inquiry")
    return [canvas_of(one.inquiry) for one in mine]


@never_cache
def close(request: HttpRequest) -> HttpResponse:
    """Leave the house: what goes, what stays, and whom to ask for more; only then it happens."""
    if request.method == "POST":
        close_account(request.user)
        logout(request, show_message=False)
        request.session.flush()
        messages.success(request, _("Je account is dicht. Dank je voor wat je bracht."))
        return redirect("inquiry:front")
    house = Organisation.objects.exclude(telephone="").order_by("made_at").first()
    questions = questions_of(request.user, besides=[])
    return render(request, "inquiry/ways/close.html", {"house": house, "questions": questions})
