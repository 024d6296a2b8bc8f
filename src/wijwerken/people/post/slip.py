"""A slip of paper beside the postbox: which mail was dropped in last.

Between the moment that a mail server has a mail and the moment that the ledger knows it, a postman may be killed.
No protocol closes that gap (RFC 1047). So the postman writes, as the very last thing before the line that ends a
mail, which mail it is. That is one write into the memory of the machine, and no wait for a disk: it outlives the
process. Who comes after reads the slip and knows whether the last mail went.

When the machine itself goes down the slip may be lost; it is then another machine's, by its name, and nobody
believes it.
"""

import fcntl
import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.conf import settings

LONGEST = 64
BOOT = Path("/proc/sys/kernel/random/boot_id")


class Slip:
    """An open slip, in the hands of one postman at a time."""

    def __init__(self, file: int) -> None:
        self.file = file

    def write(self, attempt: str) -> None:
        os.pwrite(self.file, attempt.encode().ljust(LONGEST), 0)

    def read(self) -> str:
        return os.pread(self.file, LONGEST, 0).decode().strip()

    @property
    def name(self) -> str:
        """This slip, on this machine, since it was last started."""
        boot = BOOT.read_text().strip() if BOOT.exists() else ""
        about = os.fstat(self.file)
        return hashlib.sha256(f"{boot} {about.st_dev} {about.st_ino}".encode()).hexdigest()


@contextmanager
def slip_in_hand() -> Iterator[Slip]:
    """Wait until no other postman of this house is at work. Who is killed lets go."""
    file = os.open(Path(settings.HOME) / "mail.slip", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield Slip(file)
    finally:
        os.close(file)
