"""A real mail server for the tests, which notes what it got, and can be as difficult as they are in life."""

import asyncio
import os
import socket
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from email import message_from_bytes, policy
from email.message import EmailMessage

from aiosmtpd.controller import Controller
from django.conf import settings
from django.db import connection


class Postbox:
    """Takes every mail, unless it is told otherwise."""

    def __init__(self) -> None:
        self.mails: list[EmailMessage] = []
        self.recipients: Counter[str] = Counter()
        self.refused: dict[str, str] = {}  # what it answers to these addresses
        self.answers: list[str] = []  # what it answers to the next mails instead of taking them
        self.silent_at = ""  # "rcpt" or "data": there it says nothing any more
        self.is_silent = False
        self.changed = threading.Condition()

    async def handle_RCPT(self, server, session, envelope, address, options) -> str:
        if address in self.refused:
            return self.refused[address]
        await self.perhaps_silent("rcpt")
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope) -> str:
        if self.answers:
            return self.answers.pop(0)
        with self.changed:
            self.mails.append(message_from_bytes(envelope.content, policy=policy.default))
            self.recipients.update(envelope.rcpt_tos)
            self.changed.notify_all()
        await self.perhaps_silent("data")
        return "250 OK"

    async def perhaps_silent(self, where: str) -> None:
        if self.silent_at == where:
            with self.changed:
                self.is_silent = True
                self.changed.notify_all()
            await asyncio.sleep(3600)

    def wait_for(self, mails: int) -> None:
        self.wait_until(lambda: len(self.mails) >= mails)

    def wait_until(self, so: Callable[[], bool]) -> None:
        with self.changed:
            assert self.changed.wait_for(so, timeout=60), f"{len(self.mails)} mails came"


def free_port() -> int:
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        return trial.getsockname()[1]


@contextmanager
def mail_server(box: Postbox) -> Iterator[int]:
    """Let it listen; gives its port."""
    controller = Controller(box, hostname="127.0.0.1", port=free_port(), ready_timeout=10)
    controller.start()
    try:
        yield controller.port
    finally:
        controller.stop()


WORKER = """
import sys
from django.conf import settings
settings.DATABASES["default"]["NAME"] = sys.argv[1]
import django; django.setup()
import tests.people.writing
from wijwerken.config.lanes import take_up_again
take_up_again()
from django.core.management import call_command
call_command("db_worker", queue_name="*", interval=0.05, batch=True, reload=False, startup_delay=False, verbosity=0)
"""


def start_postman(port: int) -> subprocess.Popen[bytes]:
    """A process of its own that does the background work of the test's database, and can be killed."""
    env = {name: os.environ[name] for name in ("PATH", "DATABASE_URL") if name in os.environ} | {
        "PYTHONPATH": os.pathsep.join(sys.path),
        "WIJWERKEN_HOME": str(settings.HOME),
        "WIJWERKEN_SMTP_HOST": "127.0.0.1",
        "WIJWERKEN_SMTP_PORT": str(port),
        "WIJWERKEN_SMTP_TLS": "0",
        "DJANGO_SETTINGS_MODULE": "wijwerken.config.settings",
    }
    return subprocess.Popen([sys.executable, "-c", WORKER, str(connection.settings_dict["NAME"])], env=env)
