"""A furnished inquiry that the tests of a module share; each of them leaves it as it was."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .furnished import Furnished


@pytest.fixture(scope="module")
def module_db(django_db_setup, django_db_blocker) -> Iterator[None]:
    """One transaction around a whole module."""
    from django.db import transaction

    with django_db_blocker.unblock(), transaction.atomic():
        yield
        transaction.set_rollback(True)


@pytest.fixture(scope="module")
def furnished(module_db) -> Furnished:
    from .furnished import furnish  # only now: pytest reads this file before the apps are there

    return furnish()


@pytest.fixture(scope="module")
def pages(furnished) -> dict[str, str]:
    """What somebody with every duty can read of it: path → page."""
    from tests.factories import browser_of

    from .pages import crawl

    home = f"/v/{furnished.inquiry.slug}/"
    done = furnished.inquiry.outcomes.order_by("made_at").first().deed_id  # other deeds are linked more often
    return crawl(browser_of(furnished.busy), [f"{home}doen/{done}/", home, "/oefenen/", "/binnen/"])


@pytest.fixture
def undone(module_db, db) -> None:
    """What this test does is undone after it."""
