"""Making an open link."""

from django.utils.translation import gettext_lazy as _

from wijwerken.web.forms import KindForm, Line


class OpenLinkForm(KindForm):
    note = Line(
        label=_("Waar komt hij te hangen?"),
        help_text=_("Om te onthouden welke het is. Bijvoorbeeld: het prikbord in het dorpshuis."),
        max_length=80,
        required=False,
    )


class ComeByForm(KindForm):
    """Nothing is asked: the browser works, or somebody waits."""
