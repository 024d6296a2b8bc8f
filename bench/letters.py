"""Printing a thousand letters: at most five seconds of typst; and all of it, squares included."""

import os
import secrets
import tempfile
import time
from types import SimpleNamespace

MANY = 1000
MOST_SECONDS = 5


def main() -> None:
    os.environ["WIJWERKEN_HOME"] = tempfile.mkdtemp(prefix="wijwerken-bench-")
    os.environ["DJANGO_SETTINGS_MODULE"] = "wijwerken.config.settings"
    import django

    django.setup()
    import typst

    from wijwerken.inquiry.letters.printing import Letter, print_letters
    from wijwerken.method.codes import new_code

    house = SimpleNamespace(name="Gemeente Oeverdam", listener="Marloes", telephone="010 000 00 00")
    inquiry = SimpleNamespace(organisation=house, language="nl", made_up=True)
    random, words = secrets.SystemRandom(), "Waarom valt de helft stil? En wie horen we nooit?"
    letters = [Letter(new_code(random), words, "", (f"Buur {n}", f"Dijkweg {n}")) for n in range(MANY)]

    inside, compile_pages = [], typst.compile
    typst.compile = lambda *args, **kwargs: timed(inside, compile_pages, *args, **kwargs)
    whole: list[float] = []
    pdf = timed(whole, print_letters, inquiry, letters, entrance="https://wijwerken.example/binnen/")
    print(f"{MANY} letters: {whole[0]:.1f} s, of which {inside[0]:.1f} s typst, {len(pdf) / 1e6:.1f} MB")
    assert inside[0] <= MOST_SECONDS


def timed(seconds: list[float], work, *args, **kwargs):
    began = time.perf_counter()
    done = work(*args, **kwargs)
    seconds.append(time.perf_counter() - began)
    return done


main()
