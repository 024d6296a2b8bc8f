from wijwerken.stories.likeness import likeness, nearest, normal
from wijwerken.stories.models import Factor


def points(*labels: str) -> list[Factor]:
    return [Factor(label=label) for label in labels]


def test_a_label_is_the_same_whatever_its_capitals_spaces_and_dot():
    assert normal("  Snel   Antwoord. ") == normal("snel antwoord")


def test_likeness_is_one_for_the_same_and_none_for_another():
    assert likeness("snel antwoord", "Snel antwoord") == 1
    assert likeness("snel antwoord", "gym") < 0.1


def test_at_most_three_points_look_like_a_label_the_likest_first():
    factors = points("een snel antwoord", "antwoorden", "geen antwoord krijgen", "antwoord", "bankjes")

    found = [one.point.label for one in nearest("snel antwoord", factors)]

    assert len(found) == 3
    assert found[0] == "een snel antwoord"
    assert "bankjes" not in found
