"""Reading the pages of the map as a browser would."""

import re
from html import unescape

from django.test import Client
from django.urls import reverse


def page(inquiry, view="map", *args, browser=None, **query):
    answer = (browser or Client()).get(reverse(f"systemmap:{view}", args=[inquiry.slug, *args]), query)
    return answer, answer.content.decode()


def drawing(html):
    """The drawing of the whole map."""
    return re.search(r'<figure class="map map--whole">(.*?)</figure>', html, re.S)[1]


def lines_drawn(html):
    """Address and number on each knob of the drawing."""
    return set(re.findall(r'<a href="([^"]*/verband/[^"]*)"[^>]*><circle.*?<text[^>]*>([^<]*)</text>', drawing(html)))


def lines_in_table(html):
    """Address and number of people of each row of the table."""
    rows = re.findall(r'<tr[^>]*id="v-[^>]*>(.*?)</tr>', html, re.S)
    found = set()
    for row in rows:
        people = re.search(r'class="number">(\d+)<', row)[1]
        minus = "−" if "(remt)" in row else ""
        found.add((re.search(r'href="([^"]*/verband/[^"]*)"', row)[1], minus + people))
    return found


def text(html):
    """What stands on the page, without its tags."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())
