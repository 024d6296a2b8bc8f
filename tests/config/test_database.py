"""What is acknowledged is on disk: the database's own words for that."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from django.core.management import call_command

SOURCES = Path(__file__).parents[2] / "src"


def test_an_acknowledged_write_survives_a_power_cut(tmp_path):
    script = (
        "from wijwerken.config.home import ready; ready()\n"
        "from django.db import connection\n"
        "for name in ('journal_mode', 'synchronous', 'foreign_keys', 'secure_delete'):\n"
        "    with connection.cursor() as cursor:\n"
        "        print(name, cursor.execute(f'PRAGMA {name}').fetchone()[0])\n"
    )

    done = subprocess.run(
        [sys.executable, "-c", script],
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(SOURCES), "WIJWERKEN_HOME": str(tmp_path / "home")},
        capture_output=True,
        text=True,
        check=True,
    )

    # synchronous 2 is FULL: NORMAL may lose the last commits at a power cut, and no kill test can tell them apart
    assert done.stdout.split() == ["journal_mode", "wal", "synchronous", "2", "foreign_keys", "1", "secure_delete", "1"]


@pytest.mark.django_db
def test_every_change_of_a_model_has_its_migration(capsys):
    call_command("makemigrations", "--check", "--dry-run")

    assert "No changes detected" in capsys.readouterr().out


def test_an_empty_database_gets_the_tables_that_the_migrations_make(tmp_path):
    at_once = tables_after("from wijwerken.config.fresh import make_tables; make_tables()", tmp_path / "at-once")
    step_by_step = tables_after(
        "from django.core.management import call_command; call_command('migrate', verbosity=0)", tmp_path / "stepwise"
    )

    assert len(at_once) > 30
    assert at_once == step_by_step


def tables_after(making: str, home: Path) -> dict[str, object]:
    """What stands in the database of a house that was made in this way: parts of tables, indexes, history."""
    script = f"from wijwerken.config.home import open_house; open_house(); {making}"
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(SOURCES), "WIJWERKEN_HOME": str(home)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    with closing(sqlite3.connect(home / "wijwerken.sqlite3")) as database:
        tables = database.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name").fetchall()
        history = database.execute("SELECT app, name FROM django_migrations ORDER BY app, name").fetchall()
    return {**{name: parts(sql) for name, sql in tables}, "history": history}


def parts(sql: str) -> list[str]:
    """The columns and constraints of a table, in no particular order: what stands between commas, outside brackets."""
    depth, found = 0, [""]
    for sign in sql[sql.index("(") + 1 : sql.rindex(")")]:
        depth += (sign == "(") - (sign == ")")
        if sign == "," and depth == 0:
            found.append("")
        else:
            found[-1] += sign
    return sorted(" ".join(part.split()) for part in found)
