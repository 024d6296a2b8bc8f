"""What pip installs is whole: pages, styles, words and migrations come along, and it serves without the checkout."""

import os
import re
import subprocess
import sys
import sysconfig
import urllib.request
import venv
import zipfile
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=CHECKOUT,
        check=True,
        capture_output=True,
    )
    (wheel,) = folder.glob("wijwerken-*.whl")
    return wheel


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory) -> Path:
    """A clean environment with the wheel in it; its dependencies are borrowed from the one that runs the tests."""
    folder = tmp_path_factory.mktemp("clean") / "venv"
    venv.create(folder, with_pip=False, symlinks=True)
    (site_packages,) = folder.glob("lib/python*/site-packages")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site_packages)
    (site_packages / "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return folder / "bin" / "python"


def test_the_wheel_has_all_that_is_not_code(wheel):
    in_wheel = set(zipfile.ZipFile(wheel).namelist())
    tracked = subprocess.run(["git", "ls-files", "src/wijwerken"], cwd=CHECKOUT, capture_output=True, text=True)

    missing = {name.removeprefix("src/") for name in tracked.stdout.split()} - in_wheel

    assert missing == set()
    for suffix in (".html", ".css", ".js", ".mo", ".woff2", "0001_initial.py"):
        assert [name for name in in_wheel if name.endswith(suffix)], suffix


def test_the_wheel_has_its_licences_and_its_command(wheel):
    archive = zipfile.ZipFile(wheel)
    names = archive.namelist()

    (entry_points,) = (name for name in names if name.endswith("entry_points.txt"))
    assert "wijwerken = wijwerken.config.cli:main" in archive.read(entry_points).decode()
    assert [name for name in names if name.endswith("EUPL-1.2.txt")]


def test_the_wheel_serves_pages_and_styles(installed, tmp_path):
    process = subprocess.Popen(
        [installed, "-m", "wijwerken", "serve", "--host", "127.0.0.1"],
        env={"PATH": os.environ["PATH"], "WIJWERKEN_HOME": str(tmp_path / "home"), "PORT": "9400"},
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout
    try:
        address = process.stdout.readline().strip()
        with urllib.request.urlopen(address, timeout=10) as answer:
            page = answer.read().decode()
        (style, *_more) = re.findall(r'<link[^>]+href="(/static/[^"]+\.css)"', page)
        with urllib.request.urlopen(address.rstrip("/") + style, timeout=10) as answer:
            assert answer.headers["Content-Type"].startswith("text/css")
    finally:
        process.terminate()
        process.communicate(timeout=10)
