from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijwerken.stories.sentences import paragraphs, pieces, sentences


def words_of(text: str) -> list[str]:
    return [sentence.of(text) for sentence in sentences(text)]


@given(st.text())
def test_pieces_of_any_text_join_back_to_it(text):
    assert "".join(pieces(text)) == text


@given(st.text(alphabet=st.sampled_from('ab .!?…。\n"’(A👍é́ש')))
def test_sentences_keep_their_exact_places_in_code_points(text):
    found = sentences(text)

    assert [text[one.start : one.end] for one in found] == [one.of(text).strip() for one in found]
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert "".join("".join(one.of(text) for one in found).split()) == "".join(text.split())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("Zonder punt", ["Zonder punt"]),
        ("Een. Twee! Drie? Vier…", ["Een.", "Twee!", "Drie?", "Vier…"]),
        ("Hij zei: “Zet maar neer.” Dat hielp.", ["Hij zei: “Zet maar neer.”", "Dat hielp."]),
        ("Bijv. dhr. Bakker van J. de Vries kwam.", ["Bijv. dhr. Bakker van J. de Vries kwam."]),
        ("Om 12.30 uur, m.b.t. het plein.", ["Om 12.30 uur, m.b.t. het plein."]),
        ("Toen … en niets.", ["Toen … en niets."]),
        ("Regel een\n\nRegel twee", ["Regel een", "Regel twee"]),
        ("我喜欢。他不喜欢！", ["我喜欢。", "他不喜欢！"]),
        ("هل تسمع؟ نعم.", ["هل تسمع؟", "نعم."]),
        ("👍 Goed. 👎 Niet goed.", ["👍 Goed.", "👎 Niet goed."]),
    ],
)
def test_sentences_of(text, expected):
    assert words_of(text) == expected


def test_paragraphs_keep_the_lines_apart():
    text = "Een. Twee.\n\nDrie."

    assert [[one.of(text) for one in line] for line in paragraphs(text)] == [["Een.", "Twee."], ["Drie."]]
