"""Who hears a story before it is confirmed, who answers for it, and what is asked of old pain (R1, R23, R25)."""

from __future__ import annotations

from wijwerken.method.refusal import Refusal
from wijwerken.method.words import _

OLD_PAIN = "pain"
PARKED_IDEA = "idea"
PERSON_TO_HEAR = "person"

ANOTHER_LISTENER = _("Een andere luisteraar kan dit gesprek voeren.")


def require_may_listen(*, line_authority: bool, is_listener: bool) -> None:
    """R25: who has line authority over the inquiry sees a story only after its teller confirmed it."""
    if line_authority:
        raise Refusal(
            _("Je geeft leiding over dit vraagstuk. Een verhaal lees je pas als de verteller het heeft goedgekeurd."),
            rule="R25",
            who=ANOTHER_LISTENER,
        )
    if not is_listener:
        raise Refusal(
            _("Luisteren doen de luisteraars van dit vraagstuk."),
            rule="R1",
            who=_("Wie de vraag begon kan jou vragen om luisteraar te zijn."),
        )


def require_teller(*, is_teller: bool) -> None:
    """R1: nobody answers for a teller."""
    if not is_teller:
        raise Refusal(
            _("Alleen wie dit vertelde kan hierover iets zeggen."),
            rule="R1",
            who=_("Een luisteraar kan het voorlezen en het antwoord noteren."),
        )


def require_teller_or_listener(*, is_either: bool) -> None:
    """R1: until it is confirmed a story is its teller's and its listener's, nobody else's."""
    if not is_either:
        raise Refusal(_("Dit verhaal is van de verteller en de luisteraar."), rule="R1")


def require_may_claim(component: str) -> None:
    """R23: old pain asks for an acknowledgement, not for a claim. R2: an idea is parked; it comes on no map."""
    if component == OLD_PAIN:
        raise Refusal(
            _("Dit is oud zeer. Het vraagt om erkenning door iemand, en komt niet op de kaart."),
            rule="R23",
            who=_("Ieder die meedoet kan het met naam erkennen, als de verteller het heeft goedgekeurd."),
        )
    if component == PARKED_IDEA:
        raise Refusal(
            _("Dit is een idee. We bewaren het bij de verteller, en zetten het nu nog niet op de kaart."),
            rule="R2",
            who=_("Als we gaan bedenken kan de verteller het zelf planten."),
        )
    if component == PERSON_TO_HEAR:
        raise Refusal(_("Dit gaat over een mens. Mensen komen niet op de kaart."), rule="R12")


def require_may_acknowledge(component: str, *, is_confirmed: bool, is_shown: bool, is_own: bool) -> None:
    """R23: old pain is acknowledged by somebody else, once its teller confirmed it and lets it be shown (R1)."""
    if component != OLD_PAIN or not is_confirmed or not is_shown:
        raise Refusal(
            _("Erkenning hoort bij oud zeer dat de verteller heeft goedgekeurd."),
            rule="R23",
            who=_("De verteller zegt eerst: zo bedoelde ik het."),
        )
    if is_own:
        raise Refusal(_("Dit vertelde jij zelf."), rule="R23", who=_("Erkenning komt van iemand anders."))


def require_may_ask_for_acknowledgement(component: str, *, is_shown: bool, is_teller: bool, facilitates: bool) -> None:
    """R23: who is asked for it, by name, is said by its teller or by a facilitator."""
    if component != OLD_PAIN or not is_shown:
        raise Refusal(
            _("Erkenning hoort bij oud zeer dat de verteller heeft goedgekeurd."),
            rule="R23",
            who=_("De verteller zegt eerst: zo bedoelde ik het."),
        )
    if not (is_teller or facilitates):
        raise Refusal(
            _("Wie om erkenning gevraagd wordt, zegt de verteller of een begeleider."),
            rule="R23",
            who=_("Wil je het zelf erkennen? Dat mag altijd, met je naam."),
        )


def require_may_say_after(*, is_teller: bool) -> None:
    """R23: what an acknowledgement did, only the teller says; or says nothing."""
    if not is_teller:
        raise Refusal(_("Of het gehoord voelt, zegt alleen de verteller."), rule="R23", who=_("Vraag het, en wacht."))


def is_readable_by_others(component: str) -> bool:
    """R2, R12: parked ideas stay with their teller and listener, and so does who should be heard."""
    return component not in (PARKED_IDEA, PERSON_TO_HEAR)


def require_answered_last(*, was_decided: bool, by_teller: bool) -> None:
    """R1: what a teller confirmed, or would rather not show, only the teller says otherwise."""
    if was_decided and not by_teller:
        raise Refusal(
            _("De verteller heeft over dit stukje al beslist. Daar verander je niets meer aan."),
            rule="R1",
            who=_("De verteller zelf kan het altijd nog anders zeggen."),
        )


def require_not_taken_back(*, is_withdrawn: bool) -> None:
    """R1: a story that its teller took back stays still."""
    if is_withdrawn:
        raise Refusal(_("De verteller heeft dit verhaal teruggenomen. Er gebeurt niets meer mee."), rule="R1")


def require_newest(*, is_newest: bool) -> None:
    """R1: a teller answers to what stands there now, not to a reading that was corrected meanwhile."""
    if not is_newest:
        raise Refusal(
            _("Dit stukje is intussen anders begrepen. Kijk nog eens hoe het er nu staat."),
            rule="R1",
            who=_("Jij zelf: lees het en antwoord opnieuw."),
        )


def require_read_where(where: str) -> None:
    """R1: who read aloud records when and where."""
    if not where.strip():
        raise Refusal(_("Schrijf erbij waar je het teruglas. Dat bewaren we bij het antwoord."), rule="R1")
