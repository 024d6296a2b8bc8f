"""What other pages show of backing: what waits for somebody, what asks for attention, and what happened."""

from collections.abc import Iterable

from django.db.models import Q
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wijwerken.inquiry.clocks import ticking
from wijwerken.inquiry.domain.frames import questions_to_answer
from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.inquiry.registry import Attention, Mine, News, Now, Ticking, registry
from wijwerken.method.backing import EVERY, Item
from wijwerken.method.phases import Phase
from wijwerken.web import clock

from . import stepping_in  # noqa: F401  (listens for new frames)
from .checks import began_at, closed_until, running_check, waiting_item
from .domain.room import has_answered
from .models import Backing, Promise, PromiseEnd, RoomQuestion
from .queries import late_promises
from .queries.waiting import waiting_for

LATEST = 20
TITLE = 60  # characters of what waits, as the one thing to do


def gives_lead(participant: Participant | None) -> bool:
    return participant is not None and participant.line_authority


registry.place(gettext_lazy("Ruimte geven"), "backing:give-room", Phase.ORIENTATION, only=gives_lead)
registry.place(gettext_lazy("Rugdekking en toezeggingen"), "backing:list", Phase.ORIENTATION)

registry.decides(
    {
        "backing.given": gettext_lazy("Iemand die leiding geeft gaf ruimte"),
        "backing.changed": gettext_lazy("Iemand die leiding geeft veranderde van wie of voor wie die ruimte is"),
        "promise.made": gettext_lazy("Iemand zegde iets toe"),
        "promise.kept": gettext_lazy("Een toezegging werd gehouden"),
        "promise.changed": gettext_lazy("Een toezegging veranderde"),
        "promise.not_kept": gettext_lazy("Een toezegging werd niet gehouden"),
        "room.asked": gettext_lazy("Iemand vroeg met naam naar de ruimte"),
        "room.answered": gettext_lazy("Iemand die leiding geeft zei iets over de ruimte"),
        "intervention.made": gettext_lazy("Iemand die leiding geeft greep in, met naam en reden"),
    }
)


@registry.waits
def say_whether_the_room_is_there(inquiry: Inquiry, participant: Participant) -> Now | None:
    """R22: everybody whom a leader covers, while a check is open."""
    said = Q(covers__participant=participant, covers__holds=True)
    over_me = inquiry.backings.filter(said | Q(carries__leader=participant)).distinct()
    for backing in over_me.prefetch_related("promises"):
        backing.inquiry = inquiry
        number = running_check(backing)
        if number is not None and not has_answered(backing, participant, number):
            return Now(
                _("Krijg je de ruimte die beloofd is?"),
                _("%(leader)s beloofde ruimte. Ja of nee is genoeg. Niemand kan zien wat je antwoordt, wij ook niet.")
                % {"leader": backing.name},
                _("Zeg ja of nee"),
                reverse("backing:room", args=[inquiry.slug, backing.pk]),
                "door",
            )
    return None


@registry.waits
def give_room(inquiry: Inquiry, participant: Participant) -> Now | None:
    """Who leads sees what waits for their answer; and gives room to begin with."""
    if not participant.line_authority:
        return None
    page = reverse("backing:give-room", args=[inquiry.slug])
    waiting = waiting_for(inquiry, participant)
    if waiting:
        title = Truncator(waiting[0].title).chars(TITLE)
        return Now(title, waiting[0].text, _("Kijk wat op jou wacht"), page, "door")
    if not Backing.objects.filter(leader=participant).exists():
        return Now(
            _("Geef ruimte"),
            _("Anderen kunnen pas iets proberen als jij tijd belooft, en zegt wat er mis mag gaan."),
            _("Zeg wat je belooft"),
            page,
            "door",
        )
    return None


@registry.waits
def say_whether_backing_holds_for_you(inquiry: Inquiry, participant: Participant) -> Now | None:
    """Who works for the organisation says once of each backing whether it holds for them."""
    if participant.line_authority or not (participant.host or inquiry.is_internal):
        return None
    backing = inquiry.backings.exclude(covers__participant=participant).order_by("made_at").first()
    if backing is None:
        return None
    return Now(
        _("Geldt deze ruimte ook voor jou?"),
        _("%(leader)s geeft ruimte aan: %(whom)s.") % {"leader": backing.name, "whom": backing.for_whom},
        _("Lees wat er beloofd is"),
        reverse("backing:backing", args=[inquiry.slug, backing.pk]),
        "door",
    )


@registry.ticks
def promises_and_checks(inquiry: Inquiry) -> Iterable[Ticking]:
    """The days of promises, and the next question after the room (R20, R22)."""
    page = reverse("backing:list", args=[inquiry.slug])
    for made in inquiry.promises.filter(end=None).order_by("by_when")[:LATEST]:
        title = _("%(name)s zei toe: %(promise)s") % {"name": made.name, "promise": made.text}
        yield ticking(title, made.made_at, made.by_when, page)
    for backing in inquiry.backings.prefetch_related("promises"):
        backing.inquiry = inquiry
        since = began_at(backing)
        if since is not None:
            title = _("We vragen of de ruimte van %(leader)s er is") % {"leader": backing.name}
            yield Ticking(title, since, EVERY * (closed_until(backing) + 1), page)


