"""Where one person stands in a landscape, from their own answers; for that person only.

The same arithmetic by which the landscape was made: answers pull along what statements measure, and how wide
people stand apart holds against it. Nobody's place is kept.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from .drawing import Frame

FEWEST = 3
"""Answers of yes or no below which a place would only be a guess."""
NINETY_PERCENT = float(np.sqrt(-2 * np.log(0.1)))


@dataclass(frozen=True)
class Standpoint:
    """Somebody's cloud in the picture: they stand somewhere in it. Angle in degrees; places along axes as parts."""

    x: float
    y: float
    length: float
    width: float
    angle: float
    spans: tuple[tuple[float, float], tuple[float, float]]
    sides: tuple[str, str]


def standpoint(result: Mapping[str, Any], mine: Mapping[str, int]) -> Standpoint | None:
    """The cloud of somebody who gave these answers; None where they are too few."""
    known = [(result["model"][id], value) for id, value in mine.items() if id in result["model"] and value != 0]
    if len(known) < FEWEST:
        return None
    loadings = np.array([model[1:] for model, _value in known])
    beside = np.array([value - model[0] for model, value in known])
    prior, middle = np.linalg.inv(np.array(result["spread"])), np.array(result["middle"])
    covariance = np.linalg.inv(prior + loadings.T @ loadings / result["noise"])
    place = covariance @ (prior @ middle + loadings.T @ beside / result["noise"])
    return drawn(place, covariance, result)


def drawn(place: np.ndarray, covariance: np.ndarray, result: Mapping[str, Any]) -> Standpoint:
    across, along, scale = result["frame"]
    frame = Frame((across, along), scale)
    variances, directions = np.linalg.eigh(covariance)
    width, length = NINETY_PERCENT * np.sqrt(variances) * scale
    spread = np.sqrt(np.diag(np.array(result["spread"])))
    middle = np.array(result["middle"])
    half = 500 / scale
    spans = tuple(span(place[axis], covariance[axis, axis], (across, along)[axis], half) for axis in (0, 1))
    sides = tuple(side((place[axis] - middle[axis]) / spread[axis]) for axis in (0, 1))
    return Standpoint(
        x=round(frame.x(place[0])),
        y=round(frame.y(place[1])),
        length=round(float(length)),
        width=round(float(width)),
        angle=round(-float(np.degrees(np.arctan2(directions[1, 1], directions[0, 1])))),
        spans=spans,  # type: ignore[arg-type]
        sides=sides,  # type: ignore[arg-type]
    )


def span(at: float, variance: float, middle: float, half: float) -> tuple[float, float]:
    """From where to where somebody may stand along one direction, 0 to 1000."""
    unsure = 1.645 * float(np.sqrt(variance))
    ends = [500 * (1 + (at + part - middle) / half) for part in (-unsure, unsure)]
    return round(float(np.clip(ends[0], 0, 990))), round(float(np.clip(ends[1], 10, 1000)))


def side(spreads: float) -> str:
    """On which side of the middle, in a word."""
    return "middle" if abs(spreads) < 0.5 else "far" if spreads > 0 else "near"
