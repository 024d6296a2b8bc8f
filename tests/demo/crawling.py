"""Walking through all pages of the village, as a browser that follows every link."""

import gc
import html
import re
import time
from collections import deque
from dataclasses import dataclass
from urllib.parse import urldefrag, urljoin

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

LINK = re.compile(r'<a\s[^>]*?href="([^"]+)"')
TAGS = re.compile(r"<(script|style|head)\b.*?</\1>|<[^>]+>", re.DOTALL)
MOST_PAGES = 400


@dataclass(frozen=True)
class Page:
    address: str
    status: int
    text: str
    queries: int
    seconds: float  # of work; waiting for others on the same machine is left out


def crawl(browser: Client, start: str = "/", most: int = MOST_PAGES) -> dict[str, Page]:
    """Every page within reach of `start`, by address; each once."""
    gc.freeze()  # what earlier tests of this process left is no work of a page
    waiting, seen, pages = deque([start]), {start}, {}
    while waiting and len(pages) < most:
        address = waiting.popleft()
        with CaptureQueriesContext(connection) as asked:
            begun = time.process_time()
            response = browser.get(address, follow=True)
            took = time.process_time() - begun
        is_page = response["Content-Type"].startswith("text/html")
        body = response.content.decode() if is_page else ""
        pages[address] = Page(address, response.status_code, as_read(body), len(asked), took)
        for link in LINK.findall(body):
            target = urldefrag(urljoin(address, html.unescape(link))).url
            if target.startswith("/") and not target.startswith("//") and target not in seen:
                seen.add(target)
                waiting.append(target)
    return pages


def as_read(body: str) -> str:
    """The words of a page, as somebody reads them."""
    return " ".join(html.unescape(TAGS.sub(" ", body)).split())
