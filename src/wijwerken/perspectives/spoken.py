"""Which words of people this room holds; a person may hide them, and a sentence then stands in their place (R23)."""

from django.utils.translation import gettext_lazy as _

from wijwerken.inquiry.registry import registry

from .models import Statement, Why

registry.words(Statement, _("uitspraak"), "text")
registry.words(
    Why,
    _("waarom bij een antwoord"),
    "text",
    writer="response__participant",
    inquiry="response__statement__inquiry",
)
