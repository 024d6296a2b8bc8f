"""Cutting a text into sentences at exact places, in Unicode code points."""

import re
from dataclasses import dataclass
from itertools import pairwise

# A sentence ends at its mark, with the quotes and brackets that close it, before white space; in Chinese and
# Japanese without white space; and at the end of a line.
ENDS = re.compile(r"[.!?…؟۔]+[\"'”’»)\]]*(?=\s)|[。！？]+[”’」』）]*|\n")
# fmt: off
ABBREVIATIONS = frozenset({
    "aant", "afb", "afz", "alg", "art", "bijv", "blz", "bv", "ca", "dhr", "dr", "drs", "e.a", "e.d", "enz", "etc",
    "evt", "excl", "gem", "i.p.v", "i.v.m", "incl", "ing", "ir", "jl", "km", "m.a.w", "m.b.t", "m.b.v", "m.i",
    "m.i.v", "max", "mej", "mevr", "min", "mr", "mw", "nl", "no", "nr", "nrs", "o.a", "o.b.v", "o.i.d", "p.p", "par",
    "pag", "prof", "resp", "st", "str", "t.a.v", "t.b.v", "t.o.v", "t/m", "tel", "v.a", "vgl", "vs", "wed", "z.o.z",
    "d.w.z", "z.g", "zgn",
})
# fmt: on
WORD_BEFORE = re.compile(r"[^\s(\[\"'“‘„]*\Z")


@dataclass(frozen=True)
class Sentence:
    """text[start:end] without white space around it; sentences of one line share its paragraph number."""

    start: int
    end: int
    paragraph: int

    def of(self, text: str) -> str:
        return text[self.start : self.end]


def pieces(text: str) -> list[str]:
    """The text in sentences, white space included: joined they are the text again."""
    cuts = [0, *(match.end() for match in ENDS.finditer(text) if is_end(text, match)), len(text)]
    return [text[start:end] for start, end in pairwise(cuts) if start < end]


def is_end(text: str, match: re.Match[str]) -> bool:
    """Whether this mark ends a sentence, and is not the dot of an abbreviation or an initial."""
    mark = match.group()
    if not mark.startswith((".", "…")):
        return True
    after = text[match.end() : match.end() + 40].lstrip(" \t")[:1]
    if after.islower():
        return False
    word = WORD_BEFORE.search(text[max(0, match.start() - 40) : match.start()]).group()
    return mark != "." or not (word.casefold() in ABBREVIATIONS or (len(word) == 1 and word.isupper()))


def sentences(text: str) -> list[Sentence]:
    """The sentences of a text, with the exact places where their words begin and end."""
    found: list[Sentence] = []
    at = paragraph = 0
    for piece in pieces(text):
        words = piece.strip()
        if words:
            start = at + len(piece) - len(piece.lstrip())
            found.append(Sentence(start, start + len(words), paragraph))
        at += len(piece)
        paragraph += "\n" in piece
    return found


def paragraphs(text: str) -> list[list[Sentence]]:
    """The sentences of a text by line."""
    by_number: dict[int, list[Sentence]] = {}
    for sentence in sentences(text):
        by_number.setdefault(sentence.paragraph, []).append(sentence)
    return list(by_number.values())
