"""What waits for one leader: first what is late, then what waits longest."""

from collections.abc import Iterable

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.inquiry.path import path_of
from wijwerken.inquiry.registry import Attention, registry
from wijwerken.method.backing import Item
from wijwerken.web import clock

from ..models import Backing, Promise, RoomQuestion
from .backing import BackingShown, shown_backing
from .promises import PromiseShown, shown_promise, with_ends


def waiting_for(inquiry: Inquiry, leader: Participant) -> list[Attention]:
    """Requests, questions, room that is not given, promises due, and what the leader above let lapse."""
    own = Backing.objects.filter(leader=leader).select_related("rests_on").first()
    found = [one for provider in registry.leading for one in provider(inquiry, leader)]
    if own:
        own.inquiry = inquiry
        shown = shown_backing(own)
        found += [*from_above(inquiry, own), *questions_to(inquiry, shown), *room_of(inquiry, shown)]
    found += due_promises(inquiry, leader)
    now = clock.now()
    return sorted(found, key=lambda one: (one.weight, one.since or now))


def from_above(inquiry: Inquiry, own: Backing) -> Iterable[Attention]:
    """Room received that lapsed, and that I did not ask after yet."""
    if own.rests_on is None:
        return
    above = shown_backing(own.rests_on)
    asked = set(RoomQuestion.objects.filter(by=own.leader_id, backing=own.rests_on).values_list("promise", flat=True))
    for lapsed in above.lapsed:
        if lapsed.promise.pk not in asked:
            yield Attention(
                _("Jouw ruimte van %(leader)s is er niet meer") % {"leader": above.backing.name},
                why_lapsed(lapsed),
                _("Vraag ernaar, met je naam erbij"),
                f"{reverse('backing:ask', args=[inquiry.slug, above.backing.pk])}?belofte={lapsed.promise.pk}",
                lapsed.due,
                weight=0,
            )


def why_lapsed(lapsed: PromiseShown) -> str:
    words = {"promise": lapsed.promise.text, "day": date_format(lapsed.promise.by_when, "j F Y")}
    if lapsed.state == "late":
        return _("Beloofd was: “%(promise)s” Dat gold tot %(day)s, en er is niets over gezegd.") % words
    if lapsed.state == "not_kept":
        return _("Beloofd was: “%(promise)s” Dat is niet gehouden.") % words
    return _("Beloofd was: “%(promise)s” Dat is afgelopen op %(day)s, en er kwam niets voor in de plaats.") % words


def questions_to(inquiry: Inquiry, shown: BackingShown) -> Iterable[Attention]:
    for asked in shown.open_questions:
        yield Attention(
            _("%(name)s vraagt: %(question)s") % {"name": asked.name, "question": asked.text},
            _("Gevraagd op %(day)s. Iedereen kan het lezen.") % {"day": date_format(asked.made_at, "j F Y")},
            _("Geef antwoord"),
            reverse("backing:answer-question", args=[inquiry.slug, asked.pk]),
            asked.made_at,
        )


def room_of(inquiry: Inquiry, shown: BackingShown) -> Iterable[Attention]:
    """R22: nobody knows who; it stays until the leader says something."""
    if shown.item is None:
        return
    _number, item = shown.item
    if item is Item.NOT_GIVEN:
        title = _("Niet iedereen krijgt de ruimte die je beloofde")
        text = _("Dat bleek twee keer achter elkaar. Vraag niet wie het zei. Zeg wat je gaat doen.")
    else:
        title = _("Praat over de ruimte")
        text = _("Dit vragen we je om de twee maanden. Het zegt niets over wat er geantwoord is.")
    yield Attention(
        title,
        text,
        _("Zeg er iets over"),
        reverse("backing:answer-room", args=[inquiry.slug]),
        weight=0 if item is Item.NOT_GIVEN else 1,
    )


def due_promises(inquiry: Inquiry, leader: Participant) -> Iterable[Attention]:
    """My own promises whose day is over."""
    pauses = path_of(inquiry).pauses
    for made in with_ends(Promise.objects.filter(inquiry=inquiry, maker=leader, end=None).order_by("by_when")):
        shown = shown_promise(made, pauses)
        if shown.state == "late":
            yield Attention(
                _("Je beloofde: %(promise)s") % {"promise": made.text},
                _("Dat zou zijn tot %(day)s. Zeg eerlijk hoe het afliep.")
                % {"day": date_format(shown.due or made.by_when, "j F Y")},
                _("Zeg hoe het afliep"),
                reverse("backing:end", args=[inquiry.slug, made.pk]),
                shown.due,
                weight=0,
            )


def other_inquiries(leader: Participant) -> list[Inquiry]:
    """The other inquiries in which this person leads, to go on to their pages. One query."""
    if leader.person_id is None:
        return []
    leads = Participant.objects.filter(person=leader.person_id, line_authority=True, left_at=None)
    return list(Inquiry.objects.filter(participants__in=leads).exclude(pk=leader.inquiry_id).order_by("slug")[:20])
