"""A house of its own for every test process: data folder, database, browser. Set before the settings are read."""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

HOME = Path(tempfile.mkdtemp(prefix="wijwerken-test-"))
atexit.register(shutil.rmtree, HOME, ignore_errors=True)
for name in [
    name
    for name in os.environ
    if name.startswith("WIJWERKEN_") and name not in {"WIJWERKEN_TESTDATA", "WIJWERKEN_TEST_DB"}
]:
    del os.environ[name]  # what stands in somebody's own environment changes no test
os.environ["WIJWERKEN_HOME"] = str(HOME)
os.environ["DJANGO_SETTINGS_MODULE"] = "wijwerken.config.settings"
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"  # Playwright keeps an event loop in the thread of the tests

pytest_plugins = ["tests.support.databases", "tests.support.wholeness", "tests.support.browsers"]

import pytest  # noqa: E402


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_setupnodes() -> None:
    """Workers read the settings only after this file, as we do: each has a house of its own."""
    os.environ.pop("DJANGO_SETTINGS_MODULE", None)


CHECKOUT = Path(__file__).resolve().parent.parent
TESTDATA = Path(os.environ.get("WIJWERKEN_TESTDATA") or CHECKOUT.parent / "shared" / "data")


@pytest.fixture(scope="session")
def data() -> Path:
    """The real conversations and the workbook that stand beside the project."""
    if not (TESTDATA / "polis").is_dir():
        pytest.skip(
            f"The conversations of the test data are not in {TESTDATA}; WIJWERKEN_TESTDATA can name their folder."
        )
    return TESTDATA
