"""The clocks of this room that run, for the page on which they stand still (R23)."""

from collections.abc import Iterable

from django.urls import reverse
from django.utils.translation import gettext as _

from wijwerken.inquiry.clocks import ticking
from wijwerken.inquiry.models import Inquiry
from wijwerken.inquiry.registry import Ticking, registry
from wijwerken.method.objections import ATTEMPTS, UNREACHABLE_AFTER

from .domain.objections import FINAL
from .models import Experiment, Objection, Request

MOST = 30


@registry.ticks
def answers_to_requests(inquiry: Inquiry) -> Iterable[Ticking]:
    """What was asked of the organisation, by a day (R10)."""
    for asked in Request.objects.filter(inquiry=inquiry, answer=None)[:MOST]:
        url = f"{reverse('directions:direction', args=[inquiry.slug, asked.direction_id])}#verzoeken"
        yield ticking(_("Antwoord van %(of)s op een verzoek") % {"of": asked.of}, asked.made_at, asked.due_on, url)


@registry.ticks
def experiments_that_run(inquiry: Inquiry) -> Iterable[Ticking]:
    for experiment in Experiment.objects.filter(inquiry=inquiry, stop=None)[:MOST]:
        url = reverse("directions:direction", args=[inquiry.slug, experiment.direction_id])
        yield Ticking(_("Een proef die loopt"), experiment.made_at, experiment.lasts, url)


@registry.ticks
def makers_who_are_looked_for(inquiry: Inquiry) -> Iterable[Ticking]:
    """Fourteen days after the second attempt to reach who objected (R8)."""
    for objection in Objection.objects.filter(inquiry=inquiry).prefetch_related("attempts", "ends")[:MOST]:
        second = sorted(attempt.made_at for attempt in objection.attempts.all())[ATTEMPTS - 1 : ATTEMPTS]
        if second and objection.ending not in FINAL:
            url = reverse("directions:objection", args=[inquiry.slug, objection.pk])
            title = _("Iemand die bezwaar maakte kan nog antwoorden")
            yield Ticking(title, second[0], UNREACHABLE_AFTER, url)
