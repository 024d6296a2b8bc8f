"""Background work on invitations. Each task names a series by its id; done again it does no harm."""

from allauth.account.models import EmailAddress
from django_tasks import task

from wijwerken.web import clock

from ..models import Invitation, Series
from .printed import print_all, throw_away


@task
def print_series(series_id: str) -> bool:
    return print_all(series_id)


@task
def empty(series_id: str) -> None:
    """A day later: the table that nobody took in, or the letters that were printed."""
    from ..domain.series import KEPT

    series = Series.objects.filter(pk=series_id).first()
    if series and (series.taken_in_at or series.made_at) <= clock.now() - KEPT:
        throw_away(series)


@task
def forget_addresses(series_id: str) -> None:
    """When its invitations have run out: addresses that nobody proved to be theirs are kept no longer."""
    invited = Invitation.objects.filter(series=series_id, by_mail=True).values("person")
    EmailAddress.objects.filter(user__in=invited, verified=False).delete()
