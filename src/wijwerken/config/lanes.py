"""One supervisor with its lanes: pages and background tasks.

What dies is started again, with a growing pause; what must stop gets ten seconds; and when the supervisor
itself is killed its children do not outlive it. Everything is loaded once, before the lanes are forked.
"""

import ctypes
import multiprocessing
import os
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from multiprocessing.connection import wait
from multiprocessing.process import BaseProcess
from typing import Any

WORKERS = 2
THREADS = 8  # per worker; measured: many times the throughput of the same pages over ASGI
GRACE = 10.0  # seconds for what runs to end by itself
SHORTEST, LONGEST = 0.1, 30.0  # pauses before something is started again, in seconds
SETTLED = 10.0  # who lived this long has recovered
PATIENCE = 4  # starts in vain, before the first answer, after which we give up

PR_SET_PDEATHSIG = 1


def die_with(parent: int, how: signal.Signals = signal.SIGTERM) -> None:
    """Ask the kernel to end this process when `parent` is gone (Linux; elsewhere nothing is asked)."""
    if sys.platform != "linux":
        return
    ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, how)
    if os.getppid() != parent:  # it went before we could ask
        os._exit(1)


@dataclass
class Lane:
    """Something that must always run."""

    name: str
    work: Callable[[], Any]
    process: BaseProcess | None = None
    since: float = 0.0
    failures: int = 0
    due: float = 0.0

    def start(self) -> None:
        self.since = time.monotonic()
        parent = os.getpid()
        self.process = multiprocessing.get_context("fork").Process(target=self._run, args=(parent,), name=self.name)
        self.process.start()

    def _run(self, parent: int) -> None:
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, signal.SIG_DFL)
        die_with(parent)
        self.work()

    def mourn(self) -> None:
        """It died: set when it starts again."""
        lived = time.monotonic() - self.since
        self.failures = 1 if lived > SETTLED else self.failures + 1
        self.due = time.monotonic() + min(SHORTEST * 2 ** (self.failures - 1), LONGEST)
        self.process = None


@dataclass
class Supervisor:
    """Keeps its lanes running until it is told to stop."""

    lanes: list[Lane]
    answers: Callable[[], bool]
    announce: Callable[[], None]
    announced: bool = False
    stopping: bool = False
    _bell: tuple[int, int] = field(default_factory=os.pipe)

    def run(self) -> int:
        """Run until told to stop: 0; or 1 when the pages never came to answer."""
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._told_to_stop)
        for lane in self.lanes:
            lane.start()
        while not self.stopping:
            self._wait()
            if not self.announced and self.answers():
                self.announced = True
                self.announce()
            self._restart()
        self._end()
        return 0 if self.announced or all(lane.failures == 0 for lane in self.lanes) else 1

    def _told_to_stop(self, number: int, frame: object) -> None:
        self.stopping = True
        os.write(self._bell[1], b"!")

    def _wait(self) -> None:
        """Sleep until a lane dies, one is due, or we are told to stop; while nothing answers yet, only briefly."""
        now = time.monotonic()
        dues = [lane.due - now for lane in self.lanes if lane.process is None]
        pause = min([0.02] * (not self.announced) + dues, default=None)
        sentinels = [lane.process.sentinel for lane in self.lanes if lane.process]
        wait([self._bell[0], *sentinels], timeout=None if pause is None else max(pause, 0))

    def _restart(self) -> None:
        for lane in self.lanes:
            if self.stopping:
                return
            if lane.process and not lane.process.is_alive():
                print(f"{lane.name} ended ({lane.process.exitcode}) and starts again.", file=sys.stderr, flush=True)
                lane.mourn()
                self.stopping |= not self.announced and lane.failures >= PATIENCE
            elif lane.process is None and lane.due <= time.monotonic():
                lane.start()

    def _end(self) -> None:
        running = [lane.process for lane in self.lanes if lane.process]
        for process in running:
            process.terminate()
        end = time.monotonic() + GRACE - 1
        for process in running:
            process.join(max(end - time.monotonic(), 0))
            if process.is_alive():
                process.kill()
                process.join()


def pages(host: str, port: int) -> None:
    """The pages, over WSGI: two workers with eight threads each, forked from what is loaded already."""
    from granian import Granian
    from granian.constants import Interfaces
    from granian.log import LogLevels

    main = os.getpid()

    def application(target: str) -> Any:
        # At once: a worker without granian has nobody to tell, and its handler of SIGTERM may not be there yet.
        die_with(main, signal.SIGKILL)
        from .wsgi import application

        return application

    Granian(
        "wijwerken.config.wsgi:application",
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=WORKERS,
        blocking_threads=THREADS,
        respawn_failed_workers=True,
        workers_kill_timeout=int(GRACE) - 2,
        log_level=LogLevels.error,
    ).serve(target_loader=application)


def tasks() -> None:
    """The background tasks, one at a time. What a killed worker left running is done again: tasks are repeatable."""
    from django.core.management import call_command

    from wijwerken.people.post.delivering import deliver
    from wijwerken.web.rhythm import come_by_again

    take_up_again()
    come_by_again()  # what happens every so often
    deliver.enqueue()  # what waited while nobody was at work
    call_command("db_worker", queue_name="*", interval=0.5, reload=False, startup_delay=False, verbosity=0)


def take_up_again() -> int:
    """Tasks that run while no worker does go back to the queue. Gives how many."""
    from django_tasks import TaskResultStatus
    from django_tasks_db.models import DBTaskResult

    left = DBTaskResult.objects.running()
    return left.update(status=TaskResultStatus.READY, started_at=None)
