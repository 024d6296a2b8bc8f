"""Reading pages as a browser does: their links, their forms, and the fields in them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from django.test import Client
from django.urls import Resolver404, resolve

from tests.factories import browser_of

if TYPE_CHECKING:
    from tests.house.furnished import Eyes
    from wijwerken.inquiry.models import Participant

A_FEW = 2  # pages behind one address that are looked at
NO_PAGES = {
    "inquiry:letters-pdf",
    "inquiry:decisions-file",
    "inquiry:verify-file",
    "inquiry:decisions-feed",
    "inquiry:receipt",
}
TURNS_AWAY = {"inquiry:account-close", "people:leave", "inquiry:leave"} | NO_PAGES  # ends a session, or is no page


@dataclass
class Field:
    """A field with what stands in it, and what can be chosen."""

    name: str
    kind: str
    value: str = ""
    options: list[str] = field(default_factory=list)

    @property
    def typed(self) -> bool:
        return self.kind in {"text", "textarea", "search", "email", "date", "number", "tel", "url"}


@dataclass
class Form:
    action: str
    method: str
    fields: dict[str, Field] = field(default_factory=dict)
    page: str = ""
    by: Participant | None = None

    @property
    def view(self) -> str:
        return view_of(self.action)

    @property
    def kind(self) -> tuple[str, ...]:
        """Its address and the names of its fields, without the ids of what they are about."""
        return (self.view, *sorted({name.rpartition("-")[2] for name in self.fields}))

    def sent(self, **instead: object) -> dict[str, object]:
        """What a browser sends: every field as it stands, boxes ticked, the first choice taken, words typed."""
        return {one.name: filled(one) for one in self.fields.values()} | instead


def filled(one: Field) -> str | list[str]:
    if one.kind == "checkbox" and not one.value:
        return one.options[:2]
    if one.kind in {"radio", "select"}:
        return one.value or next((option for option in one.options if option), "")
    if one.value or not one.typed:
        return one.value
    return {"date": "2026-11-01", "number": "1", "email": "iemand@voorbeeld.test"}.get(one.kind, "Een paar woorden")


class Reader(HTMLParser):
    """Collects links and forms; also fields outside their form that name it."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.page, self.links, self.forms = page, [], []
        self.inside: Form | None = None
        self.by_id: dict[str, Form] = {}
        self.loose: list[tuple[str, Field]] = []
        self.area: Field | None = None
        self.choosing: Field | None = None

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        has = {name: value or "" for name, value in attributes}
        if tag == "a" and has.get("href"):
            self.links.append(has["href"])
        elif tag == "form":
            self.inside = Form(has.get("action") or self.page, has.get("method", "get").lower(), page=self.page)
            self.forms.append(self.inside)
            self.by_id[has.get("id", "")] = self.inside
        elif tag in {"input", "textarea", "select", "button"} and has.get("name"):
            self.keep(tag, has)
        elif tag == "option" and self.choosing:
            self.choosing.options.append(has.get("value", ""))
            if "selected" in has:
                self.choosing.value = has.get("value", "")

    def keep(self, tag: str, has: dict[str, str]) -> None:
        kind = has.get("type", "text") if tag == "input" else tag
        value = has.get("value", "")
        target = self.inside if "form" not in has else None
        known = target.fields.get(has["name"]) if target else None
        one = known or Field(has["name"], kind, "" if kind in {"radio", "checkbox", "button"} else value)
        if kind in {"radio", "checkbox", "button"}:
            one.options.append(has.get("value", "on"))
            if "checked" in has:
                one.value = has.get("value", "on")
        if target:
            target.fields[one.name] = one
        else:
            self.loose.append((has.get("form", ""), one))
        self.area = one if tag == "textarea" else None
        self.choosing = one if tag == "select" else None

    def handle_data(self, data: str) -> None:
        if self.area:
            self.area.value += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self.inside = None
        elif tag == "textarea" and self.area:
            self.area.value = self.area.value.removeprefix("\n")
            self.area = None
        elif tag == "select":
            self.choosing = None

    def close(self) -> None:
        super().close()
        for owner, one in self.loose:
            if owner in self.by_id:
                self.by_id[owner].fields.setdefault(one.name, one)


def reader(page: str, content: str) -> Reader:
    found = Reader(page)
    found.feed(content)
    found.close()
    return found


def view_of(address: str) -> str:
    try:
        return resolve(urlsplit(address).path).view_name
    except Resolver404:
        return ""


def crawl(browser: Client, begin: Iterable[str], *, a_few: int = A_FEW) -> dict[str, str]:
    """Every page that links lead to, a few behind each address: path → what it says."""
    seen: dict[str, str] = {}
    times: Counter[str] = Counter()
    waiting = list(begin)
    asked = set(waiting)
    while waiting:
        path = waiting.pop(0)
        view = view_of(path)
        if not view or view in TURNS_AWAY or times[view] >= a_few:
            continue
        answer = browser.get(path)
        assert answer.status_code < 500, path
        if answer.status_code == 302:
            links = [answer.headers["Location"]]
        elif answer.status_code == 200 and answer.headers["Content-Type"].startswith("text/html"):
            times[view] += 1
            seen[path] = answer.content.decode()
            links = reader(path, seen[path]).links
        else:
            continue
        for link in links:
            full = path.split("?")[0] + link if link.startswith("?") else link.split("#")[0]
            if full.startswith("/") and full not in asked:
                asked.add(full)
                waiting.append(full)
    return seen


def read_by(eyes: Eyes) -> dict[str, str]:
    """The pages that these eyes are for: path → page."""
    browser = browser_of(eyes.who)
    answers = {path: browser.get(path, follow=True) for path in eyes.pages}
    assert dict.fromkeys(eyes.pages, 200) == {path: answer.status_code for path, answer in answers.items()}
    return {path: answer.content.decode() for path, answer in answers.items()}


def forms_of(pages: dict[str, str]) -> list[Form]:
    """The forms that send, one for each address and set of fields."""
    found: dict[tuple[str, ...], Form] = {}
    for path, content in pages.items():
        for form in reader(path, content).forms:
            if form.method == "post" and form.view not in TURNS_AWAY:
                found.setdefault(form.kind, form)
    return list(found.values())
