"""Writing agreements together: in versions, so that of two writers neither loses a word (R5)."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db import transaction
from django.db.models import Max, Model

from wijwerken.inquiry.domain.log import log
from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.inquiry.path import path_of
from wijwerken.inquiry.trail import built_on
from wijwerken.method.phases import Phase, require_ideas_opened, require_not_frozen, require_opened
from wijwerken.method.refusal import Refusal
from wijwerken.method.words import _

from ..models import Agreement, AgreementVersion, PlanFinal


@dataclass(frozen=True)
class Terms:
    """What an agreement says: what, when, with what, the first small step, how we shall know."""

    what: str
    when: str = ""
    with_what: str = ""
    first_step: str = ""
    how_we_know: str = ""


def require_writable(inquiry: Inquiry) -> None:
    """The plan is written once its phase was opened (R2), and no more when it is final, until opened again."""
    path = path_of(inquiry)
    require_ideas_opened(path)
    require_opened(path, Phase.PLAN)
    require_not_frozen(path, Phase.PLAN)
    if PlanFinal.objects.filter(inquiry=inquiry, reopened_at=None).exists():
        raise Refusal(
            _("Het plan is rond. Het verandert nu niet."),
            rule="R9",
            who=_("De kerngroep kan het plan weer openen, met de reden erbij."),
        )


@transaction.atomic
def agree_on(inquiry: Inquiry, terms: Terms, *, by: Participant, sources: Sequence[Model]) -> Agreement:
    """A new agreement, with what it follows from (R4)."""
    require_writable(inquiry)
    Inquiry.objects.select_for_update().get(pk=inquiry.pk)
    last = inquiry.agreements.aggregate(last=Max("number"))["last"] or 0
    agreement = Agreement.objects.create(inquiry=inquiry, number=last + 1, by=by)
    AgreementVersion.objects.create(agreement=agreement, number=1, by=by, **vars(terms))
    built_on(agreement, *sources)
    log(inquiry, "agreement.written", subject=agreement.pk)
    return agreement


class WrittenMeanwhile(Exception):
    """Somebody else wrote a newer version since this writer began."""

    def __init__(self, newest: AgreementVersion) -> None:
        super().__init__(newest.pk)
        self.newest = newest


@transaction.atomic
def rewrite(agreement: Agreement, terms: Terms, *, by: Participant, seen: int) -> AgreementVersion:
    """The next version. `seen` is the version that the writer had before them.

    Raises `WrittenMeanwhile` with the newest version when it is another: the writer then sees both texts.
    """
    require_writable(agreement.inquiry)
    Agreement.objects.select_for_update().get(pk=agreement.pk)
    newest = agreement.versions.order_by("-number").first()
    if newest.number != seen:
        raise WrittenMeanwhile(newest)
    version = AgreementVersion.objects.create(agreement=agreement, number=seen + 1, by=by, **vars(terms))
    log(agreement.inquiry, "agreement.rewritten", subject=agreement.pk)
    return version
