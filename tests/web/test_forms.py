"""Fields for the words of people, and how a form says no."""

import pytest
from django import forms
from django.core.exceptions import ValidationError

from wijwerken.web.forms import Day, Faces, KindForm, Line, Words


def test_words_lose_what_cannot_be_kept_and_nothing_else():
    words = Words()

    assert words.clean("een\0 \x07twee\r\ndrie\rvier\u2028vijf ") == "een twee\ndrie\nvier\nvijf"
    assert words.clean("cafe\u0301") == "caf\u00e9"
    assert words.clean("👩‍🌾 مرحبا <b>vet</b>") == "👩‍🌾 مرحبا <b>vet</b>"


def test_words_with_half_a_character_are_refused_kindly():
    with pytest.raises(ValidationError, match="dat we niet kunnen bewaren"):
        Words().clean("half \ud83d teken")


@pytest.mark.parametrize(
    ("length", "said"), [(201, "Dit is 1 teken te lang."), (213, "Dit is 13 tekens te lang. Er passen hoogstens 200")]
)
def test_words_too_long_say_by_how_much(length, said):
    with pytest.raises(ValidationError, match=said):
        Words(max_length=200).clean("x" * length)


def test_words_at_the_limit_are_counted_as_they_are_kept():
    assert len(Words(max_length=5).clean("a\r\nb\r\nc ")) == 5


def test_line_is_one_line_and_cannot_turn_around_what_stands_beside_it():
    assert Line().clean("  Anna\n\u202eevil\u202c  van  Dijk ") == "Anna evil van Dijk"


def test_only_white_space_is_empty():
    class Told(KindForm):
        story = Words(label="Verhaal")

    form = Told({"story": " \r\n\t "})

    assert form.errors["story"] == ["Dit veld is nog leeg. Schrijf hier iets, een paar woorden is genoeg."]


class Everything(KindForm):
    title = Line(label="Titel", max_length=20, help_text="Kort mag.")
    why = Words(label="Waarom?", required=False)
    share = forms.ChoiceField(label="Delen", choices=[("a", "Alles"), ("n", "Niets")], widget=forms.RadioSelect)
    email = forms.EmailField(label="E-mail")
    day = Day(label="Wanneer")
    hours = forms.IntegerField(label="Uren", max_value=40)
    face = Faces(label="Weerstand")
    seen = forms.BooleanField(label="Gezien")


def test_every_refusal_is_kind():
    form = Everything({"share": "z", "email": "geen", "day": "gisteren", "hours": "veel", "face": "3"})

    assert {name: errors[0] for name, errors in form.errors.items()} == {
        "title": "Dit veld is nog leeg. Schrijf hier iets, een paar woorden is genoeg.",
        "share": "Kies een van de antwoorden die er staan.",
        "email": "Dit lijkt geen e-mailadres. Staat er een @ in, en een punt erachter?",
        "day": "Dit lezen we niet als een datum. Schrijf hem zo: 24-11-2026.",
        "hours": "Schrijf hier een getal, in cijfers.",
        "face": "Kies een van de antwoorden die er staan.",
        "seen": "Dit vakje is nog leeg. Zet er een vinkje in als het klopt.",
    }


def test_own_words_of_a_form_win():
    class Own(KindForm):
        name = Line(label="Naam", error_messages={"required": "Hoe heet je?"})

    assert Own({"name": ""}).errors["name"] == ["Hoe heet je?"]


def test_faces_are_numbers_from_0_to_10():
    assert [Faces().clean(str(value)) for value in (0, 2, 5, 8, 10)] == [0, 2, 5, 8, 10]
    with pytest.raises(ValidationError):
        Faces().clean("7")


def test_days_are_read_as_people_write_them():
    assert {str(Day().clean(text)) for text in ("2026-11-24", "24-11-2026", "24/11/2026", "24-11-26")} == {"2026-11-24"}


def test_wrong_field_is_tied_to_what_is_wrong_with_it():
    page = Everything({"title": "x" * 21}).render()

    assert 'aria-describedby="id_title_helptext id_title_error"' in page
    assert 'id="id_title_error"' in page
    assert 'aria-invalid="true"' in page
    assert 'href="#id_title"' in page
    assert 'role="alert"' in page
    assert 'name="title" maxlength' not in page  # a browser would cut off what is pasted
    assert "x" * 21 in page


def test_optional_field_says_that_it_is():
    page = str(Everything())

    assert page.count("(mag, hoeft niet)") == 1
    assert page.count('class="face"') == 5
    assert " required" not in page
