"""Who may pass which address of this room."""

from django.utils.translation import gettext_noop as _

from wijwerken.inquiry.doors import READERS, Door, listens, may_read, sits_in_core_group, takes_part

MERGERS = Door(
    may_read & takes_part & (listens | sits_in_core_group),
    _("Punten samenvoegen doen de luisteraars en de kerngroep. Vraag het een van hen."),
    needs_participant=True,
)

DOORS = {
    "systemmap:map": READERS,
    "systemmap:line": READERS,
    "systemmap:point": READERS,
    "systemmap:path": READERS,
    "systemmap:points": READERS,
    "systemmap:merge": MERGERS,
    "systemmap:part": MERGERS,
}
