"""Help now: a hand-over outside the inquiry. It hangs on no story, no participant and no inquiry (R23)."""

from django.db import models

from wijwerken.people.models import Organisation, Person
from wijwerken.web.things import Thing


class HelpContact(Thing):
    """Somebody whom one may call for a person in need: set by the organisation, by name."""

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="help_contacts")
    name = models.CharField(max_length=80)
    role = models.CharField(max_length=120)
    telephone = models.CharField(max_length=30)
    reachable = models.CharField(max_length=200, blank=True)
    person = models.ForeignKey(Person, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    removed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["made_at"]
        constraints = [
            models.UniqueConstraint(
                fields=["organisation", "name", "telephone"],
                condition=models.Q(removed_at=None),
                name="help_contact_once",
            ),
        ]

    def __str__(self) -> str:
        return self.name


class HelpNow(Thing):
    """One hand-over: for whom, with which yes, to whom, by which day. Words are wiped when it is done."""

    maker = models.ForeignKey(Person, null=True, on_delete=models.SET_NULL, related_name="help_asked")
    contact = models.ForeignKey(HelpContact, on_delete=models.PROTECT, related_name="hand_overs")
    permission = models.CharField(max_length=200)
    whom = models.CharField(max_length=200, blank=True)
    words = models.TextField(blank=True)
    by_day = models.DateField()
    taken_at = models.DateTimeField(null=True, blank=True)
    done_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["by_day", "id"]
        constraints = [
            models.CheckConstraint(condition=~models.Q(permission=""), name="help_now_with_permission"),
        ]

    def __str__(self) -> str:
        return self.id
