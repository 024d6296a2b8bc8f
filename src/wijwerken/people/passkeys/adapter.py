"""What the library for passkeys asks of us."""

from allauth.mfa.adapter import DefaultMFAAdapter
from django.http import HttpRequest
from django.utils.translation import gettext as _

from ..models import Person


class Keys(DefaultMFAAdapter):
    """A passkey is a way in of its own, never a second lock on another: who enters by mail needs nothing more."""

    def is_mfa_enabled(self, user: Person, types: list[str] | None = None) -> bool:
        return False

    def get_public_key_credential_rp_entity(self) -> dict[str, str]:
        return super().get_public_key_credential_rp_entity() | {"name": "Wijwerken"}

    def get_public_key_credential_user_entity(self, user: Person) -> dict[str, object]:
        """The device shows this when it asks which key to use: no name and no pseudonym."""
        name = _("Mijn sleutel voor Wijwerken")
        return super().get_public_key_credential_user_entity(user) | {"name": name, "display_name": name}

    def send_notification_mail(self, *args: object, **kwargs: object) -> None:
        """No mail: who has a passkey sees them all on one page."""


def is_possible(request: HttpRequest) -> bool:
    """Browsers keep passkeys only for https, and for the machine itself."""
    return request.is_secure() or request.get_host().partition(":")[0] == "localhost"
