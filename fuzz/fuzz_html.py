"""Pages of any bytes, and pasted texts of any words."""

from __future__ import annotations

from harness import run
from newsrecord import extract_html, extract_text
from oracle import check_extraction
from seeds import pages, texts

__all__ = ["SEEDS", "check"]

SEEDS = [*pages(), *texts()]


def check(data: bytes) -> None:
    """Read *data* as a page, with and without its address, and as text."""
    check_extraction(extract_html(data))
    known = extract_html(data, url="https://example.org/news/1")
    assert known.article is not None or {issue.code for issue in known.issues} & {"limit-exceeded", "unreadable"}
    check_extraction(known)
    text = data.decode("utf-8", "replace")
    check_extraction(extract_text(text))
    # Text and bytes that say the same are one page.
    assert extract_html(b"\xef\xbb\xbf" + text.removeprefix("\ufeff").encode()).article == extract_html(text).article


if __name__ == "__main__":
    run(check, SEEDS)
