"""The command line says in one kind line what went wrong, and ends with 0, 1 or 2."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from wijwerken.config import cli

SOURCES = Path(__file__).parents[2] / "src"


def wijwerken(*words: str, home: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "wijwerken", *words],
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(SOURCES), "WIJWERKEN_HOME": str(home), **environment},
        capture_output=True,
        text=True,
        timeout=60,
    )


@pytest.mark.parametrize(
    "words", [[], ["vlieg"], ["serve", "--port", "veel"], ["systemmap"], ["import"], ["serve", "x"]]
)
def test_what_is_not_understood_is_one_line_and_code_2(words, capsys):
    code = cli.main(words)

    error = capsys.readouterr().err
    assert code == 2
    assert error.count("\n") == 1
    assert error.startswith("wijwerken")
    assert "--help" in error


@pytest.mark.parametrize("words", [["--help"], ["--version"], *([name, "--help"] for name in cli.names())])
def test_every_command_explains_itself(words, capsys):
    code = cli.main(words)

    assert code == 0
    assert len(capsys.readouterr().out) > 10


def test_the_overview_names_every_command(capsys):
    cli.main(["--help"])

    overview = capsys.readouterr().out
    assert [name for name in cli.names() if name not in overview] == []


def test_what_is_not_there_is_said_in_one_line(tmp_path):
    done = wijwerken("import", "polis", str(tmp_path / "nergens"), home=tmp_path / "home")

    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "nergens" in done.stderr


def test_a_command_without_database_makes_no_data_folder(tmp_path):
    done = wijwerken("systemmap", "--help", home=tmp_path / "home")

    assert done.returncode == 0
    assert not (tmp_path / "home").exists()


def test_the_data_folder_is_made_for_its_owner_alone_and_migrated(tmp_path):
    home = tmp_path / "deep" / "home"

    done = wijwerken("check", home=home)

    assert (done.returncode, done.stdout) == (0, "Settings, storage and database are in order.\n")
    assert stat.S_IMODE(home.stat().st_mode) == 0o700
    assert {path.name: stat.S_IMODE(path.stat().st_mode) & 0o077 for path in home.iterdir() if path.is_file()} == {
        path.name: 0 for path in home.iterdir() if path.is_file()
    }


def test_two_first_commands_at_once_migrate_once(tmp_path):
    words = [sys.executable, "-m", "wijwerken", "check"]
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(SOURCES), "WIJWERKEN_HOME": str(tmp_path / "home")}
    both = [subprocess.Popen(words, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(2)]

    ends = [process.communicate(timeout=120) for process in both]

    assert [process.returncode for process in both] == [0, 0], ends


def test_check_says_what_is_wrong(tmp_path):
    done = wijwerken("check", home=tmp_path / "home", WIJWERKEN_ORIGIN="http://example.nl", WIJWERKEN_DEBUG="1")

    assert done.returncode == 1
    assert "WIJWERKEN_DEBUG is on" in done.stdout
    assert "should be https://" in done.stdout


def test_a_keeper_is_made_once(tmp_path):
    first = wijwerken("createadmin", "Iemand@Example.nl", home=tmp_path / "home")
    second = wijwerken("createadmin", "iemand@example.nl", home=tmp_path / "home")
    wrong = wijwerken("createadmin", "geen adres", home=tmp_path / "home")

    assert (first.returncode, second.returncode) == (0, 0), first.stderr
    assert (wrong.returncode, wrong.stderr) == (1, "wijwerken createadmin: geen adres is not an e-mail address.\n")


def test_the_trail_of_an_empty_house_is_whole(tmp_path):
    done = wijwerken("check", "--trail", home=tmp_path / "home")

    assert done.returncode == 0
    assert "The trail is whole" in done.stdout
