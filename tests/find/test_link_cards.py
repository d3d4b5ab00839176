"""Teasers without telling names: cards of a sentence and a link, and columns of linked headings, beside a story."""

from __future__ import annotations

from newsrecord.draft import build
from newsrecord.page.walk import read_page

STORY = [
    f"The council of Harrowgate met for the {i}th time, and again it could not agree on the bridge." for i in range(9)
]
TEASER = "The ferry to Lund Island runs again, and its only shop has fresh bread once more, number"


def body(more, story=None):
    inner = story or f'<div class="x2">{"".join(f"<p>{line}</p>" for line in STORY)}</div>'
    page = f'<main class="x0"><h1 class="x1">Bridge to stay closed</h1>{inner}{more}</main>'
    article = build(read_page(page, url="https://news.example/1"), annotate=()).article
    return [block.text for block in article.body] if article else []


def cards(number, card):
    return f'<div class="y0">{"".join(f"<div class=y1>{card(i)}</div>" for i in range(number))}</div>'


def buttoned(i, href="/news"):
    return (
        f"<div class=y2><div class=y3>Ferry runs again</div><p class=y4>{TEASER} {i}.</p></div>"
        f'<div class=y5><a href="{href}/{i}">Find out</a></div>'
    )


def titled(i):
    return f'<div class=y3><a href="/news/{i}">Ferry runs again, part {i}</a></div><p class=y4>{TEASER} {i}.</p>'


def headed(i):
    return f'<h3 class=y3><a href="/news/{i}">Ferry runs again, part {i}</a></h3><p class=y4>{TEASER} {i}.</p>'


def test_cards_with_a_button_each_are_other_stories():
    """Three sentences, each in a frame with a link that stands alone, lead to other pages."""
    assert body(cards(3, buttoned)) == STORY


def test_cards_with_a_linked_line_each_are_other_stories():
    """The title of a card need not be a heading."""
    assert body(cards(4, titled)) == STORY


def test_cards_that_lead_to_other_hosts_are_kept():
    """What a story tells of one by one (shops, hotels) has its own site each."""
    assert len(body(cards(3, lambda i: buttoned(i, href=f"https://inn{i}.example")))) > len(STORY)


def test_cards_that_make_up_the_page_are_kept():
    """A list of recipes is what the page is about."""
    assert len(body(cards(12, buttoned), story=f"<p>{STORY[0]}</p>")) >= 12


def test_latest_stories_below_a_story_of_one_sentence_are_cut():
    """Rows with an hour, a linked title and a sentence are a feed, however much of the page they take."""
    feed = cards(12, lambda i: f"<div class=y9>{i + 8}:20</div>{titled(i)}")
    assert body(feed, story=f"<p>{STORY[0]}</p>") == STORY[:1]


def test_column_of_teasers_beside_a_story_in_many_boxes_is_cut():
    """Some pages set each paragraph in a box of its own, so that no box holds most of the story."""
    story = "".join(f'<div class="x{i}">{line}</div>' for i, line in enumerate(STORY, 3))
    assert body(cards(2, headed), story=story) == STORY


def test_tabs_of_a_story_are_kept():
    """Linked headings that lead down the page are those of tabs."""
    story = "".join(f'<div class="x{i}">{line}</div>' for i, line in enumerate(STORY, 3))
    tabs = cards(2, lambda i: f'<h3><a href="#tab-{i}">Way {i}</a></h3><p>{TEASER} {i}.</p>')
    assert len(body(tabs, story=story)) > len(STORY)
