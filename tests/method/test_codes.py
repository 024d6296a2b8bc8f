"""The code of a letter: unguessable, and kind to who mistypes it."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijwerken.method import codes
from wijwerken.method.refusal import Refusal

CODES = st.integers(0, 2**32).map(lambda seed: codes.new_code(random.Random(seed)))


@given(CODES)
def test_code_has_ten_random_signs_and_a_check_sign_in_three_groups(code):
    assert [len(group) for group in code.split("-")] == [4, 4, 3]
    assert not codes.has_typing_error(code)


@given(CODES, st.integers(0, 10), st.sampled_from(codes.SIGNS))
def test_every_single_wrong_sign_is_found(code, place, sign):
    signs = codes.normalise(code)
    wrong = signs[:place] + sign + signs[place + 1 :]

    assert codes.has_typing_error(wrong) == (wrong != signs)


@given(CODES, st.integers(0, 9))
def test_every_exchange_of_two_neighbours_is_found(code, place):
    signs = codes.normalise(code)
    wrong = signs[:place] + signs[place + 1] + signs[place] + signs[place + 2 :]

    assert codes.has_typing_error(wrong) == (wrong != signs)


@given(CODES)
def test_case_spaces_and_dashes_do_not_matter(code):
    assert codes.normalise(f"  {code.lower().replace('-', ' – ')} ") == codes.normalise(code)


def test_hash_needs_the_key():
    assert codes.keyed_hash("K7TX-93MA-QW4", "a") != codes.keyed_hash("K7TX-93MA-QW4", "b")


def test_a_typing_error_says_where_to_look():
    with pytest.raises(Refusal, match="verwisseld of vergeten"):
        codes.require_well_typed("K7TX-93MA")


def test_guessing_stops_after_ten_wrong_codes_from_one_address():
    codes.require_few_attempts(here=9, everywhere=9)

    with pytest.raises(Refusal, match="te veel verkeerde codes"):
        codes.require_few_attempts(here=10, everywhere=10)
