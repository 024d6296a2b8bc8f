"""What other pages show of the map."""

from django.utils.translation import gettext_lazy

from wijwerken.inquiry.registry import registry
from wijwerken.method.phases import Phase

registry.place(gettext_lazy("Kaart: wat leidt tot wat"), "systemmap:map", Phase.INSIGHT)

registry.decides(
    {
        "map.merged": gettext_lazy("Twee punten op de kaart werden samen één"),
        "map.parted": gettext_lazy("Twee punten op de kaart gingen weer uit elkaar"),
    }
)
