"""R6: only words of a person stand between quotation marks; whoever quotes says here whose words they are."""

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest
from django.utils.html import strip_tags

import wijwerken
from tests.house.furnished import things

HOUSE = Path(wijwerken.__file__).parent
QUOTED = re.compile(r"[“„«](.*?)[”»]|<q>(.*?)</q>|&[lb]?[lr]?dquo;(.*?)&rdquo;", re.DOTALL)

TELLER = "a piece of a story, as its teller said it"
STATED = "a statement: of a teller, of its writer, or of who said it in the conversation it was imported from"
OBJECTS = "the reason of who objects, in their own words"
ASKS = "a question or a request of somebody here, in their own words"
SAYS = "what somebody here wrote about something: a worry, a witness, news, an ending, a reason"
THEIR_OWN = "what the reader wrote themselves"
MAIL = "what somebody wrote by hand, to be sent"
LOOK = "the page that shows the look of the house: made-up words of nobody"
FILES = "what stands literally in a file, to who brought that file"

WHOSE = {
    TELLER: """
        perspectives/new.html: piece.snippet
        systemmap/point.html: piece.snippet|truncatewords:24
        stories/providers.py: Truncator(' '.join(words.split())).chars(TITLE)
    """,
    STATED: """
        perspectives/on_behalf.py: statement
        perspectives/statement.html: row.statement.text|linebreaksbr
        perspectives/scene.html: statement.text
        perspectives/scene.html: mark.statement.text
        perspectives/words_only.html: row.statement.text
        perspectives/words.html: statement.text|linebreaksbr
        perspectives/respond.html: statement.text|linebreaksbr
    """,
    OBJECTS: """
        plans/plan.html: objection.reason
        plans/end_objection.html: objection.reason
        inquiry/decisions/line.html: answer.reason
        inquiry/joining.py: reason
    """,
    ASKS: """
        backing/answer_question.html: asked.text
        backing/questions.html: asked.text
        inquiry/frame_answer.html: question.text
        directions/requests.html: asked.request.text
    """,
    SAYS: """
        backing/queries/waiting.py: promise
        inquiry/trail.html: trail.thing.words
        inquiry/trail_thread.html: thing.words
        insights/seen.html: thing.words
        ideas/connect.html: title
        ideas/idea.html: energy.brings
        deeds/deed.html: words
        deeds/item.html: shown.last_news.text|truncatechars:200
        directions/objection_row.html: end.words
        directions/objection.html: end.words
        directions/direction.html: one.words
        inquiry/behalf/enter.html: form.about
        ideas/on_behalf.py: title
        ideas/joining.py: title
        directions/joining.py: title
        directions/leaving.py: reason
        directions/attending.py: Truncator(' '.join(words.split())).chars(TITLE)
        deeds/attending.py: deed
        deeds/ticking.py: deed
        ideas/attending.py: idea
        directions/direction.html: worry.words
        directions/direction.html: witness.stop_when
        directions/direction.html: experiment.stop.reason
        method/plans.py: agreement
        method/plans.py: frame
    """,
    THEIR_OWN: """
        perspectives/alike.html: form.text.value
        inquiry/mine.html: became.mine.words
        inquiry/openlink/source.html: became.mine.words
    """,
    MAIL: """
        people/post/mail.html: mail.voice|linebreaksbr
    """,
}
LEFT_OUT = {
    "web/style.html": LOOK,
    "sharing/claim_files.py": FILES,
    "web/faults.py": FILES,
    "sharing/polis_files.py": FILES,
    "web/tables.py": FILES,
    "maths/systemmap/text.py": "how wide a sign is",
    "stories/sentences.py": "where a sentence ends",
    "perspectives/domain/stating.py": "signs that make no difference",
}


def quoted_in(text: str) -> Iterator[str]:
    """What stands between quotation marks: the one expression in it, or else all of it."""
    for found in QUOTED.findall(text):
        inside = next((one for one in found if one), "").strip()
        only = re.fullmatch(r"\{\{\s*(.*?)\s*\}\}|%\((\w+)\)s|\{(.*)\}", inside, re.DOTALL)
        yield next(one for one in only.groups() if one) if only else inside


def quotes() -> set[str]:
    """As "room/file: expression", of every template and every file of the house but the made-up village."""
    found = set()
    for file in HOUSE.rglob("*.html"):
        name = str(file).rpartition("/templates/")[2]
        found |= {f"{name}: {one}" for one in quoted_in(file.read_text())}
    for file in HOUSE.rglob("*.py"):
        if "demo" not in file.parts:
            found |= {f"{file.relative_to(HOUSE)}: {one}" for one in quoted_in(file.read_text())}
    return {one for one in found if one.split(": ")[0] not in LEFT_OUT}


def named() -> set[str]:
    return {line.strip() for lines in WHOSE.values() for line in lines.strip().splitlines()}


def test_r6_whoever_quotes_says_whose_words_they_are():
    assert sorted(quotes() - named()) == []


def test_the_table_names_nothing_that_is_gone():
    assert sorted(named() - quotes()) == []


@pytest.mark.parametrize(
    ("template", "seen"),
    [
        ("<p>“{{ factor.label }}”</p>", ["factor.label"]),
        ("<q>{{ proposal.words }}</q>", ["proposal.words"]),
        ("{% trans 'Zo heet het: „een punt”' %}", ["een punt"]),
        ("«{{ one }}»", ["one"]),
        ("<p>{{ said }}</p>", []),
    ],
)
def test_r6_the_scan_sees_who_quotes(template, seen):
    assert list(quoted_in(template)) == seen


def written_by_people() -> str:
    """Every text that is kept of somebody, but for the names of points: those are given, not said."""
    rows = (kind.objects.filter(pk__in=ids).values() for kind, ids in things().items() if not is_named(kind))
    return plain("\n".join(str(value) for found in rows for row in found for value in row.values()))


def is_named(kind) -> bool:
    return kind._meta.label in {"stories.Factor", "stories.MachineProposal"}


def plain(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.usefixtures("undone")
def test_r6_no_page_quotes_what_no_person_said(pages):
    said = written_by_people()
    wrong = set()
    for path, page in pages.items():
        for words in QUOTED.findall(strip_tags(page)):
            first = plain(next((one for one in words if one), "")).removesuffix("…").strip()
            if first and unescape(first) not in said:
                wrong.add((path, first))

    assert sorted(wrong) == []
