"""What stands between a story's blocks: its own parts in other blocks, posts that it quotes, links, empty places."""

from __future__ import annotations

import pytest
from tests.builders import FERRY

import newsrecord

URL = "https://www.quay.example/news/ferry"


def read(body: str, *, around: str = "") -> newsrecord.Article:
    page = f"<html lang=en><body>{around}<main><h1>Ferry stays in port</h1>{body}</main></body></html>"
    return newsrecord.parse_html(page, url=URL, annotate=())


def lines(article: newsrecord.Article) -> list[str]:
    return [block.text for block in article.body]


PARAGRAPHS = [f"<p>{line}</p>" for line in FERRY]


def test_list_and_paragraphs_in_blocks_of_one_name_are_one_story() -> None:
    """Modules of a page that are called after the body alike hold the story together, whatever their elements are."""
    points = "".join(f"<li>{line}</li>" for line in FERRY)
    block = '<section><div class="module text-body">{}</div></section>'
    article = read(block.format("".join(PARAGRAPHS[:2])) + block.format(f"<h2>Next steps</h2><ol>{points}</ol>"))
    assert lines(article)[:2] == list(FERRY[:2])


def test_last_block_of_a_body_may_have_one_more_name() -> None:
    """The block behind an offer is called as the others are, and one thing more."""
    first = f'<div class="grid"><div class="article-text">{"".join(PARAGRAPHS[:2])}</div></div>'
    last = f'<div class="grid wide"><div class="no-review article-text">{PARAGRAPHS[2]}</div></div>'
    assert lines(read(f"<div>{first}</div><div><div>{last}</div></div>")) == list(FERRY)


def post(name: str, day: int) -> str:
    return (
        f'<blockquote class="twitter-tweet"><p>Another winter without a boat, and nobody says why.</p>&mdash; {name} '
        f'<a href="https://twitter.com/{name[:3]}/status/{day}">April {day}, 2026</a></blockquote>'
    )


def test_posts_that_a_story_quotes_are_no_comments() -> None:
    """Posts of a network have names and days as comments have, and may stand above a heading that counts those."""
    posts = (
        f"{post('Ana Ruiz (@ana)', 14)}{post('Tom Lee (@tom)', 15)}<p>The company's answer:</p>{post('Eva (@eva)', 16)}"
    )
    foot = '<p><a href="#talk">11 Comments</a></p><div id="comments-loading">Loading comments...</div>'
    article = read(f"<article>{''.join(PARAGRAPHS)}{posts}<h3>11 Comments</h3>{foot}</article>")
    assert article.comments == ()
    assert [block.type for block in article.body][3:] == ["embed", "embed", "paragraph", "embed"]


@pytest.mark.parametrize("tag", ["p", "div"])
def test_links_to_other_stories_now_and_then_are_no_crossheads(tag: str) -> None:
    """A paragraph that is a link to another story of the site heads nothing, though several stand between others."""
    parts = []
    for number in range(4):
        parts += [f"<p>{line[:-1]}, for the {number + 1}th time.</p>" for line in FERRY]
        parts.append(f'<{tag}><a href="/news/other-{number}">Harbour master number {number} resigns</a></{tag}>')
    assert all("resigns" not in line for line in lines(read(f"<article>{''.join(parts[:-1])}</article>")))


@pytest.mark.parametrize(
    "filler",
    [
        "<p class='go-on'>Story Continued Below</p>",
        "<div class='box'><h2>[Embed]</h2></div>",
        "<p>[Video]</p>",
        "<div class='hidden instapaper_ignore'><p>Number 10021848 of the pictures.</p></div>",
        "<div class='entry-unrelated'><p>Number 10021848 of the pictures.</p></div>",
    ],
)
def test_what_fills_a_place_is_no_text(filler: str) -> None:
    """Where something could not be shown, or should not be saved, a page sets a word or a name of its own."""
    assert lines(read(f"<article>{PARAGRAPHS[0]}{filler}{''.join(PARAGRAPHS[1:])}</article>")) == list(FERRY)
