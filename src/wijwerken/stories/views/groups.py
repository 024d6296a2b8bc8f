"""A group conversation: planning it, sitting down, writing along, and giving each their own part."""

from collections.abc import Sequence
from datetime import datetime

from django.contrib import messages
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from wijwerken.inquiry.entering.fresh import keep_for_printing, waiting
from wijwerken.inquiry.models import Participant
from wijwerken.inquiry.queries import canvas_of
from wijwerken.method.refusal import Unmet
from wijwerken.web import clock
from wijwerken.web.forms import tidy
from wijwerken.web.once import new_key
from wijwerken.web.refused import refused_into, shown, spoken
from wijwerken.web.things import as_id

from .. import domain
from ..domain.who import LISTEN
from ..forms import TOGETHER, GroupPlanForm, LineForm, NoteForm, WalkInForm
from ..individual import unmet_for_joint_session
from ..models import Chair, GroupConversation, Note
from ..tables import at_the_table, may_be_asked, not_there_yet, speakers_of

AT_ONCE = 40


def table_of(request: HttpRequest, id: str) -> GroupConversation:
    """A table that this participant leads; to anybody else it is not there."""
    return get_object_or_404(
        GroupConversation.objects.select_related("circle", "listener"),
        inquiry=request.inquiry,
        listener=request.participant,
        id=id,
    )


def plan(request: HttpRequest) -> HttpResponse:
    """A new table; without another wish it is about the question itself, now."""
    now = timezone.localtime(clock.now())
    form = plan_form(request, {"about": canvas_of(request.inquiry).question, "day": now.date(), "hour": now.time()})
    if form.is_valid():
        with refused_into(form):
            made = domain.plan_conversation(request.inquiry, **planned(form))
            return redirect("stories:group", request.inquiry.slug, made.pk)
    return shown(request, "stories/group_plan.html", {}, form)


def change(request: HttpRequest, id: str) -> HttpResponse:
    """What was planned, planned otherwise; another listener may take it over."""
    table = table_of(request, id)
    at = timezone.localtime(table.at)
    now = {"day": at.date(), "hour": at.time(), "listener": table.listener_id, "circle": table.circle_id or TOGETHER}
    form = plan_form(request, now | {"about": table.about, "place": table.place, "chairs": table.chairs})
    if form.is_valid():
        with refused_into(form):
            domain.change_plan(table, by=request.participant, **planned(form))
            messages.success(request, _("Bewaard. Wie gevraagd is ziet het nieuwe plan."))
            return redirect("stories:group", request.inquiry.slug, table.pk)
    return shown(request, "stories/group_plan.html", {"table": table}, form)


def plan_form(request: HttpRequest, first: dict[str, object]) -> GroupPlanForm:
    me = request.participant
    listeners = request.inquiry.participants.filter(left_at=None, duties__kind__in=LISTEN).distinct()
    may = listeners.filter(Q(line_authority=False) | Q(pk=me.pk)).order_by("pseudonym")
    return GroupPlanForm(
        request.POST or None, initial=first | request.kept, inquiry=request.inquiry, me=me, listeners=may
    )


def planned(form: GroupPlanForm) -> dict[str, object]:
    data = dict(form.cleaned_data)
    data["at"] = timezone.make_aware(datetime.combine(data.pop("day"), data.pop("hour")))
    return data


def group(request: HttpRequest, id: str) -> HttpResponse:
    """The table, for who leads it; for who was asked, who sits there and their own yes or no."""
    me = request.participant
    seen_by = Q(listener=me) | Q(seats__participant=me)
    table = get_object_or_404(
        GroupConversation.objects.filter(seen_by).distinct().select_related("circle"), inquiry=request.inquiry, id=id
    )
    if table.listener_id != me.pk:
        return as_asked(request, table)
    if table.is_running:
        return redirect("stories:group-notes", request.inquiry.slug, table.pk)
    seats = at_the_table(table)
    wanted = tidy(request.GET.get("wie", "")).strip()[:40]
    found = list(may_be_asked(table).filter(pseudonym__icontains=wanted)[: AT_ONCE + 1])
    context = {
        "table": table,
        "seats": seats,
        "asked": not_there_yet(table),
        "tellers": found[:AT_ONCE],
        "more": len(found) > AT_ONCE,
        "wanted": wanted,
        "unmet": [spoken(one) for one in unmet_for_joint_session(request.inquiry)]
        if table.is_joint and table.is_planned
        else [],
        "fresh": waiting(request, request.inquiry),
    }
    return render(request, "stories/group_done.html" if table.ended_at else "stories/group.html", context)


def unmet_for(table: GroupConversation) -> Sequence[Unmet]:
    """What a joint one still waits for (R18)."""
    return unmet_for_joint_session(table.inquiry) if table.is_joint and table.is_planned else ()


def as_asked(request: HttpRequest, table: GroupConversation) -> HttpResponse:
    my_chair = table.seats.select_related("story").get(participant=request.participant)
    context = {"table": table, "my_chair": my_chair, "seats": at_the_table(table)}
    return render(request, "stories/group_asked.html", context)