@registry.leads
def questions_to_frames(inquiry: Inquiry, participant: Participant) -> Iterable[Attention]:
    """R10: a question to a frame gets an answer by name."""
    for question in questions_to_answer(inquiry)[:LATEST]:
        yield Attention(
            _("Vraag bij een kader: %(question)s") % {"question": question.text},
            _("Gevraagd op %(day)s.") % {"day": date_format(question.made_at, "j F Y")},
            _("Geef antwoord"),
            reverse("inquiry:frame-answer", args=[inquiry.slug, question.pk]),
            question.made_at,
        )


@registry.attends
def promises_that_are_late(inquiry: Inquiry, participant: Participant) -> Iterable[Attention]:
    for late in late_promises(inquiry):
        yield Attention(
            _("Een toezegging is te laat: %(promise)s") % {"promise": late.promise.text},
            _("%(name)s zei dit toe voor %(day)s.")
            % {"name": late.promise.name, "day": date_format(late.due or late.promise.by_when, "j F Y")},
            _("Naar de toezeggingen"),
            reverse("backing:list", args=[inquiry.slug]),
            late.due,
        )


@registry.attends
def room_that_is_not_given(inquiry: Inquiry, participant: Participant) -> Iterable[Attention]:
    """R22: nobody knows who said so, the facilitator neither."""
    for backing in inquiry.backings.prefetch_related("promises", "checks", "answers"):
        backing.inquiry = inquiry
        item = waiting_item(backing)
        if item and item[1] is Item.NOT_GIVEN:
            yield Attention(
                _("Niet iedereen krijgt de ruimte die %(leader)s beloofde") % {"leader": backing.name},
                _("Dat bleek twee keer achter elkaar. Er is nog niets over gezegd."),
                _("Lees wat er beloofd is"),
                reverse("backing:backing", args=[inquiry.slug, backing.pk]),
                weight=0,
            )


@registry.attends
def questions_about_room(inquiry: Inquiry, participant: Participant) -> Iterable[Attention]:
    for asked in RoomQuestion.objects.filter(backing__inquiry=inquiry, answer="").select_related("backing")[:LATEST]:
        yield Attention(
            _("%(name)s vroeg %(leader)s naar de ruimte") % {"name": asked.name, "leader": asked.backing.name},
            _("Er is nog geen antwoord."),
            _("Lees de vraag"),
            reverse("backing:backing", args=[inquiry.slug, asked.backing_id]),
            asked.made_at,
        )


@registry.tells
def news_of(inquiry: Inquiry) -> Iterable[News]:
    """Room given, promises and how they ended, and who stepped in; never who answered a check (R12)."""
    page = reverse("backing:list", args=[inquiry.slug])
    for backing in inquiry.backings.all():
        yield News(
            backing.made_at,
            _("%(leader)s geeft ruimte: rugdekking voor wie meedoet") % {"leader": backing},
            reverse("backing:backing", args=[inquiry.slug, backing.pk]),
        )
    for end in (
        PromiseEnd.objects.filter(promise__inquiry=inquiry).select_related("promise").order_by("-made_at")[:LATEST]
    ):
        yield News(end.made_at, ENDED[end.kind] % {"name": end.promise.name, "promise": end.promise.text}, page)
    for step in inquiry.interventions.all()[:LATEST]:
        yield News(
            step.made_at,
            _("%(name)s greep in, met naam en reden: %(about)s") % {"name": step.name, "about": step.about},
            page,
        )
    for late in late_promises(inquiry):
        yield News(
            clock.now(),
            _("Te laat: %(name)s zei toe: %(promise)s") % {"name": late.promise.name, "promise": late.promise.text},
            page,
        )


ENDED = {
    PromiseEnd.Kind.KEPT: gettext_lazy("Gehouden door %(name)s: %(promise)s"),
    PromiseEnd.Kind.CHANGED: gettext_lazy("Veranderd door %(name)s: %(promise)s"),
    PromiseEnd.Kind.NOT_KEPT: gettext_lazy("Niet gehouden door %(name)s: %(promise)s"),
}


@registry.brings
def mine_of(participant: Participant) -> Iterable[Mine]:
    page = reverse("backing:list", args=[participant.inquiry.slug])
    for made in Promise.objects.filter(maker=participant).select_related("end").order_by("made_at"):
        end = getattr(made, "end", None)
        state = str(end.get_kind_display()).capitalize() + "." if end else _("Staat nog open.")
        yield Mine("backing.promise", made.pk, made.made_at, made.text, page, state)
