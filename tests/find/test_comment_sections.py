"""Comments in the manner of many systems and languages, and what only looks like comments."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from newsrecord import parse_html
from newsrecord.model.article import Article

FOLDER = Path(__file__).parent / "comment_sections"
CASES = sorted(path.stem for path in FOLDER.glob("*.html"))
MISSED = {
    # Nothing but its elements says that it is a thread: no name, no word for comments, no button.
    "nameless-swedish",
    # Its days are written as 06.11.04 with the month first, as nowhere else where dots stand in dates.
    "haloscan-old",
}
THREADS = [name for name in CASES if not name.startswith("none-") and name not in MISSED]
STORIES = json.loads((FOLDER / "stories.json").read_text("utf-8"))


def read_case(name: str) -> tuple[Article, dict[str, Any], str]:
    """Return the record of the page made of a section, and what is to be found on it."""
    section = (FOLDER / f"{name}.html").read_text("utf-8")
    known = json.loads((FOLDER / f"{name}.json").read_text("utf-8"))
    story = STORIES[known["lang"]]
    head = f'<html lang="{known["lang"]}"><head><title>Ferry</title></head><body>'
    text = f"<main><article><h1>M/S Aurora</h1><p>{story}</p></article>{section}</main>"
    if known["forum"]:
        text = section
    return parse_html(f"{head}{text}<footer><p>© 2024</p></footer></body></html>"), known, story


def day(moment: object) -> str | None:
    return None if moment is None else str(moment)[:10]


@pytest.mark.parametrize("name", THREADS)
def test_comments_are_read(name: str) -> None:
    """Text, author, day and parent of each comment are found, and nothing else is."""
    article, known, _ = read_case(name)
    wanted = known["comments"]
    texts = [each["text"] if isinstance(each["text"], list) else [each["text"]] for each in wanted]
    found = article.comments
    assert [f.text if i >= len(texts) or f.text not in texts[i] else texts[i][0] for i, f in enumerate(found)] == [
        text[0] for text in texts
    ]
    assert [each.author for each in found] == [each["author"] for each in wanted]
    assert [day(each.published) for each in found] == [day(each["published"]) for each in wanted]
    assert [each.reply_to for each in found] == [each["reply_to"] for each in wanted]
    if known["count"] is not None:
        assert article.comment_count == known["count"]


@pytest.mark.parametrize("name", THREADS)
def test_times_are_exact(name: str) -> None:
    """Where a time of day is printed or declared, it is read."""
    article, known, _ = read_case(name)
    for found, wanted in zip(article.comments, known["comments"], strict=True):
        if wanted["published"] and "T" in wanted["published"]:
            moment = dt.datetime.fromisoformat(wanted["published"])
            assert isinstance(found.published, dt.datetime)
            assert found.published.replace(tzinfo=None, second=0) == moment.replace(tzinfo=None, second=0) or (
                found.published.tzinfo is not None and moment.tzinfo is not None and found.published == moment
            )


@pytest.mark.parametrize("name", [name for name in CASES if name.startswith("none-")])
def test_what_only_looks_like_comments_is_none(name: str) -> None:
    """Reviews, teasers, entries of a live blog, forms and boxes with comments on other stories give no comment."""
    article, _, _ = read_case(name)
    assert article.comments == ()


@pytest.mark.parametrize("name", CASES)
def test_comments_stay_out_of_the_body(name: str) -> None:
    """The body is the story, and no comment stands in it."""
    article, known, story = read_case(name)
    if not known["forum"]:
        assert story in article.text
    for comment in article.comments:
        assert comment.text not in article.text
