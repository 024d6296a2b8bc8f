"""Which words of people this room holds; a person may hide them, and a sentence then stands in their place (R23)."""

from django.utils.translation import gettext_lazy as _

from wijwerken.inquiry.registry import registry

from .models import LeaderWords, Promise, PromiseEnd, RoomAnswer, RoomQuestion

registry.words(
    LeaderWords, _("woorden van wie leiding geeft"), "text", writer="backing__leader", inquiry="backing__inquiry"
)
registry.words(Promise, _("toezegging"), "text", writer="maker")
registry.words(
    PromiseEnd, _("hoe een toezegging eindigde"), "reason", writer="promise__maker", inquiry="promise__inquiry"
)
registry.words(RoomAnswer, _("antwoord over ruimte"), "text", writer="backing__leader", inquiry="backing__inquiry")
registry.words(RoomQuestion, _("vraag over ruimte"), "text", "answer", inquiry="backing__inquiry")
