"""What other pages show of statements. Of answers they show nothing (R12)."""

from collections.abc import Iterable

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.inquiry.path import path_of
from wijwerken.inquiry.registry import Kind, Mine, News, Now, registry
from wijwerken.method.order import Origin
from wijwerken.method.phases import Phase

from . import joining, on_behalf  # noqa: F401  (say how two become one, and what is entered for somebody)
from .models import Import, Statement, Why
from .queries import (
    address,
    describe,
    describe_imports,
    has_unanswered,
    ids_to_build_on,
    ids_with_an_origin,
    last_why,
    my_responses,
    without_taken_back,
)

registry.place(gettext_lazy("Perspectieven: hoe we ernaar kijken"), "perspectives:look", Phase.INSIGHT)
registry.kind(
    Kind(
        "perspectives.import",
        Import,
        Phase.INSIGHT,
        gettext_lazy("Een gesprek van elders"),
        describe_imports,
        is_source=True,
    )
)
registry.kind(
    Kind(
        "perspectives.statement",
        Statement,
        Phase.INSIGHT,
        gettext_lazy("Uitspraak"),
        describe,
        counts=ids_with_an_origin,
        choices=ids_to_build_on,
    )
)
registry.kind(
    # Words beside an answer have no trail of their own: they stand with their statement, and nobody's (R12).
    Kind(
        "perspectives.why",
        Why,
        Phase.INSIGHT,
        gettext_lazy("Woorden bij een reactie"),
        lambda ids: {},
        is_source=True,
    )
)


@registry.now(Phase.INSIGHT)
def read_what_was_brought_in(inquiry: Inquiry, participant: Participant | None) -> Now | None:
    """A conversation that was held elsewhere is there to be read, by everybody."""
    if not inquiry.born_from_import or path_of(inquiry).has_opened(Phase.INSIGHT):
        return None
    return Now(
        _("Kijk hoe mensen ernaar keken"),
        _("Dit gesprek werd elders gevoerd. Lees wat mensen deelden en waar het schuurde."),
        _("Bekijk de uitspraken"),
        reverse("perspectives:look", args=[inquiry.slug]),
        "bridge",
    )


@registry.welcomes_sources
@registry.now(Phase.INSIGHT)
def answer_the_next(inquiry: Inquiry, participant: Participant | None) -> Now | None:
    path = path_of(inquiry)
    if participant is None or not path.has_opened(Phase.INSIGHT) or path.is_frozen(Phase.INSIGHT):
        return None
    if not has_unanswered(participant):
        return None
    return Now(
        _("Herken jij dit?"),
        _("Reageer op wat anderen zeggen, één uitspraak tegelijk. Niemand ziet wat jij antwoordt."),
        _("Reageer op een uitspraak"),
        reverse("perspectives:respond", args=[inquiry.slug]),
        "bridge",
    )


@registry.welcomes_sources
def read_what_you_answered(inquiry: Inquiry, source: Participant) -> Now | None:
    if not source.responses.exists():
        return None
    return Now(
        _("Wat jij antwoordde"),
        _("Alleen jij ziet deze bladzijde. Je kunt elk antwoord veranderen, wanneer je wilt."),
        _("Bekijk mijn reacties"),
        reverse("perspectives:mine", args=[inquiry.slug]),
        "bridge",
    )


@registry.tells
def news_of(inquiry: Inquiry) -> Iterable[News]:
    written = inquiry.statements.exclude(origin=Origin.IMPORTED).order_by("-made_at")[:10]
    for statement in without_taken_back(inquiry, list(written)):
        statement.inquiry = inquiry
        yield News(
            statement.made_at,
            _("Er kwam een uitspraak bij: %(statement)s") % {"statement": statement.text},
            address(statement),
        )


@registry.brings
def mine_of(participant: Participant) -> Iterable[Mine]:
    for statement in Statement.objects.filter(by=participant).select_related("inquiry"):
        yield Mine(
            "perspectives.statement",
            statement.pk,
            statement.made_at,
            statement.text,
            address(statement),
            lang=statement.language,
        )
    for response in my_responses(participant).filter(whys__isnull=False).distinct():
        why = last_why(response)
        if why:
            yield Mine(
                "perspectives.why",
                why.pk,
                why.made_at,
                why.text,
                reverse("perspectives:mine", args=[participant.inquiry.slug]),
                state=_("Dit staat bij een uitspraak, zonder je naam. Je kunt het altijd veranderen."),
                lang=why.language,
            )
