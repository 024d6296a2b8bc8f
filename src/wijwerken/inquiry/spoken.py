"""Which words of people this room holds; a person may hide them, and a sentence then stands in their place (R23)."""

from django.utils.translation import gettext_lazy as _

from .models import FrameQuestion, Pause, PauseMessage, Proposal, ProposalAnswer, Reflection
from .registry import registry

registry.words(FrameQuestion, _("vraag over een grens"), "text", inquiry="frame__inquiry")
registry.words(Pause, _("waarom we stilstonden"), "words")
registry.words(PauseMessage, _("bericht aan iedereen"), "words", inquiry="pause__inquiry")
registry.words(Reflection, _("terugblik"), "words", inquiry="pause__inquiry")
registry.words(Proposal, _("voorstel"), "reason")
registry.words(
    ProposalAnswer, _("antwoord op een voorstel"), "reason", writer="participant", inquiry="proposal__inquiry"
)
