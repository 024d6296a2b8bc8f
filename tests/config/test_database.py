"""What is acknowledged is on disk: the database's own words for that."""

import pytest
from django.db import connection

pytestmark = pytest.mark.django_db


def pragma(name: str) -> object:
    with connection.cursor() as cursor:
        cursor.execute(f"PRAGMA {name}")
        return cursor.fetchone()[0]


def test_an_acknowledged_write_survives_a_power_cut():
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SHOW synchronous_commit")
            assert cursor.fetchone() == ("on",)
        return
    assert pragma("journal_mode") == "wal"
    assert pragma("synchronous") == 2  # FULL: NORMAL may lose the last commits, and no kill test can tell
    assert pragma("foreign_keys") == 1
    assert pragma("secure_delete") == 1


def test_every_change_of_a_model_has_its_migration(capsys):
    from django.core.management import call_command

    call_command("makemigrations", "--check", "--dry-run")

    assert "No changes detected" in capsys.readouterr().out
