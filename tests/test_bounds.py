"""What is longer than its limit is cut, and each cut is an issue with the place and the amount."""

from __future__ import annotations

import json
from typing import Any

import pytest

from newsrecord import Article, Author, Byline, Comment, Extraction, Image, Issue, Limits, Organization, extract_html
from newsrecord.bounds import bound_article, cut_text

STORY = "<p>The ferry left the harbour on Saturday for the first time in eleven days, and it was full.</p>" * 2
LONG = "word " * 1_000


def read(linked: dict[str, Any], head: str = "", limits: Limits | None = None) -> Extraction:
    data = json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry runs"} | linked)
    page = f'<head><script type="application/ld+json">{data}</script>{head}</head><h1>Ferry runs</h1>{STORY}'
    return extract_html(page, limits=limits or Limits())


def cuts(issues: tuple[Issue, ...]) -> list[tuple[str, str]]:
    return [(issue.code, issue.path) for issue in issues if issue.code in {"text-cut", "list-cut"}]


@pytest.mark.parametrize(
    ("linked", "path"),
    [
        ({"publisher": {"@type": "Organization", "name": LONG}}, "publisher.name"),
        ({"identifier": LONG}, "id"),
        ({"license": LONG}, "license"),
        ({"headline": LONG}, "headline"),
        ({"author": {"@type": "Person", "name": "Ana Ruiz", "jobTitle": LONG}}, "byline.authors[0].role"),
    ],
)
def test_declared_text_past_its_limit_is_cut_with_an_issue(linked: dict[str, Any], path: str) -> None:
    """A declared value of five thousand characters is cut to its limit, and the issue names the field."""
    found = read(linked)
    assert ("text-cut", path) in cuts(found.issues)
    message = next(issue.message for issue in found.issues if issue.path == path and issue.code == "text-cut")
    assert message.startswith("4999 characters were cut to ")


def test_microdata_past_its_limit_is_cut_with_an_issue() -> None:
    """A property in the markup is cut by the same rule as linked data."""
    found = extract_html(
        f'<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">{LONG}</h1>{STORY}'
    )
    assert ("text-cut", "headline") in cuts(found.issues)
    assert len(found.article.headline) <= Limits().max_headline


def test_title_past_its_limit_is_cut_with_an_issue() -> None:
    """A title that is the only headline is cut with an issue too."""
    found = extract_html(f"<title>{LONG}</title>{STORY}")
    assert ("text-cut", "headline") in cuts(found.issues)


def test_keywords_in_one_long_string_are_all_read() -> None:
    """A list of keywords is longer than a headline may be; none of it is lost."""
    tags = [f"harbour {number}" for number in range(500)]
    found = read({"keywords": ", ".join(tags)})
    assert found.article.tags == tuple(tags)
    assert cuts(found.issues) == []


def test_more_tags_than_the_limit_are_an_issue() -> None:
    """Past `Limits.max_items` a list is cut, and the issue gives both numbers."""
    found = read({"keywords": [f"harbour {number}" for number in range(30)]}, limits=Limits(max_items=10))
    assert len(found.article.tags) == 10
    issue = next(issue for issue in found.issues if issue.code == "list-cut")
    assert (issue.path, issue.message) == ("tags", "30 were cut to 10")


def test_more_authors_than_the_limit_are_an_issue() -> None:
    """Authors are a list like any other."""
    names = [f"{first} {last}" for first in ("Ana", "Tom", "Eva") for last in ("Ruiz", "Lee", "Moss", "Hale")]
    found = read({"author": [{"@type": "Person", "name": name} for name in names]}, limits=Limits(max_items=5))
    assert len(found.article.byline.authors) == 5
    assert ("list-cut", "byline.authors") in cuts(found.issues)


def test_alternative_text_of_a_picture_is_kept_whole() -> None:
    """A description for those who cannot see the picture has no limit."""
    picture = f'<img src="https://example.org/p/harbour-at-dawn.jpg" alt="{LONG}">'
    figure = f"<figure>{picture}<figcaption>Dawn.</figcaption></figure>"
    article = extract_html(f"<h1>Ferry runs</h1><article>{STORY}{figure}{STORY}</article>").article
    assert [image.alt for image in article.images] == [LONG.strip()]


def test_long_comment_is_kept_whole() -> None:
    """What a reader wrote is text of the record and has no limit of its own."""
    found = read({"comment": [{"@type": "Comment", "text": LONG * 20, "author": "Sami"}]})
    assert len(found.article.comments[0].text) == len((LONG * 20).strip())


def test_record_within_the_limits_is_the_same_object() -> None:
    """Nothing is made anew where nothing is cut."""
    article = Article(headline="Rain", tags=("rain",), byline=Byline(authors=(Author(name="Ana Ruiz"),)))
    kept, issues = bound_article(article, Limits())
    assert kept is article
    assert issues == ()


def test_every_short_field_has_its_limit() -> None:
    """Sections, tags, publisher, byline and comments' authors and ids are cut one by one, each with its path."""
    article = Article(
        sections=("News", "x" * 30), tags=("y" * 30,), publisher=Organization(name="z" * 30),
        byline=Byline(
            text="By Ana Ruiz and many others", agency="g" * 30, authors=(Author(name="n" * 30, affiliation="a" * 30),)
        ),
        comments=(Comment(text="c" * 100), Comment(text="d", author="e" * 30, id="f" * 30)),
        images=tuple(Image(url=f"https://example.org/{number}") for number in range(3)),
    )  # fmt: skip
    kept, issues = bound_article(article, Limits(max_headline=20, max_byline=10, max_items=2))
    assert {issue.path for issue in issues} == {
        "sections[1]", "tags[0]", "publisher.name", "byline.text", "byline.authors[0].name",
        "byline.authors[0].affiliation", "byline.agency", "comments[1].author", "comments[1].id", "images",
    }  # fmt: skip
    assert kept.comments[0] == article.comments[0]
    assert (len(kept.images), len(kept.publisher.name), len(kept.byline.agency)) == (2, 20, 10)


def test_text_at_its_limit_is_whole() -> None:
    """A limit is the longest that fits."""
    assert cut_text("harbour", "headline", 7) == ("harbour", None)


@pytest.mark.parametrize(
    "page", [f"<h1>{LONG}</h1>", f"<title>{LONG}</title><h1>{LONG}</h1>", f"<h1>{LONG}<br>more</h1>"]
)
def test_the_amount_of_a_printed_headline_is_all_of_it(page: str) -> None:
    """However long a printed heading is, the issue counts all of its characters."""
    (message,) = [issue.message for issue in extract_html(page + STORY).issues if issue.code == "text-cut"]
    assert int(message.split()[0]) in range(4_999, 5_006)
