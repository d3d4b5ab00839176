"""Laws of the plain forms: whatever lines stand together, a text is read or refused, and the evidence leads back."""

# ruff: noqa: E501  # lines of samples
from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsrecord import ParseError, extract_text, parse_text, validate
from newsrecord.wire import read_text

SENTENCE = (
    "Cranes at the port of Varna moved again on Monday for the first time since Friday morning, the operator said."
)
LINES = {
    "desk": [
        "BC-EU--Harbour Strike,5th Ld-Writethru", "Eds: Updates with details.", "(Adds background)", "By ANA RUIZ, 512 words",
        "VARNA, Bulgaria (AP) — Cranes moved.", "512 words", "-30-", "ENDS", "###", "# Notizblock", "Notes to editors:",
        "FOR IMMEDIATE RELEASE", "Embargoed until 12 March 2024", "Media contact:", "Ana Ruiz, ana@ferries.example",
        "About Harbour Ferries", "SOURCE Harbour Ferries", "(Reporting by Ana Ruiz; editing by Tom Lee)",
    ],
    "mail": [
        "From: Ana Ruiz <ana@courier.example>", "Date: Tue, 12 Mar 2024 07:30:00 +0200", "To: desk", "Subject: Fwd: Cranes",
        "  and ferries", "Betreff: WG: Kräne", "Von: Ana Ruiz", "Gesendet: 12. März 2024", "---------- Forwarded message ---------",
        "Ana wrote:", "> Cranes move again", f"> {SENTENCE}", ">", ">> deeper", "> > as deep", ">", "-- ", "--", "Unsubscribe",
        "View in browser", "Sent from my phone", "[image: a crane]", "rest of a line", f"{SENTENCE} ",
    ],
    "markdown": [
        "---", "title: \"Cranes\"", "tags: [a, 'b']", "author:", "  - name: Ana Ruiz", "date: 2024-03-12", "+++", "# Cranes",
        "## Ports ##", "#", "**bold", "**Bold**", "_it_ *is* [so](https://x.example/a_(b)) ![i](j)", "[a][b]", "[b]: https://b.example",
        "[^1]: note", "> quoted", "- item", "    - deeper", "12) item", "```", "~~~", "| a | b |", "|---|---|", "![](x)",
        "![A crane](https://x.example/c.jpg 'A crane')", "*A crane. Photo: Tom Lee*", "====", "----", "***", "\\", "text\\", "<b>",
        "&lt;b> &amp; &#x0; &#xD800;", "{{< figure >}}", "a  ",
    ],
    "rst": [
        "======", "Title", "~~~~~~", ":Author: Ana Ruiz", ":x:", ".. image:: https://x.example/c.jpg", "   :alt: A crane", "..",
        ".. comment", ".. note::", "   set in", ".. [1] note", ".. _a: https://a.example", "`a <https://a.example>`_ and a_ [1]_",
        "::", "code::", "    set in more", "* item", "#. item", "+---+---+", "| a | b |", "+===+===+", "== ==", "a  b", "|x| ``y``",
    ],
    "talk": [
        "2 Comments", "Ana Ruiz says:", "Ana Ruiz  12 March 2024", "12.03.2024 14:05", "#9 Tom Lee", "Like · Reply · 3h", "Reply",
        "3 likes", "Tom wrote:", "At last. Thank you.", "Report", "[12 favorites]", "1,234 views", "Leave a comment", "admin", "@ana",
    ],
    "marks": ["))", "，，，", "」", "* * *", "—", ":", "…", "|", "🙂", "]", ".", "“", "(", "\u3000", "\u00a0"],
    "pages": ["\f", "THE VARNA COURIER", "1", "2", "- 3 -", "Page 4 of 9", "divi-", "ded words", "soft\u00ad", "not¬", "\u00ad", "¬"],
    "other": ["", "", "", SENTENCE, SENTENCE[:60], SENTENCE[60:], "Lorem ipsum dolor sit amet.", "https://x.example/", "a = b;", "}", "\u200f"],
}  # fmt: skip
ANY = st.lists(st.sampled_from([line for lines in LINES.values() for line in lines]), max_size=40)
OF_ONE = st.sampled_from(sorted(LINES)).flatmap(
    lambda form: st.lists(st.sampled_from([*LINES[form], *LINES["other"]]), max_size=40)
)
INDENTS = st.sampled_from(["", "", "", "  ", "> ", "\t"])


@settings(max_examples=400)
@given(lines=ANY | OF_ONE, indent=INDENTS, end=st.sampled_from(["\n", "\n", "\r\n", "\n\n"]))
def test_any_lines_are_read_or_refused(lines, indent, end, stray_evidence):
    """Lines of these forms in any order give a valid record or a `ParseError`, and each locator leads back."""
    text = end.join(indent + line for line in lines)
    try:
        article = parse_text(text)
    except ParseError:
        assert extract_text(text).article is None
        return
    assert article.headline is not None or article.body
    assert all(issue.severity != "error" for issue in validate(article))
    assert stray_evidence(extract_text(text), text) == []


def seconds(text):
    """Return the least processor time of two readings: the collector or a neighbour may spoil one of them."""
    taken = []
    for _ in range(2):
        start = time.process_time()
        read_text(text)
        taken.append(time.process_time() - start)
    return min(taken)


@pytest.mark.limits
@pytest.mark.parametrize("line", sorted({line for lines in LINES.values() for line in lines if line.strip()}))
def test_time_is_linear_in_lines(line):
    """Eight times the lines take about eight times as long, whatever the form."""
    small, large = (f"{line}\n" * 200, f"{line}\n" * 1_600)
    assert seconds(large) <= 20 * max(0.01, seconds(small))


@pytest.mark.limits
@pytest.mark.parametrize(
    "unit", ["**a ", "*a* ", "[a](", "[a][", "![a](", "`", "\\", "<a ", "_a_", "~~", "| ", "`a <", "&amp;", "> "]
)
@pytest.mark.parametrize(
    "head", ["# Cranes\n\n## Ports\n\n", "======\nCranes\n======\n\n:Author: A\n:Date: B\n\n.. note::\n\n"]
)
def test_time_is_linear_in_marks(head, unit):
    """Eight times the marks in one line take about eight times as long."""
    small, large = (head + unit * 1_000, head + unit * 8_000)
    assert seconds(large) <= 20 * max(0.01, seconds(small))
