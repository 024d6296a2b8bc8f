"""Who entered by the login of their work: known by the number of the issuer, never by an address."""

from django.conf import settings
from django.db import IntegrityError, transaction

from ..models import Organisation, Person, StaffAccount
from .provider import Provider


def person_of(one: Provider, subject: str) -> Person:
    """The person of this number at this issuer; a new one the first time."""
    try:
        return StaffAccount.objects.select_related("person").get(issuer=one.issuer, subject=subject).person
    except StaffAccount.DoesNotExist:
        pass
    try:
        with transaction.atomic():
            person = Person.objects.create_user()
            StaffAccount.objects.create(person=person, issuer=one.issuer, subject=subject)
            return person
    except IntegrityError:  # came back twice at the same moment
        return StaffAccount.objects.get(issuer=one.issuer, subject=subject).person


def works_for(person: Person, organisation: Organisation) -> bool:
    """Whether this person entered by the login of this very organisation, which knows them as its own."""
    is_it = settings.OIDC_NAME.casefold() == organisation.name.casefold()
    return bool(is_it) and StaffAccount.objects.filter(person=person, issuer=settings.OIDC_ISSUER).exists()
