"""verify.py checks a log with nothing but Python: whole it ends with 0, with 1 wherever anybody touched it (R13)."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijwerken import verify
from wijwerken.config import cli
from wijwerken.method import decisions
from wijwerken.method.decisions import LARGEST, canonical, commitment, entry_hash, receipt

SALTS = [bytes([number]) * 32 for number in range(1, 13)]


def sealed(*salts, value="consent"):
    return sorted(commitment(salt, "somebody", value) for salt in salts)


def entries():
    """A log with something of every kind in it; made by the rule of the application."""
    written = [
        {"kind": "phase.opened", "counts": {}},
        {"kind": "proposal.passed", "counts": {"dissent": 1, "answers": 2}, "commitments": sealed(*SALTS[:2])},
        {"kind": "round.closed", "counts": {}, "commitments": sealed(*SALTS[2:]), "values": [0, 2, 2, 5, 8, 10]},
        {"kind": "lesson.learned", "counts": {"lines": 3}, "subject": "Wörter 🌱"},
    ]
    previous = ""
    for seq, entry in enumerate(written, 1):
        entry |= {"seq": seq, "at": f"2030-04-0{seq}T00:00:00+00:00", "previous": previous}
        entry.setdefault("subject", "abc")
        previous = entry["hash"] = entry_hash(entry)
    return written


def as_file(written):
    head = {"entries": len(written), "head": written[-1].get("hash", "") if written else ""}
    return b"".join(canonical(line) + b"\n" for line in (*written, head))


def sealed_anew(written):
    """What a keeper of the log would do who wants to hide a change: all seals made once more."""
    previous = ""
    for entry in written:
        entry.pop("hash", None)
        entry["previous"] = previous
        previous = entry["hash"] = entry_hash(entry)
    return written


def breaks(content):
    with pytest.raises(verify.Broken) as broken:
        verify.whole(content)
    (said,) = str(broken.value).splitlines()
    return said


def run(tmp_path, content, *more):
    file = tmp_path / "decisions.jsonl"
    file.write_bytes(content)
    command = [sys.executable, "-I", verify.__file__, str(file), *more]
    return subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, timeout=60)


def test_r13_a_whole_log_ends_with_0_and_a_broken_one_with_1_and_one_line(tmp_path):
    whole = run(tmp_path, as_file(entries()))
    broken = run(tmp_path, as_file(entries()).replace(b"proposal.passed", b"proposal.refuse"))

    assert (whole.returncode, whole.stdout.count("\n")) == (0, 1)
    assert (broken.returncode, broken.stdout.count("\n"), broken.stderr) == (1, 1, "")
    assert "Besluit 2" in broken.stdout


def test_r13_a_log_without_decisions_is_whole():
    assert verify.whole(as_file([])) == []


def test_r13_the_command_runs_the_same_code(tmp_path, capsys):
    file = tmp_path / "decisions.jsonl"
    file.write_bytes(as_file(entries()))
    assert cli.main(["verify", str(file)]) == 0
    assert "4 besluiten" in capsys.readouterr().out
    file.write_bytes(as_file(entries())[:-5])
    assert cli.main(["verify", str(file)]) == 1
    assert cli.main(["verify", str(tmp_path / "nowhere")]) == 1


def test_r13_every_changed_field_is_found():
    for place, entry in enumerate(entries()):
        for name, value in entry.items():
            for other in changed(value):
                written = entries()
                written[place][name] = other
                assert breaks(as_file(written))


def changed(value):
    """Other values for a field: of the same kind, nothing, and of another kind."""
    near = {str: lambda: f"{value}x", int: lambda: value + 1, list: lambda: value[1:], dict: lambda: {**value, "x": 1}}
    return [other for other in (near[type(value)](), None, 7, "", [[]], {"a": -1}) if other != value]


def test_r13_a_field_left_out_or_added_is_found():
    for place, entry in enumerate(entries()):
        for name in entry:
            written = entries()
            del written[place][name]
            assert breaks(as_file(written))
        written = entries()
        written[place]["name"] = "Anna"
        assert breaks(as_file(sealed_anew(written)))


def test_r13_lines_dropped_swapped_doubled_or_cut_off_are_found():
    lines = as_file(entries()).splitlines(keepends=True)
    for place in range(len(lines)):
        assert breaks(b"".join(lines[:place] + lines[place + 1 :]))
        assert breaks(b"".join([*lines[: place + 1], *lines[place:]]))
        assert breaks(b"".join(lines[:place]))
    for place in range(len(lines) - 1):
        swapped = [*lines[:place], lines[place + 1], lines[place], *lines[place + 2 :]]
        assert breaks(b"".join(swapped))


def test_r13_every_cut_is_found():
    content = as_file(entries())
    for length in range(len(content)):
        assert breaks(content[:length])


WHOLE = as_file(entries())
OTHERWISE = {
    "empty": b"",
    "one empty line": b"\n",
    "NUL": WHOLE.replace(b"abc", b"a\0c"),
    "NUL at the end": WHOLE + b"\0",
    "CRLF": WHOLE.replace(b"\n", b"\r\n"),
    "BOM": b"\xef\xbb\xbf" + WHOLE,
    "UTF-16": WHOLE.decode().encode("utf-16"),
    "no UTF-8": WHOLE.replace(b"abc", b"\xff\xfe\xfd"),
    "too long UTF-8": WHOLE.replace(b"abc", b"a\xc0\x80"),
    "surrogate": WHOLE.replace(b"abc", b"\\ud800"),
    "written otherwise": WHOLE.replace("Wörter".encode(), b"W\\u00f6rter"),
    "a space": WHOLE.replace(b'"seq":1', b'"seq": 1'),
    "huge number": WHOLE.replace(b'"lines":3', b'"lines":' + b"9" * 9000),
    "number that readers round": WHOLE.replace(b'"lines":3', b'"lines":9007199254740993'),
    "exponent": WHOLE.replace(b'"lines":3', b'"lines":3e400'),
    "fraction": WHOLE.replace(b'"lines":3', b'"lines":3.0'),
    "not a number": WHOLE.replace(b'"lines":3', b'"lines":NaN'),
    "truth": WHOLE.replace(b'"lines":3', b'"lines":true'),
    "twice the same key": WHOLE.replace(b'"lines":3', b'"lines":2,"lines":3'),
    "very deep": WHOLE.replace(b'"lines":3', b'"lines":' + b"[" * 100_000),
    "no map": b"[]\n" * 5,
    "words": b"Dit is geen logboek.\n",
    "an empty line between": WHOLE.replace(b"\n", b"\n\n", 1),
}


@pytest.mark.parametrize("how", OTHERWISE)
def test_r13_a_file_in_any_other_form_is_found(how, tmp_path):
    assert OTHERWISE[how] != WHOLE
    ended = run(tmp_path, OTHERWISE[how])
    assert (ended.returncode, ended.stdout.count("\n"), ended.stderr) == (1, 1, "")


@given(st.data())
def test_r13_any_other_byte_anywhere_is_found(data):
    place = data.draw(st.integers(0, len(WHOLE) - 1))
    other = data.draw(st.integers(0, 255).filter(lambda byte: byte != WHOLE[place]))
    assert breaks(WHOLE[:place] + bytes([other]) + WHOLE[place + 1 :])


RECOUNTS = {
    "more answers than sealed": (1, {"counts": {"answers": 3}}, "3 antwoorden"),
    "fewer answers than sealed": (1, {"counts": {"answers": 1}}, "1 antwoorden"),
    "a negative count": (1, {"counts": {"answers": 2, "dissent": -1}}, "aantal"),
    "an answer twice": (1, {"commitments": sealed(*SALTS[:1]) * 2}, "dubbel"),
    "not sorted": (1, {"commitments": sealed(*SALTS[:2])[::-1]}, "volgorde"),
    "not sealed": (1, {"commitments": ["anna", "bert"]}, "verzegeld"),
    "resistances not sorted": (2, {"values": [10, 8, 5, 2, 2, 0]}, "volgorde"),
    "resistance of 11": (2, {"values": [0, 2, 2, 5, 8, 11]}, "tussen 0 en 10"),
    "all the same": (2, {"values": [3] * 6}, "te weinig mensen"),
    "of too few": (2, {"values": [3, 8]}, "te weinig mensen"),
    "more than answered": (2, {"values": [0] * 10 + [1]}, "aantal antwoorden"),
    "an answer in two decisions": (2, {"commitments": sealed(*SALTS[1:])}, "twee besluiten"),
    "earlier than the one before": (2, {"at": "2030-04-01T00:00:00+00:00"}, "eerder"),
    "no time zone": (2, {"at": "2030-04-03T00:00:00"}, "geen tijd"),
    "another number": (2, {"seq": 4}, "nummer 4"),
}


@pytest.mark.parametrize("what", RECOUNTS)
def test_r13_who_seals_everything_anew_is_still_found_by_recounting(what):
    place, change, said = RECOUNTS[what]
    written = entries()
    written[place] |= change
    assert said in breaks(as_file(sealed_anew(written)))


def test_r13_who_seals_everything_anew_is_found_by_a_seal_received_before(tmp_path):
    seal = entries()[2]["hash"]
    rewritten = entries()
    rewritten[0]["kind"] = "phase.stepped_back"

    kept = run(tmp_path, as_file(entries()), "--seal", seal)
    gone = run(tmp_path, as_file(sealed_anew(rewritten)), "--seal", seal)

    assert (kept.returncode, "besluit 3" in kept.stdout) == (0, True)
    assert (gone.returncode, "Er is iets veranderd" in gone.stdout) == (1, True)


def test_r13_a_receipt_proves_that_an_answer_was_counted_and_never_its_value(tmp_path):
    mine = {"seq": 2, "receipt": receipt(SALTS[0], "somebody", "consent")}
    paper = tmp_path / "bewijs.json"
    paper.write_text(json.dumps(mine))

    ended = run(tmp_path, as_file(entries()), "--receipt", str(paper))

    assert (ended.returncode, "telde mee in besluit 2" in ended.stdout) == (0, True)
    assert "consent" not in paper.read_text() + ended.stdout


@pytest.mark.parametrize(
    "paper",
    [
        b"",
        b"[]",
        b"\xff",
        b'{"seq":2}',
        b'{"seq":2,"receipt":7}',
        b'{"seq":99,"receipt":"' + b"a" * 64 + b'"}',
        b'{"seq":2,"receipt":"' + b"a" * 64 + b'"}',
        json.dumps({"seq": 2, "receipt": sealed(SALTS[0])[0]}).encode(),  # what anybody can read in the log itself
        json.dumps({"seq": 3, "receipt": receipt(SALTS[0], "somebody", "consent")}).encode(),
    ],
)
def test_r13_no_other_paper_is_a_receipt(paper, tmp_path):
    (tmp_path / "bewijs.json").write_bytes(paper)
    ended = run(tmp_path, as_file(entries()), "--receipt", str(tmp_path / "bewijs.json"))
    assert (ended.returncode, ended.stdout.count("\n"), ended.stderr) == (1, 2, "")


KEPT = st.recursive(
    st.integers(-LARGEST, LARGEST) | st.text() | st.none() | st.booleans(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(st.text(), KEPT))
def test_r13_the_application_and_verify_write_an_entry_in_the_same_way(entry):
    assert verify.canonical(entry) == canonical(entry)
    assert json.loads(canonical(entry)) == entry


@given(KEPT.flatmap(lambda value: st.sampled_from([value, LARGEST + 1, 0.5, "\ud800", -(10**30)])))
def test_r13_what_has_no_one_form_is_refused_by_both_or_by_neither(value):
    def refuses(way):
        try:
            way({"a": value})
        except (ValueError, TypeError):
            return True
        return False

    if isinstance(value, float):  # a file with one is refused when it is read
        assert refuses(canonical)
        return
    assert refuses(verify.canonical) == refuses(canonical)


def test_r13_both_know_the_same_largest_number():
    assert verify.LARGEST == decisions.LARGEST


def test_there_is_one_verify_and_it_needs_nothing_of_ours():
    root = Path(verify.__file__).parents[2]
    assert [file.relative_to(root) for file in root.glob("src/**/verify.py")] == [Path("src/wijwerken/verify.py")]
    assert "wijwerken" not in {line.split()[1].split(".")[0] for line in imports(Path(verify.__file__))}


def imports(file):
    return [line for line in file.read_text().splitlines() if line.startswith(("import ", "from "))]
