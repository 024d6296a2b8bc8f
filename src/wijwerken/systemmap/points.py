"""Points as the map names them: a merged point goes by the name of the one that was kept (R5)."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from wijwerken.inquiry.models import Inquiry

from .models import Merge


@dataclass
class Merged:
    """Which point each merged point is read as. Never stored: always computed from the merges that stand."""

    read_as: dict[str, str] = field(default_factory=dict)

    def point(self, id: str) -> str:
        """The point that this one is read as; itself where nothing was merged."""
        while id in self.read_as:
            id = self.read_as[id]
        return id


def merged(merges: Iterable[Merge]) -> Merged:
    """Take points together in the order in which people did."""
    found = Merged()
    for merge in merges:
        kept, joined = found.point(merge.kept_id), found.point(merge.joined_id)
        if kept != joined:
            found.read_as[joined] = kept
    return found


def standing_merges(inquiry: Inquiry) -> list[Merge]:
    """The merges that were not undone, oldest first, with their points. One query."""
    return list(Merge.objects.filter(inquiry=inquiry, parting=None).select_related("kept", "joined"))
