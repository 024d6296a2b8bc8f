"""Handing one mail to the mail server, and hearing what it says."""

import re
import smtplib
import socket
from collections.abc import Callable
from dataclasses import dataclass
from email.errors import MessageError

from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend
from django.core.mail.backends.smtp import EmailBackend as Smtp
from django.core.mail.message import sanitize_address

ANSWER_TO_A_MAIL = 120  # seconds that a server may take to accept one
CLOSING = 421
WRONG_NAME = 553
LEADING_DOTS = re.compile(rb"(?m)^\.")


class ServerAway(Exception):
    """The server does not answer: nothing of this mail went, and others need not be tried now."""


@dataclass(frozen=True)
class Answer:
    """What the server said. `reply` is its number; 0 when it said nothing after it had the whole mail."""

    reply: int

    @property
    def is_taken(self) -> bool:
        return 200 <= self.reply < 300

    @property
    def is_for_good(self) -> bool:
        return self.reply >= 500


def hand_over(server: BaseEmailBackend, message: EmailMessage, last_thing: Callable[[], None]) -> Answer:
    """Hand over one mail. `last_thing` is done right before the line that ends it.

    Raises `ServerAway` as long as the server cannot have taken it.
    """
    if not isinstance(server, Smtp):  # a folder, or the memory of a test
        last_thing()
        server.send_messages([message])
        return Answer(250)
    try:
        sender, to = as_ascii(message.from_email), as_ascii(message.to[0])
        body = message.message().as_bytes(linesep="\r\n")
    except (ValueError, MessageError):
        return Answer(WRONG_NAME)
    is_fresh = opened(server)
    try:
        return talk(server, sender, to, body, last_thing)
    except (OSError, smtplib.SMTPException) as error:
        server.close()
        if is_fresh:
            raise ServerAway(type(error).__name__) from error
    return hand_over(server, message, last_thing)  # it hung up between two mails, as busy servers do


def opened(server: Smtp) -> bool:
    """Whether a connection had to be made."""
    try:
        return bool(server.open())
    except (OSError, smtplib.SMTPException) as error:
        raise ServerAway(type(error).__name__) from error


def as_ascii(address: str) -> str:
    """An address as it travels, its domain in the alphabet of the network. Raises `ValueError` where it cannot."""
    bare = sanitize_address(address, "utf-8")
    bare = bare[bare.rfind("<") + 1 :].rstrip(">")
    if bare.startswith("=?"):
        raise ValueError("a name in other letters, which this server does not know")
    return bare


def talk(server: Smtp, sender: str, to: str, body: bytes, last_thing: Callable[[], None]) -> Answer:
    smtp: smtplib.SMTP = server.connection
    smtp.ehlo_or_helo_if_needed()
    for said in (lambda: smtp.mail(sender), lambda: smtp.rcpt(to), lambda: smtp.docmd("DATA")):
        reply, _words = said()
        if reply == CLOSING:
            raise smtplib.SMTPServerDisconnected("closing")
        if reply >= 400:
            smtp.rset()
            return Answer(reply)
    smtp.send(LEADING_DOTS.sub(b"..", body).removesuffix(b"\r\n") + b"\r\n")
    smtp.sock.settimeout(ANSWER_TO_A_MAIL)
    smtp.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # or its last line waits 40 ms (RFC 896, RFC 1122)
    end = smtp.sock.sendall
    last_thing()
    try:
        end(b".\r\n")
        reply, _words = smtp.getreply()
        smtp.sock.settimeout(server.timeout)
    except (OSError, smtplib.SMTPException):
        server.close()
        return Answer(0)
    return Answer(reply)
