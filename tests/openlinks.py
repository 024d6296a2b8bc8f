"""Coming in by an open link, as a browser does."""

import base64
import hashlib
import json

from django.test import Client

from tests.sending import send
from wijwerken.inquiry.models import OpenLink
from wijwerken.people import robots


def come_by(link: OpenLink, browser: Client | None = None) -> Client:
    """A browser that waited half a minute, and is in."""
    browser = browser or Client()
    answer = send(browser, f"/doe-mee/{link.pk}/", altcha=solved(robots.a_sum()))
    assert answer.status_code == 302, answer.content.decode()
    return browser


def solved(challenge: str) -> str:
    """What the small module in the browser finds."""
    asked = json.loads(challenge)
    number = next(
        number
        for number in range(asked["maxNumber"] + 1)
        if hashlib.sha256(f"{asked['salt']}{number}".encode()).hexdigest() == asked["challenge"]
    )
    kept = {name: asked[name] for name in ("algorithm", "challenge", "salt", "signature")}
    return base64.b64encode(json.dumps({**kept, "number": number}).encode()).decode()


def tell(browser: Client, inquiry, words: str):
    return send(browser, f"/v/{inquiry.slug}/verhalen/vertel/", text=words, consent="pieces", language="nl")
