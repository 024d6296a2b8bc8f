"""`wijwerken serve`: the pages and the background tasks, under one supervisor."""

import argparse
import gc
import http.client
import os
import socket
from functools import partial

from wijwerken.config import home

from . import Unable

HELP = "serve the pages and do the background work"
FIRST_PORT = 8000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--host", default="0.0.0.0", help="the address to listen at (default: every one of this machine)"
    )
    parser.add_argument("--port", type=port_number, help="the port (default: PORT, or 8000, or the next one free)")
    parser.add_argument("--no-migrate", action="store_true", help="leave the database as it is")


def port_number(word: str) -> int:
    if not word.isdecimal() or not 0 < int(word) < 65536:
        raise argparse.ArgumentTypeError(f"{word} is not a port (1 to 65535)")
    return int(word)


def run(arguments: argparse.Namespace) -> int:
    host = arguments.host
    port = arguments.port or free_port(host)
    if not is_free(host, port):
        raise Unable(f"Port {port} is taken. Name another with --port, or leave it out to get a free one.")
    nearby = address_in_network() if host in {"0.0.0.0", "::"} else None
    if nearby:
        os.environ["WIJWERKEN_NEARBY"] = nearby
    os.environ["PORT"] = str(port)

    home.open_house()
    if not arguments.no_migrate:
        home.migrate()
    lines = [f"http://localhost:{port}/"]
    if nearby:
        lines.append(f"On a phone in the same network: http://{nearby}:{port}/")
    lines += ways_in(port)
    load_everything()

    from wijwerken.config.lanes import Lane, Supervisor, pages, tasks

    return Supervisor(
        lanes=[Lane("pages", partial(pages, host, port)), Lane("tasks", tasks)],
        answers=partial(answers, "127.0.0.1" if host == "0.0.0.0" else host, port),
        announce=lambda: print("\n".join(lines), flush=True),
    ).run()


def load_everything() -> None:
    """Load the pages once, for every process that is forked from here, and let go of the database."""
    from django.db import connections
    from django.urls import get_resolver

    from wijwerken.config.wsgi import application

    assert application and get_resolver().url_patterns is not None
    connections.close_all()
    gc.freeze()


def free_port(host: str) -> int:
    first = port_number(os.environ.get("PORT") or str(FIRST_PORT))
    for port in range(first, min(first + 100, 65536)):
        if is_free(host, port):
            return port
    raise Unable(f"No port is free from {first} on. Name one with --port.")


def is_free(host: str, port: int) -> bool:
    """Whether nobody listens there; asked strictly, as two servers of one user could share a port unnoticed."""
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind((host, port))
        except PermissionError as error:
            raise Unable(f"Port {port} is not ours to open: {error.strerror}.") from None
        except OSError:
            return False
    return True


def address_in_network() -> str | None:
    """This machine's address for others in its network. Nothing is sent: the kernel only looks up the route."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
        try:
            asking.connect(("192.0.2.1", 9))
        except OSError:
            return None
        address: str = asking.getsockname()[0]
    return None if address.startswith("127.") else address


def answers(host: str, port: int) -> bool:
    asking = http.client.HTTPConnection(host, port, timeout=5)
    try:
        asking.request("HEAD", "/", headers={"Host": "localhost"})
        asking.getresponse()
    except (OSError, http.client.HTTPException):
        return False
    finally:
        asking.close()
    return True


def ways_in(port: int) -> list[str]:
    """How to enter as one of the demonstration's people: for development, and refused outside it."""
    from django.conf import settings

    if not settings.DEBUG:
        return []
    try:
        from wijwerken.demo.people import entrances
    except ImportError:
        return []
    people = entrances()
    if not people:
        return []
    return [
        f"To walk in as somebody of the made-up village (development only): http://localhost:{port}/oefenen/",
        *(f"    {person}" for person in people),
    ]
