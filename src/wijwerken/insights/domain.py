"""What can be done with insights."""

from collections.abc import Sequence

from django.db import transaction
from django.db.models import Model

from wijwerken.inquiry.domain.log import log
from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.inquiry.path import path_of
from wijwerken.inquiry.trail import built_on
from wijwerken.method.insights import require_evidence
from wijwerken.method.phases import Phase, require_not_frozen, require_opened

from .models import Insight


@transaction.atomic
def see(inquiry: Inquiry, *, by: Participant, sentence: str, kind: str, evidence: Sequence[Model]) -> Insight:
    """Write down an insight with what it rests on (R4)."""
    require_opened(path_of(inquiry), Phase.INSIGHT)
    require_not_frozen(path_of(inquiry), Phase.INSIGHT)
    require_evidence(kind, len(evidence))
    insight = Insight.objects.create(inquiry=inquiry, by=by, sentence=sentence, kind=kind, language=inquiry.language)
    built_on(insight, *evidence)
    log(inquiry, "insight.seen", subject=insight.pk, bases=len(evidence))
    return insight
