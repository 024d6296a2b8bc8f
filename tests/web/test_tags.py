"""What templates get from the house."""

from collections import Counter

import pytest
from django.template import Context, Template

from wijwerken.web.plants import MOST_LEAVES, plant_svg


def drawn(source: str, **context: object) -> str:
    return Template("{% load ww %}" + source).render(Context(context))


def test_icon_is_decoration():
    page = drawn('{% icon "check" "icon--inline" %}')

    assert page.startswith('<svg class="icon icon--inline" aria-hidden="true" focusable="false" viewBox="0 0 24 24">')


@pytest.mark.parametrize("name", ["../base", "nothing-like-it", "a/b", ""])
def test_drawing_that_is_not_ours_is_an_error(name):
    with pytest.raises((ValueError, FileNotFoundError)):
        drawn("{% drawing name %}", name=name)


def test_each_form_has_a_key_of_its_own():
    keys = Counter(drawn("{% once %}") for _ in range(100))

    assert max(keys.values()) == 1


def test_bare_number_is_no_figure():
    with pytest.raises(TypeError):
        drawn("{% figure 31 %}")


def test_people_are_counted_in_words():
    assert [drawn("{% people n %}", n=count) for count in (0, 1, 31)] == ["niemand", "1 mens", "31 mensen"]


@pytest.mark.parametrize(("leaves", "shown"), [(0, 2), (1, 1), (7, 7), (MOST_LEAVES, MOST_LEAVES), (400, MOST_LEAVES)])
def test_plant_has_a_leaf_for_everything_that_was_added(leaves, shown):
    assert plant_svg(leaves, "idee").count('class="leaf"') == shown


def test_plant_of_an_idea_always_bends_the_same_way():
    assert plant_svg(7, "a") == plant_svg(7, "a")
    assert len({plant_svg(7, seed) for seed in range(20)}) > 10


def test_table_can_be_reached_by_keyboard_and_has_a_name():
    page = drawn("{% table label %}<table></table>{% endtable %}", label="Wie <b> wat zei")

    assert page == (
        '<div class="table-holder" role="region" tabindex="0" aria-label="Wie &lt;b&gt; wat zei"><table></table></div>'
    )
