"""Reading a page: timed against lxml's own parse, in the same run and on the same page."""

from __future__ import annotations

from collections.abc import Callable

import lxml.html
import pytest

from clock import ratio
from newsrecord import extract_html
from newsrecord.page.outline import Outline
from newsrecord.page.walk import read_page

URL = "https://example.org/valley/bridge"
SCRIPT = 'var state = {"items": [1, 2, 3], "open": false};'
WORDS = "Officials in the valley said on Tuesday that work on the bridge would go on through the night, "


def menu(number: int) -> str:
    """Return a menu of a dozen links, as pages have them above and below the story."""
    items = "".join(
        f'<li class="menu-item level-{item % 3}"><a class="menu-link" href="/section/{number}/{item}">'
        f"<span>Section {item}</span></a></li>\n"
        for item in range(12)
    )
    return f'<nav class="site-nav" id="nav-{number}"><ul class="menu">\n{items}</ul></nav>\n'


def teaser(number: int) -> str:
    """Return a box that leads to another story, with picture, kicker and date."""
    return (
        f'<div class="teaser teaser--{number % 4}" data-id="{number}"><a href="/news/{number}">'
        f'<img class="thumb" src="/img/{number}.jpg" alt="Picture {number}" width="300" height="200"></a>\n'
        f'<div class="teaser-text"><span class="kicker">Valley</span>\n<h3><a href="/news/{number}">'
        f'Another story {number}</a></h3>\n<time datetime="2024-05-01">1 May</time></div></div>\n'
    )


def story(paragraphs: int) -> str:
    """Return the text of a story, with links, a picture and crossheads."""
    parts = []
    for number in range(paragraphs):
        if number % 8 == 4:
            parts.append(f"<h2>Crosshead {number}</h2>\n")
        linked = f' <a href="https://example.org/{number}">the record of part {number}</a>' if number % 3 == 0 else ""
        parts.append(f'<p class="story-paragraph">{number} {WORDS * 2}{linked} and the <em>mayor</em> agreed.</p>\n')
    figure = '<figure><img src="/bridge.jpg" alt="Bridge"><figcaption>The bridge. Photo: Jo Roe</figcaption></figure>'
    return figure + "".join(parts)


def whole_page(times: int = 1) -> bytes:
    """Return a page of the make-up of a newspaper's: 1,000 elements, half of them about other stories, scripts."""
    head = (
        '<meta charset="utf-8"><title>Bridge to open in spring</title><meta property="og:type" content="article">'
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Bridge to open in spring",'
        ' "author": {"@type": "Person", "name": "Ana Ruiz"}, "datePublished": "2024-05-01T09:30:00Z"}</script>'
        f"<script>{SCRIPT * 2600}</script>"
    )
    above = "".join(menu(number) for number in range(6 * times))
    beside = "".join(teaser(number) for number in range(60 * times))
    return (
        f'<!DOCTYPE html><html lang="en"><head>{head}</head><body class="story-page">{above}<main><article '
        f'class="story"><h1>Bridge to open in spring</h1><p class="byline">By Ana Ruiz</p>\n{story(30 * times)}'
        f'</article></main><aside class="related">{beside}</aside>{menu(0)}</body></html>'
    ).encode()


@pytest.fixture(scope="module")
def page() -> bytes:
    """Give the typical page."""
    return whole_page()


def test_page_is_of_the_size_that_the_bounds_speak_of(page: bytes) -> None:
    """The page has about 170 kB, most of it scripts, and 900 elements: as many as newspapers' pages have."""
    assert 150_000 < len(page) < 200_000
    assert 700 < page.count(b"</") < 1_100


def test_page_is_read_as_it_was_made(page: bytes) -> None:
    """The story is found between the menus and the boxes."""
    article = extract_html(page, url=URL, annotate=()).article
    assert article is not None
    assert (article.headline, len(article.body)) == ("Bridge to open in spring", 35)


def test_read_page_stays_near_lxml(page: bytes) -> None:
    """The outline takes at most 7 times what lxml takes for its tree."""
    # A neighbour on the machine slows Python more than compiled code; it may spoil some measurements, not six.
    read, parse = (lambda: read_page(page, url=URL)), (lambda: lxml.html.document_fromstring(page))
    found = (ratio(read, parse, rounds=25, calls=2) for _ in range(6))
    assert any(each <= 7 for each in found)


def test_read_page_speed(page: bytes, benchmark: Callable[..., Outline]) -> None:
    """The time of the outline, for the record."""
    assert benchmark(read_page, page, url=URL).title == "Bridge to open in spring"


def test_whole_reading_speed(page: bytes, benchmark: Callable[..., object]) -> None:
    """The time of the whole reading without quotes, for the record."""
    assert benchmark(extract_html, page, url=URL, annotate=())


def test_lxml_speed(page: bytes, benchmark: Callable[..., object]) -> None:
    """The time lxml takes for its tree, for comparison."""
    assert benchmark(lxml.html.document_fromstring, page) is not None


@pytest.mark.parametrize("times", [1, 4, 16, 64])
def test_longer_pages_speed(times: int, benchmark: Callable[..., Outline]) -> None:
    """The time of pages that are 1, 4, 16 and 64 times as long, for the record."""
    outline = benchmark.pedantic(read_page, (whole_page(times),), {"url": URL}, rounds=3)  # type: ignore[attr-defined]
    assert len(outline.chunks) > 200 * times
