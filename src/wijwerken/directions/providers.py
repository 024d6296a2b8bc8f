"""What other pages show of directions."""

from django.utils.translation import gettext_lazy

from wijwerken.inquiry.registry import Kind, registry
from wijwerken.method.phases import Phase

from .models import Direction
from .queries import chosen, describe

registry.kind(
    Kind("directions.direction", Direction, Phase.DIRECTION, gettext_lazy("richting"), describe, choices=chosen)
)
