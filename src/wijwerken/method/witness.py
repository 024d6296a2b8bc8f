"""R21: outcomes have a witness. Who tells an outcome cannot confirm it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from wijwerken.method.refusal import Refusal, Unmet
from wijwerken.method.words import _

ANOTHER = _("Iemand anders die het zag.")
SOCIETY = _("Iemand die niet voor de organisatie werkt en het zag.")


@dataclass(frozen=True)
class Witness:
    """A participant who says: yes, I saw that. In an internal inquiry `host_duty` reads "line authority"."""

    id: str
    host_duty: bool


def require_may_witness(*, by: str, teller: str) -> None:
    """R21: who tells an outcome cannot confirm it."""
    if by == teller:
        raise Refusal(_("Je vertelde dit zelf. Een ander bevestigt het."), rule="R21", who=ANOTHER)


def unmet_for_outcome(*, teller: str, is_hosts_own: bool, witnesses: Iterable[Witness]) -> tuple[Unmet, ...]:
    """R21: what an outcome lacks to be confirmed.

    `is_hosts_own`: the host's own work, told or done by somebody with the host duty; then nobody with that duty
    can be its only witness.
    """
    others = [witness for witness in witnesses if witness.id != teller]
    if not others:
        return (Unmet(_("Nog niemand anders bevestigde dit."), "R21", ANOTHER),)
    if is_hosts_own and all(witness.host_duty for witness in others):
        return (Unmet(_("Alleen mensen van de organisatie zelf bevestigden dit."), "R21", SOCIETY),)
    return ()


def is_witnessed(*, teller: str, is_hosts_own: bool, witnesses: Iterable[Witness]) -> bool:
    """R21: whether an outcome counts as confirmed."""
    return not unmet_for_outcome(teller=teller, is_hosts_own=is_hosts_own, witnesses=witnesses)
