"""Ideas as plants: somebody plants, others add leaves, nobody turns one down (R19)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.method.ideas import Energy as EnergyOf
from wijwerken.web.things import Thing


class Idea(Thing):
    """Something we could do (*idee*). What it answers stands in the trail; what is added stands in its leaves."""

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="ideas")
    title = models.CharField(max_length=80)
    text = models.TextField()
    language = models.CharField(max_length=8, default="nl")
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="ideas")

    class Meta:
        indexes = [models.Index(fields=["inquiry", "made_at"])]

    def __str__(self) -> str:
        return self.title


class Leaf(Thing):
    """Something that somebody added to an idea. Never changed; removed by its own author alone (R5, R19)."""

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="leaves")
    idea = models.ForeignKey(Idea, on_delete=models.CASCADE, related_name="leaves")
    text = models.TextField()
    by = models.ForeignKey(Participant, null=True, on_delete=models.SET_NULL, related_name="leaves")

    class Meta:
        ordering = ["made_at", "id"]

    def __str__(self) -> str:
        return self.text


class LeafFall(Thing):
    """A leaf that its author took away: its words are shown no more."""

    leaf = models.OneToOneField(Leaf, on_delete=models.CASCADE, related_name="fall")

    def __str__(self) -> str:
        return f"fall of {self.leaf_id}"


class Energy(Thing):
    """What one person has for an idea, and what they bring. There is no "against" (R19)."""

    class Kind(models.TextChoices):
        DO = EnergyOf.DO, _("Ik doe het")
        HELP = EnergyOf.HELP, _("Ik help mee")
        FOLLOW = EnergyOf.FOLLOW, _("Ik volg het")
        WORRY = EnergyOf.WORRY, _("Ik maak me zorgen")

    idea = models.ForeignKey(Idea, on_delete=models.CASCADE, related_name="energies")
    participant = models.ForeignKey(Participant, on_delete=models.CASCADE, related_name="energies")
    kind = models.CharField(max_length=6, choices=Kind)
    brings = models.CharField(max_length=300, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["idea", "participant"], name="energy_once")]

    def __str__(self) -> str:
        return f"{self.kind} for {self.idea_id}"


class ParkedIdea(Thing):
    """An idea that came too early: only its teller reads it, until they plant it or let it go (R2)."""

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="parked_ideas")
    title = models.CharField(max_length=80)
    text = models.TextField()
    by = models.ForeignKey(Participant, on_delete=models.CASCADE, related_name="parked_ideas")

    def __str__(self) -> str:
        return self.title


class Planting(models.Model):
    """A parked idea became a plant; once."""

    idea = models.OneToOneField(Idea, primary_key=True, on_delete=models.CASCADE, related_name="planting")
    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="+")
    seed_kind = models.CharField(max_length=40)
    seed_id = models.CharField(max_length=12)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["inquiry", "seed_kind", "seed_id"], name="planted_once")]

    def __str__(self) -> str:
        return f"{self.seed_id} → {self.idea_id}"
