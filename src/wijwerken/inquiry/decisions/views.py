"""The log, its downloads, the proof of one's own answers, and a seal a day."""

from pathlib import Path

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from wijwerken import verify

from ..domain import seals
from ..models import Salt
from .lines import lines_of

A_PAGE = 20
MOST_RECEIPTS = 300


def decisions(request: HttpRequest) -> HttpResponse:
    """What was decided when, each with its seal; and whether all seals still fit."""
    inquiry = request.inquiry
    page = Paginator(inquiry.decisions.order_by("-seq"), A_PAGE).get_page(request.GET.get("bladzijde"))
    context = {
        "page": page,
        "lines": lines_of(inquiry, page.object_list),
        "last_seal": inquiry.seals.first(),
        "gets_seals": request.participant is not None and seals.is_subscribed(request.participant),
    }
    return render(request, "inquiry/decisions/log.html", context)


def whole_log(request: HttpRequest) -> HttpResponse:
    """The log as a file: one decision on each line in its one form, and the head on the last."""
    content = b"".join(line + b"\n" for line in seals.lines_of_the_chain(request.inquiry))
    return as_file(content, "decisions.jsonl", "application/jsonl")


def verifier(request: HttpRequest) -> HttpResponse:
    """The program with which anybody checks that file; it needs nothing of this application."""
    return as_file(Path(verify.__file__).read_bytes(), "verify.py", "text/x-python")


def as_file(content: bytes, name: str, kind: str) -> HttpResponse:
    return HttpResponse(
        content,
        content_type=f"{kind}; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


def receipts(request: HttpRequest) -> HttpResponse:
    """The proof that my answers were counted; mine alone, and without what I answered."""
    own = request.inquiry.decisions.filter(salts__participant=request.participant).order_by("-seq")[:MOST_RECEIPTS]
    return render(request, "inquiry/decisions/receipts.html", {"lines": lines_of(request.inquiry, own)})


def receipt(request: HttpRequest, seq: int) -> HttpResponse:
    """One proof as a file, for verify.py."""
    salt = get_object_or_404(
        Salt.objects.select_related("decision"),
        participant=request.participant,
        decision__inquiry=request.inquiry,
        decision__seq=seq,
    )
    proof = {"receipt": salt.receipt, "seal": salt.decision.hash, "seq": seq}
    return JsonResponse(proof, headers={"Content-Disposition": f'attachment; filename="bewijs-{seq}.json"'})


@require_POST
def seal_a_day(request: HttpRequest) -> HttpResponse:
    """Send me the newest seal each day, or no longer."""
    if request.POST.get("wants") == "ja":
        seals.subscribe(request.participant)
        if seals.reaches(request.participant):
            messages.success(request, _("Je krijgt voortaan elke dag het nieuwste zegel. Stoppen kan hier altijd."))
        else:
            messages.success(request, _("We kennen nog geen e-mailadres van je. Volg zolang de feed hieronder."))
    else:
        seals.unsubscribe(request.participant)
        messages.success(request, _("Je krijgt het zegel niet meer toegestuurd."))
    return redirect("inquiry:decisions", request.inquiry.slug)
