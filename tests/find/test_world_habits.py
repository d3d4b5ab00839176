"""Habits of outlets all over the world: what they declare beside a story, and what they set around it."""

from __future__ import annotations

import json

import pytest

import newsrecord

TEXT = (
    "The last ferry tied up on Sunday, forty winters after it first crossed the sound in a squall of snow and hail.",
    "Ada Roe has made the crossing, by her own count, 58,212 times, and she has been seasick on one of them only.",
)
HEADLINE = "Last ferry ties up for good in Lund harbour"


def read(
    within: str = "", *, head: str = "", behind: str = "", name: str = "Lund Mail", **data: object
) -> newsrecord.Article:
    """Return the record of a page with lines *within* and *behind* its story."""
    lines = "".join(f"<p>{line}</p>" for line in TEXT)
    script = json.dumps({"@type": "NewsArticle", "headline": HEADLINE, **data})
    page = (
        f"<html lang=en><head><title>{HEADLINE} - {name}</title>{head}"
        f'<script type="application/ld+json">{script}</script></head>'
        f"<body><article><h1>{HEADLINE}</h1>{within}{lines}{behind}</article></body></html>"
    )
    return newsrecord.parse_html(page, url="https://news.example/a")


def test_words_of_the_headline_among_the_keywords_are_no_tags() -> None:
    """Some systems declare the headline word by word, at times behind subjects of their own."""
    assert read(keywords="islands, last, ferry, ties, up, harbour").tags == ("islands",)


def test_few_words_of_the_headline_are_tags() -> None:
    """Subjects are named in the headline, too."""
    assert read(keywords="ferry, harbour, Lund").tags == ("ferry", "harbour", "Lund")


def test_subject_with_commas_before_an_ampersand_is_one() -> None:
    """A class of a catalogue has commas in its name."""
    head = '<meta property="article:tag" content="Trade, Harbours, &amp; Fisheries">'
    assert read(head=head).tags == ("Trade, Harbours, & Fisheries",)


@pytest.mark.parametrize("junk", ["NewsArticle", "sp:dt=2026-05-03", "See all topics"])
def test_types_settings_and_buttons_are_no_tags(junk: str) -> None:
    """What a schema calls the page, what a player is told and what a button says are no subjects."""
    assert read(keywords=[junk, "ferries", "harbours"]).tags == ("ferries", "harbours")


def test_outlet_among_declared_sections_is_none_of_them() -> None:
    """A declared section that is the outlet's own name is its front page."""
    head = '<meta property="og:site_name" content="Lund Mail"><meta property="article:section" content="{}">'
    assert read(head=head.format("Lund Mail")).sections == ()
    head += '<meta property="article:section" content="Islands">'
    assert read(head=head.format("Lund Mail")).sections == ("Islands",)


def test_host_before_the_steps_of_a_trail_is_no_section() -> None:
    """A trail may begin with the name of a host."""
    steps = '<a href="/">news.example</a> / <a href="/i">Islands</a> / <a href="/i/f">Ferries</a>'
    assert read(f'<div class="breadcrumb">{steps}</div>').sections == ("Islands", "Ferries")


def test_headline_in_a_trail_is_told_where_titles_end_in_the_outlet() -> None:
    """The page's titles may be the only other place that has the headline, with the outlet's name behind it."""
    title = "[종합] 배 44척 항구에"
    steps = [{"@type": "ListItem", "position": n, "name": name} for n, name in enumerate(("섬", title), 1)]
    crumbs = json.dumps({"@type": "BreadcrumbList", "itemListElement": steps})
    text = "<p>일요일 저녁에 마지막 배가 항구에 들어왔다고 항만 관계자가 밝혔다. 승객들은 부두에서 기다렸다.</p>" * 2
    page = (
        f'<html lang="ko"><head><title>{title} - 강변일보</title><meta property="og:site_name" content="강변일보">'
        f'<script type="application/ld+json">{crumbs}</script></head>'
        f'<body><article><div class="t">{title}</div>{text}</article></body></html>'
    )
    assert newsrecord.parse_html(page, url="https://river.example/a/1").sections == ("섬",)


