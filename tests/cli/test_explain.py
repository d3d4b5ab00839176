"""The explanation names, for each field, its value, where it was read and what else was found."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from builders import evidence
from newsrecord import Article, Byline, Evidence, EvidenceMap, Extraction, FieldEvidence, Issue, Paragraph, to_json
from newsrecord.cli import main
from newsrecord.cli.explain import explain


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
