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
from tests.house.furnished_otherwise import furnish_elsewhere
from tests.house.pages import Field, crawl, forms_of, read_by, reader, view_of
from tests.sending import send

pytestmark = pytest.mark.usefixtures("undone")

A_FEW = 1  # ids of each kind that are tried in each field
NO_THING = {"slug", "code", "kind", "seq"}
NOT_OURS = {"sessions.session", "web.sent", "people.attempt"}


@dataclass(frozen=True)
class Theirs:
    """Other inquiries: their ids by kind, and every address in them that leads somewhere, from the inquiry on."""

    ids: dict[str, list[str]]
    paths: set[str]


@pytest.fixture(scope="module")
def theirs(module_db) -> Theirs:
    """Furnished before ours, so that all that is there then is theirs."""
    other = furnish()
    read = [crawl(browser_of(other.busy), [f"/v/{other.inquiry.slug}/"])]
    read += [read_by(eyes) for there in (other, *furnish_elsewhere()) for eyes in there.eyes]
    paths = {urlsplit(path).path for pages in read for path in leads_to(pages)}
    return Theirs(ids_by_kind(), {path.split("/", 3)[3] for path in paths if path.startswith("/v/")})


def leads_to(pages: dict[str, str]) -> Iterator[str]:
    """These pages, and where their links and forms go."""
    for path, page in pages.items():
        yield from (path, *reader(path, page).links)
    yield from (form.action for form in forms_of(pages))


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


def with_ids() -> dict[str, set[str]]:
    """The addresses within an inquiry that ask for an id: name → the parts that it fills."""
    parts = {address.name: set(address.parts) - NO_THING for address in all_addresses() if "slug" in address.parts}
    return {name: asks for name, asks in parts.items() if asks}


def paths_with(theirs: Theirs, slug: str) -> Iterator[tuple[str, str]]:
    """Addresses of ours with an id of theirs that leads somewhere there."""
    for path in theirs.paths:
        ours = f"/v/{slug}/{path}"
        if view_of(ours) in with_ids():
            yield view_of(ours), ours


def test_every_address_with_an_id_is_tried(theirs):
    tried = {name for name, _path in paths_with(theirs, "x")}

    assert sorted(set(with_ids()) - tried) == []


def test_no_id_of_another_inquiry_opens_anything(ours, theirs):
    browser = browser_of(ours.busy)
    before = rows()

    opened = set()
    for name, path in sorted(paths_with(theirs, ours.inquiry.slug)):
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


def test_no_form_takes_an_id_of_another_inquiry(ours, theirs, forms):
    kind_of = {id: kind for kind, ids in ids_by_kind().items() for id in ids}
    before = rows()

    tried, broken = set(), []
    for form in forms:
        browser = browser_of(form.by)
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
