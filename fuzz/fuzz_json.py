"""Native JSON of any shape, and the same bytes as the linked data of a page."""

from __future__ import annotations

from harness import run
from newsrecord import Article, extract_html, from_json
from oracle import check_article, check_extraction, survive
from seeds import json_texts

__all__ = ["SEEDS", "check"]

_STORY = "<h1>Rain in Lund</h1><p>It rained in Lund on Sunday, the mayor of the town said in the afternoon.</p>"
SEEDS = [
    *json_texts(),
    b'{"@context":"https://schema.org","@type":"NewsArticle","headline":"Rain","author":[{"@id":"#a"}]}',
]


def check(data: bytes) -> None:
    """Read *data* as a record, and as linked data beside a story."""
    article = survive(lambda: from_json(data))
    if isinstance(article, Article):
        check_article_of_any_kind(article)
    found = extract_html(b'<script type="application/ld+json">' + data + b"</script>" + _STORY.encode())
    check_extraction(found)


def check_article_of_any_kind(article: Article) -> None:
    """Assert what holds for a record that a stranger wrote: it may contradict itself."""
    try:
        check_article(article)
    except AssertionError as error:
        if "Issue(" not in str(error):
            raise


if __name__ == "__main__":
    run(check, SEEDS)
