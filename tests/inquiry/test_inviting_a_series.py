"""A series: a table as people really save it, its columns told by a person, and one file to print, for a day."""

import io
import json
import re
from datetime import timedelta

import openpyxl
import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from tests.factories import a_participant, browser_of
from tests.inquiry.inviting import ANNIE, CSV, PIET, a_file, an_inquiry_with_a_listener, pages, path, print_what_waits
from tests.people.writing import a_round
from tests.sending import send
from wijwerken.inquiry.letters.tasks import empty
from wijwerken.inquiry.models import Invitation, NotKnowing, Series

pytestmark = pytest.mark.django_db

WORDS = {"words_nl": "We weten niet wie er niet komt."}
COLUMNS = ["note", "street", "postcode", "place", "mail", "language", "circle"]
MEANING = {f"column{number}": role for number, role in enumerate(COLUMNS)} | WORDS


def bring(browser: Client, inquiry, content: str | bytes = CSV + ANNIE + PIET, name: str = "buren.csv"):
    return send(browser, path(inquiry, "series-new"), file=a_file(content, name))


def brought(browser: Client, inquiry, content: str | bytes = CSV + ANNIE + PIET, name: str = "buren.csv") -> str:
    """The address of the series of this file."""
    answer = bring(browser, inquiry, content, name)
    assert answer.status_code == 302, answer.content.decode()
    return answer.headers["Location"]


def take_in(browser: Client, address: str, **fields: str):
    return send(browser, address, seen="1", **{**MEANING, **fields})


@pytest.mark.parametrize(
    "content",
    [
        (CSV + ANNIE).encode("utf-8-sig"),
        (CSV + ANNIE).replace(";", ",").encode(),
        (CSV + ANNIE).replace(";", "\t").encode("utf-16"),
        ("sep=;\r\n" + CSV + ANNIE).encode(),
        (CSV + ANNIE).replace("Annie", "An\x00nie\ufeff").encode(),
    ],
)
def test_a_table_is_read_as_it_was_saved(content):
    inquiry, listener = an_inquiry_with_a_listener()
    browser = browser_of(listener)

    page = browser.get(brought(browser, inquiry, content)).content.decode()

    assert "1 regel." in page and "Annie Łukasz-Žižek" in page
    assert re.findall(r'<option value="(\w+)" selected', page) == COLUMNS


def test_windows_1252_from_excel_keeps_its_letters():
    inquiry, listener = an_inquiry_with_a_listener()
    browser = browser_of(listener)

    page = browser.get(brought(browser, inquiry, "Naam;Straat\r\nZoë Café;Kade 1\r\n".encode("cp1252")))

    assert "Zoë Café" in page.content.decode()