@pytest.mark.parametrize("blank", ["", " "])
def test_author_behind_the_source_in_a_chinese_line(blank: str) -> None:
    """Where elements meet without a blank, the label parts the house from the name."""
    byline = newsrecord.parse_byline(f"来源：北岸网{blank}作者：林书文", language="zh")
    assert byline.names == ("林书文",)
    line = f'<p><span>来源：<a href="/x">北岸网</a></span>{blank}<span class="author">作者：林书文</span></p>'
    text = "<p>昨天下午，北岸市的渡轮因为大风停航，数百名乘客在码头等候。市长说，风浪太大，安全第一。</p>" * 2
    page = f"<html lang=zh><body><article><h1>北岸渡轮因大风停航</h1>{line}{text}</article></body></html>"
    assert [author.name for author in newsrecord.parse_html(page).authors] == ["林书文"]


def test_surname_that_is_a_trade_as_well_is_a_name() -> None:
    """Families are called by trades that no list of authors names beside a person."""
    names = newsrecord.parse_byline("By ANA RUIZ, EVA SINGER and TOM LEE").names
    assert names == ("ANA RUIZ", "EVA SINGER", "TOM LEE")


def test_second_copy_of_the_story_is_left_out() -> None:
    """Behind the text a page may have it once more for print: headline, standfirst, picture and paragraphs."""
    image = '<figure><img src="https://news.example/a.jpg" width="800" height="600"></figure>'
    story = "".join(f"<p>{number} times: {TEXT[number % 2]}</p>" for number in range(12))
    below = "<p>A short line below it, which sums the story up in a word.</p>"
    article = read(below + image + story, behind=f"<h1>{HEADLINE}</h1>{below}{image}{story}")
    assert [block.type for block in article.body[-3:]] == ["paragraph"] * 3
    assert HEADLINE not in article.text


def test_headline_of_a_recording_below_the_text_is_left_out() -> None:
    """A player below a story is called as the story is."""
    article = read(behind=f'<div class="player"><p>{HEADLINE}</p></div>')
    assert [block.text for block in article.body] == list(TEXT)


def test_points_set_as_paragraphs_close_a_story() -> None:
    """Three short lines with one sign before each are a list of the story, with the lines that head its parts."""
    points = ("• Crossings: 58,212", "• Captains: 9", "Losses", "• Anchors: 2")
    article = read(behind="".join(f"<p>{line}</p>" for line in points) + "<p>Lund Mail, page 4</p>")
    assert [block.text for block in article.body] == [*TEXT, *points]


def test_two_lines_with_a_sign_behind_a_story_are_no_list() -> None:
    """Two short lines below a story may be anything."""
    article = read(behind="<p>→ Lund Mail, page 4</p><p>→ Lund Mail, page 5</p>")
    assert [block.text for block in article.body] == list(TEXT)


def test_style_sheet_in_the_data_of_a_page_is_no_body() -> None:
    """What scripts hold may be long and have the page's title beside it without being prose."""
    sheet = "@font-face { font-family: Ferry; src: url(/f.woff2); font-display: swap; } " * 20
    state = json.dumps({"page": {"title": HEADLINE, "sheet": sheet}})
    page = (
        f"<html><head><title>{HEADLINE}</title><script>window.state = {state}</script></head>"
        f"<body><h1>{HEADLINE}</h1></body></html>"
    )
    assert newsrecord.extract_html(page, url="https://news.example/a").article.body == ()  # type: ignore[union-attr]


def picture(words: str) -> tuple[str | None, str | None]:
    """Return caption and credit of a picture with elements of *words* below it."""
    image = '<img src="https://news.example/a.jpg" width="800" height="600">'
    (found,) = read(f"<figure>{image}<figcaption>{words}</figcaption></figure>").images
    return found.caption, found.credit


