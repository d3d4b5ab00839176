"""The meta that holds the fields of a story as JSON is read as the metas by which other pages declare them."""

from __future__ import annotations

import html
import json

import pytest

import newsrecord

FIELDS = {
    "title": "Ferry ties up",
    "type": "post",
    "pub_date": "2026-03-02T09:15:00Z",
    "section": "Islands",
    "authors": ["Ana Ruiz", "Tom Lee"],
    "author": "Ana Ruiz",
    "tags": ["shipping", "bridges"],
}
TEXT = "The last ferry tied up on Sunday, forty winters after it first crossed the sound in a squall of snow and hail."


def read(content: str) -> newsrecord.Article:
    head = f'<meta name="parsely-page" content="{html.escape(content)}">'
    return newsrecord.parse_html(f"<head>{head}</head><h1>Ferry ties up</h1><p>{TEXT}</p><p>{TEXT[::-1]}</p>")


def test_packed_fields_are_read():
    """Authors, moment, section and tags are those of the JSON."""
    article = read(json.dumps(FIELDS))
    assert [author.name for author in article.authors] == ["Ana Ruiz", "Tom Lee"]
    assert article.published is not None
    assert article.published.isoformat() == "2026-03-02T09:15:00+00:00"
    assert (article.sections, article.tags) == (("Islands",), ("shipping", "bridges"))


@pytest.mark.parametrize(
    "content",
    [
        json.dumps({**FIELDS, "type": "frontpage"}),
        json.dumps(FIELDS)[:-9],
        json.dumps([FIELDS]),
        json.dumps({"author": {"name": "Ana Ruiz"}, "tags": 7, "type": ["post"]}),
        "[" * 9_000,
    ],
)
def test_what_tells_of_no_story_is_passed_over(content):
    """The JSON of a front page, broken JSON and values of other kinds declare nothing."""
    article = read(content)
    assert (article.headline, article.authors, article.published, article.tags) == ("Ferry ties up", (), None, ())


def test_one_author_as_a_string():
    """A single author may stand as a string."""
    alone = {key: value for key, value in FIELDS.items() if key != "authors"}
    assert [author.name for author in read(json.dumps(alone)).authors] == ["Ana Ruiz"]
