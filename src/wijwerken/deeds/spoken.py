"""Which words of people this room holds; a person may hide them, and a sentence then stands in their place (R23)."""

from django.utils.translation import gettext_lazy as _

from wijwerken.inquiry.registry import registry

from .models import Deed, DeedNews, HandOver, Outcome, Stop, Witness

registry.words(Deed, _("daad"), "title", "text", "wanted", writer="")
registry.words(DeedNews, _("nieuws over een daad"), "text", inquiry="deed__inquiry")
registry.words(Stop, _("waarom een daad stopte"), "reason", inquiry="deed__inquiry")
registry.words(HandOver, _("vraag om een daad over te nemen"), "text", inquiry="deed__inquiry")
registry.words(Outcome, _("uitkomst"), "text")
registry.words(Witness, _("wat een getuige zag"), "words", writer="participant", inquiry="outcome__inquiry")
