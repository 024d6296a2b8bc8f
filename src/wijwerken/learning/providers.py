"""What other pages show of lessons."""

from collections.abc import Iterable, Sequence

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.inquiry.registry import Described, Kind, Mine, News, Now, registry
from wijwerken.method.phases import Phase

from .models import Lesson


def address(lesson: Lesson) -> str:
    return reverse("learning:lesson", args=[lesson.inquiry.slug, lesson.pk])


def describe(ids: Sequence[str]) -> dict[str, Described]:
    """Lessons for the trail; one query."""
    lessons = Lesson.objects.filter(pk__in=ids).select_related("inquiry")
    return {one.pk: Described(title=one.learned, url=address(one), at=one.made_at) for one in lessons}


registry.place(gettext_lazy("Wat we leerden"), "learning:list", Phase.LEARNING)
registry.kind(Kind("learning.lesson", Lesson, Phase.LEARNING, gettext_lazy("Les"), describe))


@registry.now(Phase.LEARNING)
def write_a_lesson(inquiry: Inquiry, participant: Participant | None) -> Now:
    return Now(
        _("Wat hebben we geleerd?"),
        _("Wat verwachtten jullie, wat gebeurde er, en wat raad je een ander aan? Fouten leren het meest."),
        _("Lees de lessen"),
        reverse("learning:list", args=[inquiry.slug]),
        "bench",
    )


@registry.tells
def news_of(inquiry: Inquiry) -> Iterable[News]:
    for lesson in inquiry.lessons.select_related("inquiry").order_by("-made_at")[:10]:
        yield News(lesson.made_at, _("Geleerd: %(lesson)s") % {"lesson": lesson.learned}, address(lesson))


@registry.brings
def mine_of(participant: Participant) -> Iterable[Mine]:
    for lesson in Lesson.objects.filter(by=participant).select_related("inquiry"):
        yield Mine("learning.lesson", lesson.pk, lesson.made_at, lesson.learned, address(lesson))


registry.decides({"lesson.learned": gettext_lazy("Er kwam een les bij")}, about="learning.lesson")
