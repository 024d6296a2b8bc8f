"""Who may pass which address of this room. Whose promise or backing it is, the rules themselves ask."""

from django.utils.translation import gettext_noop as _

from wijwerken.inquiry.doors import PARTICIPANTS, READERS, Door, leads, takes_part

LEADERS = Door(
    takes_part & leads,
    _("Dit is de plek van wie leiding geeft over dit vraagstuk. Doe jij dat? Zeg het bij ‘Wie je hier bent’."),
    needs_participant=True,
)

DOORS = {
    "backing:list": READERS,
    "backing:backing": READERS,
    "backing:cover": PARTICIPANTS,
    "backing:room": PARTICIPANTS,
    "backing:ask": PARTICIPANTS,
    "backing:promise": PARTICIPANTS,
    "backing:end": PARTICIPANTS,
    "backing:give-room": LEADERS,
    "backing:who": LEADERS,
    "backing:words": LEADERS,
    "backing:room-promise": LEADERS,
    "backing:answer-room": LEADERS,
    "backing:answer-question": LEADERS,
    "backing:intervene": LEADERS,
}
