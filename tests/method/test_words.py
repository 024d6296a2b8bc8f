"""Every sentence of the method has its English."""

import ast
import gettext
from pathlib import Path

import wijwerken.method

METHOD = Path(wijwerken.method.__file__).parent
CATALOGUE = METHOD.parent / "locale" / "en" / "LC_MESSAGES" / "django.mo"


def marked_sentences() -> set[str]:
    """The strings inside `_(…)` and `ngettext(…)` in the method's files."""
    return {
        argument.value
        for file in METHOD.rglob("*.py")
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in ("_", "ngettext")
        for argument in call.args[:1]
        if isinstance(argument, ast.Constant)
    }


def test_every_sentence_of_the_method_has_its_english():
    with CATALOGUE.open("rb") as file:
        english = gettext.GNUTranslations(file)
    without = sorted(sentence for sentence in marked_sentences() if english.gettext(sentence) == sentence)
    assert len(marked_sentences()) > 100
    assert without == []
