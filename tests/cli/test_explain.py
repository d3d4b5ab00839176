"""The explanation names, for each field, its value, where it was read and what else was found."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from builders import evidence
from newsrecord import Article, Byline, Evidence, EvidenceMap, Extraction, FieldEvidence, Issue, Paragraph, to_json
from newsrecord.cli import main
from newsrecord.cli.explain import explain
from newsrecord.sites import parse_rules


def page_evidence(raw: str, confidence: float = 0.9, source: str = "html") -> Evidence:
    return evidence(raw, confidence, source=source, rule="a.b", locator="h1")


def test_winner_and_losers_stand_under_their_field() -> None:
    """The winner has a plus, losers a minus, each with confidence, source, rule, place and raw text."""
    found = FieldEvidence(path="headline", winner=page_evidence("A"), losers=(page_evidence("B", 0.5, source="meta"),))
    lines = list(explain(Extraction(article=Article(headline="A"), evidence=EvidenceMap((found,)))))
    assert lines[:3] == ["headline: 'A'", "  + 0.90 html a.b at h1: 'A'", "  - 0.50 meta a.b at h1: 'B'"]
    assert lines[3].startswith("(empty: url, ")


def test_parts_of_a_field_follow_it_and_issues_come_last() -> None:
    """Evidence for byline.authors stands with the byline; what belongs to no field is kept."""
    fields = tuple(
        FieldEvidence(path=path, winner=page_evidence("x")) for path in ("other", "byline.text", "published")
    )
    article = Article(
        byline=Byline(text="By Ana Ruiz"), published=dt.date(2016, 11, 21), body=(Paragraph(text="x"),) * 5
    )
    issue = Issue(code="no-headline", path="headline", message="nothing\x1b found")
    lines = list(explain(Extraction(article=article, evidence=EvidenceMap(fields), issues=(issue,))))
    assert "byline: Byline(text='By Ana Ruiz')" in lines
    assert "byline.text: 'By Ana Ruiz'" in lines
    assert "published: 2016-11-21" in lines
    assert "body: 5 items, first Paragraph(text='x')" in lines
    assert "other:" in lines
    assert lines[-1] == "! warning no-headline at headline: nothing found"


def test_raw_text_cannot_steer_the_terminal() -> None:
    """Raw text is shown as its repr."""
    found = FieldEvidence(path="headline", winner=page_evidence("\x1b[31mred\n"))
    assert "\x1b" not in "".join(explain(Extraction(article=None, evidence=EvidenceMap((found,)))))


def test_a_page_is_explained(capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path) -> None:
    """The command shows the evidence of a page, and each of several files under its name."""
    page, record = tmp_path / "page.html", tmp_path / "record.json"
    page.write_bytes(b"<h1>Bridge reopens</h1><p>The bridge over the river reopened on Monday, the city said.</p>" * 2)
    record.write_bytes(to_json(Article(headline="Bridge reopens")))
    assert main(["explain", str(page), str(record)]) == 0
    out = capsysbinary.readouterr().out.decode()
    assert f"== {page} ==\nheadline: 'Bridge reopens'\n  + 0." in out
    assert f"== {record} ==\nheadline: 'Bridge reopens'\n(empty: " in out


def test_an_input_without_an_article_is_explained_and_fails(
    capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path
) -> None:
    """The issues say why there is no article, and the exit code is 1."""
    path = tmp_path / "empty.txt"
    path.write_bytes(b"")
    assert main(["explain", str(path)]) == 1
    out, err = capsysbinary.readouterr()
    assert b"! " in out
    assert b"no article" in err


RULES = '[[rule]]\nname = "courier"\nhosts = "courier.example"\nheadline = "h2.title"\ntags = ".gone"\n'
PAGE = b"""<h1>The Courier</h1><div id="story"><h2 class="title">Bridge \x1b[31mreopens</h2>
<p>The bridge over the river reopened on Monday, the city said.</p></div>"""
URL = "https://courier.example/1"


@pytest.fixture
def page(tmp_path: Path) -> str:
    path = tmp_path / "page.html"
    path.write_bytes(PAGE)
    return str(path)


@pytest.fixture
def rules(tmp_path: Path) -> str:
    path = tmp_path / "rules.toml"
    path.write_text(RULES, "utf-8")
    return str(path)


def read(capsysbinary: pytest.CaptureFixture[bytes], *arguments: str) -> tuple[int, str, str]:
    code = main(arguments)
    out, err = capsysbinary.readouterr()
    return code, out.decode(), err.decode()


def test_one_field_is_explained_by_itself(capsysbinary: pytest.CaptureFixture[bytes], page: str) -> None:
    """With --field, only that field and its issues are shown."""
    code, out, _ = read(capsysbinary, "explain", page, "--field", "headline", "--field", "tags")
    assert code == 0
    assert [line.partition(":")[0] for line in out.splitlines() if line[0] not in " (!"] == ["headline"]
    assert "(empty: tags)" in out


def test_an_unknown_field_is_a_wrong_command_line(capsysbinary: pytest.CaptureFixture[bytes], page: str) -> None:
    """The message lists the fields there are."""
    code, out, err = read(capsysbinary, "explain", page, "--field", "title")
    assert (code, out) == (2, "")
    assert "there is no 'title'; give one of headline, url" in err


def test_the_source_of_each_place_is_shown(capsysbinary: pytest.CaptureFixture[bytes], page: str) -> None:
    """With --source, a selector and the start tag stand under each place of a page."""
    _, out, _ = read(capsysbinary, "explain", page, "--field", "body", "--source")
    assert '      div#story: <div id="story">' in out


def test_the_source_of_a_text_is_its_line(capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path) -> None:
    """With --source, the line stands under each place of a text."""
    path = tmp_path / "story.txt"
    path.write_text("Bridge reopens\n\nBy Ana Ruiz\n\nThe bridge reopened on Monday, the city said.\n", "utf-8")
    _, out, _ = read(capsysbinary, "explain", str(path), "--field", "byline", "--source")
    assert "at line 3: 'By Ana Ruiz'\n      By Ana Ruiz\n" in out


def test_lines_of_several_texts_stand_under_their_names(
    capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path
) -> None:
    """Line 1 of one file is told from line 1 of another."""
    names = [str(tmp_path / name) for name in ("one.txt", "two.txt")]
    for name in names:
        Path(name).write_text("Ferry runs again\n\nThe ferry left the harbour on Saturday, the crew said.\n")
    assert main(["explain", *names, "--lines"]) == 0
    out = capsysbinary.readouterr().out.decode()
    assert [line for line in out.splitlines() if line.startswith("==")] == [f"== {name} ==" for name in names]


def test_lines_of_a_text_are_shown(capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path) -> None:
    """With --lines, each line of a text stands beside what it was read as."""
    path = tmp_path / "story.txt"
    path.write_text(
        "Share\n\nBridge reopens\n\nBy Ana Ruiz\n\nThe bridge reopened on Monday, the city said.\n", "utf-8"
    )
    code, out, _ = read(capsysbinary, "explain", str(path), "--lines")
    assert code == 0
    assert out.splitlines() == [
        "   1  left out        Share",
        "   3  headline        Bridge reopens",
        "   5  byline          By Ana Ruiz",
        "   7  paragraph       The bridge reopened on Monday, the city said.",
    ]


def test_a_page_has_no_lines_to_show(capsysbinary: pytest.CaptureFixture[bytes], page: str) -> None:
    """With --lines, a page of HTML is refused with what to do."""
    code, out, err = read(capsysbinary, "explain", page, "--lines")
    assert (code, out) == (1, "")
    assert "it is read as html, which has no lines to show; give --from text if it is a text" in err


def test_rules_from_a_file_are_used(capsysbinary: pytest.CaptureFixture[bytes], page: str, rules: str) -> None:
    """The rule's value wins, and what it missed is an issue."""
    _, out, _ = read(capsysbinary, "explain", page, "--url", URL, "--sites", rules)
    assert "  + 1.00 site-rule headline.courier at (//h2)[1]: " in out
    assert "! info rule-missed at tags: rule 'courier': '.gone' finds nothing" in out
    assert "\x1b" not in out


@pytest.mark.parametrize("command", ["parse", "show"])
def test_records_are_read_by_the_rules(
    capsysbinary: pytest.CaptureFixture[bytes], page: str, rules: str, command: str
) -> None:
    """The commands that give a record take rules as well."""
    assert "The Courier" in read(capsysbinary, command, page, "--url", URL)[1]
    assert "The Courier" not in read(capsysbinary, command, page, "--url", URL, "--sites", rules)[1]


def test_installed_rules_are_used_when_asked_for(
    capsysbinary: pytest.CaptureFixture[bytes], page: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rules of installed packages come in with an option of their own."""
    monkeypatch.setattr("newsrecord.sites.installed", lambda: parse_rules(RULES))
    assert "site-rule" not in read(capsysbinary, "explain", page, "--url", URL)[1]
    assert "site-rule" in read(capsysbinary, "explain", page, "--url", URL, "--installed-sites")[1]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"[[rule]", "expected TOML"),
        (b'[[rule]]\nname = "x"\nhosts = "*"\nbody = "p:first-child"', "rule[0].body[0]: got 'p:first-child'"),
        (b"\xff", "it is no UTF-8 text"),
        (None, "there is no such file"),
    ],
)
def test_a_bad_file_of_rules_is_a_wrong_command_line(
    capsysbinary: pytest.CaptureFixture[bytes], page: str, tmp_path: Path, data: bytes | None, message: str
) -> None:
    """The message names the file, the rule and the field, and nothing is read."""
    path = tmp_path / "bad.toml"
    if data is not None:
        path.write_bytes(data)
    code, out, err = read(capsysbinary, "parse", page, "--sites", str(path))
    assert (code, out) == (2, "")
    assert f"--sites: {path}: " in err
    assert message in err
