"""The letter on paper: short, accessible, and the way in."""

import io
from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pypdf import PdfReader

from tests.factories import a_participant, an_inquiry, browser_of, starter_of
from tests.sending import send
from wijwerken.inquiry.domain import inviting
from wijwerken.inquiry.entering import fresh
from wijwerken.inquiry.letters import printing
from wijwerken.inquiry.models import Invitation
from wijwerken.method.codes import has_typing_error, normalise
from wijwerken.method.letter import MOST_WORDS

pytestmark = pytest.mark.django_db

NOT_KNOWING = "We weten niet waarom de markt wegging. En wie horen we nooit?"


@pytest.fixture
def inquiry():
    inquiry = an_inquiry()
    house = inquiry.organisation
    house.listener, house.telephone = "Marloes", "010 000 00 00"
    house.save()
    inquiry.not_knowings.update(text=NOT_KNOWING)
    return inquiry


def addresses(inquiry):
    return [reverse(f"inquiry:{name}", args=[inquiry.slug]) for name in ("letters", "letters-pdf")]


def printed(inquiry, notes: str = "De buren van 12", words: str = NOT_KNOWING):
    """Make letters as a starter does, and fetch the PDF."""
    starter = browser_of(starter_of(inquiry))
    making, fetching = addresses(inquiry)
    send(starter, making, notes=notes, words=words)
    answer = starter.get(fetching)
    assert answer.headers["Content-Type"] == "application/pdf"
    return PdfReader(io.BytesIO(answer.content))


def code_on(page) -> str:
    words = page.extract_text().split()
    return next(
        code
        for start in range(len(words))
        if not has_typing_error(code := " ".join(words[start : start + 3])) and len(words[start]) == 4
    )


def alternatives(node) -> list[str]:
    """The alternative texts of all figures in a tagged PDF."""
    node = node.get_object()
    if isinstance(node, list):
        return [text for part in node for text in alternatives(part)]
    if not hasattr(node, "get"):
        return []
    own = [str(node["/Alt"])] if "/Alt" in node else []
    return own + (alternatives(node["/K"]) if "/K" in node else [])


def test_a_letter_begins_with_what_we_do_not_know_and_says_little_more(inquiry):
    text = printed(inquiry).pages[0].extract_text()

    assert len(text.split()) <= MOST_WORDS
    assert text.index("Dit weten wij niet") < text.index("We weten niet waarom") < text.index("Daarom luisteren we")
    assert "Marloes" in text
    assert "010 000 00 00" in text
    assert "testserver/binnen" in text


def test_the_code_on_a_letter_lets_its_reader_in(inquiry):
    code = code_on(printed(inquiry).pages[0])
    browser = Client()

    send(browser, reverse("inquiry:enter"), code=code)

    assert "_auth_user_id" in browser.session


def test_a_letter_can_be_read_aloud(inquiry):
    pdf = printed(inquiry)
    catalogue = pdf.trailer["/Root"]

    assert catalogue["/MarkInfo"]["/Marked"] is True or catalogue["/MarkInfo"]["/Marked"].value is True
    assert catalogue["/Lang"] == "nl"
    assert catalogue["/ViewerPreferences"]["/DisplayDocTitle"]
    assert pdf.metadata.title == "Een brief met een code, van Gemeente Testdorp"
    assert alternatives(catalogue["/StructTreeRoot"]) == [
        "Een keukentafel met twee koppen koffie, onder een lamp",
        "Vierkantje om te scannen, met jouw code erin",
    ]
    assert "pdfuaid" in pdf.xmp_metadata.stream.get_data().decode()


def test_the_square_holds_the_address_with_the_code(inquiry):
    _invitation, code = inviting.invite_by_letter(inquiry, by=starter_of(inquiry))[0]

    page = printing.page_of(inquiry, printing.Letter(code, NOT_KNOWING), "https://wij.example/binnen/")

    assert page["qr"] == printing.qr(f"https://wij.example/binnen/{normalise(code)}/")
    assert page["address"] == "wij.example/binnen"


def test_many_letters_are_many_pages_with_codes_of_their_own(inquiry):
    pdf = printed(inquiry, notes="\n".join(f"Huis {number}" for number in range(1, 21)))

    assert len(pdf.pages) == 20
    assert len({code_on(page) for page in pdf.pages}) == 20


def test_more_than_twenty_letters_are_too_many_at_once(inquiry):
    making, _fetching = addresses(inquiry)

    answer = send(
        browser_of(starter_of(inquiry)), making, notes="\n".join(f"Huis {n}" for n in range(21)), words=NOT_KNOWING
    )

    assert answer.status_code == 422
    assert "Dit is 1 brief te veel." in answer.content.decode()
    assert "Huis 20" in answer.content.decode()


def test_a_letter_that_is_too_long_is_not_made(inquiry):
    making, _fetching = addresses(inquiry)

    answer = send(browser_of(starter_of(inquiry)), making, notes="De buren", words="woord " * 60)

    assert answer.status_code == 422
    assert "Er passen er hoogstens 80 in." in answer.content.decode()
    assert Invitation.objects.count() == 0


def test_long_words_are_offered_in_as_many_sentences_as_fit(inquiry):
    inquiry.not_knowings.update(text=f"{NOT_KNOWING} {'En dan nog iets. ' * 40}")
    making, _fetching = addresses(inquiry)

    page = browser_of(starter_of(inquiry)).get(making).content.decode()

    assert "En wie horen we nooit?" in page
    printing.require_fits(inquiry, printing.first_sentences(inquiry))


