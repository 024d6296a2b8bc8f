"""Which words of people this room holds; a person may hide them, and a sentence then stands in their place (R23)."""

from django.utils.translation import gettext_lazy as _

from wijwerken.inquiry.registry import registry

from .models import Energy, Idea, Leaf

registry.words(Idea, _("idee"), "title", "text")
registry.words(Leaf, _("blaadje"), "text", is_shown=lambda leaf: not hasattr(leaf, "fall"))
registry.words(Energy, _("wat iemand meebrengt"), "brings", writer="participant", inquiry="idea__inquiry")
