"""From what a room wrote to a message as mail programs want it: plain text always, and HTML beside it."""

import css_inline
from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.core.mail.utils import DNS_NAME
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.crypto import salted_hmac

from ..models import MailLedger
from .ledger import address_of
from .mails import KINDS, Mail, Written
from .stopping import way_to_stop

INLINER = css_inline.CSSInliner(keep_style_tags=True, load_remote_stylesheets=False)


def message_of(row: MailLedger) -> EmailMultiAlternatives | None:
    """The message of this row, written now; None where there is nobody to tell, or nothing to say any more."""
    mail = Mail(row.kind, row.about)
    to = address_of(row.person, mail) if row.kind in KINDS else ""
    if not to:
        return None
    with translation.override(row.person.language):
        written = KINDS[row.kind].write(row.about, row.person)
        if written is None:
            return None
        stop = full(way_to_stop(row))
        message = EmailMultiAlternatives(
            subject=one_line(written.subject),
            body=as_text(written, stop, KINDS[row.kind].label),
            to=[to],
            headers={
                "Message-ID": message_id(row),
                "Auto-Submitted": "auto-generated",
                "List-Unsubscribe": f"<{stop}>",
                "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
            },
        )
        message.attach_alternative(as_html(written, stop, KINDS[row.kind].label), "text/html")
    return message


def message_id(row: MailLedger) -> str:
    """The same for every attempt, so that a server that does get a mail again can know it."""
    name = salted_hmac("wijwerken.post", row.pk, algorithm="sha256").hexdigest()[:32]
    return f"<{name}@{domain()}>"


def domain() -> str:
    return settings.DEFAULT_FROM_EMAIL.rpartition("@")[2].strip("> ") or str(DNS_NAME)


def one_line(text: str) -> str:
    """A subject is one line: whatever a person wrote, it starts no header of its own."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())


def full(path: str) -> str:
    """The whole address of one of our pages, for who reads it elsewhere."""
    return f"{settings.ADDRESS}{path}" if path.startswith("/") else path


def as_text(written: Written, stop: str, kind: object) -> str:
    return render_to_string("people/post/mail.txt", context_of(written, stop, kind)).strip() + "\n"


def as_html(written: Written, stop: str, kind: object) -> str:
    return INLINER.inline(render_to_string("people/post/mail.html", context_of(written, stop, kind)))


def context_of(written: Written, stop: str, kind: object) -> dict[str, object]:
    return {
        "mail": written,
        "heading": written.heading or written.subject,
        "url": full(written.path) if written.path else "",
        "stop": stop,
        "kind": kind,
        "language": translation.get_language(),
    }
