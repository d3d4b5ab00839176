"""Lines of marks and controls alone, wherever a reader of lines asks for a first or last letter."""

from __future__ import annotations

import pytest

from newsrecord import ParseError, extract_text, parse_text, validate

TALK = "Date: 31 May 2026\n\t))\nLike · Reply · 3h\nAt last\nLike · Reply · 3h\n"
COMMAS = "，，，\nThe ferry to Lund island left the harbour on Sunday, and the crew had bread.\n"
FENCED = (
    "mayor المطر lund в في said police mayor in.」 — сказал Ana Ruiz.\r#9 Dr. Eva von Bohlen MdB\rs\r```\rt\r\x0c3\r```"
)


@pytest.mark.parametrize("text", [TALK, COMMAS, FENCED], ids=["above buttons", "between names", "in a fence"])
def test_marks_alone_are_read_or_refused(text):
    """A line that is empty without its marks raises nothing foreign."""
    article = extract_text(text).article
    if article is None:
        with pytest.raises(ParseError):
            parse_text(text)
    else:
        assert all(issue.severity != "error" for issue in validate(article))


def test_what_is_quoted_in_a_quoted_mail_holds_no_controls():
    """A control within a quotation of a forwarded story goes, as it does elsewhere."""
    text = ">\n> The ferry to Lund island left the harbour, the crew said.\n>\n>> We have\x1b bread again.\n>\n"
    assert [block.text for block in parse_text(text).body][-1] == "We have bread again."
