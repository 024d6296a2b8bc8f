"""No more mail of one kind, by the link in the mail itself: without entering, and good for nothing else."""

from django.core import signing
from django.urls import reverse

from ..models import MailLedger, NoMail

SIGNER = signing.Signer(salt="wijwerken.post.stop", sep=".")


def way_to_stop(row: MailLedger) -> str:
    """The path in a mail. It names the mail, not its reader."""
    return reverse("people:stop-mail", args=[SIGNER.sign(row.pk)])


def mail_of(token: str) -> MailLedger | None:
    """The mail whose link this is; nothing for a link that was made up, or whose reader was erased."""
    try:
        id = SIGNER.unsign(token)
    except signing.BadSignature:
        return None
    return MailLedger.objects.filter(pk=id).first()


def stop(row: MailLedger) -> None:
    """Its reader gets no more mail of this kind. Twice is once; what waits is not sent any more either."""
    NoMail.objects.get_or_create(person_id=row.person_id, kind=row.kind)


def is_stopped(row: MailLedger) -> bool:
    return NoMail.objects.filter(person_id=row.person_id, kind=row.kind).exists()
