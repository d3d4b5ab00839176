"""Habits of small papers, columns, newsletters, stations and newsrooms."""

from __future__ import annotations

import pytest

import newsrecord

TEXT = (
    "The last ferry tied up on Sunday, forty winters after it first crossed the sound in a squall of snow and hail.",
    "Ada Roe has made the crossing, by her own count, 58,212 times, and she has been seasick on one of them only.",
    "Nobody on the quay could say who would buy the boat, or what a town does with a timetable and no boat to keep it.",
    "The council meets again in May, when the ice is off the sound and the swans have come back to the slipway.",
)
LINES = "".join(f"<p>{line}</p>" for line in TEXT)


def read(
    above: str = "", behind: str = "", *, title: str = "Ferry ties up", url: str = "https://news.example/a"
) -> newsrecord.Article:
    body = f"<article><h1>{title}</h1>{above}{LINES}{behind}</article>"
    page = f"<html lang=en><head><title>{title} | Lund Mail</title></head><body>{body}</body></html>"
    return newsrecord.parse_html(page, url=url)


def texts(article: newsrecord.Article) -> list[str]:
    return [block.text for block in article.body]


@pytest.mark.parametrize(
    "line",
    [
        "<span class=x-location>LUND, Sweden</span>, <span>3 May</span> /Wire/ -- The boat is sold, they say.",
        "LUND, Sweden, <time>3 May</time> /Wire/ -- The boat is sold, they say.",
        "LUND, Sweden<time>, 3 May</time> /Wire/ -- The boat is sold, they say.",
    ],
)
def test_mark_behind_an_element_keeps_to_its_word(line):
    """No blank stands between what an element sets off and the comma behind it."""
    opening = "LUND, Sweden, 3 May /Wire/ -- The boat is sold, they say."
    assert texts(read(f"<p>{line}</p>"))[0] == opening


def test_elements_that_meet_are_parted():
    """A blank parts a day from the word behind it, where the page has none."""
    line = "On <time>3 May</time><span>the boat was sold, for the price of its engine, to a man abroad.</span>"
    assert texts(read(f"<p>{line}</p>"))[0].startswith("On 3 May the boat")


@pytest.mark.parametrize("sign", ["<div class=separator>/</div>", "<div>/</div>"])
@pytest.mark.parametrize("name", [" class=figure-source", ""])
def test_credit_goes_on_behind_a_stroke(sign, name):
    """Who took the picture and for whom stand in elements of their own, with a stroke in one between them."""
    bar = f"<div class=bar><div class=figure-credit>Ana Ruiz</div>{sign}<div{name}>Coast Radio</div></div>"
    shown = f"<figure><img src=/a.jpg><div><figcaption>The quay in May.</figcaption>{bar}</div></figure>"
    image = read(shown).images[0]
    assert (image.caption, image.credit) == ("The quay in May.", "Ana Ruiz / Coast Radio")


def test_stroke_behind_a_credit_alone_is_none_of_it():
    """The sign is there even where no outlet is named behind it."""
    bar = "<div class=figure-credit>Ana Ruiz</div><div>/</div>"
    shown = f"<figure><img src=/a.jpg><figcaption>The quay in May.</figcaption>{bar}</figure>"
    assert read(shown).images[0].credit == "Ana Ruiz"


def test_words_before_the_number_in_an_address_are_no_section():
    """The story's own words stand before its number, and behind its section."""
    sections = read(url="https://news.example/coast/town-sells-its-only-ferry/760001/").sections
    assert sections == ("coast",)


def test_box_that_opens_the_window_for_readers_is_left_out():
    """A box that links to the window in which readers sign up is an offer, in whatever words."""
    box = "<div class=card><div>New here? <a href='/#/portal/signup'>2,000 others</a> read us.</div></div>"
    page = f"<p>{TEXT[0]}</p><p>{TEXT[1]}</p>{box}<p>{TEXT[2]}</p>"
    article = newsrecord.parse_html(f"<html lang=en><body><h1>Ferry ties up</h1>{page}</body></html>")
    assert "2,000" not in " ".join(texts(article))


def test_what_stands_below_the_life_of_an_author_goes_with_it():
    """Stations say below who the author is what the desk is that the author works for."""
    behind = (
        "<p>Ana Ruiz covers boats for Coast Radio. You can find her on the quay.</p>"
        "<p>The Harbour Desk is a collaboration of stations on both sides of the sound.</p>"
        "<p>Copyright 2026 Coast Radio</p>"
    )
    assert texts(read("<p class=byline>By Ana Ruiz</p>", behind)) == list(TEXT)


def test_first_letter_keeps_the_line_on_what_it_answers():
    """The first of several letters begins at its crosshead, with the line that says which story it is on."""
    letters = "".join(
        f"<h2>{head}</h2><p>Re: \u201c{head},\u201d 3 May</p><p>{line}</p>"
        for head, line in zip(("Sell it", "Keep it", "Sink it"), TEXT, strict=False)
    )
    page = f"<article><h1>Letters</h1><time>4 May 2026</time><div>{letters}</div></article>"
    article = newsrecord.parse_html(f"<html lang=en><body>{page}</body></html>")
    assert texts(article)[:3] == ["Sell it", "Re: \u201cSell it,\u201d 3 May", TEXT[0]]
