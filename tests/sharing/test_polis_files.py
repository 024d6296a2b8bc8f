"""Reading what Polis exports, and refusing what it does not."""

import io
import zipfile

import pytest

from wijwerken.sharing import packed
from wijwerken.sharing.polis_files import Difference, read_conversation, read_for_polis, read_matrix
from wijwerken.web.faults import Faults

MATRIX = "participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,1,2\n1,0,0,2,1,1,1,-1,\n2,1,0,2,0,1,,0,-1\n"
COMMENTS = (
    "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n"
    '1500000000000,Fri,0,7,1,0,1,"Two lines,\nof ""one"" statement"\n'
    "1500000000001,Fri,1,7,0,1,-1,路邊停車\n"
    "1500000000002,Fri,2,8,3,1,0,Wärme für alle\n"
    "1500000000003,Fri,3,8,0,0,0,Nobody has seen this one\n"
)
VOTES = (
    "timestamp,datetime,comment-id,voter-id,vote\n"
    "1500000000300,Fri,0,1,1\n1500000000200,Fri,1,2,0\n1500000000400,Fri,2,2,-1\n1500000000100,Fri,1,1,-1\n"
)
SUMMARY = 'topic,Warmth\nurl,https://pol.is/1\nvoters,2\nconversation-description,"First line.\n\nLast line."\n'
VOTED, SAID = "participants-votes.csv", "comments.csv"
WHOLE = {"participants-votes.csv": MATRIX, "comments.csv": COMMENTS, "votes.csv": VOTES, "summary.csv": SUMMARY}


@pytest.fixture
def folder(tmp_path):
    """Writes an export; files given by keyword replace those of WHOLE, and None leaves one out."""

    def write(**changed):
        path = tmp_path / "export"
        path.mkdir(exist_ok=True)
        for name, content in {
            **WHOLE,
            **{key.replace("__", "-") + ".csv": text for key, text in changed.items()},
        }.items():
            if content is not None:
                (path / name).write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write


def zipped(path, files, **mode):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in files.items():
            made.writestr(name, content)
    return path


def faults_of(read, path):
    with pytest.raises(Faults) as broken:
        read(path)
    return [(fault.file, fault.line, fault.column, fault.found) for fault in broken.value]


def cells(responses):
    return [
        (responses.people[row], responses.statements[column], int(value))
        for row, column, value in zip(responses.rows, responses.columns, responses.values, strict=True)
    ]


def test_a_whole_export_is_read(folder):
    read = read_conversation(folder())

    assert cells(read.responses) == [("1", "0", 1), ("1", "1", -1), ("2", "1", 0), ("2", "2", -1)]
    assert [statement.body for statement in read.statements] == [
        'Two lines,\nof "one" statement',
        "路邊停車",
        "Wärme für alle",
        "Nobody has seen this one",
    ]
    assert [statement.moderated for statement in read.statements] == [1, -1, 0, 0]
    assert (read.statements[0].author, read.statements[0].at) == ("7", 1500000000000)
    assert (read.topic, read.url) == ("Warmth", "https://pol.is/1")
    assert read.description == "First line.\n\nLast line."
    assert read.moderated_out == {"1"}
    assert read.first_response == {"1": 1500000000100, "2": 1500000000200}


def test_counts_that_differ_from_the_matrix_are_told(folder):
    assert read_conversation(folder()).differences == (Difference("2", 3, 1, 0, 1),)


def test_a_statement_without_responses_is_there_too(folder):
    read = read_conversation(folder())

    assert (read.statements[3].id, "3" in read.responses.statements) == ("3", False)


def test_the_matrix_alone_is_enough_for_a_map(folder):
    path = folder(comments=None, votes=None, summary=None)

    assert cells(read_matrix(path)) == cells(read_for_polis(path).responses)
    assert (read_for_polis(path).moderated_out, read_for_polis(path).first_response) == (frozenset(), {})


def test_what_polis_thought_of_people_is_never_read(folder):
    thought = MATRIX.replace("1,0,0,2", "1,what,0,2").replace("2,1,0,2", "2,,0,2")

    assert cells(read_matrix(folder(participants__votes=thought))) == cells(read_matrix(folder()))


def test_columns_may_stand_in_any_order(folder):
    turned = "2,n-votes,0,participant,xid,1\n,2,1,1,abc,-1\n-1,2,,2,,0\n"

    assert set(cells(read_matrix(folder(participants__votes=turned)))) == {
        ("1", "0", 1), ("1", "1", -1), ("2", "1", 0), ("2", "2", -1)
    }  # fmt: skip


@pytest.mark.parametrize(
    "saved",
    [
        lambda text: b"\xef\xbb\xbf" + text.encode(),
        lambda text: text.replace("\n", "\r\n").encode(),
        lambda text: text.replace(",", ";").encode(),
        lambda text: text.replace(",-1", ", -1 ").encode(),
        lambda text: text.replace(",-1", ",-1.0").encode(),
        lambda text: (text + "\n\n").encode(),
        lambda text: text.encode("utf-16"),
    ],
    ids=["marked", "windows", "semicolons", "spaces", "points", "empty lines", "utf-16"],
)
def test_what_spreadsheets_make_of_it_is_read(folder, saved):
    assert cells(read_matrix(folder(participants__votes=saved(MATRIX)))) == cells(read_matrix(folder()))


