"""Keys of a person: begun, added, named, removed, and used to enter. The ceremony is the library's."""

from collections.abc import Mapping, Sequence
from typing import Any

from allauth.mfa.models import Authenticator
from allauth.mfa.webauthn.internal import auth
from django.core.exceptions import ValidationError

from ..models import Person

MOST_KEYS = 10
BROKEN = (ValidationError, ValueError, TypeError, KeyError, AttributeError)  # whatever a made-up answer sets off


class NotThisKey(Exception):
    """The device did not answer as it should."""


def keys_of(person: Person) -> Sequence[Authenticator]:
    """The newest first. One query."""
    keys = Authenticator.objects.filter(user=person, type=Authenticator.Type.WEBAUTHN)
    return list(keys.order_by("-created_at")[:MOST_KEYS])


def begin_to_add(person: Person) -> dict[str, Any]:
    """What the device must know to make a key that opens by itself; the challenge is kept in the session."""
    return auth.begin_registration(person, passwordless=True)


def add_key(person: Person, name: str, credential: object) -> Authenticator:
    """Keep the key that the device made, when it answers our challenge and its owner unlocked it."""
    try:
        auth.parse_registration_response(credential)
        made = auth.complete_registration(credential)
    except BROKEN as error:
        raise NotThisKey from error
    if not made.is_user_verified():
        raise NotThisKey
    return auth.WebAuthn.add(person, name, as_mapping(credential)).instance


def name_key(person: Person, id: int, name: str) -> None:
    key = Authenticator.objects.filter(user=person, type=Authenticator.Type.WEBAUTHN, pk=id).first()
    if key:
        key.data["name"] = name
        key.save(update_fields=["data"])


def remove_key(person: Person, id: int) -> None:
    """This key opens nothing any more. Twice is once."""
    Authenticator.objects.filter(user=person, type=Authenticator.Type.WEBAUTHN, pk=id).delete()


def begin_to_enter() -> dict[str, Any]:
    return auth.begin_authentication(user=None)


def person_of_key(credential: object) -> Person:
    """The person whose key answered our challenge."""
    try:
        auth.parse_authentication_response(credential)
        person = auth.extract_user_from_response(as_mapping(credential))
        key = auth.complete_authentication(person, as_mapping(credential))
    except BROKEN as error:
        raise NotThisKey from error
    if not person.is_active:
        raise NotThisKey
    key.record_usage()
    return person


def as_mapping(credential: object) -> Any:
    if not isinstance(credential, Mapping):
        raise NotThisKey
    return dict(credential)
