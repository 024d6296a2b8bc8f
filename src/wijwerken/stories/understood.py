"""What we understood, in one sentence of everyday language, without arrow, sign or jargon."""

from django.utils.translation import gettext as _

from .models import Claim, Component, Reading, Sign


def understood(reading: Reading) -> str:
    """ "I understood: …", in whole sentences; the teller's own words where they gave them."""
    if reading.words:
        return _("Ik begreep, in jouw woorden: %(words)s") % {"words": reading.words}
    claim = getattr(reading, "claim", None)
    return leads_to(claim) if claim else is_a(reading.component)


def leads_to(claim: Claim) -> str:
    """ "I understood: because of this you get that.\""""
    named = {"cause": claim.cause.label, "effect": claim.effect.label}
    if claim.sign == Sign.MORE:
        return _("Ik begreep: door %(cause)s krijg je %(effect)s.") % named
    if claim.sign == Sign.LESS:
        return _("Ik begreep: door %(cause)s is er minder kans op %(effect)s.") % named
    return _("Ik begreep: %(cause)s en %(effect)s horen bij elkaar. Hoe precies, dat weten we nog niet.") % named


def told(claim: Claim) -> str:
    """The same as others read it."""
    named = {"cause": claim.cause.label, "effect": claim.effect.label}
    if claim.sign == Sign.MORE:
        return _("Door %(cause)s krijg je %(effect)s.") % named
    if claim.sign == Sign.LESS:
        return _("Door %(cause)s is er minder kans op %(effect)s.") % named
    return _("Tussen %(cause)s en %(effect)s zit een verband. Hoe het werkt, weten we nog niet.") % named


def is_a(component: str) -> str:
    """ "I understood: this is …", for each component."""
    return {
        Component.SITUATION: _("Ik begreep: zo is het nu, zoals jij het meemaakt."),
        Component.CAUSE: _("Ik begreep: hier komt het volgens jou door."),
        Component.EFFECT: _("Ik begreep: dit is wat ervan komt."),
        Component.WISH: _("Ik begreep: zo zou jij het graag zien."),
        Component.STRENGTH: _("Ik begreep: dit gaat goed. Hier zit kracht."),
        Component.MOTIVE: _("Ik begreep: dit vind jij belangrijk. Hier doe je het voor."),
        Component.OBSTACLE: _("Ik begreep: dit houdt mensen tegen."),
        Component.NEED: _("Ik begreep: dit is nodig."),
        Component.IDEA: _("Ik begreep: dit is een idee van jou. We bewaren het tot we gaan bedenken."),
        Component.ATTEMPT: _("Ik begreep: dit is al eens geprobeerd."),
        Component.PAIN: _("Ik begreep: dit is oud zeer. Het vraagt om erkenning door iemand, niet om een antwoord."),
        Component.PERSON: _("Ik begreep: deze mens moeten we ook horen."),
        Component.PROMISE: _("Ik begreep: dit is ooit beloofd."),
    }[Component(component)]


def kind_of(component: str) -> str:
    """What a piece is, as readers see it under somebody's words."""
    return {
        Component.SITUATION: _("Zo is het nu"),
        Component.CAUSE: _("Hier komt het door"),
        Component.EFFECT: _("Dit komt ervan"),
        Component.WISH: _("Zo zou het moeten zijn"),
        Component.STRENGTH: _("Dit gaat goed"),
        Component.MOTIVE: _("Dit is belangrijk"),
        Component.OBSTACLE: _("Dit houdt tegen"),
        Component.NEED: _("Dit is nodig"),
        Component.IDEA: _("Een idee voor later"),
        Component.ATTEMPT: _("Dit is al geprobeerd"),
        Component.PAIN: _("Oud zeer"),
        Component.PERSON: _("Iemand om te horen"),
        Component.PROMISE: _("Dit is beloofd"),
    }[Component(component)]