def test_a_zip_is_read_as_its_folder(folder, tmp_path):
    path = zipped(tmp_path / "export.zip", {f"export/{name}": text for name, text in WHOLE.items()})

    read, unpacked = read_conversation(path), read_conversation(folder())

    assert (cells(read.responses), read.statements) == (cells(unpacked.responses), unpacked.statements)


def test_shadows_that_macs_add_are_no_files(tmp_path):
    shadows = {f"__MACOSX/export/{name}": "" for name in WHOLE}

    assert read_conversation(zipped(tmp_path / "export.zip", {**WHOLE, **shadows})).topic == "Warmth"


def test_files_with_the_name_of_the_conversation_before_them_are_read(tmp_path):
    named = {f"2024-warmth-{name}".replace("participants", "participant"): text for name, text in WHOLE.items()}

    assert read_conversation(zipped(tmp_path / "export.zip", named)).topic == "Warmth"


def test_a_colour_of_a_cell_that_is_no_answer_is_told_with_its_place(folder):
    path = folder(participants__votes=MATRIX.replace("2,1,0,2,0,1,,0,-1", "2,1,0,2,0,1,,5,yes"))

    assert faults_of(read_matrix, path) == [
        ("participants-votes.csv", 3, "1", "5"),
        ("participants-votes.csv", 3, "2", "yes"),
    ]


def test_faults_of_all_files_are_told_together_and_in_words(folder):
    path = folder(
        participants__votes=MATRIX.replace(",-1,\n", ",7,\n"),
        comments=COMMENTS.replace("1500000000001,Fri,1", "yesterday,Fri,1").replace("Wärme für alle", " "),
        votes=VOTES.replace("Fri,2,2,-1", "Fri,2,2,maybe"),
        summary="voters,2\n",
    )

    with pytest.raises(Faults) as broken:
        read_conversation(path)

    assert [str(fault) for fault in broken.value] == [
        "participants-votes.csv, regel 2, kolom “1”: gevonden “7”, verwacht: 1 (eens), -1 (oneens), 0 (pas) of niets.",
        "comments.csv, regel 4, kolom “timestamp”: gevonden “yesterday”, verwacht: een tijd in milliseconden.",
        "comments.csv, regel 5, kolom “comment-body”: gevonden niets, verwacht: de woorden van de uitspraak.",
        "votes.csv, regel 4, kolom “vote”: gevonden “maybe”, verwacht: 1 (eens), -1 (oneens) of 0 (pas).",
        "summary.csv: gevonden “voters”, verwacht: een regel die met “topic” begint.",
    ]


@pytest.mark.parametrize(
    "changed, expected",
    [
        ({"participants__votes": MATRIX + "1,0,0,1,1,0,1,,\n"}, (VOTED, 4, "participant", "1")),
        ({"participants__votes": MATRIX + "3,0,0,1\n"}, (VOTED, 4, "", "4 kolommen")),
        ({"participants__votes": MATRIX + ",0,0,1,1,0,1,,\n"}, (VOTED, 4, "participant", "")),
        ({"participants__votes": MATRIX.replace("0,1,2\n", "0,1,01\n")}, (VOTED, 1, "1", "1")),
        ({"participants__votes": "participant,group-id\n1,0\n"}, (VOTED, 1, "", "participant, group-id")),
        ({"participants__votes": MATRIX.splitlines()[0]}, (VOTED, None, "", "")),
        ({"participants__votes": ""}, (VOTED, 1, "participant", "")),
        ({"participants__votes": None}, ("export", None, "", "")),
        ({"participants__votes": MATRIX + '3,0,0,1,1,0,"1,,\n'}, (VOTED, 4, "", '3,0,0,1,1,0,"1,,\n')),
        ({"participants__votes": b"\xff" + MATRIX.encode()}, (VOTED, 1, "", "ff")),
        ({"comments": None}, ("export", None, "", "")),
        ({"comments": COMMENTS + COMMENTS.splitlines()[-1]}, (SAID, 7, "comment-id", "3")),
        ({"comments": COMMENTS.replace("alle", "a\0e")}, (SAID, 5, "comment-body", "Wärme für a\0e")),
        ({"comments": COMMENTS.replace(",8,3,1,0,", ",8,3,1,2,")}, (SAID, 5, "moderated", "2")),
        ({"comments": COMMENTS.replace("Fri,3,8", "Fri,x,8")}, (SAID, 6, "comment-id", "x")),
        ({"comments": COMMENTS.replace("Fri,3,8", f"Fri,{'9' * 5000},8")}, (SAID, 6, "comment-id", "9" * 5000)),
        ({"comments": COMMENTS.replace("Fri,2,8", "Fri,9,8")}, (SAID, None, "comment-id", "")),
        ({"comments": COMMENTS.replace("Wärme", "W\xe4rme").encode("latin-1", "ignore")}, (SAID, 5, "", "e4")),
        ({"votes": VOTES + "1500000000500,Fri,1,,1\n"}, ("votes.csv", 6, "voter-id", "")),
        ({"votes": "when,who\n"}, ("votes.csv", 1, "timestamp", "when, who")),
        ({"summary": "topic,Warmth\nurl,https://a,b\n"}, ("summary.csv", 2, "", "b")),
    ],
)  # fmt: skip
def test_a_broken_or_foreign_file_is_refused_with_the_place(folder, changed, expected):
    assert expected in faults_of(read_conversation, folder(**changed))