@pytest.mark.parametrize(
    ("words", "caption", "credit"),
    [
        ("<span>Imagem: Arquivo do porto</span>", None, "Arquivo do porto"),
        ("Boats at anchor.<span>Imagem: Ana Ruiz</span>", "Boats at anchor.", "Ana Ruiz"),
        ('<p>Boats at anchor</p><div class="info__credito">Divulgação</div>', "Boats at anchor", "Divulgação"),
        ('<span class="credit">Ana Ruiz</span> <span>Getty Images</span>', None, "Ana Ruiz / Getty Images"),
        ('Boats. (AP Photo/Ana Ruiz) <span class="credit">Ana Ruiz/AP</span>', "Boats.", "Ana Ruiz/AP"),
        ("1 de 12 Barcos no porto", "Barcos no porto", None),
        ("2 of 3 boats at anchor", "2 of 3 boats at anchor", None),
    ],
)
def test_words_below_a_picture(words: str, caption: str | None, credit: str | None) -> None:
    """Labels, elements of the credit, who sells a picture and its number in a gallery are told from what it shows."""
    assert picture(words) == (caption, credit)


def test_credit_without_a_picture_is_no_picture() -> None:
    """A figure whose picture a script sets may have nothing but a credit."""
    assert read("<figure><figcaption>. Imagen: Ana Ruiz</figcaption></figure>").images == ()


@pytest.mark.parametrize("name", ["ic_print.png", "ico-mail.png", "img/default.png"])
def test_icons_and_stand_ins_are_no_pictures(name: str) -> None:
    """What a file is called tells icons and what stands for a missing picture."""
    assert read(f'<p>Share <img src="https://news.example/{name}"></p>').images == ()


def test_caption_in_an_element_called_description_is_no_standfirst() -> None:
    """What ends in the credit of a picture is said of a picture."""
    caption = '<p class="media__description">The harbour of Lund in May — Foto: Ana Ruiz/Lund Mail</p>'
    article = read(f"<h2 class='head__subtitle'>It has crossed the sound for forty winters.</h2>{caption}")
    assert article.standfirst == "It has crossed the sound for forty winters."


@pytest.mark.parametrize(
    "line",
    [
        "For more on news and current affairs of the islands please visit Lund Mail.",
        "View source version on wire.example: https://wire.example/1",
        "This information was brought to you by Harbour Wire.",
        "To contact the author of this story: Ana Ruiz at ana@wire.example",
        "Watch this film on the ferry:</p><p>For more on news and views please visit Lund Mail.",
        "Yuk, Simak Juga Video ini!",
    ],
)
def test_lines_of_the_publisher_below_a_story_are_left_out(line: str) -> None:
    """Where to read more, whom to write to and who spread a story are said below it in lines of the publisher's own."""
    story = "".join(f"<p>{number} times: {TEXT[number % 2]}</p>" for number in range(4))
    article = read(behind=f"{story}<p>{line}</p>")
    assert article.body[-1].text.startswith("3 times")


@pytest.mark.parametrize(
    ("line", "names", "agency"),
    [
        ("By Ana Ruiz Bloomberg", ("Ana Ruiz",), "Bloomberg"),
        ("Ana de la Torre Reuters", ("Ana de la Torre",), "Reuters"),
        ("By Ana R. Bloomberg", ("Ana R. Bloomberg",), None),
    ],
)
def test_agency_right_behind_a_name(line: str, names: tuple[str, ...], agency: str | None) -> None:
    """An agency whose name is no surname needs neither a mark nor capitals behind a whole name."""
    byline = newsrecord.parse_byline(line)
    assert (byline.names, byline.agency) == (names, agency)


def test_line_that_says_most_of_the_headline_again_is_no_standfirst() -> None:
    """A flag may stand behind the headline in one place and not in the other."""
    line = "<p class='subtitle'>Last ferry ties up for good</p>"
    assert read(line).standfirst is None
