"""The command line reads many inputs, says what is wrong with each, and ends with a code that tells."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from newsrecord import Article, Byline, Comment, Location, Paragraph, from_json, to_json
from newsrecord.cli import main

PAGE = b"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Bridge reopens</title></head>
<body><article><h1>Bridge reopens</h1><p class="byline">By Ana Ruiz</p>
<p>The bridge over the river reopened on Monday after three years of repairs, the city said.</p>
<p>Thousands of people crossed it in the first hour, among them <a href="/mayor">the mayor</a>.</p></article></body>
"""
TEXT = """Bridge reopens

By Ana Ruiz in Baghdad

The bridge over the river reopened on Monday after three years of repairs, the city said.

"We waited for this day," said Mayor Tom Lee, who cut the ribbon. Thousands of people crossed it in the first hour.
"""
RECORD = Article(
    headline="Bridge \u201creopens\u201d \u4e2d\u6587",
    byline=Byline(text="By Ana Ruiz"),
    body=(Paragraph(text="It reopened on Monday."),),
    comments=(Comment(text="At last.", author="Sami"),),
)


@pytest.fixture
def page(tmp_path: Path) -> str:
    return written(tmp_path / "page.html", PAGE)


@pytest.fixture
def record(tmp_path: Path) -> str:
    return written(tmp_path / "record.json", to_json(RECORD))


def written(path: Path, data: bytes) -> str:
    path.write_bytes(data)
    return str(path)


def read_by(capsysbinary: pytest.CaptureFixture[bytes], *arguments: str) -> tuple[int, str, str]:
    code = main(arguments)
    out, err = capsysbinary.readouterr()
    return code, out.decode(), err.decode()


