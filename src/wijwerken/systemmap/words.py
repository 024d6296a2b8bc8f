"""A line of the map in words: whole sentences, by what its tellers said the one does to the other."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from .queries import Line


def said(cause: str, effect: str, sign: str) -> str:
    """What a voice says, as a heading above the voices that say so."""
    named = {"cause": cause, "effect": effect}
    if sign == "+":
        return _("Door %(cause)s krijg je meer %(effect)s") % named
    if sign == "-":
        return _("Door %(cause)s krijg je minder %(effect)s") % named
    return _("%(cause)s doet iets met %(effect)s, maar hoe, dat bleef open") % named


def name_of(line: Line) -> str:
    """The name of a line for who hears it rather than sees it: from, to, what it does, by how many people."""
    named = {"cause": line.cause.label, "effect": line.effect.label, "people": line.told.people}
    if line.sign == "+":
        text = ngettext(
            "%(cause)s leidt tot %(effect)s: %(people)d mens",
            "%(cause)s leidt tot %(effect)s: %(people)d mensen",
            line.told.people,
        )
    elif line.sign == "-":
        text = ngettext(
            "%(cause)s remt %(effect)s: %(people)d mens",
            "%(cause)s remt %(effect)s: %(people)d mensen",
            line.told.people,
        )
    else:
        text = ngettext(
            "%(cause)s doet iets met %(effect)s: %(people)d mens",
            "%(cause)s doet iets met %(effect)s: %(people)d mensen",
            line.told.people,
        )
    return text % named


def hint(sign: str) -> str:
    """One word beside a line that is not simply "leads to"."""
    return {"-": _("remt"), "?": _("verschillend verteld, of open")}.get(sign, "")
