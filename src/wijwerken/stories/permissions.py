"""Who may pass which address of this room. Whose story it is, the views themselves look up."""

from django.utils.translation import gettext_noop as _

from wijwerken.inquiry.doors import (
    KNOWN,
    LISTENERS,
    PARTICIPANTS,
    READERS,
    TELLERS,
    Door,
    Visit,
    has_duty,
)


def speaks_for_the_organisation(visit: Visit) -> bool:
    """Who works for the organisation and guides or leads here says whom one may call."""
    me = visit.participant
    if me is None or me.left_at is not None:
        return False
    return me.line_authority or (me.host and (has_duty(visit, "facilitator") or has_duty(visit, "starter")))


SETS_CONTACTS = Door(
    speaks_for_the_organisation,
    _("Wie er gebeld kan worden zet de organisatie erin: iemand die er werkt en hier begeleidt of leiding geeft."),
    needs_participant=True,
)

DOORS = {
    "stories:list": READERS,
    "stories:fragment": READERS,
    "stories:tell": TELLERS,
    "stories:save": TELLERS,
    "stories:drop-copies": TELLERS,
    "stories:nearest": PARTICIPANTS,
    "stories:listen": LISTENERS,
    "stories:listen-to": LISTENERS,
    "stories:take-in": LISTENERS,
    "stories:take-up": LISTENERS,
    "stories:quiet": LISTENERS,
    "stories:story": TELLERS,
    "stories:write": TELLERS,
    "stories:mark": PARTICIPANTS,
    "stories:offer": PARTICIPANTS,
    "stories:read-back": TELLERS,
    "stories:ask-listener": TELLERS,
    "stories:consent": TELLERS,
    "stories:take-back": TELLERS,
    "stories:nominate": PARTICIPANTS,
    "stories:claim": PARTICIPANTS,
    "stories:drop": PARTICIPANTS,
    "stories:acknowledge": PARTICIPANTS,
    "stories:pain": READERS,
    "stories:pain-ask": PARTICIPANTS,
    "stories:pain-after": PARTICIPANTS,
    "stories:help-now": PARTICIPANTS,
    "stories:help-contacts": SETS_CONTACTS,
    "stories:listener-card": READERS,
    "stories:help-mine": KNOWN,
    "stories:help": KNOWN,  # the rule: only who made it and who took it over (R23)
    "stories:help-take": KNOWN,
    "stories:help-done": KNOWN,
    "stories:group": PARTICIPANTS,
    "stories:group-answer": PARTICIPANTS,
    "stories:group-plan": LISTENERS,
    "stories:group-change": LISTENERS,
    "stories:group-ask": LISTENERS,
    "stories:group-walk-in": LISTENERS,
    "stories:group-begin": LISTENERS,
    "stories:group-notes": LISTENERS,
    "stories:group-line": LISTENERS,
    "stories:group-end": LISTENERS,
    "stories:group-call-off": LISTENERS,
}
