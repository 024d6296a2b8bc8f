"""How long the map of ten thousand claims takes, part by part, as a share of the whole. Asserts nothing."""

import random
import time

from wijwerken.maths.systemmap.bundles import bundle
from wijwerken.maths.systemmap.claims import Claim
from wijwerken.maths.systemmap.drawing import draw, that_fit
from wijwerken.maths.systemmap.layout import layout
from wijwerken.maths.systemmap.loops import loops

TELLERS, FACTORS, CLAIMS = 500, 130, 10_000


def made_up() -> list[Claim]:
    chance = random.Random(1)
    points = [f"point {number}" for number in range(FACTORS)]
    claims = []
    for _number in range(CLAIMS):
        cause = min(int(chance.expovariate(1 / 30)), FACTORS - 2)
        effect = min(cause + 1 + int(chance.expovariate(1 / 4)), FACTORS - 1)
        claims.append(Claim(f"teller {chance.randrange(TELLERS)}", points[cause], points[effect], "+", ""))
    return claims


def main() -> None:
    claims, took = made_up(), {}

    def timed(name, act):
        start = time.perf_counter()
        result = act()
        took[name] = time.perf_counter() - start
        return result

    bundles = timed("bundles", lambda: bundle(claims))
    shown, _left_out = timed("what fits", lambda: that_fit(bundles))
    places = timed("layout", lambda: layout(shown, {}))
    timed("drawing", lambda: draw(shown, places))
    timed("loops", lambda: loops(shown, limit=1_000))
    whole = sum(took.values())
    print(f"{CLAIMS} claims of {TELLERS} people on {FACTORS} points: {whole:.3f} s")
    for name, seconds in took.items():
        print(f"  {name:10} {seconds:7.3f} s  {seconds / whole:5.0%}")


if __name__ == "__main__":
    main()