def test_words_in_typst_or_html_stay_words(inquiry):
    words = "#panic() $x$ *niet* <b>vet</b> \\ “wij”"

    text = printed(inquiry, words=words).pages[0].extract_text()

    assert "#panic() $x$ *niet* <b>vet</b>" in text


def test_a_sign_that_cannot_be_printed_is_named_before_anything_is_made(inquiry):
    making, _fetching = addresses(inquiry)

    answer = send(browser_of(starter_of(inquiry)), making, notes="De buren 🏡", words="Wij weten niets 🦊 你")

    assert answer.status_code == 422
    assert "Deze tekens kunnen we niet op papier zetten: 你 🦊." in answer.content.decode()


def test_strange_signs_from_elsewhere_are_left_out_of_the_letter(inquiry):
    inquiry.not_knowings.update(text="Wij weten 🦊 niets.")
    house = inquiry.organisation
    house.listener = "Marloes 🌷"
    house.save()
    starter = browser_of(starter_of(inquiry))
    invitation, _code = inviting.invite_by_letter(inquiry, by=starter_of(inquiry))[0]

    send(starter, reverse("inquiry:letter-again", args=[inquiry.slug, invitation.pk]))
    text = PdfReader(io.BytesIO(starter.get(addresses(inquiry)[1]).content)).pages[0].extract_text()

    assert "Wij weten  niets." in text or "Wij weten niets." in text
    assert "Marloes" in text


def test_pressing_twice_makes_the_letters_once(inquiry):
    starter = browser_of(starter_of(inquiry))
    making, fetching = addresses(inquiry)

    for _time in range(3):
        send(starter, making, notes="De buren", words=NOT_KNOWING, once="k" * 32)

    assert Invitation.objects.count() == 1
    assert len(PdfReader(io.BytesIO(starter.get(fetching).content)).pages) == 1


def test_codes_are_shown_for_ten_minutes_and_to_their_maker_alone(inquiry, monkeypatch):
    starter = browser_of(starter_of(inquiry))
    listener = browser_of(a_participant(inquiry, duties=("listener",)))
    making, fetching = addresses(inquiry)
    send(starter, making, notes="De buren", words=NOT_KNOWING)

    assert listener.get(fetching).headers["Location"] == making
    assert "De buren" not in listener.get(making).content.decode()

    in_time = fresh.time.time() + fresh.MINUTES * 60 + 1
    monkeypatch.setattr(fresh.time, "time", lambda: in_time)
    assert starter.get(fetching).headers["Location"] == making
    assert "De codes zijn niet meer te zien." in starter.get(making).content.decode()


def test_the_session_keeps_no_code_that_can_be_read(inquiry):
    starter = browser_of(starter_of(inquiry))
    making, fetching = addresses(inquiry)
    send(starter, making, notes="De buren", words=NOT_KNOWING)
    code = code_on(PdfReader(io.BytesIO(starter.get(fetching).content)).pages[0])

    assert normalise(code) not in normalise(repr(dict(starter.session.items())))


def test_two_batches_wait_together(inquiry):
    starter = browser_of(starter_of(inquiry))
    making, fetching = addresses(inquiry)
    send(starter, making, notes="De buren", words=NOT_KNOWING)
    send(starter, making, notes="De school", words="Weten wij wie er niet komt?")

    pages = PdfReader(io.BytesIO(starter.get(fetching).content)).pages

    assert len(pages) == 2
    assert "Weten wij wie er niet komt?" in pages[1].extract_text()


def test_a_letter_is_revoked_by_its_maker_alone(inquiry):
    invitation, code = inviting.invite_by_letter(inquiry, by=starter_of(inquiry))[0]
    address = reverse("inquiry:letter-revoke", args=[inquiry.slug, invitation.pk])
    stranger = browser_of(a_participant(inquiry, duties=("listener",)))

    assert send(stranger, address).status_code == 404
    send(browser_of(starter_of(inquiry)), address)

    assert send(Client(), reverse("inquiry:enter"), code=code).status_code == 422


def test_a_letter_of_another_inquiry_is_not_found(inquiry):
    other = an_inquiry()
    invitation, _code = inviting.invite_by_letter(other, by=starter_of(other))[0]

    for name in ("letter-revoke", "letter-again"):
        answer = send(browser_of(starter_of(inquiry)), reverse(f"inquiry:{name}", args=[inquiry.slug, invitation.pk]))
        assert answer.status_code == 404


def test_a_second_letter_is_printed_at_once(inquiry):
    starter = browser_of(starter_of(inquiry))
    invitation, old = inviting.invite_by_letter(inquiry, by=starter_of(inquiry), notes=["De buren"])[0]
    _making, fetching = addresses(inquiry)

    send(starter, reverse("inquiry:letter-again", args=[inquiry.slug, invitation.pk]))
    code = code_on(PdfReader(io.BytesIO(starter.get(fetching).content)).pages[0])

    assert normalise(code) != normalise(old)
    assert "Ingetrokken." in starter.get(reverse("inquiry:invited", args=[inquiry.slug])).content.decode()


def test_an_expired_letter_is_told_in_the_list(inquiry):
    invitation, _code = inviting.invite_by_letter(inquiry, by=starter_of(inquiry), notes=["De buren"])[0]
    Invitation.objects.filter(pk=invitation.pk).update(expires_at=timezone.now() - timedelta(days=1))

    page = browser_of(starter_of(inquiry)).get(reverse("inquiry:invited", args=[inquiry.slug]))

    assert "Verlopen." in page.content.decode()


def test_made_up_letters_say_so(inquiry):
    inquiry.made_up = True
    inquiry.save()

    assert "Verzonnen voorbeeld" in printed(inquiry).pages[0].extract_text()
