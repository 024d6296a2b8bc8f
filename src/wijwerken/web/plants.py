"""An idea as a plant: one leaf for each thing that somebody added, so that it grows while people look."""

from random import Random

from django.utils.safestring import SafeString, mark_safe

MOST_LEAVES = 14  # a fuller plant is drawn like this one; the words beside it say how many there are
LEAF = "M0 0C6-13 22-17 36-9C28 5 12 9 0 0M2-.5C12-4 22-6 30-8"
Point = tuple[float, float]


def plant_svg(leaves: int, seed: object) -> SafeString:
    """The drawing of a plant: the same idea always bends the same way. Roots lead down to what it answers."""
    chance = Random(f"plant {seed}")
    drawn = max(0, min(MOST_LEAVES, leaves))
    ground = 70 + 11 * drawn if drawn else 60
    stem = bend(chance, ground)
    parts = [f'<path class="stem" d="{written(stem)}"/>', *(leaf(*at) for at in placed(chance, stem, drawn))]
    parts += [
        f'<path class="soil" d="M4 {ground}C36 {ground - 3} 84 {ground + 2} 116 {ground}"/>',
        f'<path class="root" d="M60 {ground + 4}C56 {ground + 16} 44 {ground + 22} 40 {ground + 36}'
        f"M60 {ground + 4}C62 {ground + 18} 64 {ground + 24} 62 {ground + 38}"
        f'M60 {ground + 4}C66 {ground + 14} 78 {ground + 20} 84 {ground + 32}"/>',
    ]
    opening = f'<svg viewBox="0 0 120 {ground + 40}" aria-hidden="true" focusable="false">'
    return mark_safe(f"{opening}{''.join(parts)}</svg>")  # numbers of ours only


def bend(chance: Random, ground: int) -> tuple[Point, Point, Point, Point]:
    """The curve of the stem, from the ground to the top."""
    one, other = chance.choice((-12.0, 12.0)), chance.choice((-9.6, 9.6))
    height = ground - 16
    return (60, ground), (60 + one, ground - height * 0.37), (60 + other, ground - height * 0.75), (58.5, 16)


def placed(chance: Random, stem: tuple[Point, Point, Point, Point], leaves: int) -> list[tuple[Point, str]]:
    """Where each leaf sits and how it is turned: in turns left and right, smaller towards the top."""
    if not leaves:
        return [(stem[3], "scale(.5) rotate(-30)"), (stem[3], "scale(-.5 .5) rotate(-30)")]
    places = []
    for number in range(leaves - 1):
        along = 0.2 + 0.72 * number / max(1, leaves - 1)
        size = 0.97 - 0.28 * number / max(1, leaves - 1)
        side = -1 if number % 2 == 0 else 1
        turn = f"scale({side * size:.2f} {size:.2f}) rotate({-chance.randint(13, 28)})"
        places.append((point(stem, along), turn))
    return [*places, (stem[3], "rotate(-86) scale(.67)")]


def point(curve: tuple[Point, Point, Point, Point], at: float) -> Point:
    """The place on a Bézier curve after this share of it."""
    weights = ((1 - at) ** 3, 3 * at * (1 - at) ** 2, 3 * at**2 * (1 - at), at**3)
    x = sum(weight * place[0] for weight, place in zip(weights, curve, strict=True))
    y = sum(weight * place[1] for weight, place in zip(weights, curve, strict=True))
    return x, y


def leaf(at: Point, turn: str) -> str:
    return f'<path class="leaf" d="{LEAF}" transform="translate({at[0]:.1f} {at[1]:.1f}) {turn}"/>'


def written(curve: tuple[Point, Point, Point, Point]) -> str:
    start, *rest = (f"{x:g} {y:g}" for x, y in curve)
    return f"M{start}C{' '.join(rest)}"
