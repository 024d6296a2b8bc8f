"""`wijwerken createadmin EMAIL`: somebody who keeps the installation, entering by a code sent to that address."""

import argparse

from wijwerken.config.home import ready

from . import Unable

HELP = "let somebody keep this installation; they enter by a code sent to their e-mail address"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("email", metavar="EMAIL")


def run(arguments: argparse.Namespace) -> int:
    ready()
    from allauth.account.models import EmailAddress
    from django.core.exceptions import ValidationError
    from django.core.validators import validate_email
    from django.db import transaction

    from wijwerken.people.models import Person

    email = arguments.email.strip().lower()
    try:
        validate_email(email)
    except ValidationError:
        raise Unable(f"{arguments.email} is not an e-mail address.") from None
    with transaction.atomic():
        known = EmailAddress.objects.filter(email=email).select_related("user").first()
        person = known.user if known else Person.objects.create_user()
        if not known:
            EmailAddress.objects.create(user=person, email=email, verified=True, primary=True)
        person.is_admin = True
        person.save(update_fields=["is_admin"])
    print(f"{email} now keeps this installation.")
    return 0
