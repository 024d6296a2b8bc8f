from tests.maths.systemmap.tales import tell
from wijwerken.maths.systemmap.claims import factors_of, is_opposite, levels, positive, turned


def test_a_leading_tilde_marks_the_opposite():
    assert is_opposite("~Neighbours meet")
    assert is_opposite(" ~ Neighbours meet")
    assert not is_opposite("Neighbours ~ meet")
    assert positive("~Neighbours meet") == "Neighbours meet"
    assert positive(" ~ Neighbours meet") == "Neighbours meet"


def test_two_tildes_undo_each_other():
    assert not is_opposite("~~Neighbours meet")
    assert positive("~~Neighbours meet") == "Neighbours meet"


def test_a_label_without_tilde_stays_exactly_as_written():
    assert positive("  Neighbours  meet ") == "  Neighbours  meet "


def test_semicolons_separate_levels():
    assert levels("Trust; in each other;deep") == ("Trust", "in each other", "deep")
    assert levels("Trust;; ") == ("Trust",)


def test_an_open_sign_stays_open_when_turned():
    assert [turned("+"), turned("-"), turned("?")] == ["-", "+", "?"]


def test_factors_are_named_once_and_compared_sign_by_sign():
    claims = [tell("t1", "Zon", "~Angst"), tell("t2", "zon", "Élan"), tell("t1", "Zon", "Élan")]
    assert factors_of(claims) == ["Zon", "zon", "~Angst", "Élan"]
