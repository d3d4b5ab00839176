"""Read the seeds: the case pages of the tests and what the library makes of them."""

from __future__ import annotations

import html
import json

from harness import ROOT
from newsrecord import parse_text, to_json

__all__ = ["bylines", "dates", "json_texts", "pages", "paragraphs", "texts"]

_CASES = sorted((ROOT / "tests" / "cases" / "text").glob("*.txt"))


def texts() -> list[bytes]:
    """Return the pasted texts of the cases, and the article of the examples."""
    return [path.read_bytes() for path in (*_CASES, ROOT / "examples" / "iraq_mosul.txt")]


def pages() -> list[bytes]:
    """Return the page of the examples, and each text of the cases as a page with linked data."""
    return [(ROOT / "examples" / "page.html").read_bytes(), *(_page(text.decode()) for text in texts())]


def _page(text: str) -> bytes:
    article = parse_text(text)
    authors = [{"@type": "Person", "name": name} for name in (article.byline.names if article.byline else ())]
    comments = [{"@type": "Comment", "@id": f"#c{i}", "text": c.text} for i, c in enumerate(article.comments)]
    data = {
        "@context": "https://schema.org", "@type": "NewsArticle", "headline": article.headline, "author": authors,
        "datePublished": article.published and article.published.isoformat(), "keywords": list(article.tags),
        "comment": comments,
    }  # fmt: skip
    title = html.escape(article.headline or "")
    body = "".join(f"<p>{html.escape(line)}</p>" for line in text.splitlines() if line.strip())
    script = f'<script type="application/ld+json">{json.dumps(data)}</script>'
    return f'<html><head><meta charset="utf-8"><title>{title}</title>{script}</head><body>{body}</body></html>'.encode()


def json_texts() -> list[bytes]:
    """Return the native JSON of each text."""
    return [to_json(parse_text(text.decode())) for text in texts()]


def bylines() -> list[bytes]:
    """Return the bylines of the cases as printed."""
    found = [parse_text(text.decode()).byline for text in texts()]
    return [byline.text.encode() for byline in found if byline is not None and byline.text]


def dates() -> list[bytes]:
    """Return dates in the forms that the cases print and that pages declare."""
    printed = [line.encode() for text in texts() for line in text.decode().splitlines() if _has_date(line)]
    return [
        *printed,
        b"2024-03-12T17:40:00+01:00",
        b"20240312T174000Z",
        b"1710261600",
        b"Tue, 12 Mar 2024 17:40:00 GMT",
    ]


def _has_date(line: str) -> bool:
    return len(line) < 80 and any(f"{year}" in line for year in (2023, 2024))


def paragraphs() -> list[bytes]:
    """Return the bodies of the cases."""
    return [parse_text(text.decode()).text.encode() for text in texts()]
