"""Visitors in a real browser: Debian's Chromium, driven by Playwright, each in a context of their own."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

PLACES = ("/usr/bin/chromium", "chromium", "chromium-browser", "google-chrome")
NAMED = (os.environ["CHROMIUM"],) if os.environ.get("CHROMIUM") else PLACES
CHROMIUM = next((found for place in NAMED if (found := shutil.which(place))), None)
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
]
PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True}
WIDE = {"viewport": {"width": 1280, "height": 800}}

Visit = Callable[..., Any]


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    return {**browser_type_launch_args, "executable_path": CHROMIUM, "args": QUIET}


@pytest.fixture
def visitor(browser: Any, live_server: Any) -> Iterator[Visit]:
    """Make a new visitor: `visitor(phone=True, javascript=False, language="en")` gives a browser context."""
    contexts = []

    def visit(*, phone: bool = False, javascript: bool = True, language: str = "nl", **more: Any) -> Any:
        shape = PHONE if phone else WIDE
        quiet = {"locale": language, "java_script_enabled": javascript, "reduced_motion": "reduce"}
        context = browser.new_context(base_url=live_server.url, **{**quiet, **shape, **more})
        context.set_default_timeout(15_000)
        contexts.append(context)
        return context

    yield visit
    for context in contexts:
        context.close()


@pytest.fixture
def phone(visitor: Visit) -> Any:
    """A telephone of 360 by 740."""
    return visitor(phone=True)


@pytest.fixture
def wide(visitor: Visit) -> Any:
    """A window of 1280 by 800."""
    return visitor()


@pytest.fixture
def without_javascript(visitor: Visit) -> Any:
    """A telephone whose browser runs no scripts."""
    return visitor(phone=True, javascript=False)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "browser" in getattr(item, "fixturenames", []):
            item.add_marker("browser")
    if not CHROMIUM and not os.environ.get("CI"):
        items[:] = [item for item in items if not item.get_closest_marker("browser")]


def pytest_terminal_summary(terminalreporter: Any) -> None:
    if not CHROMIUM and not os.environ.get("CI"):
        terminalreporter.write_line(
            "LEFT OUT: all tests in a browser, because no Chromium was found. Install the package chromium, "
            "or name the program in the variable CHROMIUM, and run again."
        )


@pytest.fixture(scope="session")
def chromium() -> Path:
    """The browser's program, for tests that start it themselves."""
    if not CHROMIUM:
        pytest.skip("no Chromium was found")
    return Path(CHROMIUM)
