"""What the tests of inviting share: a house with a telephone, its listener, and the ways by which people are asked."""

import io

from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from pypdf import PdfReader

from tests.factories import a_participant, an_inquiry
from wijwerken.inquiry.letters.tasks import print_series
from wijwerken.inquiry.models import Inquiry, Participant, Series

CSV = "Naam;Straat;Postcode;Plaats;E-mail;Taal;Kring\r\n"
ANNIE = "Annie Łukasz-Žižek;Dijkweg 12;1234 AB;Testdorp;;nl;Ondernemers\r\n"
PIET = "Piet;;;;piet@voorbeeld.example;Engels;\r\n"


def an_inquiry_with_a_listener() -> tuple[Inquiry, Participant]:
    inquiry = an_inquiry()
    house = inquiry.organisation
    house.listener, house.telephone = "Marloes", "010 000 00 00"
    house.save()
    return inquiry, a_participant(inquiry, duties=("listener",))


def path(inquiry: Inquiry, name: str, *more: str) -> str:
    return reverse(f"inquiry:{name}", args=[inquiry.slug, *more])


def a_file(text: str | bytes, name: str = "buren.csv") -> SimpleUploadedFile:
    content = text if isinstance(text, bytes) else text.encode()
    return SimpleUploadedFile(name, content)


def print_what_waits() -> None:
    """What the background work does."""
    for series in Series.objects.filter(taken_in_at__isnull=False):
        print_series.call(series.pk)


def pages(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages]
