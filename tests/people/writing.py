"""A kind of mail for tests, people with addresses, and a postman who does a round."""

from allauth.account.models import EmailAddress

from tests.factories import a_person
from wijwerken.people.models import MailLedger, Person
from wijwerken.people.post import Mail, Written, writes
from wijwerken.people.post.delivering import deliver

NEWS = Mail("test", about="abcabcabcabc")
OTHER = Mail("test-other")
SAID: dict[str, str] = {"abcabcabcabc": "Het plein is van ons"}
"""Words of people, as a room keeps them."""


@writes("test", "Nieuws over het plein")
def news(about: str, person: Person) -> Written | None:
    if about not in SAID:
        return None
    return Written(
        subject=f"Nieuws: {SAID[about]}",
        lines=["Er is iets nieuws."],
        voice=SAID[about],
        label="Lees het",
        path="/v/plein/",
    )


@writes("test-other", "Andere post")
def other(about: str, person: Person) -> Written | None:
    return Written(subject="Iets anders", lines=["Nog iets."])


def a_reader(name: str = "annie", **fields: object) -> Person:
    person = a_person()
    for field, value in fields.items():
        setattr(person, field, value)
    person.save()
    EmailAddress.objects.create(user=person, email=f"{name}@voorbeeld.example", verified=True, primary=True)
    return person


def readers(count: int) -> list[Person]:
    people = Person.objects.bulk_create([Person(password="!") for _number in range(count)])
    EmailAddress.objects.bulk_create(
        EmailAddress(user=person, email=f"lezer{number}@voorbeeld.example", verified=True, primary=True)
        for number, person in enumerate(people)
    )
    return people


def a_round() -> int:
    """What the background task does."""
    return deliver.call()


def states() -> dict[str, int]:
    """How many rows of the ledger are in each state."""
    found: dict[str, int] = {}
    for state in MailLedger.objects.values_list("state", flat=True):
        found[state] = found.get(state, 0) + 1
    return found
