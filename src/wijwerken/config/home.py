"""The data folder and its database: made when absent, brought up to date by one process at a time."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ADVISORY_LOCK = 7_749_153  # any number, as long as it is always this one


def open_house() -> None:
    """Read the settings, which make the data folder, and load the rooms. What is written there is ours alone."""
    os.umask(0o077)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "wijwerken.config.settings")
    import django

    django.setup()


def ready() -> None:
    """Open the house and bring its database up to date."""
    open_house()
    migrate()


def unapplied() -> list[str]:
    """The names of the migrations that the database has not had yet."""
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connection)
    plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    return [f"{migration.app_label}.{migration.name}" for migration, _backwards in plan]


def migrate() -> None:
    """Apply what is missing. Whoever comes second waits, and then finds nothing left to do."""
    if not unapplied():
        return
    from django.core.management import call_command

    from . import fresh

    with alone():
        if fresh.is_empty():
            fresh.make_tables()
        elif waiting := unapplied():
            print(f"Bringing the database up to date ({len(waiting)} steps) …", file=sys.stderr, flush=True)
            call_command("migrate", interactive=False, verbosity=0)


@contextmanager
def alone() -> Iterator[None]:
    """One process at a time: a file lock beside SQLite, an advisory lock inside PostgreSQL."""
    from django.conf import settings
    from django.db import connection

    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_lock(%s)", [ADVISORY_LOCK])
        try:
            yield
        finally:
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_unlock(%s)", [ADVISORY_LOCK])
        return
    import fcntl

    with (Path(settings.HOME) / "migrate.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
