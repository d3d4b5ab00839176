"""Prose with quotation marks of any kind in any order."""

from __future__ import annotations

from harness import run
from newsrecord import Article, Paragraph, annotate, find_quotes
from newsrecord.text import clean_block
from oracle import check_article
from seeds import paragraphs

__all__ = ["SEEDS", "check"]

SEEDS = paragraphs()


def check(data: bytes) -> None:
    """Find the quotes of *data* by themselves and within a record."""
    lines = [text for line in data.decode("utf-8", "replace").split("\n") if (text := clean_block(line))]
    for language in ("en", "de", "fr", "es", None):
        for quote in find_quotes(lines, language=language):
            assert quote.text == " ".join(lines[span.block][span.start : span.end] for span in quote.spans)
    check_article(annotate(Article(headline="Rain in Lund", body=tuple(Paragraph(text=line) for line in lines))))


if __name__ == "__main__":
    run(check, SEEDS)
