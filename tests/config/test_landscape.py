"""`wijwerken landscape`: what it prints, and that it needs one file only."""

import json
import subprocess
import sys

import pytest

from wijwerken.config.cli import main

MATRIX = (
    "participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,1,2,3,4,5,6,7\n"
    + "".join(f"{number},0,0,8,4,4,1,-1,1,-1,1,-1,1,-1\n" for number in range(8))
    + "".join(f"{number},1,0,8,4,4,-1,1,-1,1,-1,1,,1\n" for number in range(8, 16))
    + "99,,0,0,0,0,,,,,,,,\n"
)


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "participants-votes.csv").write_text(MATRIX)
    return tmp_path


@pytest.mark.parametrize("mode", ["own", "polis"])
def test_everybody_in_the_file_has_a_place(folder, capsys, mode):
    assert main(["landscape", str(folder), "--mode", mode, "--json"]) == 0

    told = json.loads(capsys.readouterr().out)
    assert (told["people"], told["statements"], told["responses"]) == (17, 8, 120)
    assert list(told["places"]) == [*map(str, range(16)), "99"]
    assert all(len(place) == 2 for place in told["places"].values())
    assert set(told["seconds"]) == {"reading", "computing"}


def test_polis_puts_people_in_groups_and_says_nothing_of_certainty(folder, capsys):
    main(["landscape", str(folder), "--mode", "polis", "--json"])

    told = json.loads(capsys.readouterr().out)
    assert told["stability"] is None
    assert told["groups"] == {**{str(n): 0 for n in range(8)}, **{str(n): 1 for n in range(8, 16)}, "99": None}


def test_our_own_map_says_how_sure_it_is(folder, capsys):
    main(["landscape", str(folder), "--json"])

    told = json.loads(capsys.readouterr().out)
    assert 0 <= told["stability"] <= 1
    assert told["groups"] is None or set(told["groups"]) == set(told["places"])


def test_what_polis_thought_of_people_changes_nothing(folder, capsys):
    main(["landscape", str(folder), "--mode", "polis", "--json"])
    before = json.loads(capsys.readouterr().out)
    (folder / "participants-votes.csv").write_text(MATRIX.replace(",0,0,8", ",7,0,8").replace(",1,0,8", ",,0,8"))

    main(["landscape", str(folder), "--mode", "polis", "--json"])

    after = json.loads(capsys.readouterr().out)
    assert (after["groups"], after["places"]) == (before["groups"], before["places"])


@pytest.mark.parametrize("mode", ["own", "polis"])
def test_without_json_it_says_so_in_words(folder, capsys, mode):
    assert main(["landscape", str(folder), "--mode", mode]) == 0

    assert capsys.readouterr().out.startswith("Mensen: 17. Uitspraken: 8. Reacties: 120.")


def test_a_fault_is_one_line_and_code_1(folder, capsys):
    (folder / "participants-votes.csv").write_text(MATRIX.replace("99,,0", "8,,0"))

    assert main(["landscape", str(folder)]) == 1

    assert capsys.readouterr().err == (
        "participants-votes.csv, regel 18, kolom “participant”: gevonden “8”, "
        "verwacht: het nummer van een deelnemer, elk één keer.\n"
    )


def test_a_mode_that_is_not_there_is_code_2(folder, capsys):
    assert main(["landscape", str(folder), "--mode", "other"]) == 2

    assert "--mode" in capsys.readouterr().err


def test_it_needs_no_framework_and_no_database(folder):
    asked = (
        "import sys; from wijwerken.config.cli import main; "
        "main(['landscape', sys.argv[1]]); print('django' in sys.modules)"
    )

    told = subprocess.run([sys.executable, "-c", asked, str(folder)], capture_output=True, text=True, check=True)

    assert told.stdout.splitlines()[-1] == "False"
