"""Which words of people this room holds; a person may hide them, and a sentence then stands in their place (R23)."""

from django.utils.translation import gettext_lazy as _

from wijwerken.inquiry.registry import registry

from .models import (
    DirectionVersion,
    Experiment,
    ExperimentStop,
    ExperimentWitness,
    Objection,
    ObjectionEnd,
    Reply,
    Request,
    Resistance,
    StopWords,
    Worry,
    WorryAnswer,
)

registry.words(DirectionVersion, _("richting"), "title", "change", "reason", inquiry="direction__inquiry")
registry.words(Objection, _("bezwaar"), "reason", "would_help")
registry.words(Reply, _("antwoord op een bezwaar"), "words", inquiry="objection__inquiry")
registry.words(ObjectionEnd, _("hoe een bezwaar eindigde"), "words", inquiry="objection__inquiry")
registry.words(StopWords, _("wanneer een proef stopt"), "words", inquiry="objection__inquiry")
registry.words(
    ExperimentWitness, _("wanneer een proef stopt"), "stop_when", inquiry="experiment__inquiry", writer="participant"
)
registry.words(Worry, _("zorg"), "words")
registry.words(WorryAnswer, _("antwoord op een zorg"), "words", inquiry="worry__inquiry")
registry.words(
    Resistance,
    _("wat de weerstand kleiner maakt"),
    "lower",
    writer="participant",
    inquiry="version__direction__inquiry",
)
registry.words(Request, _("verzoek"), "text")
registry.words(Experiment, _("proef"), "expects")
registry.words(ExperimentStop, _("waarom een proef stopte"), "reason", inquiry="experiment__inquiry")
