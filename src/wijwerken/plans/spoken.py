"""Which words of people this room holds; a person may hide them, and a sentence then stands in their place (R23)."""

from django.utils.translation import gettext_lazy as _

from wijwerken.inquiry.registry import registry

from .models import AgreementVersion, PlanObjection

registry.words(
    AgreementVersion, _("afspraak"), "what", "first_step", "with_what", "how_we_know", inquiry="agreement__inquiry"
)
registry.words(PlanObjection, _("bezwaar"), "reason")
