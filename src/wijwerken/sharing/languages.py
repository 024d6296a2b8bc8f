"""In which language a conversation was held, from its everyday words; a screen reader needs to know."""

import re
from collections import Counter
from collections.abc import Iterable

EVERYDAY = {
    "nl": "de het een en van is dat niet zijn voor met op te ik we maar ook er wat je aan",
    "en": "the and to of a in is that it for be are on with not we you have should this as our",
    "de": "die der und das ist nicht ein zu den von mit für auf werden sich es wir eine im soll",
    "fr": "le la les et des est une pas que pour dans qui sur avec il nous ce sont du plus",
}
HAN = re.compile(r"[\u3400-\u9fff]")
KANA = re.compile(r"[\u3040-\u30ff]")
LETTERS = re.compile(r"[^\W\d_]+")


def language_of(texts: Iterable[str]) -> str:
    """The code of the language that most words are in, or nothing where it cannot be told."""
    whole = " ".join(texts).casefold()
    letters = sum(letter.isalpha() for letter in whole)
    if letters and len(HAN.findall(whole)) + len(KANA.findall(whole)) > letters / 3:
        return "ja" if KANA.search(whole) else "zh"
    words = Counter(LETTERS.findall(whole))
    found = {code: sum(words[word] for word in everyday.split()) for code, everyday in EVERYDAY.items()}
    code = max(found, key=lambda one: found[one])
    return code if found[code] > words.total() / 20 else ""
