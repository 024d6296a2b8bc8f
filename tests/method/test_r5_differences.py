from hypothesis import given
from hypothesis import strategies as st

from wijwerken.method.differences import Change, differences

TEXT = st.lists(st.sampled_from(["de", "dijk", "blijft", "vrij", "tien", "meter"])).map(" ".join)


def test_what_went_stands_before_what_came_in_its_place():
    found = [
        (piece.change.value, piece.words.strip()) for piece in differences("vrij tot 20 meter", "vrij tot 10 meter")
    ]

    assert found == [("same", "vrij tot"), ("removed", "20"), ("added", "10"), ("same", "meter")]


@given(before=TEXT, after=TEXT)
def test_r5_both_versions_can_be_read_back_from_their_difference(before, after):
    pieces = differences(before, after)

    def words(left_out):
        return " ".join(piece.words for piece in pieces if piece.change is not left_out).split()

    assert words(Change.REMOVED) == after.split()
    assert words(Change.ADDED) == before.split()
