"""What mails say. A room registers how each of its kinds reads; the words are written when the mail is sent."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from ..models import Person


@dataclass(frozen=True)
class Mail:
    """A kind of mail, and the id of what it is about: all that the ledger keeps of it."""

    kind: str
    about: str = ""


@dataclass(frozen=True)
class Written:
    """One mail, in the language that is active while it is written. Sentences only; the look is the house's.

    `voice` are words of a person, shown as such. No mail says both somebody's name and their pseudonym (R12).
    """

    subject: str
    lines: Sequence[str]
    heading: str = ""  # where it says something else than the subject
    voice: str = ""
    label: str = ""  # the one button: what it says, and the path it leads to
    path: str = ""
    after: Sequence[str] = field(default_factory=tuple)
    place: str = ""
    made_up: bool = False


Writer = Callable[[str, Person], Written | None]


@dataclass(frozen=True)
class Kind:
    """A kind of mail: how it is written, and how it is called where somebody stops it (lazily translated)."""

    name: str
    label: object
    write: Writer
    only_known: bool = True  # goes to addresses that were proven, and to no others


KINDS: dict[str, Kind] = {}


def writes(name: str, label: object, *, only_known: bool = True) -> Callable[[Writer], Writer]:
    """Decorator: how mails of this kind read. It gets the id of what the mail is about, and its reader.

    It is called anew for each attempt, with the reader's language active. None: there is nothing to say any more.
    """

    def hang(writer: Writer) -> Writer:
        KINDS[name] = Kind(name, label, writer, only_known)
        return writer

    return hang
