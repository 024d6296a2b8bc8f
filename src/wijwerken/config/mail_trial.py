"""One mail to try the mail server with, and in plain words what came of it."""

import smtplib
import socket
import ssl

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.mail import EmailMessage, get_connection
from django.core.mail.message import make_msgid
from django.core.validators import validate_email

from wijwerken.people.models import MailLedger

TEXT = """This mail tries out the mail server of Wijwerken at {address}.

If you read it, mail arrives: the digits to come in, invitations, and news to who takes part.
"""


def try_mail(address: str) -> tuple[bool, str]:
    """Send one mail to this address. Gives whether the server took it, and a sentence on what happened."""
    try:
        validate_email(address)
    except ValidationError:
        return False, f"{address!r} does not look like an e-mail address."
    message = EmailMessage(
        subject="Wijwerken: mail arrives",
        body=TEXT.format(address=settings.ADDRESS),
        to=[address],
        headers={"Message-ID": make_msgid(domain=settings.DEFAULT_FROM_EMAIL.rpartition("@")[2].strip("> "))},
    )
    server = f"{settings.EMAIL_HOST}:{settings.EMAIL_PORT}"
    try:
        get_connection().send_messages([message])
    except Exception as error:
        return False, said(error, server)
    if not settings.EMAIL_HOST:
        return False, (
            f"The mail was written to {settings.EMAIL_FILE_PATH} and sent to nobody: no mail server is named. "
            "Set WIJWERKEN_SMTP_HOST."
        )
    return True, (
        f"{server} took the mail for {address} ({message.extra_headers['Message-ID']}). "
        "See whether it arrives, and whether it is kept for spam."
    )


def said(error: Exception, server: str) -> str:
    """What went wrong, and what helps."""
    if isinstance(error, smtplib.SMTPAuthenticationError):
        return f"{server} does not know this user or password ({words(error)}). See WIJWERKEN_SMTP_USER and _PASSWORD."
    if isinstance(error, smtplib.SMTPNotSupportedError):
        return f"{server} does not do what was asked ({error}). WIJWERKEN_SMTP_TLS=0 asks for no encryption."
    if isinstance(error, smtplib.SMTPSenderRefused):
        return f"{server} takes no mail from {error.sender} ({words(error)}). See WIJWERKEN_MAIL_FROM."
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        ((address, (code, why)),) = error.recipients.items()
        return f"{server} takes no mail for {address} ({code} {readable(why)})."
    if isinstance(error, smtplib.SMTPResponseException):
        return f"{server} did not take the mail ({words(error)})."
    if isinstance(error, socket.gaierror):
        return f"There is no machine called {server.rpartition(':')[0]}. See WIJWERKEN_SMTP_HOST."
    if isinstance(error, ssl.SSLError):
        return f"{server} and we do not agree on encryption ({error.reason or error})."
    if isinstance(error, TimeoutError):
        return f"{server} did not answer in time. Is WIJWERKEN_SMTP_PORT right, and is the way there open?"
    if isinstance(error, smtplib.SMTPServerDisconnected | OSError):
        return f"{server} does not answer ({error}). See WIJWERKEN_SMTP_HOST and WIJWERKEN_SMTP_PORT."
    return f"The mail could not be sent ({type(error).__name__}: {error})."


def words(error: smtplib.SMTPResponseException) -> str:
    return f"{error.smtp_code} {readable(error.smtp_error)}"


def readable(text: bytes | str) -> str:
    return " ".join((text.decode(errors="replace") if isinstance(text, bytes) else text).split())


def what_waits() -> list[str]:
    """What of the post is stuck, or may have been lost; without how many, and without who."""
    tried = MailLedger.objects.filter(state=MailLedger.State.WAITS, tries__gt=0).order_by("made_at").first()
    unsure = MailLedger.objects.filter(state=MailLedger.State.UNSURE).order_by("-made_at").first()
    return [
        *([f"Mail waits since {tried.made_at:%Y-%m-%d %H:%M}; it is tried again."] if tried else []),
        *([f"Of a mail of {unsure.made_at:%Y-%m-%d} the server never said that it took it."] if unsure else []),
    ]