def give_input(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def test_parse_writes_native_json(capsysbinary: pytest.CaptureFixture[bytes], page: str) -> None:
    """The default output is the record, laid out for reading, and reads back."""
    code, out, err = read_by(capsysbinary, "parse", page)
    assert (code, err) == (0, "")
    assert out.startswith("{\n  ")
    assert from_json(out).headline == "Bridge reopens"


def test_jsonl_is_a_record_a_line(capsysbinary: pytest.CaptureFixture[bytes], page: str, record: str) -> None:
    """Several inputs give as many lines."""
    code, out, _ = read_by(capsysbinary, "parse", "--format", "jsonl", page, record)
    headlines = [from_json(line).headline for line in out.splitlines()]
    assert (code, headlines) == (0, ["Bridge reopens", RECORD.headline])


@pytest.mark.parametrize(
    ("form", "start"),
    [
        ("text", "Bridge \u201creopens\u201d"),
        ("markdown", "# Bridge \u201creopens\u201d"),
        ("html", "<!DOCTYPE html>\n"),
    ],
)
def test_other_formats_are_written(
    capsysbinary: pytest.CaptureFixture[bytes], record: str, form: str, start: str
) -> None:
    """Each format has its writer, and comments are written on request."""
    code, out, _ = read_by(capsysbinary, "parse", record, "--format", form)
    assert code == 0
    assert out.startswith(start)
    assert "At last." not in out
    assert "At last." in read_by(capsysbinary, "parse", record, "--format", form, "--comments")[1]


def test_texts_of_several_inputs_are_parted(capsysbinary: pytest.CaptureFixture[bytes], record: str) -> None:
    """A blank line stands between two records on one stream."""
    _, out, _ = read_by(capsysbinary, "parse", "--format", "text", record, record)
    assert out.count("Monday.\n\nBridge") == 1


def test_a_dash_reads_standard_input(
    capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Standard input is read as bytes and told from its content."""
    give_input(monkeypatch, PAGE)
    code, out, _ = read_by(capsysbinary, "parse", "-", "--url", "https://example.org/news/1")
    article = from_json(out)
    assert (code, article.headline) == (0, "Bridge reopens")
    assert "https://example.org/mayor" in out


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_text_is_read_in_its_encoding(
    capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path, encoding: str
) -> None:
    """Byte order marks are obeyed, and what is no UTF-8 is read as Windows wrote it."""
    text = TEXT.replace("Bridge reopens", "Caf\u00e9 reopens").encode(encoding)
    code, out, _ = read_by(capsysbinary, "parse", written(tmp_path / "a.txt", text))
    assert (code, from_json(out).headline) == (0, "Caf\u00e9 reopens")


@pytest.mark.parametrize("command", ["parse", "show", "explain"])
def test_a_page_without_a_story_is_written_and_told(
    capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path, command: str
) -> None:
    """With --url the record of a page without a story is on standard output, a warning beside it, and the code is 1."""
    wall = written(tmp_path / "wall.html", b"<script>check()</script>")
    code, out, err = read_by(capsysbinary, command, "--url", "https://example.org/1", wall)
    assert code == 1
    assert "https://example.org/1" in out
    assert err.startswith(f"{wall}: ")
    assert err.count("\n") == 1


def test_a_page_without_a_story_and_address_writes_nothing(
    capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path
) -> None:
    """Without --url there is nothing to make a record of: one line says so, and the code is 1."""
    wall = written(tmp_path / "wall.html", b"<script>check()</script>")
    code, out, err = read_by(capsysbinary, "parse", wall)
    assert (code, out) == (1, "")
    assert err.startswith(f"{wall}: no article: ")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("page", b"\xef\xbb\xbf \n" + PAGE),
        ("page", PAGE.decode().encode("utf-16")),
        ("page.htm", b"Some words first. " + PAGE),
        ("page.txt", PAGE),
        ("page", b"<!-- licence --> " + PAGE),
        ("page", b"words first <p>" + PAGE),
    ],
)
def test_a_page_is_known_by_its_markup(
    capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path, name: str, data: bytes
) -> None:
    """Markup makes a page whatever its name and encoding."""
    code, out, _ = read_by(capsysbinary, "parse", written(tmp_path / name, data))
    assert (code, from_json(out).headline) == (0, "Bridge reopens")


def test_plain_text_may_quote_markup(capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path) -> None:
    """A text file that mentions an element stays text."""
    text = TEXT.replace("the city said", "the city wrote within <p> and </p>")
    code, out, _ = read_by(capsysbinary, "parse", written(tmp_path / "a.txt", text.encode()))
    assert code == 0
    assert "<p>" in from_json(out).text


def test_from_overrules_the_guess(capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path) -> None:
    """--from text reads what looks like a page as text."""
    path = written(tmp_path / "a.html", TEXT.encode())
    code, out, _ = read_by(capsysbinary, "parse", "--from", "text", "--url", "https://example.org/1", path)
    article = from_json(out)
    assert (code, article.headline, article.url) == (0, "Bridge reopens", "https://example.org/1")


def test_one_bad_input_does_not_stop_the_others(
    capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path, page: str
) -> None:
    """Each input that cannot be read gets one line on standard error, and the exit code is 1."""
    empty = written(tmp_path / "empty.html", b"")
    wrong = written(tmp_path / "wrong.json", b'{"newsrecord": 1, "headline": 3}')
    missing = str(tmp_path / "missing.html")
    code, out, err = read_by(capsysbinary, "parse", empty, missing, str(tmp_path), wrong, "a\0b", page)
    assert code == 1
    assert from_json(out).headline == "Bridge reopens"
    lines = err.splitlines()
    assert [line.split(": ")[0] for line in lines] == [empty, missing, str(tmp_path), wrong, "'a\\x00b'"]
    assert lines[1].endswith(": there is no such file; check the name")
    assert lines[2].endswith(": it is a directory; name the files in it")
    assert all("; " in line for line in lines)


def test_a_feed_is_answered_once(capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path) -> None:
    """What to give in place of a feed is said in the error, and not again behind it."""
    feed = written(tmp_path / "feed.xml", b"<?xml version='1.0'?><rss><channel><title>Courier</title></channel></rss>")
    _, _, err = read_by(capsysbinary, "parse", feed)
    assert err.count("; ") == 1
    assert err.endswith("give the pages that it leads to\n")


def test_an_empty_name_is_seen(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """A variable of the shell that holds nothing gives a message about ''."""
    _, _, err = read_by(capsysbinary, "parse", "")
    assert err == "'': there is no such file; check the name\n"


@pytest.mark.parametrize(
    ("error", "said"),
    [(PermissionError(13, "no"), "for want of permission"), (OSError(5, "Input/output error"), "(input/output error)")],
)
def test_errors_of_the_system_become_messages(
    capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch, error: OSError, said: str
) -> None:
    """What the system refuses is told in words."""

    def refuse(*_: object) -> None:
        raise error

    monkeypatch.setattr("builtins.open", refuse)
    code, _, err = read_by(capsysbinary, "parse", "some.html")
    assert code == 1
    assert said in err


def test_a_file_over_the_limit_is_not_read(capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path) -> None:
    """The size of a file is looked at before its content."""
    path = tmp_path / "huge.html"
    with path.open("wb") as file:
        file.truncate(1 << 40)
    code, _, err = read_by(capsysbinary, "parse", str(path))
    assert code == 1
    assert "max_bytes: the input has 1099511627776, 16777216 are allowed" in err


def test_a_hostile_file_name_is_escaped(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """A name with terminal commands in it is shown as its repr."""
    assert "\x1b" not in read_by(capsysbinary, "parse", "\x1b[31mred")[2]


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["parse"],
        ["frobnicate"],
        ["parse", "--format", "pdf", "a"],
        ["parse", "--format", "html", "a", "b"],
        ["parse", "--output", "x.json", "a", "b"],
        ["parse", "--url", "example.org", "a"],
        ["parse", "--url", "https://example.org/", "a", "b"],
    ],
)
def test_a_wrong_command_line_ends_with_2(capsysbinary: pytest.CaptureFixture[bytes], arguments: list[str]) -> None:
    """What cannot be meant is refused before any input is read."""
    code, out, err = read_by(capsysbinary, *arguments)
    assert (code, out) == (2, "")
    assert err


@pytest.mark.parametrize("arguments", [["--help"], ["parse", "--help"], ["--version"], ["schema"]])
def test_questions_are_answered(capsysbinary: pytest.CaptureFixture[bytes], arguments: list[str]) -> None:
    """Help, version and schema go to standard output."""
    code, out, err = read_by(capsysbinary, *arguments)
    assert (code, err) == (0, "")
    assert out


def test_schema_is_json(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """The schema loads and describes an article."""
    assert "$defs" in json.loads(read_by(capsysbinary, "schema")[1])


def test_output_to_a_file(capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path, page: str, record: str) -> None:
    """--output names a file for one input, or for a record a line."""
    target = tmp_path / "out.jsonl"
    code, out, _ = read_by(capsysbinary, "parse", page, record, "--format", "jsonl", "--output", str(target))
    assert (code, out) == (0, "")
    assert len(target.read_bytes().splitlines()) == 2


def test_output_to_a_directory(capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path, page: str) -> None:
    """--output with a slash is a directory, made where it is missing; equal names get a number."""
    (tmp_path / "other").mkdir()
    twin = written(tmp_path / "other" / "PAGE.html", PAGE)
    target = tmp_path / "new" / "out"
    code, _, _ = read_by(capsysbinary, "parse", page, twin, "--format", "html", "--output", f"{target}/")
    assert code == 0
    assert sorted(path.name for path in target.iterdir()) == ["PAGE-2.html", "page.html"]
    assert all(b"<h1>Bridge reopens</h1>" in path.read_bytes() for path in target.iterdir())


def test_standard_input_into_a_directory(
    capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """What has no name is called stdin."""
    give_input(monkeypatch, PAGE)
    assert read_by(capsysbinary, "parse", "-", "--output", str(tmp_path))[0] == 0
    assert (tmp_path / "stdin.json").exists()


def test_an_input_is_never_overwritten(capsysbinary: pytest.CaptureFixture[bytes], page: str) -> None:
    """An output that would land on an input is refused, and the input stays."""
    code, _, err = read_by(capsysbinary, "parse", page, "--format", "html", "--output", str(Path(page).parent))
    assert code == 1
    assert "overwrite" in err
    assert Path(page).read_bytes() == PAGE


@pytest.mark.parametrize("ending", ["", "/"])
def test_an_output_that_cannot_be_written_says_so(
    capsysbinary: pytest.CaptureFixture[bytes], page: str, ending: str
) -> None:
    """A file where a directory is wanted is told in words."""
    code, _, err = read_by(capsysbinary, "parse", page, "--output", f"{page}/below{ending}")
    assert code == 1
    assert "cannot write" in err


def test_validate_accepts_a_good_record(capsysbinary: pytest.CaptureFixture[bytes], record: str) -> None:
    """A record without faults is called valid."""
    assert read_by(capsysbinary, "validate", record) == (0, f"{record}: valid\n", "")


def test_validate_lists_everything_that_is_wrong(capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path) -> None:
    """Each wrong field has its line with path, value and what was wanted."""
    path = written(tmp_path / "wrong.json", b'{"newsrecord": 1, "headline": 3, "url": "x"}')
    code, out, err = read_by(capsysbinary, "validate", path)
    assert (code, out) == (1, "")
    assert "headline: got 3" in err
    assert "url: got 'x'" in err
    assert all(line.startswith(path) for line in err.splitlines())


def test_validate_refuses_what_is_no_json(capsysbinary: pytest.CaptureFixture[bytes], page: str) -> None:
    """A page is no record."""
    code, _, err = read_by(capsysbinary, "validate", page)
    assert code == 1
    assert err.startswith(page)


def test_validate_refuses_too_much(capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> None:
    """Standard input is read no further than the limit."""
    give_input(monkeypatch, b"{" + b" " * (16 * 1024 * 1024))
    code, _, err = read_by(capsysbinary, "validate", "-")
    assert code == 1
    assert err.startswith("-: max_bytes: ")


def test_validate_tells_contradictions(capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path) -> None:
    """An issue of the record has its line, and an error ends with 1."""
    data = json.loads(to_json(RECORD))
    data["quotes"] = [
        {"text": "x", "kind": "direct", "spans": [{"block": 7, "start": 0, "end": 1}], "attribution": None}
    ]
    path = written(tmp_path / "odd.json", json.dumps(data).encode())
    code, out, _ = read_by(capsysbinary, "validate", path)
    assert code == 1
    assert "span-outside-body" in out


def run(*arguments: str, data: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-W", "error", "-m", "newsrecord", *arguments]
    return subprocess.run(command, input=data, capture_output=True, env={**os.environ, **environment}, check=False)


def test_output_is_utf_8_whatever_the_locale(record: str) -> None:
    """In the C locale and with another encoding set, output is UTF-8 all the same."""
    for locale in ({"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}, {"PYTHONIOENCODING": "ascii"}):
        done = run("show", record, **locale)
        assert done.returncode == 0
        assert "\u201creopens\u201d \u4e2d\u6587" in done.stdout.decode()


def test_version_loads_no_reader() -> None:
    """--version starts without lxml, attrs and dateparser."""
    code = "import sys; from newsrecord.cli import main; main(['--version']); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("newsrecord ")
    assert not {"lxml", "attr", "attrs", "dateparser"} & set(done.stdout.split())


def test_a_reader_that_goes_away_ends_it_quietly(record: str) -> None:
    """Output into a pipe that nobody reads ends with 1 and without a traceback."""
    reader, writer = os.pipe()
    os.close(reader)
    for command in ("parse", "show", "explain", "validate"):
        arguments = [sys.executable, "-m", "newsrecord", command, record]
        done = subprocess.run(arguments, stdout=writer, stderr=subprocess.PIPE, check=False)
        assert (done.returncode, done.stderr) == (1, b"")
    os.close(writer)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a device that is always full")
def test_a_full_disk_is_told(record: str) -> None:
    """Output that cannot be written ends with 1 and a message."""
    with open("/dev/full", "wb") as full:
        command = [sys.executable, "-m", "newsrecord", "show", record]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 1
    assert done.stderr == b"newsrecord: cannot write to standard output (no space left on device)\n"


def test_show_html_writes_a_page(capsysbinary: pytest.CaptureFixture[bytes], page: str, record: str) -> None:
    """The view that a notebook has of each record stands on one page, which has the first record's headline."""
    code, out, err = read_by(capsysbinary, "show", "--html", page, record)
    assert (code, err) == (0, "")
    assert out.startswith("<!DOCTYPE html>\n<html>\n")
    assert out.endswith("</article>\n</body>\n</html>\n")
    assert "<title>Bridge reopens</title>" in out
    assert RECORD._repr_html_() in out
    assert out.count("<!DOCTYPE") == out.count("</html>") == out.count("<hr>") == 1


def test_show_html_has_the_whole_story(capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path) -> None:
    """A page is read and not kept in a notebook: no paragraph or comment of a long story is missing."""
    long = Article(
        body=tuple(Paragraph(text=f"Rain {i}, " + "rain " * 20) for i in range(1_000)),
        comments=tuple(Comment(text=f"Snow {i}, " + "snow " * 20) for i in range(500)),
    )
    _, out, _ = read_by(capsysbinary, "show", "--html", written(tmp_path / "l.json", to_json(long)))
    assert "Rain 999," in out
    assert "Snow 499," in out
    assert "[cut" not in out


def test_show_html_escapes_the_title(capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path) -> None:
    """A headline cannot leave the title of the page."""
    hostile = Article(
        headline="</title><script>alert(1)</script>", locations=(Location(name="<b>", latitude=1.0, longitude=2.0),)
    )
    _, out, _ = read_by(capsysbinary, "show", "--html", written(tmp_path / "h.json", to_json(hostile)))
    assert "<script" not in out
    assert "<svg " in out


def test_show_html_without_a_story_writes_nothing(capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path) -> None:
    """A file that cannot be read gives no page, and the code says so."""
    code, out, err = read_by(capsysbinary, "show", "--html", str(tmp_path / "none"))
    assert (code, out) == (1, "")
    assert "no such file" in err


def test_show_writes_the_record_for_reading(capsysbinary: pytest.CaptureFixture[bytes], page: str, record: str) -> None:
    """Records follow each other on the screen, a blank line between them."""
    code, out, _ = read_by(capsysbinary, "show", page, record)
    assert code == 0
    assert out.startswith("Bridge reopens\nBy Ana Ruiz\n")
    assert "\x1b" not in out
    assert f"\n\n{RECORD.headline}\n" in out


@pytest.mark.parametrize("error", [BrokenPipeError(), OSError(28, "No space left"), KeyboardInterrupt()])
def test_output_that_fails_has_an_exit_code(
    capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch, record: str, error: BaseException
) -> None:
    """A pipe that closed, a full disk and an interrupt end without a traceback."""

    def fail(_: object) -> None:
        raise error

    monkeypatch.setattr("newsrecord.cli.outputs.write_output", fail)
    assert main(["parse", record]) == (130 if isinstance(error, KeyboardInterrupt) else 1)
    capsysbinary.readouterr()


def test_a_dash_is_standard_output(
    capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, page: str
) -> None:
    """As it is standard input; no file of that name is made."""
    monkeypatch.chdir(tmp_path)
    assert read_by(capsysbinary, "parse", page, "--output", "-") == read_by(capsysbinary, "parse", page)
    assert not (tmp_path / "-").exists()
