"""The letter: not-knowing first, and short."""

import random

import pytest

from wijwerken.method.letter import require_not_knowing, require_short, shortened, words_in
from wijwerken.method.pseudonyms import NAMES, a_free_pseudonym
from wijwerken.method.refusal import Refusal


def test_r24_no_letter_before_the_starters_wrote_what_they_do_not_know():
    with pytest.raises(Refusal) as refused:
        require_not_knowing("  ")

    assert refused.value.rule == "R24"


def test_a_letter_of_eighty_words_is_short_enough():
    require_short(["een " * 50, "twee " * 30])

    with pytest.raises(Refusal):
        require_short(["een " * 81])


def test_shortened_keeps_whole_sentences():
    text = "Wij weten het niet. Dat is al lang zo. En het spijt ons."

    assert shortened(text, 9) == "Wij weten het niet. Dat is al lang zo."
    assert words_in([shortened("woord " * 100, 10)]) <= 11


def test_pseudonyms_are_many_and_never_given_twice():
    assert len(NAMES) > 300
    assert a_free_pseudonym(NAMES[1:], random.Random(1)) == NAMES[0]
    assert a_free_pseudonym(NAMES, random.Random(1)).endswith(" 2")
