"""Reading coded claims, from the tidy example and from what spreadsheets make of it."""

import argparse
import io
import json
import os
from pathlib import Path

import openpyxl
import pytest

from wijwerken.config.commands import systemmap
from wijwerken.maths.systemmap.bundles import bundle
from wijwerken.sharing.claim_files import claims_from, read_claims
from wijwerken.web.faults import Faults

FLAT = "source,quote,cause,effect,sign\n"
LINKS = [("from", "to", "quote", "posneg", "statement_id"), (1, 2, "We sat outside.", "P", 1)]
SHEETS = {
    "factors": [("factor_id", "label"), (1, "Green street"), (2, "Neighbours meet")],
    "links": LINKS,
    "statements": [("statement_id", "source_id", "text"), (1, "t1", "We sat outside."), (2, "t2", "And we.")],
    "sources": [("source_id", "circle"), ("t1", "north"), ("t2", "south")],
}


def example(name):
    folder = os.environ.get("WIJWERKEN_TESTDATA") or Path(__file__).parents[2].parent / "shared" / "data"
    path = Path(folder) / "systemmap" / name
    if not path.exists() and not os.environ.get("CI"):
        pytest.skip(f"left out: {path} is not there; set WIJWERKEN_TESTDATA")
    return path


def workbook(**changed):
    """A workbook as bytes: the sheets of SHEETS, some changed, or left out when None."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in {**SHEETS, **changed}.items():
        if rows is not None:
            sheet = book.create_sheet(title)
            for row in rows:
                sheet.append(row)
    packed = io.BytesIO()
    book.save(packed)
    return packed.getvalue()


def read(content, name="claims.csv"):
    return claims_from(name, content.encode() if isinstance(content, str) else content)


def lines_of(content):
    return [(claim.source, claim.cause, claim.effect, claim.sign) for claim in read(content).claims]


def faults_of(content):
    with pytest.raises(Faults) as broken:
        read(content)
    return broken.value.faults


def wijwerken_systemmap(*words):
    parser = argparse.ArgumentParser()
    systemmap.add_arguments(parser)
    return systemmap.run(parser.parse_args([str(word) for word in words]))


# The examples beside the project


@pytest.mark.data
@pytest.mark.parametrize("name", ["claims-example.xlsx", "claims-flat.csv"])
def test_the_command_prints_exactly_what_is_expected(name, capsys):
    expected = json.loads(example("expected.json").read_text())
    paths = expected.pop("paths")
    assert wijwerken_systemmap(example(name), "--json") == 0
    assert json.loads(capsys.readouterr().out) == expected
    for path in paths:
        assert wijwerken_systemmap(example(name), "--json", "--path", path["from"], path["to"]) == 0
        assert json.loads(capsys.readouterr().out) == {**expected, "path": path}


@pytest.mark.data
def test_workbook_and_table_hold_the_same_claims():
    told = [
        [(claim.source, claim.cause, claim.effect, claim.sign, claim.quote) for claim in read_claims(path).claims]
        for path in (example("claims-example.xlsx"), example("claims-flat.csv"))
    ]
    assert told[0] == told[1]


# Tables of text


@pytest.mark.parametrize(
    "content",
    [
        FLAT + "t1,Één bank,Groen,Buren,+\n",
        "\ufeff" + FLAT + "t1,Één bank,Groen,Buren,+\n",
        "sep=;\n" + (FLAT + "t1,Één bank,Groen,Buren,+\n").replace(",", ";"),
        (FLAT + "t1,Één bank,Groen,Buren,+\n").replace(",", "\t").replace("\n", "\r\n"),
        (FLAT + "t1,Één bank,Groen,Buren,+\n").replace(",", ";").encode("cp1252"),
        (FLAT + "t1,Één bank,Groen,Buren,+\n").replace(",", "\t").encode("utf-16"),
        "Sign,EFFECT ,Cause,more,Quote,source\n'+,Buren,Groen,x,Één bank,t1\n\n,,,,,\n",
    ],
    ids=["plain", "marked", "semicolons", "tabs", "windows", "utf-16", "other order"],
)
def test_a_table_is_read_as_spreadsheets_save_it(content):
    (claim,) = read(content).claims
    assert (claim.source, claim.quote) == ("t1", "Één bank")
    assert (claim.cause, claim.effect, claim.sign) == ("Groen", "Buren", "+")


def test_labels_stay_exactly_as_written_in_a_table_with_semicolons():
    assert lines_of('source;cause;effect;sign\nt1;"Trust; in us";" ~B";-\n') == [("t1", "Trust; in us", " ~B", "-")]


def test_signs_are_read_in_each_way_they_are_written():
    rows = "".join(f"t1,,a,b,{sign}\n" for sign in ["+", "p", "-", "−", "–", "N", "?", "", "NA"])
    assert "".join(sign for *_, sign in lines_of(FLAT + rows)) == "++----???"


def test_all_faults_of_a_table_are_told_at_once_with_their_line():
    found = faults_of(FLAT + 't1,"two\nlines",a,b,+\n,q,a,b,+\nt1,q,,b,maybe\nt1,q,a,b,+,too much\n')
    assert [(fault.line, fault.column, fault.found) for fault in found] == [
        (4, "source", ""),
        (5, "cause", ""),
        (5, "sign", "maybe"),
        (6, "", "too much"),
    ]
    assert str(found[2]) == "claims.csv, regel 5, kolom “sign”: gevonden “maybe”, verwacht: P, N, +, -, ? of niets."


def test_missing_columns_are_named_with_what_was_found():
    (fault,) = faults_of("source;cause;gevolg\nt1;a;b\n")
    assert (fault.line, fault.column, fault.found) == (1, "effect", "source, cause, gevolg")


def test_a_quote_that_never_ends_is_told_where_it_begins():
    (fault,) = faults_of(FLAT + 't1,q,a,b,+\nt1,"q,a,b,+\n')
    assert (fault.line, fault.found) == (3, 't1,"q,a,b,+\n')


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"  \n",
        b"\x00\x01\x02",
        b"PK\x03\x04 no workbook",
        b"\xd0\xcf\x11\xe0 old",
        b"\x81\x8d",
        b"{}",
        FLAT.encode(),
    ],
)
def test_a_foreign_or_empty_file_is_one_kind_fault(content):
    faults = faults_of(content)
    assert faults[0].file == "claims.csv"
    assert all("\x00" not in str(fault) for fault in faults)


def test_nul_is_refused_in_a_label():
    (fault,) = faults_of(FLAT + "t1,q,a\x00,b,+\n")
    assert fault.column == "cause"


# Workbooks


def test_a_workbook_is_read_by_id_with_its_circle():
    (claim,) = read(workbook()).claims
    assert (claim.source, claim.circle, claim.cause, claim.effect) == (
        "t1",
        "north",
        "Green street",
        "Neighbours meet",
    )


def test_ids_are_the_same_as_number_text_or_with_white_space():
    links = [LINKS[0], (1.0, "2", "", "P", " 1 "), ("1.0", " 2", "", "P", 1.0), (" 1", 2, "", None, "1")]
    assert [sign for *_, sign in lines_of(workbook(links=links))] == ["+", "+", "?"]


def test_a_link_may_name_a_factor_by_its_label_also_one_that_the_sheet_does_not_list():
    links = [LINKS[0], ("Green  street ", "New", "", "N", 2)]
    assert lines_of(workbook(links=links)) == [("t2", "Green street", "New", "-")]


def test_two_numbers_with_one_label_are_one_factor():
    factors = [*SHEETS["factors"], (3, "Green street")]
    links = [*LINKS, (3, 2, "", "P", 2)]
    (line,) = bundle(read(workbook(factors=factors, links=links)).claims)
    assert line.people == 2


def test_empty_rows_further_sheets_and_further_columns_are_ignored():
    links = [(), (None, *LINKS[0], "extra"), (), (1, *LINKS[1], "x"), (2, None, " ", "", None, None), ()]
    content = workbook(links=links, settings=[("anything",), (1,)])
    assert lines_of(content) == [("t1", "Green street", "Neighbours meet", "+")]


def test_without_statements_the_link_itself_says_who_told_it():
    links = [("From", "To", "source_id"), (1, 2, "t9")]
    content = workbook(links=links, statements=None, sources=None)
    assert lines_of(content) == [("t9", "Green street", "Neighbours meet", "?")]


def test_without_factors_links_name_their_factors():
    assert lines_of(workbook(factors=None, links=[LINKS[0], ("a", "b", "", "P", 1)])) == [("t1", "a", "b", "+")]


def test_factors_without_a_link_are_told_apart():
    factors = [*SHEETS["factors"], (3, "Lonely")]
    assert read(workbook(factors=factors)).unlinked == ("Lonely",)


def test_all_faults_of_a_workbook_are_told_at_once_with_sheet_and_line():
    factors = [*SHEETS["factors"], (2, "Another"), (None, "No id")]
    links = [LINKS[0], (9, 2, "", "P", 1), (1, None, "q", "X", 77), ("#REF!", 2, "", "P", 1)]
    found = faults_of(workbook(factors=factors, links=links))
    assert [(fault.sheet, fault.line, fault.column, fault.found) for fault in found] == [
        ("factors", 4, "factor_id", "2"),
        ("factors", 5, "factor_id", ""),
        ("links", 2, "from", "9"),
        ("links", 3, "to", ""),
        ("links", 3, "posneg", "X"),
        ("links", 3, "statement_id", "77"),
        ("links", 4, "from", "#REF!"),
    ]


def test_missing_sheets_and_columns_are_told_before_any_row():
    (no_links,) = faults_of(workbook(links=None))
    assert no_links.found == "factors, statements, sources"
    found = faults_of(workbook(links=[("from", "quote")], statements=None))
    assert [(fault.sheet, fault.column) for fault in found] == [("links", "to"), ("", "")]


def test_a_statement_with_two_tellers_is_a_fault():
    statements = [*SHEETS["statements"], (1, "t2", "")]
    (fault,) = faults_of(workbook(statements=statements))
    assert (fault.sheet, fault.line, fault.found) == ("statements", 4, "t2")


# The command


def test_the_command_tells_faults_without_a_traceback(tmp_path, capsys):
    broken = tmp_path / "stuk.csv"
    broken.write_text(FLAT + "t1,q,a,,+\n" * 60)
    assert wijwerken_systemmap(broken) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.splitlines()[0].startswith("stuk.csv, regel 2, kolom “effect”: gevonden niets")
    assert told.err.splitlines()[-1] == "En nog 10 plekken."


@pytest.mark.parametrize("place", ["nowhere.csv", "."])
def test_a_file_that_cannot_be_read_is_told_in_one_line(place, tmp_path, capsys):
    assert wijwerken_systemmap(tmp_path / place) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_an_unknown_point_of_a_path_is_told(tmp_path, capsys):
    table = tmp_path / "claims.csv"
    table.write_text(FLAT + "t1,q,a,b,+\n")
    assert wijwerken_systemmap(table, "--path", "a", "elsewhere") == 1
    assert "elsewhere" in capsys.readouterr().err


def test_the_flags_act_on_labels(tmp_path, capsys):
    table = tmp_path / "claims.csv"
    table.write_text('source;cause;effect;sign\nt1;"~Trust; in us";b;+\nt2;"Trust; in you";b;-\n')
    assert wijwerken_systemmap(table, "--json", "--opposites", "--level", "1", "--path", "Trust", "b") == 0
    printed = json.loads(capsys.readouterr().out)
    assert printed["factors"] == ["Trust", "b"]
    assert printed["bundles"][0]["signs"] == {"+": 0, "-": 2, "?": 0}
    assert printed["path"] == {"from": "Trust", "to": "b", "people_whole": 2, "max_flow": 2}


def test_in_words_people_come_first_and_what_few_tell_stands_beside(tmp_path, capsys):
    table = tmp_path / "claims.csv"
    table.write_text(FLAT + "t1,q,a,b,+\nt2,q,a,b,+\nt3,q,a,b,-\nt1,q,b,a,-\n")
    assert wijwerken_systemmap(table, "--path", "a", "b") == 0
    told = capsys.readouterr().out.splitlines()
    assert (
        told[0] == "3 mensen vertelden samen 4 keer dat het een tot het ander leidt. Dat geeft 2 punten en 2 verbanden."
    )
    assert "  b → a (remt): 1 mens, 1 keer" in told
    assert told[told.index("Tegen de stroom in") + 1] == "  a → b (remt): 1 mens, 1 keer"
    assert "  a → b → a: heel verteld door 1 mens" in told
    assert told[-1].endswith("En wat niet gezegd is, is niet ontkend.")
