"""Giving frames, changing them in versions, seeing them, asking about them (R10)."""

from django.db import transaction
from django.dispatch import Signal

from wijwerken.people.models import Person
from wijwerken.people.post import Mail, post
from wijwerken.web import clock

from ..hidden import Hidden
from ..models import Frame, FrameQuestion, FrameSeen, FrameVersion, Inquiry, Participant
from .log import log

frame_changed = Signal()  # sent with inquiry, version and by; who hears it reopens its rounds, and says whether any ran


@transaction.atomic
def give_frame(
    inquiry: Inquiry,
    *,
    kind: str,
    text: str,
    giver: str,
    function: str = "",
    reason: str = "",
    fixed: bool = True,
    by: Participant | None = None,
) -> FrameVersion:
    """A new frame, with the name of who gives it. `by` writes it; of who leads it is an intervention (R25)."""
    frame = Frame.objects.create(inquiry=inquiry, kind=kind)
    version = FrameVersion.objects.create(
        frame=frame, number=1, text=text, reason=reason, fixed=fixed, giver=giver, function=function
    )
    log(inquiry, "frame.given", subject=frame.pk)
    look_again(version, by)
    return version


@transaction.atomic
def change_frame(
    frame: Frame,
    *,
    text: str,
    giver: str,
    reason: str,
    fixed: bool,
    function: str = "",
    by: Participant | None = None,
) -> FrameVersion:
    """The next version; the earlier ones stay readable."""
    Frame.objects.select_for_update().get(pk=frame.pk)
    last = frame.versions.order_by("-number").first()
    version = FrameVersion.objects.create(
        frame=frame,
        number=last.number + 1,
        text=text,
        reason=reason,
        fixed=fixed,
        giver=giver,
        function=function,
    )
    log(frame.inquiry, "frame.changed", subject=frame.pk)
    look_again(version, by)
    return version


def look_again(version: FrameVersion, by: Participant | None) -> None:
    """R10: a changed frame reopens every round that runs, and then everybody is told."""
    inquiry = version.frame.inquiry
    heard = frame_changed.send(Frame, inquiry=inquiry, version=version, by=by)
    if any(reopened for _receiver, reopened in heard):
        people = Person.objects.filter(takes_part__inquiry=inquiry, takes_part__left_at=None)
        post(f"frame:{version.pk}", people, Mail("frames", about=version.pk))


def present_versions(inquiry: Inquiry) -> list[FrameVersion]:
    """The frames as they are now, in the order in which they were given. One query."""
    newest: dict[str, FrameVersion] = {}
    versions = FrameVersion.objects.filter(frame__inquiry=inquiry).select_related("frame")
    for version in versions.order_by("frame__made_at", "number"):
        newest[version.frame_id] = version
    return list(newest.values())


def see_frames(participant: Participant, versions: list[FrameVersion]) -> None:
    """Somebody says that they have read these versions."""
    FrameSeen.objects.bulk_create(
        [FrameSeen(participant=participant, version=version) for version in versions], ignore_conflicts=True
    )


def seen_versions(participant: Participant) -> set[str]:
    return set(participant.frames_seen.values_list("version_id", flat=True))


def ask_about(frame: Frame, *, by: Participant, text: str) -> FrameQuestion:
    return FrameQuestion.objects.create(frame=frame, by=by, text=text)


def questions_to_answer(inquiry: Inquiry) -> list[FrameQuestion]:
    """The questions that wait, oldest first. One whose words are hidden waits for nobody: it cannot be read."""
    waiting = FrameQuestion.objects.filter(frame__inquiry=inquiry, answer="").order_by("made_at")
    return [question for question in waiting if not isinstance(question.text, Hidden)]


def answer_question(question: FrameQuestion, *, answer: str, name: str) -> FrameQuestion:
    """An answer has a name (R10)."""
    question.answer, question.answered_by, question.answered_at = answer, name, clock.now()
    question.save(update_fields=["answer", "answered_by", "answered_at"])
    return question
