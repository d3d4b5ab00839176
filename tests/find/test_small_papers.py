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


@pytest.mark.parametrize(
    "life",
    [
        "Ana Ruiz teaches history at Brook College and keeps bees.",
        "Ana Ruiz, a professor of law at Brook University, is the author of \u201cSalt.\u201d",
        "\u2014 Ana Ruiz lives in Lund.",
        "Ana Ruiz writes about boats. Reach her at ana@news.example.",
        "About the author: Ana Ruiz is a nurse on the island.",
        "The writer, Ana Ruiz, is a former pilot.",
        "Ana Ruiz of Lund is a retired teacher.",
        "Ana Ruiz is the executive director of the Coast Project, a charity for sailors.",
    ],
)
def test_life_in_the_last_line_names_the_author(life):
    """Columns say who wrote them below the last paragraph alone, and that line is none of the body."""
    article = read(behind=f"<p><em>{life}</em></p>")
    assert ([author.name for author in article.authors], texts(article)) == (["Ana Ruiz"], list(TEXT))


@pytest.mark.parametrize("title", ["Ana Ruiz: Sell the ferry", "RUIZ: Sell the ferry", "Sell the ferry | Ana Ruiz"])
def test_name_that_labels_a_headline_is_the_writer_not_the_subject(title):
    """Columns are headed by the names of those who write them."""
    article = read(behind="<p><em>Ana Ruiz is a retired teacher.</em></p>", title=title)
    assert [author.name for author in article.authors] == ["Ana Ruiz"]


@pytest.mark.parametrize(
    "last",
    [
        "Ada Roe lives in a house of red brick above the slipway, and from the kitchen she sees every boat there is.",
        "Brook College is the oldest school on the island.",
        "Tom Lee was arrested on the quay on Friday.",
    ],
)
def test_whoever_else_ends_a_story_has_not_written_it(last):
    """The last line of a story may be on somebody whom it tells of, on a house, or on what was done."""
    assert read(behind=f"<p>{last}</p>").authors == ()


def test_portrait_named_above_a_column_is_its_writer():
    """The one picture above a column is its writer's, where its caption is a name that the text does not have."""
    shown = "<figure><img src=/a.jpg><figcaption>Ana Ruiz</figcaption></figure>"
    assert [author.name for author in read(shown).authors] == ["Ana Ruiz"]
    assert read(shown.replace("Ana Ruiz", "Ada Roe")).authors == ()


def test_name_behind_a_dash_below_a_letter_is_its_writer():
    """Letters are signed below, with a dash and the place."""
    assert [author.name for author in read(behind="<p>\u2014 Ana Ruiz, Lund</p>").authors] == ["Ana Ruiz"]


@pytest.mark.parametrize("tag", ["p", "li"])
def test_line_in_bold_with_the_address_of_the_desk_is_left_out(tag):
    """A line that asks who knows more to write stands between two paragraphs, in bold."""
    line = (
        f"<{tag}><strong>Know more? Write to <a href='mailto:tips@news.example'>tips@news.example</a></strong></{tag}>"
    )
    lines = (line if tag == "p" else f"<ul>{line}</ul>") + "<p>The boat is to be sold in June, if anybody wants it.</p>"
    assert "tips@" not in " ".join(texts(read(behind=lines)))


def test_mark_at_the_end_of_a_release_may_be_set_wide():
    """What stands behind the mark that ends a release is about the house."""
    behind = (
        "<p># # #</p><p><b>About Ferrex</b></p><p>Ferrex builds boats for lakes and sounds, and has since 1951.</p>"
    )
    assert texts(read(behind=behind)) == list(TEXT)


def test_weblog_on_a_shared_host_has_its_own_name():
    """The name of a weblog opens the title of each page, and the first part of an address that many share."""
    head = "<html lang=en><head><title>Quay Notes: Ferry ties up</title></head>"
    page = f"{head}<body><h3>Ferry ties up</h3>{LINES}</body></html>"
    publisher = newsrecord.parse_html(page, url="https://quaynotes.blogspot.com/2026/03/a.html").publisher
    assert publisher is not None
    assert publisher.name == "Quay Notes"


