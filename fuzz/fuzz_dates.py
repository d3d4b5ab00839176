"""Dates of any spelling, as pages declare and print them."""

from __future__ import annotations

import datetime as dt
import html

from harness import run
from newsrecord import extract_html
from oracle import check_extraction
from seeds import dates

__all__ = ["SEEDS", "check"]

_STORY = "<p>It rained in Lund on Sunday, the mayor of the town said in the afternoon.</p>" * 2
SEEDS = dates()


def check(data: bytes) -> None:
    """Declare *data* as the date of a story, and print it."""
    text = html.escape(data.decode("utf-8", "replace"))
    page = (
        f'<meta property="article:published_time" content="{text}"><h1>Rain in Lund</h1>'
        f'<time datetime="{text}">{text}</time><p class="date">{text}</p>{_STORY}'
    )
    found = extract_html(page)
    check_extraction(found)
    assert found.article is not None
    for moment in (found.article.published, found.article.modified):
        assert moment is None or 1500 < moment.year < 2200, f"{moment} is no date of a story"
        assert not isinstance(moment, dt.datetime) or moment.tzinfo is None or isinstance(moment.tzinfo, dt.timezone)


if __name__ == "__main__":
    run(check, SEEDS)