@require_POST
def ask(request: HttpRequest, id: str) -> HttpResponse:
    """Ask somebody to the table."""
    table = table_of(request, id)
    whom = get_object_or_404(
        Participant.objects.exclude(pk=request.participant.pk),
        inquiry=request.inquiry,
        left_at=None,
        id=as_id(request.POST.get("participant", "")),
    )
    domain.ask_to_table(table, whom, by=request.participant)
    messages.success(request, _("%(name)s is gevraagd, en zegt zelf ja of nee.") % {"name": whom.pseudonym})
    return redirect("stories:group", request.inquiry.slug, table.pk)


@require_POST
def answer(request: HttpRequest, id: str) -> HttpResponse:
    """One's own yes or no."""
    chair = get_object_or_404(
        Chair, conversation__inquiry=request.inquiry, conversation=id, participant=request.participant
    )
    comes = request.POST.get("comes") == "ja"
    domain.answer_to_table(chair.conversation, by=request.participant, comes=comes)
    if comes:
        messages.success(request, _("Je zit aan tafel. Je kunt nog van gedachten veranderen."))
    else:
        messages.success(request, _("Je komt niet. Je verhaal alleen vertellen kan altijd."))
    return redirect("stories:group", request.inquiry.slug, chair.conversation_id)


def walk_in(request: HttpRequest, id: str) -> HttpResponse:
    """Somebody walks in: a letter's code of their own, and a chair by their own yes."""
    table = table_of(request, id)
    form = WalkInForm(request.POST or None, initial=request.kept, inquiry=request.inquiry)
    if not table.is_joint:
        del form.fields["circle"]
    if form.is_valid():
        with refused_into(form):
            data = form.cleaned_data
            chair, invitation, code = domain.take_in_at_table(
                table, by=request.participant, host=data["host"], circle=data.get("circle")
            )
            keep_for_printing(request, request.inquiry, [(invitation, code)])
            name = chair.participant.pseudonym
            messages.success(
                request, _("%(name)s zit aan tafel. De code voor de brief staat hieronder.") % {"name": name}
            )
            return redirect(
                "stories:group-notes" if table.is_running else "stories:group", request.inquiry.slug, table.pk
            )
    return shown(request, "stories/group_walk_in.html", {"table": table}, form)


@require_POST
def begin(request: HttpRequest, id: str) -> HttpResponse:
    table = table_of(request, id)
    domain.begin_talk(table, by=request.participant)
    return redirect("stories:group-notes", request.inquiry.slug, table.pk)


def notes(request: HttpRequest, id: str) -> HttpResponse:
    """While it lasts: who speaks, what is said, who was not heard yet."""
    table = table_of(request, id)
    if not table.is_running:
        return redirect("stories:group", request.inquiry.slug, table.pk)
    draft = domain.draft_of(request.participant, table.pk)
    lines = domain.notes_of(table, by=request.participant)
    first = {"text": draft.text, "seen": draft.counter, "window": new_key()}
    first |= {"chair": lines[-1].chair_id} if lines else {}
    form = NoteForm(request.POST or None, initial=first | request.kept, conversation=table)
    if form.is_valid():
        with refused_into(form):
            domain.note(table, form.cleaned_data["chair"], form.cleaned_data["text"], by=request.participant)
            return redirect(f"{reverse('stories:group-notes', args=[request.inquiry.slug, table.pk])}#schrijf")
    speakers = speakers_of(table, lines)
    context = {
        "table": table,
        "draft": draft,
        "lines": lines,
        "speakers": speakers,
        "unheard": [one for one in speakers if one.is_unheard] if lines else [],
        "fresh": waiting(request, request.inquiry),
    }
    return shown(request, "stories/group_notes.html", context, form)


def line(request: HttpRequest, id: str) -> HttpResponse:
    """Put one line right."""
    notes = Note.objects.select_related("conversation__inquiry", "chair")
    found = get_object_or_404(
        notes, conversation__inquiry=request.inquiry, conversation__listener=request.participant, id=id
    )
    domain.notes_of(found.conversation, by=request.participant)
    first = {"chair": found.chair_id, "text": found.text}
    form = LineForm(request.POST or None, initial=first | request.kept, conversation=found.conversation)
    if form.is_valid():
        with refused_into(form):
            domain.rewrite_note(found, form.cleaned_data["chair"], form.cleaned_data["text"], by=request.participant)
            return redirect("stories:group-notes", request.inquiry.slug, found.conversation_id)
    return shown(request, "stories/group_line.html", {"table": found.conversation}, form)


@require_POST
def end(request: HttpRequest, id: str) -> HttpResponse:
    table = table_of(request, id)
    domain.end_talk(table, by=request.participant)
    messages.success(request, _("Het gesprek is klaar. Ieders deel is nu een eigen verhaal."))
    return redirect("stories:group", request.inquiry.slug, table.pk)


@require_POST
def call_off(request: HttpRequest, id: str) -> HttpResponse:
    table = table_of(request, id)
    domain.call_off(table, by=request.participant)
    messages.success(request, _("Het gesprek gaat niet door. Wie gevraagd is leest dat hier."))
    return redirect("stories:group", request.inquiry.slug, table.pk)
