"""The shapes of circles as paths, for drawings. Their points are those of the tokens, so a house style changes both."""

import re
from functools import cache
from pathlib import Path

TOKENS = Path(__file__).resolve().parent / "static" / "web" / "tokens.css"
SHAPE = re.compile(r"--ww-circle-(\d)-shape:\s*polygon\(([^)]*)\)")


@cache
def points() -> dict[int, tuple[tuple[float, float], ...]]:
    """The corners of each shape, as parts of its width and height."""
    return {
        int(number): tuple(
            (float(x) / 100, float(y) / 100)
            for x, y in (corner.replace("%", "").split() for corner in corners.split(","))
        )
        for number, corners in SHAPE.findall(TOKENS.read_text())
    }


def mark_path(shape: int, x: float, y: float, size: float) -> str:
    """A closed path of this shape with its middle there."""
    corners = (f"{x + (across - 0.5) * size:.1f} {y + (down - 0.5) * size:.1f}" for across, down in points()[shape])
    return f"M{'L'.join(corners)}Z"
