"""What an operator must know before people trust this installation with their words."""

import os
import shutil
import stat
import tempfile
from collections.abc import Iterator
from urllib.parse import urlsplit

from django.conf import settings
from django.core import checks
from django.db import connection

from wijwerken.people.staff.provider import NotLetIn, metadata_of, provider

from .home import unapplied

LEAST_ROOM = 200 * 1024 * 1024  # bytes


def faults() -> list[str]:
    """Each thing that is wrong, as one sentence."""
    return [*of_settings(), *of_storage(), *of_database()]


def of_settings() -> Iterator[str]:
    origin = urlsplit(settings.ORIGIN)
    if settings.DEBUG and settings.ORIGIN:
        yield "WIJWERKEN_DEBUG is on while WIJWERKEN_ORIGIN names a public address: turn it off."
    if settings.ORIGIN and (origin.scheme != "https" or not origin.hostname or origin.path.strip("/")):
        yield f"WIJWERKEN_ORIGIN is {settings.ORIGIN}: it should be https:// and a host, and nothing more."
    if settings.ORIGIN and settings.EMAIL_BACKEND.endswith("filebased.EmailBackend"):
        yield "Mail is kept in a folder and not sent: login codes reach nobody. Set WIJWERKEN_SMTP_HOST."
    yield from of_staff_login()
    for found in checks.run_checks():
        if found.level >= checks.ERROR:
            yield f"{found.id}: {found.msg}"


def of_staff_login() -> Iterator[str]:
    """Whether the login for staff, if one is named, is there and is whom it says it is."""
    given = {
        "WIJWERKEN_OIDC_ISSUER": settings.OIDC_ISSUER,
        "WIJWERKEN_OIDC_CLIENT_ID": settings.OIDC_CLIENT_ID,
        "WIJWERKEN_OIDC_CLIENT_SECRET": settings.OIDC_CLIENT_SECRET,
        "WIJWERKEN_OIDC_NAME": settings.OIDC_NAME,
    }
    if not any(given.values()):
        return
    for name, value in given.items():
        if not value:
            yield f"{name} is empty while the rest of the login for staff is set."
    issuer = urlsplit(settings.OIDC_ISSUER)
    if issuer.scheme != "https" and issuer.hostname not in {"localhost", "127.0.0.1"}:
        yield "WIJWERKEN_OIDC_ISSUER should begin with https://."
    elif (one := provider()) is not None:
        try:
            metadata_of(one)
        except NotLetIn as why:
            yield f"The login for staff at {one.issuer} cannot be used: {why}."


def of_storage() -> Iterator[str]:
    try:
        with tempfile.TemporaryFile(dir=settings.HOME) as file:
            file.write(b"room?")
    except OSError as error:
        yield f"Nothing can be written in {settings.HOME}: {error.strerror}."
        return
    if (left := shutil.disk_usage(settings.HOME).free) < LEAST_ROOM:
        yield f"Only {left // 1024**2} MB is left in {settings.HOME}."
    for path in [settings.HOME, *settings.HOME.glob("*.key"), *settings.HOME.glob("*.sqlite3")]:
        if os.name == "posix" and stat.S_IMODE(path.stat().st_mode) & 0o077:
            yield f"Others on this machine can read {path}: chmod go= {path}."


def of_database() -> Iterator[str]:
    if waiting := unapplied():
        yield f"The database still has to be brought up to date: {', '.join(waiting)}."
    expected = SQLITE if connection.vendor == "sqlite" else POSTGRESQL
    for question, answer in expected.items():
        with connection.cursor() as cursor:
            cursor.execute(question)
            (given,) = cursor.fetchone()
        if str(given) != answer:
            yield f"{question} says {given} where {answer} is needed to lose nothing that was acknowledged."


SQLITE = {
    "PRAGMA journal_mode": "wal",
    "PRAGMA synchronous": "2",  # FULL
    "PRAGMA foreign_keys": "1",
    "PRAGMA integrity_check(1)": "ok",
}
POSTGRESQL = {"SHOW fsync": "on", "SHOW synchronous_commit": "on", "SHOW server_encoding": "UTF8"}
