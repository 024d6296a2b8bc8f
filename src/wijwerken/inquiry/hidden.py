"""Hidden words: wherever they are read, a sentence stands in their place. Nobody can go around it by forgetting it.

A room says once which of its things have words of people, in its `providers.py`:

    registry.words(Leaf, _("blaadje"), "text", inquiry="idea__inquiry")

From then on each such thing that is read while a page of the inquiry is made carries the sentence instead of its hidden
words. The words themselves stay in the database, and with the thing as `Hidden.original`; saving keeps them.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from django.db.models import Model
from django.db.models.signals import post_init, pre_save
from django.utils.translation import gettext

from wijwerken.method.hiding import INSTEAD, Ground

from .models import Hiding, Inquiry

Refs = dict[tuple[str, str], str]  # kind and id of what is hidden here → its ground
here: ContextVar[Inquiry | None] = ContextVar("hidden words of", default=None)
veiled: dict[type[Model], tuple[str, ...]] = {}


class Hidden(str):
    """What stands in the place of words, and the words themselves."""

    original: str

    @classmethod
    def instead_of(cls, words: str, sentence: str) -> "Hidden":
        hidden = cls(sentence)
        hidden.original = words
        return hidden


def whole(words: str) -> str:
    """The words themselves, for their writer and for who decides whether they are shown."""
    return words.original if isinstance(words, Hidden) else words


@contextmanager
def hiding_in(inquiry: Inquiry | None) -> Iterator[None]:
    """Whatever is read inside, of this inquiry, is read with its hidden words hidden."""
    token = here.set(inquiry)
    try:
        yield
    finally:
        here.reset(token)


def hidden_in(inquiry: Inquiry) -> Refs:
    """What is hidden in this inquiry: one query for a whole page, none where the inquiry was found to hide nothing."""
    if getattr(inquiry, "hides_words", True) is False:
        return {}
    if not hasattr(inquiry, "_hidden"):
        rows = Hiding.objects.filter(inquiry=inquiry, ended_at=None).values_list("thing_kind", "thing_id", "ground")
        inquiry._hidden = {(kind, id): ground for kind, id, ground in rows}
    return inquiry._hidden


def forget_hidden(inquiry: Inquiry) -> None:
    """After hiding or showing again: read anew what is hidden."""
    inquiry.__dict__.pop("_hidden", None)
    inquiry.__dict__.pop("hides_words", None)


def veil(model: type[Model], fields: tuple[str, ...]) -> None:
    """From now on the words of these things can be hidden."""
    veiled[model] = fields
    post_init.connect(put_sentence_in_place, sender=model)
    pre_save.connect(keep_the_words, sender=model)


def put_sentence_in_place(sender: type[Model], instance: Model, **_signal: object) -> None:
    inquiry = here.get()
    if inquiry is None or not instance.pk:
        return
    ground = hidden_in(inquiry).get((sender._meta.label_lower, str(instance.pk)))
    if ground is None:
        return
    sentence = gettext(INSTEAD[Ground(ground)])
    for field in veiled[sender]:
        words = instance.__dict__.get(field, "")
        if words:
            setattr(instance, field, Hidden.instead_of(words, sentence))
            sentence = ""  # the sentence stands once


def keep_the_words(sender: type[Model], instance: Model, **_signal: object) -> None:
    """Who saves a thing saves its words, never the sentence in their place (R5)."""
    for field in veiled[sender]:
        words = instance.__dict__.get(field)
        if isinstance(words, Hidden):
            setattr(instance, field, words.original)
