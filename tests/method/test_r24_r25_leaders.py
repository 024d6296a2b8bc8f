"""R24, R25: vulnerable first; leaders let go, and step in only in the open."""

import pytest

from wijwerken.method.leaders import (
    require_intervention,
    require_line_authority,
    unmet_for_telling_first,
)
from wijwerken.method.refusal import Refusal


def test_r24_where_officials_take_part_one_of_them_tells_first():
    (unmet,) = unmet_for_telling_first(takes_part=True, has_told=False)

    assert unmet.rule == "R24"
    assert unmet.who == "Ieder die er werkt kan nu al vertellen, ook voordat dit begint."
    assert unmet_for_telling_first(takes_part=True, has_told=True) == ()
    assert unmet_for_telling_first(takes_part=False, has_told=False) == ()


def test_r24_inside_one_organisation_it_is_a_leader_who_tells_first():
    (unmet,) = unmet_for_telling_first(takes_part=True, has_told=False, internal=True)

    assert unmet.message == "Er doen leidinggevenden mee. Eén van hen vertelt eerst het eigen verhaal."


@pytest.mark.parametrize(("name", "reason"), [("", "Te duur."), ("Karin", " "), ("", "")])
def test_r25_an_intervention_has_a_name_and_a_reason(name, reason):
    require_intervention(name="Karin", reason="Te duur.")

    with pytest.raises(Refusal) as told:
        require_intervention(name=name, reason=reason)

    assert told.value.rule == "R25"


def test_r22_backing_comes_from_who_leads():
    require_line_authority(line_authority=True)

    with pytest.raises(Refusal):
        require_line_authority(line_authority=False)
