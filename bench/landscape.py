"""How the time of the landscape grows with the responses, and what its groups cost. Asserts nothing."""

import time

import numpy as np

from wijwerken.maths.landscape.picture import landscape
from wijwerken.maths.polis.picture import polis_picture
from wijwerken.maths.responses import Responses

STATEMENTS, EACH = 100, 40


def made_up(people: int, seed: int = 1) -> Responses:
    """Answers of people who stand somewhere in two directions, to statements that lean somewhere."""
    random = np.random.default_rng(seed)
    places, leanings = random.normal(size=(people, 2)), random.normal(size=(STATEMENTS, 2))
    columns = np.argsort(random.random((people, STATEMENTS)), axis=1)[:, :EACH]
    rows = np.repeat(np.arange(people), EACH)
    score = np.einsum("ij,ij->i", places[rows], leanings[columns.ravel()]) + random.normal(size=rows.size)
    values = np.where(np.abs(score) < 0.3, 0, np.sign(score)).astype(int)
    names = [str(number) for number in range(people)], [str(number) for number in range(STATEMENTS)]
    return Responses.of(*names, rows, columns.ravel(), values)


def seconds(act) -> float:
    """The quickest of three."""
    times = []
    for _time in range(3):
        start = time.perf_counter()
        act()
        times.append(time.perf_counter() - start)
    return min(times)


def main() -> None:
    first = None
    print("  people  responses       own  a response  to first  with groups  as Polis")
    for people in (1_000, 2_000, 4_000, 8_000):
        responses = made_up(people)
        own = seconds(lambda responses=responses: landscape(responses, with_groups=False))
        groups = seconds(lambda responses=responses: landscape(responses)) if people <= 2_000 else None
        polis = seconds(lambda responses=responses: polis_picture(responses))
        each = own / (people * EACH)
        first = first or each
        dear = f"{groups / own:9.1f} ×" if groups else "-"
        print(f"{people:8} {people * EACH:10} {own:8.3f}s {1e6 * each:9.2f}µs {each / first:7.2f} ×", end=" ")
        print(f"{dear:>12} {polis / own:7.2f} ×")


if __name__ == "__main__":
    main()