def test_another_kind_of_file_does_not_tell_a_million_faults(folder):
    strange = "participant,0\n" + "".join(f"{number},what\n" for number in range(5000))

    assert len(faults_of(read_matrix, folder(participants__votes=strange))) <= 200


def test_nothing_at_that_place_is_said_kindly(tmp_path):
    with pytest.raises(Faults) as broken:
        read_matrix(tmp_path / "nowhere")

    assert str(broken.value) == "nowhere: gevonden niets, verwacht: een map of een zip op deze plek."


def test_a_file_that_is_no_zip_is_refused(tmp_path):
    path = tmp_path / "export.pdf"
    path.write_text("%PDF")

    assert faults_of(read_matrix, path) == [("export.pdf", None, "", "een ander soort bestand")]


def test_a_damaged_zip_is_refused(tmp_path):
    whole = zipped(tmp_path / "export.zip", WHOLE).read_bytes()
    (tmp_path / "export.zip").write_bytes(whole[: len(whole) // 2])

    assert faults_of(read_matrix, tmp_path / "export.zip") == [("export.zip", None, "", "een zip die niet opengaat")]


@pytest.mark.parametrize(
    "name", ["../participants-votes.csv", "/participants-votes.csv", "a\\..\\votes.csv", "C:\\a.csv"]
)
def test_a_name_that_reaches_out_of_the_zip_is_refused(tmp_path, name):
    path = zipped(tmp_path / "export.zip", {**WHOLE, name: "x"})

    assert [found for *_, found in faults_of(read_matrix, path)] == [name]


def test_a_zip_that_swells_is_not_unpacked_whole(tmp_path, monkeypatch):
    monkeypatch.setattr(packed, "MOST_BYTES", 100_000)
    path = zipped(tmp_path / "export.zip", {**WHOLE, "participants-votes.csv": MATRIX + "\n" * 10_000_000})

    assert faults_of(read_matrix, path) == [("export.zip", None, "", "meer dan dat")]


def test_a_zip_that_lies_about_its_size_is_refused(tmp_path):
    honest = zipped(tmp_path / "export.zip", {"participants-votes.csv": "\n" * 1_000_000}).read_bytes()
    lying = honest.replace((1_000_000).to_bytes(4, "little"), (10).to_bytes(4, "little"))
    (tmp_path / "export.zip").write_bytes(lying)

    assert faults_of(read_matrix, tmp_path / "export.zip")


def test_a_zip_of_very_many_files_is_refused(tmp_path):
    path = zipped(tmp_path / "export.zip", {f"{number}.txt": "" for number in range(1001)})

    assert faults_of(read_matrix, path) == [("export.zip", None, "", "1001 bestanden")]


def test_two_files_of_one_kind_are_not_chosen_between(tmp_path):
    path = zipped(tmp_path / "export.zip", {"a-participants-votes.csv": MATRIX, "b-participants-votes.csv": MATRIX})

    assert faults_of(read_matrix, path) == [
        ("export.zip", None, "", "a-participants-votes.csv, b-participants-votes.csv")
    ]


def test_the_same_file_in_two_folders_of_a_zip_is_refused(tmp_path):
    made = io.BytesIO()
    zipped(made, {"a/participants-votes.csv": MATRIX, "b/participants-votes.csv": MATRIX})
    (tmp_path / "export.zip").write_bytes(made.getvalue())

    assert faults_of(read_matrix, tmp_path / "export.zip") == [("export.zip", None, "", "participants-votes.csv")]


@pytest.mark.data
@pytest.mark.parametrize(
    "name, people, columns, statements, responses",
    [
        ("15-per-hour-seattle", 339, 54, 54, 2_872),
        ("london.youth.policing", 26, 36, 39, 638),
        ("scoop-hivemind.biodiversity", 536, 314, 316, 29_719),
        ("vtaiwan.uberx", 1_921, 197, 197, 49_443),
        ("austria-climate.2vkxcncppn.2022-07-07", 1_756, 1_039, 1_039, 130_798),
        ("american-assembly.bowling-green", 2_031, 896, 896, 225_524),
    ],
)
def test_a_real_conversation_is_read_whole(data, name, people, columns, statements, responses):
    read = read_conversation(data / "polis" / name)

    assert read.responses.shape == (people, columns)
    assert (len(read.statements), len(read.responses)) == (statements, responses)
    assert read.topic and all(statement.body for statement in read.statements)
    assert read.differences
