"""Who enters a code takes along what this browser said before, in every inquiry in which they take part."""

from django.contrib import messages
from django.contrib.auth.signals import user_logged_in
from django.dispatch import receiver
from django.http import HttpRequest
from django.utils.translation import gettext as _

from wijwerken.people.models import Person

from ..domain.provisional import make_count
from ..models import Inquiry, Participant
from .browser import forget, remembered


@receiver(user_logged_in)
def take_along(sender: object, request: HttpRequest | None, user: Person, **kwargs: object) -> None:
    """However somebody enters: a letter, digits by mail, a passkey."""
    if request is not None and hasattr(request, "session"):
        what_i_said_counts(request, user)


def what_i_said_counts(request: HttpRequest, person: Person, inquiry: Inquiry | None = None) -> None:
    """Where they do not take part yet it waits until they join."""
    if not (waiting := remembered(request, inquiry)):
        return
    mine = Participant.objects.filter(person=person, inquiry__in=list(waiting), left_at=None)
    came_along = {one.inquiry_id for one in mine if make_count(waiting[one.inquiry_id], one)}
    if came_along:
        messages.success(request, _("Wat je via de open link zei hoort nu bij jou, en telt mee."))
    if mine:
        forget(request, {one.inquiry_id for one in mine})
