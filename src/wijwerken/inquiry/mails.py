"""What mails of this room say: words to everybody in a pause, and the answer to who asked for one (R23)."""

from collections.abc import Iterable

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wijwerken.people.models import Person
from wijwerken.people.post import Mail, Written, post, writes

from .hidden import hiding_in
from .models import Inquiry, Pause, PauseMessage, PauseRequest


def everybody_in(inquiry: Inquiry) -> Iterable[Person]:
    return Person.objects.filter(takes_part__inquiry=inquiry, takes_part__left_at=None)


def post_to_everybody(message: PauseMessage) -> int:
    """Words by hand, to all who take part; each once."""
    return post(f"pause:{message.pk}", everybody_in(message.pause.inquiry), Mail("pauses", about=message.pk))


def post_answer(asked: PauseRequest) -> int:
    """To who asked to stand still: there is an answer."""
    people = [asked.by.person] if asked.by and asked.by.person else []
    return post(f"pause-answer:{asked.pk}", people, Mail("pause-answers", about=asked.pk))


def written(pause: Pause, kind: str, words: str) -> Written:
    """How words to everybody read; no name beside them, and no pseudonym (R12)."""
    inquiry = pause.inquiry
    stands = kind == PauseMessage.Kind.STANDS_STILL
    return Written(
        subject=_("We staan even stil") if stands else _("We gaan samen verder"),
        lines=[
            _("Alle klokken staan stil. Je hoeft nu niets te doen.")
            if stands
            else _("De kerngroep stemde ermee in. Alle klokken lopen verder vanaf waar ze stonden.")
        ],
        voice=words,
        label=_("Lees meer"),
        path=reverse("inquiry:pause-of", args=[inquiry.slug, pause.pk]),
        place=inquiry.organisation.place,
        made_up=inquiry.made_up,
    )


@writes("pauses", gettext_lazy("Als een vraagstuk stilstaat of weer verdergaat"))
def told(about: str, person: Person) -> Written | None:
    found = PauseMessage.objects.select_related("pause__inquiry__organisation").filter(pk=about).first()
    if found is None:
        return None
    with hiding_in(found.pause.inquiry):
        message = PauseMessage.objects.select_related("pause__inquiry__organisation").get(pk=about)
    return written(message.pause, message.kind, message.words)


@writes("pause-answers", gettext_lazy("Als je vroeg om stil te staan en er antwoord is"))
def answered(about: str, person: Person) -> Written | None:
    asked = PauseRequest.objects.select_related("inquiry__organisation").filter(pk=about).first()
    if asked is None or asked.answered_at is None:
        return None
    return Written(
        subject=_("Er is antwoord op je vraag om stil te staan"),
        lines=[_("Een mens las wat je schreef en antwoordde je.")],
        label=_("Lees het"),
        path=reverse("inquiry:pause", args=[asked.inquiry.slug]),
        place=asked.inquiry.organisation.place,
        made_up=asked.inquiry.made_up,
    )
