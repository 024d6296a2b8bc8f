"""Who may pass which address of this room: who guides the group."""

from django.utils.translation import gettext_noop as _

from wijwerken.inquiry.doors import Door, guides, takes_part

FACILITATORS = Door(
    takes_part & guides,
    _("Dit is de plek van de begeleiders van dit vraagstuk."),
    needs_participant=True,
)

DOORS = {
    "guidance:today": FACILITATORS,
    "guidance:tomorrow": FACILITATORS,
    "guidance:after-all": FACILITATORS,
}
