"""Habits of television networks, sports desks, papers of large groups and their blogs."""

from __future__ import annotations

import pytest

import newsrecord

TEXT = (
    "The last ferry tied up on Sunday, forty winters after it first crossed the sound in a squall of snow and hail.",
    "Ada Roe has made the crossing, by her own count, 58,212 times, and she has been seasick on one of them only.",
)
LINES = "".join(f"<p>{line}</p>" for line in TEXT)


def read(
    above: str = "", behind: str = "", *, head: str = "", url: str = "https://news.example/a", tag: str = "article"
) -> newsrecord.Article:
    body = f"<{tag}><h1>Ferry ties up</h1>{above}{LINES}{behind}</{tag}>"
    page = f"<html lang=en><head><title>Ferry ties up - Lund Mail</title>{head}</head><body>{body}</body></html>"
    return newsrecord.parse_html(page, url=url)


@pytest.mark.parametrize("blank", ["", " "])
def test_word_of_a_byline_may_be_printed_twice(blank):
    """A template sets "By" before what a desk has written with a "by" of its own."""
    article = read(f"<div><span>By</span>{blank}<span>by ANA RUIZ, TOM LEE and ADA ROE</span></div>")
    assert [author.name for author in article.authors] == ["ANA RUIZ", "TOM LEE", "ADA ROE"]


@pytest.mark.parametrize("sign", ["\U0001f464", "\u270f\ufe0f ", "\u270d "])
def test_sign_before_a_byline_is_none_of_the_name(sign):
    """The picture of a person or a pen that a theme sets before a byline goes with its "by"."""
    assert [author.name for author in newsrecord.parse_byline(f"{sign}by Ana Ruiz").authors] == ["Ana Ruiz"]


def test_button_to_write_to_the_author_is_no_office():
    """What offers to write to the author, or to follow them somewhere, says nothing of them."""
    above = (
        "<p>By Ana Ruiz | ana@news.example<br><a>Email the author</a> | <a href='https://x.example/a'>Follow</a></p>"
    )
    author = read(above).authors[0]
    assert (author.name, author.role, author.email) == ("Ana Ruiz", None, "ana@news.example")


@pytest.mark.parametrize(
    "line",
    [
        "<div><span>By Ana Ruiz</span> <button>Save</button> <button>Copy it</button></div>",
        "<p class=byline>By Ana Ruiz <button><svg></svg> Partilhar</button></p>",
        "<p class=byline><button>Ana Ruiz</button></p>",
    ],
)
def test_words_of_buttons_are_none_of_a_name(line):
    """What a reader presses stands in the line of a byline in any language; a name may itself be pressed."""
    assert [author.name for author in read(line).authors] == ["Ana Ruiz"]


def test_network_of_an_account_is_no_author():
    """What stands behind a name in the head, "on Google+", says where the account is."""
    head = '<link rel=author href="https://plus.example/1" title="Ana Ruiz | ana@news.example on Google+">'
    assert [author.name for author in read(head=head).authors] == ["Ana Ruiz"]


def test_label_of_tags_may_end_in_a_stroke():
    """The label "TAGS/" heads tags as "Tags:" does, in the foot of a post, whatever its links are called."""
    row = " , ".join(f'<a href="/news/{name}" rel="category tag">{name}</a>' for name in ("Harbour", "Ferries"))
    behind = f'<div class="entry_footer"><div class="categories"><span>TAGS/</span> {row}</div></div>'
    article = read(behind=behind, tag="div")
    assert (article.tags, article.sections) == (("Harbour", "Ferries"), ())


def test_label_of_tags_may_stand_in_the_first_of_them():
    """The link to the first tag holds the label of the row."""
    row = '<a href="/tag/ferries">Filed to: Ferries</a><ul><li><a href="/tag/islands">Islands</a></li></ul>'
    assert read(behind=f"<div class=tags>{row}</div>").tags == ("Ferries", "Islands")


def test_category_that_the_text_links_to_is_not_what_files_the_story():
    """The line below a post that links to all its categories says them, and no link of the text to one."""
    text = '<p>The <a href="/c/ferries" rel="category tag">ferries</a> of the sound are laid up again.</p>'
    row = '<a href="/c/islands" rel="category tag">Islands</a>, <a href="/c/ferries" rel="category tag">Ferries</a>'
    assert read(text, behind=f"<div>Posted in {row}</div>").sections == ("Islands", "Ferries")


def test_part_of_the_body_with_a_film_is_kept():
    """A part of the body whose id says that a film stands beside it holds the story all the same."""
    letters = "eiouyaaeiouy"
    names = ("video-part-0", *(f"part-{number}" for number in range(1, len(letters))))
    parts = "".join(
        f'<div id="{name}" class="post-content text-block"><section><p>{line.replace("a", letter)}</p></section></div>'
        for name, line, letter in zip(names, TEXT * 6, letters, strict=True)
    )
    page = f"<html lang=en><body><div class=detail><h1>Ferry ties up</h1>{parts}</div></body></html>"
    assert newsrecord.parse_html(page).body[0].text == TEXT[0].replace("a", "e")


