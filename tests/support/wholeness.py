"""With CI set nothing is left out: a test that is skipped, or deselected, has failed."""

import os
from collections.abc import Generator
from typing import Any

import pytest

IN_CI = bool(os.environ.get("CI"))


def failed_instead(report: Any) -> None:
    reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
    report.outcome = "failed"
    report.longrepr = f"With CI set nothing may be left out, but this was: {reason}"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, Any, Any]:
    report = yield
    if IN_CI and report.skipped and not hasattr(report, "wasxfail"):
        failed_instead(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, Any, Any]:
    report = yield
    if IN_CI and report.skipped:
        failed_instead(report)
    return report


def pytest_deselected(items: list[pytest.Item]) -> None:
    if IN_CI and items:
        raise pytest.UsageError(f"With CI set nothing may be left out, but {len(items)} tests were deselected.")
