"""Rules for single sites are used by every command that reads pages, and what becomes of them is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsrecord.cli import main

PAGE = """<html lang="en"><h1>Ferry runs again</h1><h2 class="title">The ferry to Lund Island runs again</h2>
<p>The ferry left the harbour on Saturday for the first time in eleven days, and it was full.</p></html>"""
URL = "https://courier.example/ferry"


@pytest.fixture
def page(tmp_path: Path) -> str:
    return written(tmp_path / "page.html", PAGE)


def written(path: Path, text: str) -> str:
    path.write_text(text, "utf-8")
    return str(path)


def rules(tmp_path: Path, **fields: str) -> str:
    lines = [f'{name} = "{value}"' for name, value in {"name": "courier", "hosts": "courier.example", **fields}.items()]
    return written(tmp_path / "rules.toml", "\n".join(["[[rule]]", *lines]))


def read_by(capsysbinary: pytest.CaptureFixture[bytes], *arguments: str) -> tuple[int, str, str]:
    code = main(arguments)
    out, err = capsysbinary.readouterr()
    return code, out.decode(), err.decode()


def test_a_rule_that_is_used_says_nothing(
    capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path, page: str
) -> None:
    """The record is as the rule has it; that tags are missing on one page is no news."""
    options = ("--url", URL, "--sites", rules(tmp_path, headline="h2.title", tags="a.topic"), "--format", "text")
    code, out, err = read_by(capsysbinary, "parse", page, *options)
    assert (code, err) == (0, "")
    assert out.startswith("The ferry to Lund Island runs again\n")


@pytest.mark.parametrize("command", ["parse", "show"])
@pytest.mark.parametrize(
    ("fields", "options", "told"),
    [
        ({"headline": "h1.headline"}, ("--url", URL), "rule 'courier': 'h1.headline' finds nothing"),
        ({"headline": "h2.title"}, (), "rule 'courier' could not be used (the page names no address; pass its url)"),
    ],
)
def test_a_rule_that_needs_a_look_is_told(
    capsysbinary: pytest.CaptureFixture[bytes],
    tmp_path: Path,
    page: str,
    command: str,
    fields: dict[str, str],
    options: tuple[str, ...],
    told: str,
) -> None:
    """The page is read all the same; the file and the rule are named on standard error."""
    code, out, err = read_by(capsysbinary, command, page, "--sites", rules(tmp_path, **fields), *options)
    assert code == 0
    assert "Ferry runs again" in out
    assert err.startswith(f"{page}: {told}")
    assert err.count("\n") == 1


def test_a_page_without_a_story_is_told_once(capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path) -> None:
    """Rules do not make a record of nothing."""
    empty = written(tmp_path / "empty.html", "<html></html>")
    code, out, err = read_by(capsysbinary, "parse", empty, "--sites", rules(tmp_path, hosts="*", tags="a.topic"))
    assert (code, out) == (1, "")
    assert err.startswith(f"{empty}: no article: ")
    assert err.count("\n") == 1
