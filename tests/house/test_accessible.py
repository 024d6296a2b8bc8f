"""Every page can be used by everybody, on a telephone and in a wide window, in both languages (WCAG 2.2 AA)."""

from urllib.parse import urlsplit

import pytest
from django.conf import settings

from tests.factories import browser_of
from tests.house.furnished import furnish
from tests.house.pages import crawl, view_of
from tests.web.test_in_browser import faults_of

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

NARROWEST = 320
BEGIN = ["/", "/oefenen/", "/binnen/", "/binnen/post/", "/privacy/", "/toegankelijkheid/"]
SKELETON = """() => ({
  language: document.documentElement.lang,
  title: document.title.trim() !== "",
  headings: document.querySelectorAll("h1").length,
  main: document.querySelectorAll("main").length,
  skip: (document.querySelector("a[href='#inhoud']") || {}).tagName === "A" && !!document.getElementById("inhoud"),
})"""
TOO_WIDE = """() => document.documentElement.scrollWidth > window.innerWidth ? [...document.querySelectorAll("body *")]
  .filter(one => one.getBoundingClientRect().right > window.innerWidth + 1)
  .slice(0, 3).map(one => one.outerHTML.slice(0, 90)) : []"""


@pytest.mark.parametrize(
    ("who", "width", "language"),
    [("participant", 360, "nl"), ("participant", 1280, "en"), ("stranger", 360, "en"), ("stranger", 1280, "nl")],
)
def test_every_page_can_be_used_by_everybody(who, width, language, visitor, live_server, client):
    furnished = furnish()
    begin = [f"/v/{furnished.inquiry.slug}/", *BEGIN]
    reader = browser_of(furnished.busy) if who == "participant" else client
    context = visitor(viewport={"width": width, "height": 800}, language=language)
    if who == "participant":
        session = reader.cookies[settings.SESSION_COOKIE_NAME].value
        context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": session, "url": live_server.url}])
    page = context.new_page()

    faults = []
    for path in crawl(reader, begin, a_few=1):
        page.set_viewport_size({"width": width, "height": 800})
        page.goto(path, wait_until="domcontentloaded")
        view = view_of(urlsplit(path).path)
        faults += [(view, name, html[:2]) for name, html in faults_of(page)]
        skeleton = page.evaluate(SKELETON)
        if skeleton != {"language": language, "title": True, "headings": 1, "main": 1, "skip": True}:
            faults.append((view, "skeleton", skeleton))
        page.set_viewport_size({"width": NARROWEST, "height": 800})
        faults += [(view, "too wide", wide) for wide in page.evaluate(TOO_WIDE)]

    assert not faults, "\n".join(map(str, faults))