@pytest.mark.parametrize(
    "source",
    [
        "Staff photo by Ana Ruiz",
        "Quay Mail photo by Ana Ruiz",
        "Quay Mail file photo",
        "Submitted photo",
        "Photo contributed",
        "Ana Ruiz photo",
        "Contributed",
        "Special to the Mail",
        "The Canadian Press",
    ],
)
@pytest.mark.parametrize("mark", ["{}", "({})"])
def test_phrase_behind_a_caption_says_whose_the_picture_is(source, mark):
    """Small papers say in a phrase of their own whose a picture is."""
    caption = f"The quay was built in 1951. {mark.format(source)}"
    image = read(f"<figure><img src=/a.jpg><figcaption>{caption}</figcaption></figure>").images[0]
    assert (image.caption, image.credit) == ("The quay was built in 1951.", source)


def test_caption_that_ends_in_a_photo_is_a_caption():
    """A sentence may speak of the photo."""
    caption = "The quay was built in 1951. Ada Roe is in the photo"
    image = read(f"<figure><img src=/a.jpg><figcaption>{caption}</figcaption></figure>").images[0]
    assert (image.caption, image.credit) == (caption, None)


def test_caption_and_credit_beside_a_picture_have_names_in_one_word():
    """Student papers set both below the picture, in no figure."""
    below = "<div class=photocredit>Ana Ruiz</div><div class=photocaption>Students wait on the quay.</div>"
    image = read(f"<div class=photowrap><img src=/a.jpg>{below}</div>").images[0]
    assert (image.caption, image.credit) == ("Students wait on the quay.", "Ana Ruiz")


@pytest.mark.parametrize(
    "line",
    [
        "WALTER OAKES<br>Mail staff",
        "Walter Oakes<br>For the Mail",
        "Walter Oakes<br>Special to the Mail",
        "By Walter Oakes<br>Of the Mail Staff",
    ],
)
def test_line_below_a_name_says_that_it_is_of_the_outlet(line):
    """Small papers print under a name for whom it was written, with no "By" and no office."""
    head = "<meta property=og:site_name content='Lund Mail'>"
    page = f"<article><h1>Ferry ties up</h1><p>{line}</p>{LINES}</article>"
    article = newsrecord.parse_html(f"<html lang=en><head>{head}</head><body>{page}</body></html>")
    assert [(each.name.title(), each.affiliation) for each in article.authors] == [("Walter Oakes", "Mail")]


@pytest.mark.parametrize("line", ["Walter Oakes | The Mail", "Walter Oakes The Canadian Press"])
def test_name_before_its_house_needs_no_cue(line):
    """A name with the outlet or an agency behind it is a byline by its shape."""
    head = "<meta property=og:site_name content='Lund Mail'>"
    page = f"<article><h1>Ferry ties up</h1><p>{line}</p>{LINES}</article>"
    article = newsrecord.parse_html(f"<html lang=en><head>{head}</head><body>{page}</body></html>")
    assert tuple(author.name for author in article.authors) == ("Walter Oakes",)


def test_guest_with_a_life_below_is_the_author_and_not_the_desk_that_entered_the_text():
    """Columns of guests are entered under the name of the outlet's people."""
    article = read("<p class=byline>By <a href=/author/s>Mail Staff</a></p>", "<p><em>Ana Ruiz lives in Lund.</em></p>")
    assert [author.name for author in article.authors] == ["Ana Ruiz"]


@pytest.mark.parametrize(
    "end",
    [
        "<p><strong>Ana Ruiz</strong><br>Upper Lund</p>",
        "<p>Sincerely,</p><p>Ana Ruiz</p>",
        "<p>Yours faithfully,<br>Ana Ruiz</p>",
    ],
)
def test_letter_is_signed_below(end):
    """Letters end with a valediction and a name, or with a name and a place below it."""
    more = "".join(
        f"<p>Letter {number} of those who wrote on the boat says it should be kept.</p>" for number in (1, 2, 3)
    )
    assert [author.name for author in read(behind=more + end).authors] == ["Ana Ruiz"]


def test_name_between_headline_and_newsletter_is_not_the_outlet():
    """The title of a letter on a shared host has the writer between the headline and the letter's name."""
    head = "<html lang=en><head><title>Ferry ties up - by Ana Ruiz - Quay Notes</title></head>"
    page = f"{head}<body><h1>Ferry ties up</h1>{LINES}</body></html>"
    publisher = newsrecord.parse_html(page, url="https://quaynotes.substack.com/p/a").publisher
    assert publisher is not None
    assert publisher.name == "Quay Notes"
