"""How sure a proportion is, and how many of many findings would be chance."""

import numpy as np
from scipy.special import ndtr, ndtri

from wijwerken.maths.responses import Floats, Integers, Mask


def wilson(successes: Integers, total: Integers, confidence: float = 0.95) -> tuple[Floats, Floats]:
    """The interval of each proportion (Wilson 1927), lower and upper ends with the shape of `successes`.

    Without any observation it runs from 0 to 1.
    """
    z = float(ndtri((1 + confidence) / 2))
    number = np.maximum(total, 1)
    share = successes / number
    middle = share + z * z / (2 * number)
    half = z * np.sqrt(share * (1 - share) / number + z * z / (4 * number * number))
    scale = 1 + z * z / number
    seen = total > 0
    low = np.where(seen, np.clip((middle - half) / scale, 0, 1), 0.0)
    high = np.where(seen, np.clip((middle + half) / scale, 0, 1), 1.0)
    # At the ends the arithmetic leaves a last digit where there is none.
    return np.where(successes == 0, 0.0, low), np.where(seen & (successes == total), 1.0, high)


def chance_above(successes: Integers, total: Integers, share: float) -> Floats:
    """The chance of a proportion as high as this where the true one is `share` (score test, one-sided)."""
    spread = np.sqrt(np.maximum(total, 1) * share * (1 - share))
    return np.where(total > 0, 1 - ndtr((successes - total * share) / spread), 1.0)


def chance_of_distance(errors: Floats) -> Floats:
    """The chance of being as many standard errors as this away from where nothing differs, either way."""
    return np.asarray(2 * ndtr(-np.abs(errors)))


def chance_of_correlation(correlation: Floats, number: Integers) -> Floats:
    """The chance of a correlation as strong as this where there is none, either way (Fisher 1921)."""
    bounded = np.clip(correlation, -0.999999, 0.999999)
    errors = np.arctanh(bounded) * np.sqrt(np.maximum(number - 3, 1))
    return np.where(number > 3, chance_of_distance(errors), 1.0)


def discoveries(chances: Floats, rate: float = 0.05) -> Mask:
    """Which findings to keep so that at most this part of them is expected to be chance (Benjamini & Hochberg
    1995); shape of `chances`.
    """
    flat = np.ravel(chances)
    ranked = np.sort(flat)
    below = np.flatnonzero(ranked <= rate * np.arange(1, len(flat) + 1) / max(len(flat), 1))
    limit = ranked[below[-1]] if len(below) else -1.0
    return np.asarray(chances <= limit)
