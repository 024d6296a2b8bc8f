"""An inquiry born from a conversation that was held elsewhere."""

import zipfile

import pytest

from wijwerken.inquiry.models import Decision, Inquiry, TraceEdge
from wijwerken.inquiry.path import path_of
from wijwerken.inquiry.trail import check
from wijwerken.method.phases import Phase
from wijwerken.perspectives.models import Import, ImportedSource, Response, Statement
from wijwerken.sharing.languages import language_of
from wijwerken.sharing.polis_files import read_conversation
from wijwerken.sharing.polis_import import import_polis, in_one_line
from wijwerken.web.faults import Faults

pytestmark = pytest.mark.django_db

CONVERSATIONS = [
    # folder, people, statements of which some without responses, responses, language
    ("15-per-hour-seattle", 339, 54, 2872, "en"),
    ("american-assembly.bowling-green", 2031, 896, 225524, "en"),
    ("austria-climate.2vkxcncppn.2022-07-07", 1756, 1039, 130798, "de"),
    ("london.youth.policing", 26, 39, 638, "en"),
    ("scoop-hivemind.biodiversity", 536, 316, 29719, "en"),
    ("vtaiwan.uberx", 1921, 197, 49443, "zh"),
]

MATRIX = "participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,1\n" + "".join(
    f"{person},0,0,2,1,1,{answer},-1\n" for person, answer in enumerate([1, 1, 1, -1, -1, 0, "", 1])
)
COMMENTS = (
    "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n"
    '1500000000000,Fri,0,7,4,2,1,"Two lines,\nof ""one"" statement that we have"\n'
    "1500000000001,Fri,1,7,0,8,-1,This one is not for us\n"
    "1500000000003,Fri,3,8,0,0,0,Nobody has seen this one\n"
)
FILES = {
    "participants-votes.csv": MATRIX,
    "comments.csv": COMMENTS,
    "summary.csv": 'topic,Warmth\nurl,https://pol.is/1\nconversation-description,"How?"\n',
}


def quietly(words: str) -> None:
    """Somebody who does not listen to progress."""


def an_export(folder, **changed):
    folder.mkdir(exist_ok=True)
    for name, text in {**FILES, **{f"{name.replace('_', '-')}.csv": text for name, text in changed.items()}}.items():
        (folder / name).write_text(text)
    return folder


@pytest.mark.data
@pytest.mark.parametrize(("folder", "people", "statements", "responses", "language"), CONVERSATIONS)
def test_each_conversation_comes_in_whole(data, folder, people, statements, responses, language):
    inquiry = import_polis(data / "polis" / folder, say=quietly)

    source = inquiry.imports.get()
    assert source.people.count() == people
    assert inquiry.statements.count() == statements
    assert source.responses == responses
    assert set(inquiry.statements.values_list("language", flat=True)) == {language}
    read = read_conversation(data / "polis" / folder).responses
    kept = {
        statement.number: bytes(statement.imported_answers.cells)
        for statement in inquiry.statements.filter(imported_answers__isnull=False).select_related("imported_answers")
    }
    assert {number: cells.count(3) for number, cells in kept.items()} == {
        int(number): agrees for number, agrees in zip(read.statements, read.agrees.tolist(), strict=True)
    }
    assert {number: cells.count(1) for number, cells in kept.items()} == {
        int(number): disagrees for number, disagrees in zip(read.statements, read.disagrees.tolist(), strict=True)
    }


def test_r7_an_import_opens_insight_to_read_with_an_entry_in_the_log(tmp_path):
    inquiry = import_polis(an_export(tmp_path / "export"), say=quietly)

    path = path_of(inquiry)
    assert inquiry.born_from_import
    assert path.current is Phase.INSIGHT
    assert path.can_read(Phase.INSIGHT)
    assert not path.has_opened(Phase.INSIGHT)
    assert Decision.objects.filter(inquiry=inquiry, kind="phase.imported", subject="insight").count() == 1


def test_r7_imported_people_are_sources_and_no_participants(tmp_path):
    inquiry = import_polis(an_export(tmp_path / "export"), say=quietly)

    assert inquiry.participants.count() == 0
    assert ImportedSource.objects.filter(source__inquiry=inquiry).count() == 8
    assert Response.objects.count() == 0


