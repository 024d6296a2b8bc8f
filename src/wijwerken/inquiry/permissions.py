"""Who may pass which address of this room."""

from .behalf.permissions import DOORS as BEHALF
from .circles.permissions import DOORS as CIRCLES
from .decisions.permissions import DOORS as DECISIONS
from .duties.permissions import DOORS as DUTIES
from .entering.permissions import DOORS as ENTERING
from .hiding.permissions import DOORS as HIDING
from .home.permissions import DOORS as HOME
from .inviting.permissions import DOORS as INVITING
from .openlink.permissions import DOORS as OPENLINK
from .pausing.permissions import DOORS as PAUSING
from .process.permissions import DOORS as PROCESS
from .trails.permissions import DOORS as TRAILS
from .ways.permissions import DOORS as WAYS

DOORS = BEHALF | CIRCLES | DECISIONS | DUTIES | ENTERING | HIDING | HOME | INVITING
DOORS |= OPENLINK | PAUSING | PROCESS | TRAILS | WAYS
