import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijwerken.method.decisions import (
    LARGEST,
    canonical,
    commitment,
    commitment_to,
    entry_hash,
    first_break,
    places_for,
    receipt,
    resistances_to_log,
)

SALT = bytes(range(32))


def chain(*kinds):
    entries, previous = [], ""
    for seq, kind in enumerate(kinds, 1):
        entry = {"seq": seq, "kind": kind, "previous": previous}
        previous = entry_hash(entry)
        entries.append((entry, previous))
    return entries


def test_r13_an_entry_is_written_in_one_way():
    assert canonical({"b": 1, "a": {"d": "é", "c": None}}) == '{"a":{"c":null,"d":"é"},"b":1}'.encode()
    with pytest.raises(TypeError):
        canonical({"a": [{"b": 0.5}]})
    with pytest.raises(ValueError):
        canonical({"a": LARGEST + 1})
    with pytest.raises(ValueError):
        canonical({"a": "\ud800"})


def test_r13_keys_stand_in_the_order_of_their_utf16_signs():
    assert canonical({"\ufb33": 1, "\U0001f600": 2}).decode() == '{"\U0001f600":2,"\ufb33":1}'


def test_r13_a_whole_chain_has_no_break():
    assert first_break(chain("opened", "closed", "opened")) is None
    assert first_break([]) is None


def test_r13_a_changed_left_out_or_swapped_entry_is_found():
    entries = chain("opened", "closed", "opened")
    changed = [entries[0], ({**entries[1][0], "kind": "paused"}, entries[1][1]), entries[2]]
    assert first_break(changed) == 1
    assert first_break([entries[0], entries[2]]) == 1
    assert first_break(entries[1:]) == 0


def test_r13_a_commitment_binds_and_tells_nothing_without_its_salt():
    assert commitment(SALT, "anna", "agree") == commitment(SALT, "anna", "agree")
    assert commitment(SALT, "anna", "agree") != commitment(SALT, "anna", "disagree")
    assert commitment(SALT, "anna", "agree") != commitment(bytes(32), "anna", "agree")
    with pytest.raises(ValueError):
        commitment(b"short", "anna", "agree")


def test_r13_a_receipt_is_what_a_commitment_is_the_hash_of():
    own = receipt(SALT, "anna", "agree")
    assert commitment_to(own) == commitment(SALT, "anna", "agree")
    assert own != commitment_to(own)


def test_r11_r13_the_number_of_commitments_tells_no_number_under_the_limit():
    assert [places_for(answered, 10, is_shown=False) for answered in (0, 1, 9, 10, 11)] == [10, 10, 10, 10, 20]
    assert places_for(7, 10, is_shown=True) == 7


def test_r13_resistance_is_logged_sorted_from_the_limit_and_when_two_values_occur():
    assert resistances_to_log([3, 0, 9, 3, 1], 5) == [0, 1, 3, 3, 9]
    assert resistances_to_log([3, 0, 9, 3], 5) == []
    assert resistances_to_log([3] * 8, 5) == []


@given(st.dictionaries(st.text(), st.one_of(st.integers(-LARGEST, LARGEST), st.text(), st.none(), st.booleans())))
def test_r13_the_order_of_keys_changes_nothing(entry):
    assert entry_hash(entry) == entry_hash(dict(reversed(entry.items())))
