import pytest

from wijwerken.method.frames import frames_to_see, is_reopened, require_frames_seen
from wijwerken.method.refusal import Refusal


def test_r10_who_saw_the_present_versions_may_answer():
    require_frames_seen({"wet": 2, "geld": 1, "oud": 1}, {"wet": 2, "geld": 1})
    require_frames_seen({}, {})


@pytest.mark.parametrize("seen", [{}, {"wet": 2}, {"wet": 1, "geld": 1}])
def test_r10_who_did_not_see_the_present_version_sees_it_first(seen):
    with pytest.raises(Refusal) as refused:
        require_frames_seen(seen, {"wet": 2, "geld": 1})
    assert refused.value.who


def test_r10_it_names_the_frames_to_see():
    assert frames_to_see({"wet": 1, "geld": 1}, {"wet": 2, "geld": 1, "tijd": 1}) == ("wet", "tijd")


def test_r10_a_frame_changed_during_a_round_reopens_it():
    assert is_reopened({"wet": 1}, {"wet": 2})
    assert is_reopened({"wet": 1}, {"wet": 1, "geld": 1})
    assert not is_reopened({"wet": 1}, {"wet": 1})