def test_a_workbook_is_read_too():
    inquiry, listener = an_inquiry_with_a_listener()
    browser, book, file = browser_of(listener), openpyxl.Workbook(), io.BytesIO()
    book.active.append(["Naam", "Huisnummer en straat", "Postcode"])
    book.active.append(["Annie", "Dijkweg 12", "1234 AB"])
    book.save(file)

    page = browser.get(brought(browser, inquiry, file.getvalue(), "buren.xlsx")).content.decode()

    assert "Dijkweg 12" in page


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "Dit bestand is leeg"),
        (b"Naam\r\n", "een regel voor elke mens"),
        (b"PK\x03\x04 geen werkboek", "een werkboek"),
        (b"Naam;Straat\r\n\x81\x8d;x\r\n", "Windows-1252"),
        (b"Naam\r\n" + b"x" * (6 * 1024 * 1024), "5 MB"),
        (b'Naam\r\n"open\r\n', "aanhalingsteken"),
        (b"Naam\r\n" + b"Jan\r\n" * 2001, "2000 regels"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_kindly_and_not_kept(content, says):
    inquiry, listener = an_inquiry_with_a_listener()

    answer = bring(browser_of(listener), inquiry, content)

    assert answer.status_code == 422
    assert says in answer.content.decode()
    assert Series.objects.count() == 0


def test_what_does_not_fit_is_told_by_line_and_column_and_nothing_is_taken_in():
    inquiry, listener = an_inquiry_with_a_listener()
    browser = browser_of(listener)
    wrong = CSV + ANNIE + "Bo;Kade 1;12;Testdorp;bo@;Klingon;Vissers\r\n;;;;;;nl\r\nДаша;;;;;;\r\n" + PIET + PIET
    address = brought(browser, inquiry, wrong)

    answer = take_in(browser, address)

    page = answer.content.decode()
    expected = [
        "regel 3, kolom “postcode”: gevonden “12”",
        "regel 3, kolom “e-mail”: gevonden “bo@”",
        "regel 3, kolom “taal”: gevonden “Klingon”",
        "regel 3, kolom “kring”: gevonden “Vissers”",
        "regel 4, kolom “kring”: gevonden “nl”",
        "regel 4, kolom “naam”: gevonden niets",
        "regel 5, kolom “naam”: gevonden “Даша”",
        "regel 7, kolom “e-mail”: gevonden “piet@voorbeeld.example”",
    ]
    assert answer.status_code == 422
    assert [said for said in expected if said not in page] == []
    assert page.count('<li dir="auto">buren.csv') == len(expected)
    assert (Invitation.objects.count(), Series.objects.get().taken_in_at) == (0, None)


def test_what_goes_out_is_shown_before_anything_is_made():
    inquiry, listener = an_inquiry_with_a_listener()
    browser = browser_of(listener)

    page = send(browser, brought(browser, inquiry), **MEANING)

    assert "1 brief" in page.content.decode() and "1 mail" in page.content.decode()
    assert Invitation.objects.count() == 0


def test_a_series_becomes_one_file_of_letters_and_mails_that_go():
    inquiry, listener = an_inquiry_with_a_listener()
    browser = browser_of(listener)
    address = brought(browser, inquiry)

    take_in(browser, address, words_en="We do not know who is missing.")
    print_what_waits()
    a_round()
    (letter,) = pages(browser.get(f"{address}pdf/").content)

    code = re.search(r"(?:[2-9A-HJ-NP-Z]{4} ){2}[2-9A-HJ-NP-Z]{3}", letter)[0]
    entered = send(Client(), reverse("inquiry:enter"), code=code)
    assert "Annie Łukasz-Žižek\nDijkweg 12\n1234 AB Testdorp" in letter
    assert "We weten niet wie er niet komt." in letter
    assert entered.status_code == 302
    assert [message.to for message in mail.outbox] == [["piet@voorbeeld.example"]]
    assert "We do not know who is missing." in mail.outbox[0].body
    assert Invitation.objects.get(note__startswith="Annie").circle.name == "Ondernemers"


def test_sent_twice_a_series_is_taken_in_once():
    inquiry, listener = an_inquiry_with_a_listener()
    browser = browser_of(listener)
    address = brought(browser, inquiry)

    take_in(browser, address)
    take_in(browser, address)
    print_what_waits()
    first = browser.get(f"{address}pdf/").content
    print_what_waits()

    assert Invitation.objects.count() == 2
    assert browser.get(f"{address}pdf/").content == first


def test_addresses_stand_in_no_table_and_in_no_task_and_are_gone_after_printing():
    inquiry, listener = an_inquiry_with_a_listener()
    browser = browser_of(listener)
    address = brought(browser, inquiry)
    series = Series.objects.get()
    take_in(browser, address)
    kept = json.dumps(
        [*Series.objects.values(), *Invitation.objects.values(), *DBTaskResult.objects.values("args_kwargs")],
        default=str,
    )
    print_what_waits()

    send(browser, f"{address}klaar/")

    series.refresh_from_db()
    assert "Dijkweg" not in kept
    assert bytes(series.sealed) == b"" and series.emptied_at
    assert browser.get(f"{address}pdf/").status_code == 302


@pytest.mark.parametrize("taken_in", [False, True])
def test_a_day_later_nothing_that_was_brought_is_kept(taken_in):
    inquiry, listener = an_inquiry_with_a_listener()
    browser = browser_of(listener)
    address = brought(browser, inquiry)
    if taken_in:
        take_in(browser, address)
        print_what_waits()
    series = Series.objects.get()

    empty.call(series.pk)
    series.refresh_from_db()
    before = bool(series.sealed)
    yesterday = timezone.now() - timedelta(days=1, minutes=1)
    Series.objects.update(made_at=yesterday, **({"taken_in_at": yesterday} if taken_in else {}))
    empty.call(series.pk)
    series.refresh_from_db()

    assert (before, bool(series.sealed)) == (True, False)


def test_r24_no_series_goes_out_before_the_initiators_wrote_what_they_do_not_know():
    inquiry, listener = an_inquiry_with_a_listener()
    browser = browser_of(listener)
    address = brought(browser, inquiry)
    NotKnowing.objects.all().delete()

    answers = [bring(browser, inquiry), take_in(browser, address)]

    assert [answer.status_code for answer in answers] == [422, 422]
    assert all("Schrijf eerst op wat jullie niet weten." in answer.content.decode() for answer in answers)
    assert (Series.objects.count(), Invitation.objects.count()) == (1, 0)


def test_a_series_is_its_makers_alone():
    inquiry, listener = an_inquiry_with_a_listener()
    address = brought(browser_of(listener), inquiry)
    other = browser_of(a_participant(inquiry, duties=("listener",)))

    answers = [
        other.get(address),
        other.get(f"{address}pdf/"),
        send(other, f"{address}klaar/"),
        take_in(other, address),
    ]

    assert [answer.status_code for answer in answers] == [404] * 4


def test_two_columns_of_one_kind_and_none_at_all_are_asked_back():
    inquiry, listener = an_inquiry_with_a_listener()
    browser = browser_of(listener)
    address = brought(browser, inquiry)

    twice = send(browser, address, **{**MEANING, "column1": "note"})
    none = send(browser, address, **{name: "" for name in MEANING if name.startswith("column")}, **WORDS)

    assert (twice.status_code, none.status_code) == (422, 422)
    assert "Twee kolommen zijn allebei" in twice.content.decode()


def test_four_hundred_invited_people_stand_on_pages_and_can_be_sifted(django_assert_max_num_queries):
    inquiry, listener = an_inquiry_with_a_listener()
    browser = browser_of(listener)
    take_in(
        browser, brought(browser, inquiry, CSV + "".join(f"Buur {n};Kade {n};1234 AB;D;;;\r\n" for n in range(400)))
    )
    Invitation.objects.filter(note="Buur 7").update(used=True)

    with django_assert_max_num_queries(20):
        first = browser.get(path(inquiry, "invited")).content.decode()
    used = browser.get(f"{path(inquiry, 'invited')}?stand=binnen").content.decode()
    last = browser.get(f"{path(inquiry, 'invited')}?bladzijde=8&stand=wacht").content.decode()

    assert (first.count("Buur "), used.count("Buur "), last.count("Buur ")) == (50, 1, 49)
    assert "Bladzijde 1 van 8" in first
