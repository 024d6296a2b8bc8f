"""Entering with six digits sent by e-mail.

The library for accounts sends, counts and compares; here it learns one thing more: an address that nobody
used before gets its digits like any other, and becomes a person when they are typed in. So nobody can
find out who has an account, and nobody has to "register".
"""

from allauth.account.adapter import get_adapter
from allauth.account.internal.flows.login_by_code import LoginCodeVerificationProcess
from allauth.account.models import EmailAddress, Login
from allauth.account.stages import LoginByCodeStage, LoginStageController
from django.db import IntegrityError, transaction
from django.http import HttpRequest, HttpResponse

from .models import Person


class MailCode(LoginCodeVerificationProcess):
    """Six digits on their way to an address, kept in the session of who asked for them."""

    @classmethod
    def begin(cls, request: HttpRequest, address: str) -> "MailCode":
        """Send digits to this address, known or not."""
        address = address.lower()
        login = Login(user=owner_of(address), email=address)
        login.state["stages"] = {"current": LoginByCodeStage.key}
        stage = LoginByCodeStage(LoginStageController(request, login), request, login)
        stage.state |= cls.initial_state(user=login.user, email=address) | {"initiated_by_user": True}
        process = cls(stage=stage)
        process.send()
        process.persist()
        return process

    @classmethod
    def underway(cls, request: HttpRequest) -> "MailCode | None":
        """The digits this visitor waits for, unless they are too old."""
        stage = LoginStageController.enter(request, LoginByCodeStage.key)
        process = stage and cls(stage=stage)
        return process.abort_if_invalid() if process else None

    @property
    def address(self) -> str:
        return self.state["email"]

    def send_by_email(self, email: str, skip_enumeration_mails: bool = False) -> None:
        if not self.user and is_taken(email):
            return  # its person may not enter; the page says the same as to everybody
        get_adapter().send_mail("account/email/login_code", email, {"code": self.generate_code()})

    def finish(self, redirect_url: str | None) -> HttpResponse:
        if not self.user:
            self._user = self.stage.login.user = person_with(self.address)
        return super().finish(redirect_url)


def owner_of(address: str) -> Person | None:
    found = EmailAddress.objects.filter(email=address, verified=True, user__is_active=True).first()
    return found.user if found else None


def is_taken(address: str) -> bool:
    return EmailAddress.objects.filter(email=address, verified=True).exists()


def person_with(address: str) -> Person:
    """The person of an address that has just been proven; a new one where there is none."""
    try:
        with transaction.atomic():
            person = Person.objects.create_user()
            EmailAddress.objects.create(user=person, email=address, verified=True, primary=True)
            return person
    except IntegrityError:  # typed in twice at the same moment
        return EmailAddress.objects.get(email=address, verified=True).user


def masked(address: str) -> str:
    """Enough of an address to recognise one's own."""
    name, _, domain = address.partition("@")
    return f"{name[:3] if len(name) > 4 else name[:1]}•••@{domain}"
