"""From codes to letters on paper."""

import io
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import segno
import typst
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from wijwerken.method.codes import in_groups, normalise
from wijwerken.method.letter import MOST_WORDS, require_short, shortened, words_in
from wijwerken.method.refusal import Refusal

from ..models import Inquiry
from ..queries import opening_words

HERE = Path(__file__).resolve().parent
SIGNS = frozenset((HERE / "fonts" / "signs.txt").read_text() + "\n")
"""What our fonts can print; an accessible PDF refuses every other sign."""


@dataclass(frozen=True)
class Letter:
    """One letter: its code, how it begins, in which language, and to whom it goes, if that stands on it."""

    code: str
    words: str
    language: str = ""
    to: Sequence[str] = ()
    for_group: bool = False


def print_letters(inquiry: Inquiry, letters: Sequence[Letter], *, entrance: str) -> bytes:
    """A PDF/UA with one letter a page. `entrance`: where codes are typed."""
    pages = [page_of(inquiry, letter, entrance) for letter in letters]
    return typst.compile(
        HERE / "letter.typ",
        format="pdf",
        sys_inputs={"letters": json.dumps([printable(page) for page in pages])},
        font_paths=[HERE / "fonts"],
        ignore_system_fonts=True,
        pdf_standards=["ua-1"],
    )


def page_of(inquiry: Inquiry, letter: Letter, entrance: str) -> dict[str, str]:
    """Everything that stands on one letter, in the language of its reader."""
    house, language = inquiry.organisation, letter.language or inquiry.language
    with translation.override(language):
        return {
            "lang": language,
            "title": _("Een brief met een code, van %(house)s") % {"house": house.name},
            "sender": house.name,
            "made_up": _("Verzonnen voorbeeld") if inquiry.made_up else "",
            "to": "\n".join(letter.to),
            "heading": _("Dit weten wij niet"),
            "not_knowing": letter.words,
            "invitation": _(
                "Daarom luisteren we eerst, naar ieder apart. Ook naar jou. "
                "Vertel wat jij meemaakte. Jij bepaalt wat we laten zien."
            ),
            "group": _("Deze code is voor de hele groep. Iedereen krijgt een eigen plek.") if letter.for_group else "",
            "drawing": _("Een keukentafel met twee koppen koffie, onder een lamp"),
            "qr": qr(f"{entrance}{normalise(letter.code)}/"),
            "qr_words": _("Vierkantje om te scannen, met jouw code erin"),
            "scan": _("Scan, of ga naar"),
            "address": entrance.split("://")[-1].rstrip("/"),
            "code": in_groups(normalise(letter.code)).replace("-", " "),
            "talk": talk(house.listener) if house.telephone else "",
            "telephone": house.telephone,
        }


def printable(page: dict[str, str]) -> dict[str, str]:
    """The same letter without the signs that no font of ours has; the square is a drawing, not text."""
    return {part: text if part == "qr" else "".join(filter(SIGNS.__contains__, text)) for part, text in page.items()}


def talk(listener: str) -> str:
    return _("Liever praten? Bel %(listener)s") % {"listener": listener} if listener else _("Liever praten? Bel")


def qr(address: str) -> str:
    out = io.BytesIO()
    # One of the eight patterns, and not the best of them: trying all eight takes five times as long.
    segno.make(address, error="m", micro=False, mask=QR_MASK).save(out, kind="svg", xmldecl=False, border=2)
    return out.getvalue().decode()


QR_MASK = 4
READ = (
    *("made_up", "sender", "heading", "not_knowing", "invitation", "group"),
    *("scan", "address", "code", "talk", "telephone"),
)


def words_on(inquiry: Inquiry, words: str, language: str = "", *, for_group: bool = False) -> list[str]:
    """All that somebody reads on a letter that begins with these words; whom it is to, is no reading."""
    page = page_of(inquiry, Letter("2222222222 2", words, language, for_group=for_group), "https://a/")
    return [page[part] for part in READ]


def require_fits(inquiry: Inquiry, words: str, language: str = "", *, for_group: bool = False) -> None:
    """Raises `Refusal` where a letter with these words would be too long to read, or could not be printed."""
    require_short(words_on(inquiry, words, language, for_group=for_group))
    if strange := {sign for sign in words if sign not in SIGNS}:
        raise Refusal(
            gettext_noop("Deze tekens kunnen we niet op papier zetten: %(signs)s. Haal ze weg, of schrijf het anders."),
            rule="letter",
            signs=" ".join(sorted(strange)),
        )


def first_sentences(inquiry: Inquiry, *, for_group: bool = False) -> str:
    """As many sentences of what the initiators do not know as a letter holds."""
    fits = MOST_WORDS - words_in(words_on(inquiry, "", for_group=for_group))
    return shortened(opening_words(inquiry), fits)