@pytest.mark.parametrize("order", [("caption-text", "caption-credit"), ("caption-credit", "caption-text")])
def test_credit_beside_a_caption_whose_picture_a_script_shows(order):
    """Where a film or a script stands for the picture, its caption keeps the credit that stands in the same box."""
    words = {"caption-text": "Boats lie at anchor in the old harbour.", "caption-credit": "Tom Lee/AP"}
    box = "".join(f'<div class="{name}">{words[name]}</div>' for name in order)
    above = f'<aside class="video"><div><div>0:49</div></div><div><div class="legend">{box}</div></div></aside>'
    head = '<meta property="og:image" content="https://news.example/a.jpg">'
    image = read(above, head=head).images[0]
    assert (image.caption, image.credit) == (words["caption-text"], words["caption-credit"])


def test_caption_in_the_box_of_the_lead_is_no_standfirst():
    """The words of the picture that opens a story stand in a box that is called the lead."""
    words = "<figcaption>Boats at the quay in May</figcaption>"
    figure = f"<figure><img src='https://news.example/a.jpg' width=800>{words}</figure>"
    top = f"<header class=lede><h1>Ferry ties up</h1>{figure}</header>"
    page = f"<html lang=en><body><article>{top}{LINES}</article></body></html>"
    assert newsrecord.parse_html(page).standfirst is None


def test_words_of_the_story_in_its_address_are_no_section():
    """The kind of page at the end of an address stands behind the words of the story."""
    url = "https://news.example/coast/old-boat-comes-home/story?id=4423"
    assert read(url=url).sections == ("coast",)


def test_letters_of_a_desk_are_no_cue():
    """Where no names have capitals, letters that are a cue elsewhere begin the name of a desk."""
    text = "".join(
        f"<p>{'港の最後の船が日曜日に着いた。四十年の冬を渡り続けた船を見送ろうと多くの人が集まった。' * 3}</p>"
        for _ in range(2)
    )
    page = (
        "<html lang=ja><head><title>最後の船が着いた</title></head><body><article><h1>最後の船が着いた</h1>"
        f"<p class=author>AV News編集部</p><p class=date>2017年5月24日 14:05</p>{text}</article></body></html>"
    )
    article = newsrecord.parse_html(page)
    assert [author.name for author in article.authors] == ["AV News編集部"]
    assert str(article.published) == "2017-05-24 14:05:00"


def test_day_on_which_another_text_came_out_is_no_day_of_the_story():
    """A Japanese note on what the story is taken from says when that came out."""
    text = f"<p>{'港の最後の船が日曜日に着いた。四十年の冬を渡り続けた船を見送ろうと多くの人が集まった。' * 3}</p>" * 2
    page = (
        "<html lang=ja><head><title>最後の船が着いた</title></head><body><article><h1>最後の船が着いた</h1>"
        f"<p>本稿は2016年3月2日に掲載した記事を改めたものです。</p><p class=date>2017年5月24日</p>{text}"
        "</article></body></html>"
    )
    article = newsrecord.parse_html(page)
    assert str(article.published) == "2017-05-24"
    assert article.modified is None


def test_time_of_day_may_stand_behind_words_of_publication():
    """What stands behind a stroke, "Mise en ligne à 12h02", says the time of the day that stands before it."""
    page = (
        "<html lang=fr><head><title>Le port ferme</title></head><body><article><h1>Le port ferme</h1>"
        f"<p class=date>Mardi 24 janvier 2017 | Mise en ligne à 12h02</p>{LINES}</article></body></html>"
    )
    assert str(newsrecord.parse_html(page).published) == "2017-01-24 12:02:00"


def test_row_of_labels_is_no_standfirst():
    """What opens with a stroke is the rest of a row, not a sentence on the story."""
    row = "<p class=subtitle>| Category <b>Harbour and the islands</b> | Tags <b>Storm over the sound</b></p>"
    assert read(row).standfirst is None


def test_clock_of_a_comment_may_stand_in_the_next_line():
    """A comment that is dated in two lines came out at the time of the second."""
    comments = "".join(
        f"<li id=comment-{number}><b>{name}</b><p>{day} janvier 2017<br>{clock}</p><p>{words}</p></li>"
        for number, name, day, clock, words in (
            (1, "Tom Lee", 24, "14h30", "C’est bien dommage pour les gens des îles."),
            (2, "Eva Holm", 25, "09h12", "Il y avait trop peu de monde depuis des années."),
        )
    )
    page = (
        f"<html lang=fr><head><title>Le port ferme</title></head><body><article><h1>Le port ferme</h1>{LINES}</article>"
        f"<div id=comments><h3>2 commentaires</h3><ol>{comments}</ol></div></body></html>"
    )
    published = [str(comment.published) for comment in newsrecord.parse_html(page).comments]
    assert published == ["2017-01-24 14:30:00", "2017-01-25 09:12:00"]


def test_picture_of_the_header_of_the_site_is_none_of_the_story():
    """A header above the headline that has it not in it shows the mark of the site; one with it, the lead picture."""
    picture = '<img src="https://news.example/{}.png" width=800 height=200>'
    page = (
        f"<html lang=en><body><header><a href=/>{picture.format('mark')}</a></header><article><header>"
        f"{picture.format('boats')}<h1>Ferry ties up</h1></header>{LINES}</article></body></html>"
    )
    assert [image.url for image in newsrecord.parse_html(page).images] == ["https://news.example/boats.png"]
