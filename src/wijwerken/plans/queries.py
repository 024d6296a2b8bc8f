"""What can be asked of the plan."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.urls import reverse

from wijwerken.inquiry.models import Inquiry
from wijwerken.inquiry.queries import names_of
from wijwerken.inquiry.registry import Described

from .domain.deciding import with_carriers
from .models import Agreement, AgreementVersion, Carrier


@dataclass(frozen=True)
class Agreed:
    """An agreement as the plan shows it: its newest words and the names of who carries it."""

    agreement: Agreement
    now: AgreementVersion
    earlier: Sequence[AgreementVersion]
    carriers: Sequence[str]
    invited: Sequence[Carrier]


def agreements_of(inquiry: Inquiry) -> list[Agreed]:
    """All agreements in their order. Five queries."""
    agreements = list(with_carriers(inquiry))
    names = names_of(carrier.participant_id for agreement in agreements for carrier in agreement.carriers.all())
    return [as_agreed(agreement, names) for agreement in agreements]


def as_agreed(agreement: Agreement, names: dict[str, str]) -> Agreed:
    versions = sorted(agreement.versions.all(), key=lambda version: -version.number)
    carriers = [carrier for carrier in agreement.carriers.all() if carrier.participant.left_at is None]
    said_yes = sorted((carrier for carrier in carriers if carrier.said_yes_at), key=lambda one: one.said_yes_at)
    return Agreed(
        agreement,
        versions[0],
        versions[1:],
        [names.get(carrier.participant_id, "") for carrier in said_yes],
        [carrier for carrier in carriers if not carrier.said_yes_at and not carrier.said_no_at],
    )


def signatures_of(inquiry: Inquiry) -> list[str]:
    """The names under the plan, in the order in which they were written."""
    signed = list(inquiry.signatures.order_by("at").values_list("participant", flat=True))
    names = names_of(signed)
    return [names[participant] for participant in signed if participant in names]


def ids_to_build_on(inquiry: Inquiry) -> list[str]:
    return list(inquiry.agreements.values_list("pk", flat=True))


def describe(ids: Sequence[str]) -> dict[str, Described]:
    """Agreements for the trail; three queries."""
    agreements = (
        Agreement.objects.filter(pk__in=ids)
        .select_related("inquiry")
        .prefetch_related("versions", "carriers__participant")
    )
    names = names_of(carrier.participant_id for agreement in agreements for carrier in agreement.carriers.all())
    return {agreement.pk: as_described(as_agreed(agreement, names)) for agreement in agreements}


def as_described(agreed: Agreed) -> Described:
    agreement = agreed.agreement
    return Described(
        title=agreed.now.what,
        url=f"{reverse('plans:plan', args=[agreement.inquiry.slug])}#{agreement.pk}",
        at=agreement.made_at,
        sentence=", ".join(name for name in agreed.carriers if name),
    )
