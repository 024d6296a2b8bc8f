"""`wijwerken serve` answers soon, starts again what dies, and stops when it is told to."""

import http.client
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

SOURCES = Path(__file__).parents[2] / "src"


@dataclass
class Served:
    process: subprocess.Popen[str]
    lines: list[str]
    port: int
    seconds: float

    def get(self, path: str, method: str = "GET") -> int:
        asking = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            asking.request(method, path, headers={"Host": f"localhost:{self.port}"})
            return asking.getresponse().status
        finally:
            asking.close()

    def answers_within(self, seconds: float) -> bool:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                return bool(self.get("/"))
            except OSError:
                time.sleep(0.05)
        return False

    def family(self) -> list[psutil.Process]:
        return psutil.Process(self.process.pid).children(recursive=True)

    def lanes(self) -> list[psutil.Process]:
        return psutil.Process(self.process.pid).children()


def free_port() -> int:
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        return trial.getsockname()[1]


def serve(home: Path, *words: str, **environment: str) -> Served:
    port = free_port()
    since = time.monotonic()
    process = subprocess.Popen(
        [sys.executable, "-m", "wijwerken", "serve", "--host", "127.0.0.1", "--port", str(port), *words],
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(SOURCES), "WIJWERKEN_HOME": str(home), **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout
    first = process.stdout.readline()
    return Served(process, [first], port, time.monotonic() - since)


@pytest.fixture(scope="module")
def home(tmp_path_factory) -> Path:
    home = tmp_path_factory.mktemp("served") / "home"
    subprocess.run(
        [sys.executable, "-m", "wijwerken", "check"],
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(SOURCES), "WIJWERKEN_HOME": str(home)},
        check=True,
        capture_output=True,
    )
    return home


@pytest.fixture
def served(home) -> Iterator[Served]:
    served = serve(home)
    family = served.family()
    yield served
    for process in [*family, served.process]:
        with suppress(psutil.NoSuchProcess):
            process.kill()
    served.process.communicate(timeout=10)


def gone(processes: list[psutil.Process], within: float) -> bool:
    _gone, alive = psutil.wait_procs(processes, timeout=within)
    return not alive


def test_the_first_line_is_the_address_and_it_answers(served):
    assert served.lines == [f"http://localhost:{served.port}/\n"]
    assert served.get("/bestaat-niet/") == 404
    assert served.seconds < 10  # 2 s on a quiet machine; here others may be working


def test_a_killed_lane_starts_again(served):
    before = {lane.pid for lane in served.lanes()}
    assert len(before) == 2

    for lane in served.lanes():
        lane.kill()
    time.sleep(0.5)

    assert served.answers_within(5)
    after = {lane.pid for lane in served.lanes()}
    assert len(after) == 2
    assert not before & after


def test_a_killed_worker_of_the_pages_starts_again(served):
    workers = [process for process in served.family() if process not in served.lanes()]
    assert len(workers) == 2

    workers[0].kill()

    assert gone(workers[:1], within=5)
    end = time.monotonic() + 8
    while time.monotonic() < end and len(served.family()) < 4:
        time.sleep(0.1)
    assert len(served.family()) == 4
    assert served.answers_within(5)


def test_it_stops_when_told_and_leaves_nobody_behind(served):
    family = served.family()
    since = time.monotonic()

    served.process.send_signal(signal.SIGTERM)

    assert served.process.wait(timeout=10) == 0
    assert time.monotonic() - since < 10
    assert gone(family, within=1)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux ends children with their parent")
def test_children_do_not_outlive_a_killed_supervisor(served):
    family = served.family()

    served.process.kill()

    assert gone(family, within=10)


def test_a_taken_port_is_said_in_one_line(served, home):
    second = subprocess.run(
        [sys.executable, "-m", "wijwerken", "serve", "--host", "127.0.0.1", "--port", str(served.port)],
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(SOURCES), "WIJWERKEN_HOME": str(home)},
        capture_output=True,
        text=True,
        timeout=30,
    )

    assert second.returncode == 1
    assert second.stderr == (
        f"wijwerken serve: Port {served.port} is taken. Name another with --port, or leave it out to get a free one.\n"
    )


def test_without_a_named_port_the_next_free_one_is_taken(served, home):
    other = subprocess.Popen(
        [sys.executable, "-m", "wijwerken", "serve", "--host", "127.0.0.1"],
        env={
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(SOURCES),
            "WIJWERKEN_HOME": str(home),
            "PORT": str(served.port),
        },
        stdout=subprocess.PIPE,
        text=True,
    )
    assert other.stdout
    try:
        address = other.stdout.readline()
    finally:
        other.terminate()
        other.communicate(timeout=10)
    found = re.fullmatch(r"http://localhost:(\d+)/\n", address)
    assert found
    assert int(found[1]) > served.port


def test_practising_as_somebody_is_refused_outside_development(served):
    assert served.get("/oefenen/") == 404
    assert served.get("/oefenen/", "POST") in {400, 403, 404}
