"""A code, said aloud as people do on the telephone."""

NAMES = {
    "A": "Anton", "B": "Bernard", "C": "Cornelis", "D": "Dirk", "E": "Eduard", "F": "Ferdinand", "G": "Gerard",
    "H": "Hendrik", "J": "Johan", "K": "Karel", "L": "Lodewijk", "M": "Marie", "N": "Nico", "O": "Otto",
    "P": "Pieter", "Q": "Quotiënt", "R": "Rudolf", "S": "Simon", "T": "Teunis", "U": "Utrecht", "V": "Victor",
    "W": "Willem", "X": "Xantippe", "Y": "Ypsilon", "Z": "Zacharias", "I": "Izaak",
}  # fmt: skip


def spelled(typed: str) -> list[tuple[str, list[tuple[str, str]]]]:
    """What was typed, in groups of four, each sign with the name it is spelled by."""
    signs = [sign for sign in typed.upper() if sign.isalnum()][:16]
    groups = ["".join(signs[start : start + 4]) for start in range(0, len(signs), 4)]
    return [(group, [(sign, NAMES.get(sign, "")) for sign in group]) for group in groups]
