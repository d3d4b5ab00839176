"""Habits of broadcasters, press offices, magazines, old pages and site generators."""

from __future__ import annotations

import pytest

import newsrecord

TEXT = (
    "The last ferry tied up on Sunday, forty winters after it first crossed the sound in a squall of snow and hail.",
    "Ada Roe has made the crossing, by her own count, 58,212 times, and she has been seasick on one of them only.",
)
PICTURE = '<img src="https://news.example/a.jpg" width=800 height=600>'


def read(within: str, *, head: str = "", behind: str = "", title: str = "<h1>Ferry ties up</h1>") -> newsrecord.Article:
    lines = "".join(f"<p>{line}</p>" for line in TEXT)
    body = f"<article>{title}{within}{lines}{behind}</article>"
    page = f"<html lang=en><head><title>Ferry ties up - Lund Mail</title>{head}</head><body>{body}</body></html>"
    return newsrecord.parse_html(page, url="https://news.example/a")


@pytest.mark.parametrize("blank", ["", " "])
@pytest.mark.parametrize("attributes", ["", ' class="top"'])
def test_span_called_kicker_is_parted_from_its_headline(blank, attributes):
    """What a span at the head of a heading calls a kicker is the section, with or without a blank behind it."""
    title = f'<h1{attributes}><span class="kicker">Islands</span>{blank}<span>Ferry ties up</span></h1>'
    article = read("", title=title)
    assert (article.headline, article.sections) == ("Ferry ties up", ("Islands",))


def test_kicker_is_cut_off_the_titles_too():
    """Titles that join kicker and headline do not bring the kicker back."""
    head = (
        '<meta property="og:title" content="Islands - Ferry ties up"><meta property="og:site_name" content="Lund Mail">'
    )
    title = '<h1><span class="topline">Islands</span><span>Ferry ties up</span></h1>'
    assert read("", head=head, title=title).headline == "Ferry ties up"


def test_kicker_that_a_hidden_colon_joins_stays_in_the_headline():
    """A page that sets a colon between kicker and headline says that they are one line."""
    title = '<h1><span class="kicker">Islands</span><span class="sr">: </span><span>Ferry ties up</span></h1>'
    head = '<meta property="og:title" content="Islands: Ferry ties up">'
    assert read("", head=head, title=title).headline == "Islands: Ferry ties up"


@pytest.mark.parametrize("sign", ["#", "\xb6"])
def test_link_from_a_heading_to_itself_is_left_out(sign):
    """Site generators set a sign beside each heading, which leads to the heading."""
    behind = f'<h2 id="a">What is new <a href="#a">{sign}</a></h2><p>{TEXT[0].replace("Sunday", "Monday")}</p>'
    assert [block.text for block in read("", behind=behind).body if block.type == "heading"] == ["What is new"]


@pytest.mark.parametrize(
    ("words", "caption", "credit"),
    [
        ("Boats at anchor (Supplied: Tom Lee)", "Boats at anchor", "Supplied: Tom Lee"),
        ("Boats at anchor. (<span>LBC Lund</span>: <span>Tom Lee</span>)", "Boats at anchor.", "LBC Lund: Tom Lee"),
        ("قوارب في الميناء (رويترز)", "قوارب في الميناء", "رويترز"),
        ("Boats at anchor (left: Tom Lee)", "Boats at anchor (left: Tom Lee)", None),
        ("File photo of the harbour", "File photo of the harbour", None),
    ],
)
def test_source_in_brackets_under_a_picture(words, caption, credit):
    """Who gave a picture, an agency, or a house and a name in closing brackets are the source."""
    image = read(f"<figure>{PICTURE}<figcaption>{words}</figcaption></figure>").images[0]
    assert (image.caption, image.credit) == (caption, credit)


def test_credit_glued_to_a_caption_outside_a_figure():
    """A span called credit right behind the sentence of a caption is set off, as in a figure."""
    box = f'<div>{PICTURE}<div class="caption">Boats at anchor.<span class="credit">Tom Lee</span></div></div>'
    image = read(box).images[0]
    assert (image.caption, image.credit) == ("Boats at anchor.", "Tom Lee")


def test_place_set_off_by_its_looks_is_parted_from_the_summary():
    """A span that names where a summary is from has a blank behind it."""
    article = read('<p class="lead"><span class="location-stamp">Lund</span>A ferry ends forty years of work.</p>')
    assert article.standfirst == "Lund A ferry ends forty years of work."


@pytest.mark.parametrize(
    "line",
    [
        '<p><time datetime="2026-01-30">Jan 30, 2026</time> • <span class="p-author">Tom Lee</span> • 3 min read</p>',
        '<div><time datetime="2026-01-30">30 Jan 2026</time> <span class="writer">Tom Lee</span></div>',
        '<div><a href="/n">News</a> <span class="date">30.01.2026</span> <span class="autor">Tom Lee</span></div>',
    ],
)
def test_name_behind_the_date_in_one_line(line):
    """A name that stands behind a date is the author's where marks or its element set it apart."""
    assert [author.name for author in read(line).authors] == ["Tom Lee"]


def test_initial_of_a_name_in_capitals_is_no_name():
    """A first name in capitals before an initial is no house."""
    assert [author.name for author in newsrecord.parse_byline("By ADA B. ROE").authors] == ["ADA B. ROE"]


def test_speaker_above_the_first_words_of_a_transcript_stays():
    """A line in capitals with a colon belongs to what is said below it."""
    assert read("<p>ADA ROE, HOST:</p>").body[0].text == "ADA ROE, HOST:"


def test_short_last_part_under_a_crosshead_stays():
    """A story may end in one short sentence under a crosshead like those above."""
    behind = f"<h2>The crew</h2><p>{TEXT[0].replace('last', 'first')}</p><h2>Is it over?</h2><p>Yes, she says.</p>"
    assert [block.text for block in read("", behind=behind).body][-2:] == ["Is it over?", "Yes, she says."]


def test_label_and_short_link_are_a_pointer():
    """A label that points to another story needs no long link to be one."""
    behind = f'<p><b>You may also like:</b> <a href="/b">A short one</a></p><p>{TEXT[1].replace("Ada", "Una")}</p>'
    assert not any("also like" in block.text for block in read("", behind=behind).body)


def test_menu_below_the_story_is_no_trail():
    """A row of links from home on is no way to the story where it stands at the foot of the page."""
    foot = '<p><a href="/">Home</a> | <a href="/news">News</a> | <a href="/sports">Sports</a></p>'
    lines = "".join(f"<p>{line.replace('a', letter)}</p>" for letter in "ao" for line in TEXT)
    assert read("", behind=lines + foot).sections == ()


def test_tags_in_an_article_of_their_own_are_read():
    """An article that is called a group of tags and nothing else holds those of the story beside it."""
    behind = '</article><article class="tag-group"><a href="/1">#ferry</a><a href="/2">#islands</a>'
    assert read("", behind=behind).tags == ("ferry", "islands")


def test_head_of_a_box_of_links_is_no_author():
    """What heads a box of links has the shape of a name and is none."""
    assert read("<div><b>Related Links</b></div>").byline is None


def test_note_on_where_to_find_the_story_is_none_of_it():
    """Printed versions say below the story where it stands."""
    behind = "<p>Find this article at:<br>http://news.example/20080322/A14.html</p>"
    assert len(read("", behind=behind).body) == len(TEXT)
