"""Trying out the demonstration as one of its made-up people. Only where DEBUG is on."""

from email import message_from_bytes, policy
from pathlib import Path

from django.conf import settings
from django.contrib.auth import login
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache

from wijwerken.web.things import as_id

from ..models import Participant
from .enter import BY_LETTER

MOST_PEOPLE = 60
MOST_MAILS = 5


@never_cache
def practise(request: HttpRequest) -> HttpResponse:
    """The made-up people, each with a button; and the mails that were not really sent."""
    if not settings.DEBUG:
        raise Http404
    made_up = Participant.objects.filter(inquiry__made_up=True, left_at=None, person__isnull=False)
    if request.method == "POST":
        participant = get_object_or_404(
            made_up.select_related("inquiry"), id=as_id(request.POST.get("participant", ""))
        )
        login(request, participant.person, backend=BY_LETTER)
        return redirect("inquiry:home", participant.inquiry.slug)
    people = made_up.select_related("inquiry", "circle", "seat").prefetch_related("duties")
    context = {
        "people": people.order_by("inquiry__slug", "host", "circle__number", "pseudonym")[:MOST_PEOPLE],
        "mails": latest_mails(),
    }
    return render(request, "inquiry/entering/practise.html", context)


def latest_mails() -> list[dict[str, str]]:
    """What lies in the folder where mails are kept instead of sent, the newest first."""
    folder = Path(settings.EMAIL_FILE_PATH)
    files = sorted(folder.glob("*.log"), key=lambda file: file.stat().st_mtime, reverse=True) if folder.is_dir() else []
    return [read(file) for file in files[:MOST_MAILS]]


def read(file: Path) -> dict[str, str]:
    mail = message_from_bytes(file.read_bytes(), policy=policy.default)
    body = mail.get_body(preferencelist=("plain",))
    return {
        "to": str(mail["To"] or ""),
        "subject": str(mail["Subject"] or ""),
        "text": body.get_content().rstrip("-\n") if body else "",  # a line of strokes ends each mail in its file
    }
