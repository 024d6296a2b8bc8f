"""Somebody before a browser: what they see and do, in the words that stand on the screen."""

import io
import re
from typing import Any

from playwright.sync_api import TimeoutError as PlaywrightTimeout
from playwright.sync_api import expect
from pypdf import PdfReader

CODE = re.compile(r"\b[A-Z2-9]{4} [A-Z2-9]{4} [A-Z2-9]{3}\b")


class Visitor:
    """One person with one browser. Every act fails where a person would stop and not know how to go on."""

    def __init__(self, name: str, context: Any) -> None:
        self.name = name
        self.page = context.new_page()

    def go(self, address: str) -> None:
        answer = self.page.goto(address)
        assert answer.status == 200, f"{self.name} finds no page at {address}: {answer.status}"

    def sees(self, *texts: str) -> None:
        for text in texts:
            expect(self.page.locator("body")).to_contain_text(text)

    def sees_not(self, text: str) -> None:
        expect(self.page.locator("body")).not_to_contain_text(text)

    def follow(self, link: str) -> None:
        self.found(self.page.get_by_role("link", name=link), link).click()
        self.arrives()

    def press(self, button: str) -> None:
        self.found(self.page.get_by_role("button", name=button), button).click()
        self.arrives()

    def write(self, label: str, text: str) -> None:
        self.found(self.page.get_by_label(label), label).fill(text)

    def choose(self, words: str) -> None:
        """Pick an answer, or tick a box, by the words beside it, as a finger does."""
        self.found(self.page.locator("label", has_text=words), words).click()

    def pick(self, label: str, option: str) -> None:
        self.found(self.page.get_by_label(label), label).select_option(label=option)

    def found(self, locator: Any, what: str) -> Any:
        """The first of these on the page; or say what stands there instead."""
        try:
            locator.first.wait_for(timeout=8_000)
        except PlaywrightTimeout:
            words = self.page.locator("main").inner_text()[:1500]
            raise AssertionError(f"{self.name} finds no “{what}” at {self.page.url}:\n{words}") from None
        return locator.first

    def arrives(self) -> None:
        self.page.wait_for_load_state("load")
        heading = self.page.locator("h1").first.inner_text()
        assert "ging mis" not in heading, f"{self.name} got an error page: {heading}"
        wide = (
            self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            if self.scripts
            else 0
        )
        assert wide <= 0, f"{self.name} has to scroll sideways at {self.page.url}"

    @property
    def scripts(self) -> bool:
        return bool(self.page.context.__dict__.get("scripts", True))


def codes_in(pdf: bytes) -> list[str]:
    """The codes on printed letters, as somebody reads them at the kitchen table."""
    pages = PdfReader(io.BytesIO(pdf)).pages
    return [CODE.search(" ".join(page.extract_text().split())).group() for page in pages]
