"""Made-up claims for the tests, short to write and to read."""

import itertools

from wijwerken.maths.systemmap.claims import Claim, Sign


def tell(source: str, cause: str, effect: str, sign: Sign = "+") -> Claim:
    return Claim(source, cause, effect, sign, quote=f"{source}: {cause}, {effect}")


def tell_chain(source: str, *factors: str) -> list[Claim]:
    """One teller tells a whole chain."""
    return [tell(source, cause, effect) for cause, effect in itertools.pairwise(factors)]