def test_r4_every_imported_statement_rests_on_its_import(tmp_path):
    inquiry = import_polis(an_export(tmp_path / "export"), say=quietly)

    edges = TraceEdge.objects.filter(inquiry=inquiry, from_kind="perspectives.statement")
    assert {edge.from_id for edge in edges} == set(Statement.objects.values_list("pk", flat=True))
    assert {(edge.to_kind, edge.to_id) for edge in edges} == {("perspectives.import", Import.objects.get().pk)}
    assert check() == []


def test_the_words_come_in_as_they_were_said(tmp_path):
    inquiry = import_polis(an_export(tmp_path / "export"), say=quietly)

    assert list(inquiry.statements.order_by("number").values_list("number", "text", "left_out")) == [
        (0, 'Two lines,\nof "one" statement that we have', False),
        (1, "This one is not for us", True),
        (3, "Nobody has seen this one", False),
    ]


def test_the_same_conversation_twice_is_once_also_as_a_zip(tmp_path):
    folder = an_export(tmp_path / "export")
    with zipfile.ZipFile(tmp_path / "export.zip", "w") as packed:
        for name, text in FILES.items():
            packed.writestr(name, text)
    said = []

    first = import_polis(folder, say=quietly)
    again = import_polis(tmp_path / "export.zip", say=said.append)

    assert again == first
    assert Inquiry.objects.count() == 1
    assert Statement.objects.count() == 3
    assert said[-1] == "Dit gesprek was al binnengehaald. Er komt niets dubbel."


def test_a_broken_file_is_refused_with_all_faults_and_nothing_comes_in(tmp_path):
    folder = an_export(
        tmp_path / "export",
        participants_votes=MATRIX.replace("0,0,0,2,1,1,1,-1", "0,0,0,2,1,1,x2,-1"),
        comments=COMMENTS.replace(",8,0,0,0,", ",8,0,0,maybe,"),
    )

    with pytest.raises(Faults) as refused:
        import_polis(folder, say=quietly)

    assert [(fault.file, fault.line, fault.column, fault.found) for fault in refused.value] == [
        ("participants-votes.csv", 2, "0", "x2"),
        ("comments.csv", 5, "moderated", "maybe"),
    ]
    assert Inquiry.objects.count() == 0


def test_a_fault_halfway_takes_everything_back(tmp_path, monkeypatch):
    from wijwerken.perspectives.domain import importing

    def breaks(*_given):
        raise OSError("the disk is full")

    monkeypatch.setattr(importing, "rest_all_on", breaks)
    with pytest.raises(OSError, match="disk"):
        import_polis(an_export(tmp_path / "export"), say=quietly)

    assert Inquiry.objects.count() == 0
    assert Statement.objects.count() == 0


def test_a_conversation_is_told_in_one_line_with_what_the_files_disagree_on(tmp_path):
    told_otherwise = COMMENTS.replace(",7,4,2,1,", ",7,9,2,1,")
    inquiry = import_polis(an_export(tmp_path / "export", comments=told_otherwise), say=quietly)

    assert in_one_line(inquiry) == (
        "Mensen: 8. Uitspraken: 3. Reacties: 15. Uitspraken waarvan comments.csv iets anders zegt dan geteld: 1."
    )


def test_an_address_that_is_taken_is_refused(tmp_path):
    from wijwerken.method.refusal import Refusal

    import_polis(an_export(tmp_path / "export"), slug="warmte", say=quietly)

    with pytest.raises(Refusal, match="adres"):
        import_polis(
            an_export(tmp_path / "other", comments=COMMENTS.replace("Nobody", "No one")), slug="warmte", say=quietly
        )


@pytest.mark.parametrize(
    ("texts", "language"),
    [
        (["Ik vind dat het plein van ons allemaal is", "Er is niet genoeg ruimte voor de kinderen"], "nl"),
        (["Die Gemeinde soll mit uns reden und nicht über uns"], "de"),
        (["我覺得司機需要保險"], "zh"),
        (["zxcv qwer asdf"], ""),
        ([], ""),
    ],
)
def test_the_language_is_told_from_everyday_words_or_not_at_all(texts, language):
    assert language_of(texts) == language
