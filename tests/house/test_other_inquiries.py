"""The rooms of one inquiry are closed to another: no id of it opens anything, and none is ever stored."""

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

import pytest
from django.apps import apps
from django.core.serializers.json import Serializer

from tests.factories import browser_of
from tests.house.addresses import all_addresses
from tests.house.furnished import furnish, things
from tests.house.pages import Field, crawl, forms_of, view_of
from tests.sending import send

pytestmark = pytest.mark.usefixtures("undone")

A_FEW = 1  # ids of each kind that are tried in each field
NO_THING = {"slug", "code", "kind"}
NOT_OURS = {"sessions.session", "web.sent", "people.attempt"}


@dataclass(frozen=True)
class Theirs:
    """Another inquiry: its ids by kind, and every address in it that leads somewhere."""

    slug: str
    ids: dict[str, list[str]]
    paths: set[str]


@pytest.fixture(scope="module")
def theirs(module_db) -> Theirs:
    """Furnished before ours, so that all that is there then is theirs."""
    other = furnish()
    pages = crawl(browser_of(other.busy), [f"/v/{other.inquiry.slug}/"])
    paths = {urlsplit(path).path for path in [*pages, *(form.action for form in forms_of(pages))]}
    return Theirs(other.inquiry.slug, ids_by_kind(), paths)


@pytest.fixture(scope="module")
def ours(theirs, furnished):
    """Our inquiry, with a person of every duty."""
    return furnished


def ids_by_kind() -> dict[str, list[str]]:
    return {kind._meta.label_lower: ids for kind, ids in things().items() if ids}


def rows() -> set[str]:
    """Every row that is kept, but for sessions and the keys of forms."""
    kinds = [kind for kind in apps.get_models() if kind._meta.label_lower not in NOT_OURS]
    return {Serializer().serialize([row]) for kind in kinds for row in kind.objects.all()}


def paths_with(theirs: Theirs, slug: str) -> Iterator[tuple[str, str]]:
    """Addresses of ours with an id of theirs: what leads somewhere there, and elsewhere ids of its room."""
    parts = {address.name: set(address.parts) - NO_THING for address in all_addresses() if "slug" in address.parts}
    reached = set()
    for path in theirs.paths:
        if parts.get(view_of(path)):
            reached.add(view_of(path))
            yield view_of(path), path.replace(f"/v/{theirs.slug}/", f"/v/{slug}/")
    for address in all_addresses():
        if parts.get(address.name) and address.name not in reached:
            room = address.name.split(":")[0]
            for kind, ids in theirs.ids.items():
                if kind.split(".")[0] == room:
                    yield address.name, address.of(slug, ids[0])


def test_no_id_of_another_inquiry_opens_anything(ours, theirs):
    browser = browser_of(ours.busy)
    before = rows()

    opened = set()
    for name, path in paths_with(theirs, ours.inquiry.slug):
        for answer in (browser.get(path), send(browser, path)):
            if answer.status_code not in {403, 404, 405}:  # at a shut door nothing is looked up
                opened.add((name, answer.status_code))

    assert sorted(opened) == []
    assert rows() == before


def others(field: Field, theirs: dict[str, list[str]], kind_of: dict[str, str]) -> Iterator[str]:
    """For a field that holds an id: ids of theirs of the same kinds, written in the same way."""
    for kind in {kind_of.get(stands.rpartition("/")[2], "") for stands in (field.value, *field.options)}:
        for id in theirs.get(kind, [])[:A_FEW]:
            yield id
            if any("/" in option for option in field.options):
                yield f"{kind}/{id}"


def test_no_form_takes_an_id_of_another_inquiry(ours, theirs, pages):
    browser = browser_of(ours.busy)
    kind_of = {id: kind for kind, ids in ids_by_kind().items() for id in ids}
    before = rows()

    tried, broken = set(), []
    for form in forms_of(pages):
        for field in form.fields.values():
            for value in others(field, theirs.ids, kind_of):
                answer = send(browser, form.action, **form.sent(**{field.name: value}))
                tried.add((form.view, field.name.rpartition("-")[2]))
                if answer.status_code >= 500:
                    broken.append((form.view, field.name))

    foreign = {id for ids in theirs.ids.values() for id in ids}
    assert broken == []
    assert {"participant", "sources", "version", "reading"} <= {name for _view, name in tried}
    assert [row for row in rows() - before if any(id in row for id in foreign)] == []
    assert [row for row in before - rows() if any(id in row for id in foreign)] == []
