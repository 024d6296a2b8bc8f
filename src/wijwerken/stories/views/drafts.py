"""Saving while somebody writes: by the browser, and by hand."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.formats import time_format
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from wijwerken.web.forms import tidy

from ..domain import Saved, draft_of, drop_copies, save_draft
from ..forms import DraftForm


@require_POST
def save(request: HttpRequest) -> HttpResponse:
    """One saving of a draft; answers with the sentence to show and the counter to go on with."""
    form = DraftForm({**request.POST.dict(), "purpose": request.GET.get("voor", "")})
    if not form.is_valid():
        said = " ".join(error for errors in form.errors.values() for error in errors)
        return JsonResponse({"said": said}, status=422)
    data = form.cleaned_data
    saved = save_draft(
        request.participant, data["purpose"], data["text"], seen=data["seen"] or 0, window=data["window"]
    )
    return JsonResponse({"said": said_of(saved), "counter": saved.draft.counter, "beside": saved.is_beside})


def said_of(saved: Saved) -> str:
    at = time_format(timezone.localtime(timezone.now() if saved.is_beside else saved.draft.saved_at), "H:i")
    if saved.is_beside:
        return _("Bewaard om %(time)s, naast de tekst uit je andere venster") % {"time": at}
    return _("Opgeslagen om %(time)s") % {"time": at}


@require_POST
def drop(request: HttpRequest) -> HttpResponse:
    """What another window kept beside was looked at, and is not needed."""
    draft = draft_of(request.participant, tidy(request.POST.get("purpose", ""))[:40])
    if draft.pk:
        drop_copies(draft)
        messages.success(request, _("Weg. De tekst die er staat is gebleven."))
    back = request.POST.get("back", "")
    if not url_has_allowed_host_and_scheme(back, allowed_hosts=None) or not back.startswith("/"):
        return redirect("stories:list", request.inquiry.slug)
    return redirect(back)
