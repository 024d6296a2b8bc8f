"""How wide words are, so that a label can be broken into lines that fit its box before any browser sees
it.
"""

import unicodedata

_ADVANCES = {
    222: "'", 234: "|", 243: ",.:;", 259: "j", 277: "‘’", 283: "!", 314: "`l", 315: "i", 320: " \u00a0",
    333: "[]", 366: "()", 370: "f{}r", 379: "-t", 410: '"', 434: "*_", 442: "/\\", 448: "1", 458: "I",
    498: "“”", 508: "–", 518: "zyc", 530: "vx~s", 543: "7LF", 560: "aJ9", 570: "ekuhn", 575: "<>o", 587: "E2^",
    597: "bdpgqß+=−", 612: "35?T$S", 625: "8Z4P6", 655: "B0RVK", 675: "UCHD", 700: "YAXNG&w", 760: "@O",
    783: "Q#", 803: "…", 845: "Mæ—", 886: "Wm", 977: "%",
}  # fmt: skip
"""Advance widths of Atkinson Hyperlegible Bold in thousandths of the letter size, rounded up.

Bold, because a picked label turns bold and must still fit.
"""
_WIDTH = {letter: advance for advance, letters in _ADVANCES.items() for letter in letters}
_UNKNOWN = 720
_FULL = 1000


def text_width(text: str, size: float) -> float:
    """The width of a text in the unit of `size`, the letter size. Letters we do not know count as wide
    ones.
    """
    return sum(_advance(letter) for letter in unicodedata.normalize("NFC", text)) * size / 1000


def wrap(text: str, width: float, size: float, *, most_lines: int) -> tuple[str, ...]:
    """Break a text into lines of at most `width`; a word that is too long is broken with a hyphen.

    What does not fit in `most_lines` ends in an ellipsis, so whoever shows the lines shows the whole text
    elsewhere too. Lines are made about equally long.
    """
    words = text.split()
    fewest = _fill(words, width, size)
    lines = fewest
    # The narrowest column that needs no more lines gives lines of about equal length.
    for share in (0.55, 0.65, 0.75, 0.85, 0.95):
        trial = _fill(words, width * share, size)
        if len(trial) == len(fewest) and not _broken(trial, words):
            lines = trial
            break
    if len(lines) > most_lines:
        lines = [*fewest[: most_lines - 1], _shortened(" ".join(fewest[most_lines - 1 :]), width, size)]
    return tuple(lines)


def _fill(words: list[str], width: float, size: float) -> list[str]:
    lines: list[str] = []
    line = ""
    for word in words:
        rest = word
        if line and text_width(f"{line} {rest}", size) <= width:
            line = f"{line} {rest}"
            continue
        if line:
            lines.append(line)
        while text_width(rest, size) > width and len(rest) > 1:
            head = _head(rest, width, size)
            lines.append(f"{head}-")
            rest = rest[len(head) :]
        line = rest
    return [*lines, line] if line else lines


def _head(word: str, width: float, size: float) -> str:
    """As much of a long word as fits with a hyphen, at least one letter, leaving at least one."""
    fits = 1
    while fits < len(word) - 1 and text_width(f"{word[: fits + 1]}-", size) <= width:
        fits += 1
    return word[:fits]


def _shortened(text: str, width: float, size: float) -> str:
    while text and text_width(f"{text}…", size) > width:
        text = text[:-1]
    return f"{text.rstrip(' -')}…"


def _broken(lines: list[str], words: list[str]) -> bool:
    return " ".join(lines).split() != words


def _advance(letter: str) -> int:
    if unicodedata.combining(letter):
        return 0
    base = unicodedata.normalize("NFD", letter)[0]
    if base in _WIDTH:
        return _WIDTH[base]
    return _FULL if unicodedata.east_asian_width(letter) in "WF" else _UNKNOWN
