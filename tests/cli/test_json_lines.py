"""A file of JSON Lines is read a record a line, by every command, however long the file is."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import attrs
import pytest

from newsrecord import Article, Paragraph, from_json, to_json
from newsrecord.cli import main

RECORDS = [
    Article(headline=headline, body=(Paragraph(text=f"{headline} on Sunday, the mayor said."),))
    for headline in ("Rain in Lund", "Snow in Lund", "Fog in Lund")
]
LINES = b"".join(to_json(record) + b"\n" for record in RECORDS)


@pytest.fixture
def lines(tmp_path: Path) -> str:
    return written(tmp_path / "records.jsonl", LINES)


def written(path: Path, data: bytes) -> str:
    path.write_bytes(data)
    return str(path)


def read_by(capsysbinary: pytest.CaptureFixture[bytes], *arguments: str) -> tuple[int, str, str]:
    code = main(arguments)
    out, err = capsysbinary.readouterr()
    return code, out.decode(), err.decode()


def test_each_line_is_validated(capsysbinary: pytest.CaptureFixture[bytes], lines: str) -> None:
    """What is said names the file and the number of the line."""
    code, out, err = read_by(capsysbinary, "validate", lines)
    assert (code, err) == (0, "")
    assert out.splitlines() == [f"{lines}:{number}: valid" for number in (1, 2, 3)]


def test_a_wrong_line_is_named_and_the_others_are_read(
    capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path
) -> None:
    """Blank lines are none, but they count."""
    name = written(tmp_path / "wrong.jsonl", LINES + b'\n{"newsrecord":1,"headline":7}\nRain\n' + to_json(RECORDS[0]))
    code, out, err = read_by(capsysbinary, "validate", name)
    assert code == 1
    assert [line.removeprefix(name) for line in out.splitlines()] == [f":{n}: valid" for n in (1, 2, 3, 7)]
    assert f"{name}:5: $.headline: got 7, expected one line of text" in err
    assert f"{name}:6: $: got 'Rain', expected JSON" in err


def test_what_parse_writes_it_reads(capsysbinary: pytest.CaptureFixture[bytes], lines: str) -> None:
    """JSON Lines in, JSON Lines out: the same bytes."""
    assert read_by(capsysbinary, "parse", "--format", "jsonl", lines) == (0, LINES.decode(), "")


@pytest.mark.parametrize("name", ["records", "records.txt", "records.json", "-"])
def test_lines_are_told_by_what_they_hold(
    capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str
) -> None:
    """No ending is needed, so that a pipe can be read."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(LINES)))
    path = name if name == "-" else written(tmp_path / name, LINES)
    code, out, _ = read_by(capsysbinary, "parse", "--format", "text", path)
    assert code == 0
    assert [line for line in out.splitlines() if line.endswith("in Lund")] == [record.headline for record in RECORDS]


@pytest.mark.parametrize(
    "data", [to_json(RECORDS[0]), to_json(RECORDS[0]) + b"\n", b'{"newsrecord": 1,\n"headline": "Rain"}']
)
def test_a_record_on_its_own_is_no_line(
    capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path, data: bytes
) -> None:
    """One document may stand in one line or in many, and its name is that of the file."""
    name = written(tmp_path / "record.json", data)
    code, out, err = read_by(capsysbinary, "show", name)
    assert (code, err) == (0, "")
    assert out.startswith("Rain")


def test_a_template_is_no_collection(capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path) -> None:
    """Lines in braces are told once, as one file."""
    name = written(
        tmp_path / "page.html", b'{% extends "story" %}\n{% block body %}\n<p>It rained.</p>\n{% endblock %}\n'
    )
    code, _, err = read_by(capsysbinary, "parse", name)
    assert code == 1
    assert err.startswith(f"{name}: ")
    assert err.count("\n") == 1


def test_an_ending_tells_lines_however_few(capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path) -> None:
    """A collection of one record, or of one that is broken, is still a collection."""
    assert read_by(capsysbinary, "validate", written(tmp_path / "a.jsonl", b"[]\n"))[2].count("a.jsonl:1: ") == 2
    assert read_by(capsysbinary, "validate", written(tmp_path / "b.ndjson", b"")) == (0, "", "")


def test_text_is_no_collection_where_it_is_said_to_be_text(
    capsysbinary: pytest.CaptureFixture[bytes], lines: str
) -> None:
    """What the caller says of a file is not overruled by its looks."""
    _, out, _ = read_by(capsysbinary, "explain", "--from", "text", "--lines", lines)
    assert '{"newsrecord":1' in out


def test_records_of_one_file_become_files_of_their_own(
    capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path, lines: str
) -> None:
    """In a directory each record has its file."""
    assert read_by(capsysbinary, "parse", lines, "--output", f"{tmp_path}/out/") == (0, "", "")
    made = {path.name: from_json(path.read_bytes()) for path in (tmp_path / "out").iterdir()}
    assert made == dict(zip(("records.json", "records-2.json", "records-3.json"), RECORDS, strict=True))


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--format", "html"), "--format html: several documents need a directory"),
        (("--output", "one.json"), "--output: several records need a directory"),
    ],
)
def test_several_records_do_not_share_a_file_that_holds_one(
    capsysbinary: pytest.CaptureFixture[bytes],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    lines: str,
    options: tuple[str, ...],
    told: str,
) -> None:
    """Two documents behind each other are none; the code is that of a wrong command line, told once."""
    monkeypatch.chdir(tmp_path)
    code, _, err = read_by(capsysbinary, "parse", lines, *options)
    assert code == 2
    assert err.startswith(told)
    assert err.count("\n") == 1


def test_explain_has_a_title_for_each_line(capsysbinary: pytest.CaptureFixture[bytes], lines: str) -> None:
    """Records of one file are told apart like those of several."""
    _, out, _ = read_by(capsysbinary, "explain", lines, "--field", "headline")
    assert out.splitlines()[:2] == [f"== {lines}:1 ==", "headline: 'Rain in Lund'"]


def test_a_collection_may_be_longer_than_a_document(
    capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The limit is that of a line, and one past it is passed over to its end."""
    most = len(to_json(RECORDS[0])) + 8
    monkeypatch.setattr("newsrecord.cli.files._MOST", most)
    long = to_json(attrs.evolve(RECORDS[0], headline="rain " * 5 * most)) + b"\n"
    name = written(tmp_path / "long.jsonl", LINES + long + LINES)
    code, out, err = read_by(capsysbinary, "validate", name)
    assert code == 1
    assert [line.removeprefix(name) for line in out.splitlines()] == [f":{n}: valid" for n in (1, 2, 3, 5, 6, 7)]
    assert {line.removeprefix(name)[:3] for line in err.splitlines()} == {":4:"}


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell that closes streams")
@pytest.mark.parametrize(
    ("closed", "told"),
    [
        ("show - <&-", b"-: standard input is closed; give the name of a file\n"),
        ("schema >&-", b"newsrecord: cannot write to standard output (bad file descriptor)\n"),
    ],
)
def test_a_closed_stream_is_told(closed: str, told: bytes) -> None:
    """A shell can start a program without its streams; that is no traceback."""
    done = subprocess.run(["/bin/sh", "-c", f'"$0" -m newsrecord {closed}', sys.executable], stderr=-1, check=False)
    assert (done.returncode, done.stderr) == (1, told)
