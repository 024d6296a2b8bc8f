"""Mail from the house: one row in a ledger for each person and occasion, so that nothing is ever sent twice.

A room says once how a kind of mail reads, in its `providers.py`:

    @writes("pauses", _("Berichten als een vraagstuk stilstaat"))
    def pause_began(about: str, person: Person) -> Written | None: ...

and posts it within its own transaction:

    post(f"pause:{pause.pk}", people, Mail("pauses", about=pause.pk))

A view lets its sender look first: `if page := shown_first(request, form, written, people=…): return page`.
"""

from .ledger import post, reached_by
from .mails import Mail, Written, writes
from .previewing import shown_first

__all__ = ["Mail", "Written", "post", "reached_by", "shown_first", "writes"]
