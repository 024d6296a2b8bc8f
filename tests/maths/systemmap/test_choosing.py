from tests.maths.systemmap.tales import tell
from wijwerken.maths.systemmap.bundles import bundle
from wijwerken.maths.systemmap.choosing import least_people


def told(lines, people):
    return [tell(f"{name}", f"{line}", f"{line}+") for line in range(lines) for name in range(people)]


def test_a_large_map_begins_with_what_several_people_told():
    assert least_people(bundle(told(12, 5))) == 4


def test_where_few_lines_were_told_by_several_the_bar_is_lower():
    assert least_people(bundle(told(12, 3))) == 3
    assert least_people(bundle(told(11, 3))) == 1


def test_r17_a_small_map_leaves_nothing_out_for_being_told_by_few():
    assert least_people(bundle(told(5, 1))) == 1
    assert least_people([]) == 1
