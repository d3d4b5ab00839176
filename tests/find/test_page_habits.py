"""Habits of pages that make one thing look like another: lists called posts, feeds beside a story, doubled titles."""

from __future__ import annotations

import json

import pytest

import newsrecord
from newsrecord import extract_html, parse_html
from newsrecord.find.dates.shapes import find_shape
from newsrecord.find.heads.dateline import parse_dateline

HEADLINE = "Harrowgate closes its old bridge"
FIRST = "The council of Harrowgate voted on Monday to close the old bridge, after months of debate in the town."
SECOND = "Engineers had warned, more than once, that the northern pier would not stand another winter of floods."
THIRD = "A new crossing is to be built upstream, the mayor said, although nobody could say how it will be paid for."
OTHER = "In other news, the ferry to Lund Island runs again, and the island's only shop has fresh bread once more."
URL = "https://courier.example/news/bridge"


def read(body: str, head: str = "", url: str = URL) -> newsrecord.Article:
    page = f"<html lang=en><head><title>{HEADLINE} | The Harrow Courier</title>{head}</head><body>{body}</body></html>"
    return parse_html(page, url=url)


def words(article: newsrecord.Article) -> list[str]:
    return [block.text for block in article.body if block.text]


def lines(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def names(article: newsrecord.Article) -> list[str]:
    return [author.name for author in article.authors]


def test_list_of_points_called_a_list_of_posts_is_no_thread() -> None:
    """A list between two paragraphs, which a system calls "post list", holds the story's points."""
    points = [
        [f"Point {i} of the council's {turn}, on the bridge and on what becomes of it" for i in range(4)]
        for turn in ("first", "second", "third", "last")
    ]
    lists = [
        f"<ul class=postList>{''.join(f'<li id=a{i}b{turn}>{point}</li>' for i, point in enumerate(held))}</ul>"
        for turn, held in enumerate(points)
    ]
    body = "".join(f"<p>{text}</p>{held}" for text, held in zip((FIRST, SECOND, THIRD, OTHER), lists, strict=True))
    story = read(f"<article><h1>{HEADLINE}</h1>{body}<p>{FIRST[:60]}, and that was all.</p></article>")
    assert story.comments == ()
    assert [block.type for block in story.body] == [*["paragraph", "list"] * 4, "paragraph"]


def test_paragraph_that_starts_with_a_quote_is_no_quotation() -> None:
    """A class that tells of a paragraph's first mark makes it no pull quote."""
    said = "“It is going to fall,” the mayor said on the bank, and the people of the town agreed with her at once."
    story = read(f'<article><h1>{HEADLINE}</h1>{lines(FIRST)}<p class="startsWithDoubleQuote">{said}</p></article>')
    assert [block.type for block in story.body] == ["paragraph", "paragraph"]


def test_style_sheet_in_the_data_of_a_script_is_no_story() -> None:
    """A page whose story stands in its scripts has its fonts there, too."""
    source = f"src: url('/static/harrow.woff2') format('woff2'), url('/static/{'harrow-' * 9}.woff') format('woff');"
    fonts = f"@font-face {{font-family: Harrow;\nfont-weight: 700;\n{source}\n}}\n" * 20
    data = {"title": HEADLINE, "fonts": fonts, "story": {"title": HEADLINE, "html": lines(FIRST, SECOND, THIRD) * 2}}
    story = read(f"<h1>{HEADLINE}</h1><div id=app></div><script>window.state = {json.dumps(data)};</script>")
    assert words(story)[:1] == [FIRST]


def test_feed_in_a_sidebar_may_outrun_a_short_story() -> None:
    """What says twice that it is a sidebar is none of the story, be it longer than that."""
    feed = lines(*[f"{OTHER} That was number {i} of the day." for i in range(6)])
    story = read(
        f"<div><h1>{HEADLINE}</h1><div>{lines(FIRST, SECOND, THIRD)}</div></div>"
        f"<aside id=sidebar role=complementary><div class=live>{feed}</div></aside>"
    )
    assert words(story) == [FIRST, SECOND, THIRD]


def fronts(url: str) -> list[str]:
    cards = "".join(f"<li><a href=/news/{i}>The harbour gets its pier number {i} of many</a></li>" for i in range(24))
    page = f"<html><head><title>The Harrow Courier</title></head><body>{lines(FIRST, SECOND)}<ul>{cards}</ul></body>"
    return [issue.code for issue in extract_html(page, url=url).issues if issue.code == "no-story"]


@pytest.mark.parametrize("path", ["/", "", "/en/", "/en-gb/", "/index.html"])
def test_first_page_of_a_site_is_no_story(path: str) -> None:
    """The first page of a site that mostly leads to others holds no story."""
    assert fronts(f"https://courier.example{path}") == ["no-story"]


@pytest.mark.parametrize("path", ["/news/bridge", "/?p=1203"])
def test_page_with_an_address_of_its_own_may_be_a_story(path: str) -> None:
    """The same page at another address may hold one."""
    assert fronts(f"https://courier.example{path}") == []


def test_first_words_far_above_the_headline_do_not_open_the_story() -> None:
    """What a page hides at its top for the cards of networks does not make the pictures of its head the story's."""
    story = read(
        f"<div style=display:none><h2>{FIRST}</h2></div><div><img src=/top.jpg><img src=/map.jpg></div>"
        f"{lines('Home', 'News', 'Town', 'Sport', 'Harbour', 'Letters')}"
        f"<article><h1>{HEADLINE}</h1>{lines(FIRST)}<img src=/bridge.jpg>{lines(SECOND, THIRD)}</article>"
    )
    assert [image.url for image in story.images] == ["https://courier.example/bridge.jpg"]


def test_marks_of_networks_are_no_pictures() -> None:
    """The mark on a button to pass a story on is none of its pictures."""
    marks = "".join(f"<img src=/share/{name}.png>" for name in ("facebook", "weibo", "mail"))
    story = read(f"<article><h1>{HEADLINE}</h1><div>{marks}</div>{lines(FIRST, SECOND, THIRD)}</article>")
    assert story.images == ()


def test_outlet_that_is_called_by_two_words_is_one_author() -> None:
    """A page may declare its outlet to be the author, and two nouns joined are not two people."""
    meta = '<meta name=author content="Rod &amp; Reel"><meta property=og:site_name content="Rod &amp; Reel">'
    story = read(f"<article><h1>{HEADLINE}</h1>{lines(FIRST, SECOND, THIRD)}</article>", head=meta)
    assert [(author.name, author.kind) for author in story.authors] == [("Rod & Reel", "organization")]


def test_button_right_behind_a_linked_name_is_no_author() -> None:
    """A name and a button may be two links in one heading, with nothing between them."""
    link = "/author/ana-ruiz.html"
    story = read(
        f"<article><h1>{HEADLINE}</h1><div class=author><h4><a href={link}>Ana Ruiz</a><a href={link}>View More"
        f" Articles</a></h4></div>{lines(FIRST, SECOND, THIRD)}</article>"
    )
    assert names(story) == ["Ana Ruiz"]


def test_month_by_two_calendars() -> None:
    """Arab papers print the Levantine and the common name of a month with a stroke between them."""
    shape = find_shape("الأربعاء، 28 آب/أغسطس 2013")
    assert shape is not None
    assert (shape["day"], shape["word"], shape["year"]) == ("28", "آب", "2013")


def test_dateline_with_an_arabic_comma() -> None:
    """Town and country of a dateline are parted by the comma of the script."""
    line = parse_dateline("دمشق، سوريا (CNN) -- أكدت جهات محلية أن العبّارة عادت إلى العمل")
    assert line is not None
    assert line.location is not None
    assert (line.location.name, line.agency) == ("دمشق، سوريا", "CNN")
