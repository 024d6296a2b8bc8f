"""What this room keeps of its own: points taken together, and where points stood on the drawing."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.stories.models import Factor
from wijwerken.web.things import Thing


class Merge(Thing):
    """Two points turned out to be one: `joined` is read as `kept` from now on (*samenvoegen*).

    No claim is changed: taking the merge away gives what was, later claims included (R5).
    """

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="merges")
    kept = models.ForeignKey(Factor, on_delete=models.CASCADE, related_name="merges_kept")
    joined = models.ForeignKey(Factor, on_delete=models.CASCADE, related_name="merges_joined")
    reason = models.CharField(_("waarom"), max_length=300)
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        ordering = ["made_at", "id"]
        constraints = [
            models.CheckConstraint(condition=~models.Q(kept=models.F("joined")), name="merge_of_two"),
            models.CheckConstraint(condition=~models.Q(reason=""), name="merge_has_a_reason"),
        ]

    def __str__(self) -> str:
        return f"{self.joined_id} = {self.kept_id}"


class Parting(Thing):
    """Two points that were taken together are two again; both records stay (R5)."""

    merge = models.OneToOneField(Merge, on_delete=models.CASCADE, related_name="parting")
    reason = models.CharField(_("waarom"), max_length=300)
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="+")

    def __str__(self) -> str:
        return self.merge_id


class MapSnapshot(models.Model):
    """Where the points of a map stand, so that people recognise yesterday's map.

    `places`: way of looking → point → [row, column]. Ids only: nobody's words are in it. It is computed anew
    when `input_hash`, of all lines that are drawn, is another; who stood somewhere stands there still.
    """

    inquiry = models.OneToOneField(Inquiry, on_delete=models.CASCADE, related_name="map_snapshot")
    input_hash = models.CharField(max_length=64)
    places = models.JSONField()
    made_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.input_hash
