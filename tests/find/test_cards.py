"""Cards of other stories below a story: linked headings with dates, side by side."""

from __future__ import annotations

from newsrecord.draft import build
from newsrecord.find.body.cards import find_cards
from newsrecord.page.walk import read_page

STORY = [
    f"The council of Harrowgate met for the {i}th time, and again it could not agree on the bridge." for i in range(7)
]
TEASER = (
    "The ferry to Lund Island runs again, and the island's only shop has fresh bread once more, said its owner, number"
)


def page(*cards):
    story = "".join(f"<p>{line}</p>" for line in STORY)
    return f"<main><h1>Bridge to stay closed</h1><div>{story}</div><div>{''.join(cards)}</div></main>"


def card(number, date="3 May 2026", href="/news/ferry"):
    link = f'<a href="{href}-{number}">Ferry runs again, part {number}</a>' if href else f"Part {number} of the story"
    return f"<div><h3>{link}</h3><span>{date}</span><p>{TEASER} {number}.</p></div>"


def body(*cards):
    article = build(read_page(page(*cards), url="https://news.example/1"), annotate=()).article
    return [block.text for block in article.body] if article else []


def cards_of(*cards):
    return find_cards(read_page(page(*cards), url="https://news.example/1"))


def test_three_dated_cards_side_by_side_are_other_stories():
    """Each leads to a page of its own and has its own date."""
    assert body(*map(card, range(5))) == STORY


def test_card_without_a_date_among_dated_ones_is_an_advertisement():
    """What is paid for stands among the latest stories and has no date."""
    assert body(card(1), card(2, date="Sponsored"), card(3)) == STORY


def test_undated_parts_with_linked_headings_are_the_story():
    """A list of products links each of them and dates none."""
    assert not cards_of(*(card(i, date="Our score: good") for i in range(5)))


def test_dated_entries_whose_headings_lead_nowhere_are_the_story():
    """The entries of a live blog."""
    assert not cards_of(*(card(i, href="") for i in range(5)))


def test_two_cards_are_too_few_to_tell():
    """A story may well point to two others in its course."""
    assert not cards_of(card(1), card(2))


def test_no_card_holds_the_headline():
    """On an overview page the headline is one of the linked headings: what holds it stays."""
    linked = '<a href="/1">Bridge to stay closed</a>'
    source = page(*map(card, range(4))).replace(
        "<h1>Bridge to stay closed</h1>", f"<div><h1>{linked}</h1><i>3 May 2026</i></div>"
    )
    outline = read_page(source, url="https://news.example/1")
    headline = next(chunk for chunk in outline.chunks if chunk.tag == "h1")
    assert not find_cards(outline) & {
        i for i, _ in enumerate(outline.containers) if outline.containers[headline.container].parent == i
    }
