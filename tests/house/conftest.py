"""A furnished inquiry that the tests of a module share; each of them leaves it as it was."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .furnished import Furnished
    from .pages import Form


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

    return crawl(browser_of(furnished.busy), [f"/v/{furnished.inquiry.slug}/", "/oefenen/", "/binnen/"])


@pytest.fixture(scope="module")
def forms(furnished, pages) -> list[Form]:
    """Every form there is, and who was given it: somebody else where the busy one gets none, or elsewhere."""
    from .furnished_otherwise import furnish_elsewhere
    from .pages import forms_of, read_by

    read = [(furnished.busy, pages)]
    for there in (furnished, *furnish_elsewhere()):
        read += [(eyes.who, read_by(eyes)) for eyes in there.eyes]
    found: dict[tuple[str, ...], Form] = {}
    for who, seen in read:
        for form in forms_of(seen):
            form.by = who
            found.setdefault(form.kind, form)
    return list(found.values())


@pytest.fixture
def undone(module_db, db) -> None:
    """What this test does is undone after it."""
