"""Bylines of any words."""

from __future__ import annotations

from harness import run
from newsrecord import Article, Byline, parse_byline
from oracle import check_article, survive
from seeds import bylines

__all__ = ["SEEDS", "check"]

SEEDS = bylines()


def check(data: bytes) -> None:
    """Parse *data* as a byline, with and without its language."""
    text = data.decode("utf-8", "replace")
    for language in (None, "en", "de"):
        byline = survive(lambda language=language: parse_byline(text, language=language))
        if isinstance(byline, Byline):
            check_article(Article(headline="Rain in Lund", byline=byline))


if __name__ == "__main__":
    run(check, SEEDS)
