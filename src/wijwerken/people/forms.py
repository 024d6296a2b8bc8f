"""Entering with an e-mail address."""

from allauth.core import ratelimit
from allauth.core.internal.cryptokit import compare_user_code
from django import forms
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from wijwerken.web.forms import KindForm, Line

from .mail_code import MailCode


class MailForm(KindForm):
    email = forms.EmailField(
        label=_("Je e-mailadres"),
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "email", "spellcheck": "false"}),
    )

    def __init__(self, *args, request: HttpRequest, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.request = request

    def clean_email(self) -> str:
        address = self.cleaned_data["email"].lower()
        if not ratelimit.consume(self.request, action="request_login_code", key=address):
            raise forms.ValidationError(
                _("Er zijn net al cijfers gestuurd. Wacht een minuut, kijk in je mail en probeer het dan opnieuw."),
                code="rate",
            )
        return address


class DigitsForm(KindForm):
    digits = Line(
        label=_("Zes cijfers"),
        max_length=20,
        widget=forms.TextInput(attrs={"class": "code-input", "inputmode": "numeric", "autocomplete": "one-time-code"}),
    )

    def __init__(self, *args, process: MailCode, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.process = process

    def clean_digits(self) -> str:
        digits = "".join(part for part in self.cleaned_data["digits"] if part.isdigit())
        if not compare_user_code(actual=digits, expected=self.process.code):
            raise forms.ValidationError(
                _("Dit zijn niet de cijfers uit de laatste mail. Leg ze ernaast en typ ze nog eens."), code="wrong"
            )
        return digits
