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


def test_column_that_bears_its_writers_name_is_no_section() -> None:
    """What stands above the headline of a column may be who writes it, and a section is named otherwise."""
    story = read(
        '<article><div class="story-section"><h2><a href=/opinion/ana-ruiz>Ana Ruiz</a></h2></div>'
        f"<h1>{HEADLINE}</h1><p class=byline>By Ana Ruiz</p>{lines(FIRST, SECOND, THIRD)}</article>"
    )
    assert names(story) == ["Ana Ruiz"]
    assert "Ana Ruiz" not in story.sections


def test_outlet_alone_in_a_trail_is_no_section() -> None:
    """A page may declare but the first step of its trail, its home, and print the others."""
    steps = "".join(f"<li><a href=/{name.lower()}>{name}</a></li>" for name in ("Courier", "Town", "Bridges"))
    data = {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "Courier"}]}
    story = read(
        f"<ol class=breadcrumbs>{steps}</ol><article><h1>{HEADLINE}</h1>{lines(FIRST, SECOND, THIRD)}</article>",
        head="<meta property=og:site_name content=Courier>"
        f'<script type="application/ld+json">{json.dumps(data)}</script>',
    )
    assert story.sections == ("Town", "Bridges")


def test_last_entry_of_a_menu_is_no_kicker() -> None:
    """A menu of several entries that ends right above the headline names no section of the story."""
    entries = "".join(f"<li class=cat><a href=/{name}>Rubric {name}</a></li>" for name in "ABCDE")
    menu = f"<nav><ul class=cat-list>{entries}</ul></nav>"
    story = read(f"{menu}<article><h1>{HEADLINE}</h1>{lines(FIRST, SECOND, THIRD)}</article>")
    assert "Rubric E" not in story.sections


def test_buttons_in_a_trail_are_no_sections() -> None:
    """What leads to the page itself is a button to print or mail the story, be it beside the trail."""
    story = read(
        '<div id=breadcrumb><span><a href="/news/">News</a></span> <span><a href="/news/town/">Town</a></span>'
        '<div><a href="#">Email a friend</a></div><div><a href="?print=true">Print article</a></div></div>'
        f"<article><h1>{HEADLINE}</h1>{lines(FIRST, SECOND, THIRD)}</article>"
    )
    assert story.sections == ("News", "Town")


def test_section_without_the_words_for_its_list() -> None:
    """Japanese papers link to the list of a section's stories by its name and a word for the list."""
    body = (
        "<article><h1>渡し船がまた動き出す</h1><p>町の渡し船が月曜日の朝、三か月ぶりにまた動き出した。乗客は喜んだ。</p>"
        '<div class="article-category"><a href="/category/harbour">港・海 一覧へ<i>&gt;</i></a></div></article>'
    )
    story = parse_html(
        f"<html lang=ja><title>渡し船がまた動き出す</title><body>{body}</body>", url="https://a.example/1"
    )
    assert story.sections == ("港・海",)


def test_headline_without_the_outlets_link_in_it() -> None:
    """A page may set its own name, a link home, into the first-rank heading, and the headline alone over the story."""
    story = read(
        f"<header><h1><span>{HEADLINE}</span><a href=/>The Harrow Courier</a></h1></header>"
        f"<article><h3>{HEADLINE}</h3><p class=author>Ana Ruiz | Harrowgate</p>{lines(FIRST, SECOND, THIRD)}</article>"
    )
    assert story.headline == HEADLINE
    assert names(story) == ["Ana Ruiz"]


def test_writer_behind_a_headline_is_none_of_it() -> None:
    """What a heading has in a second line, and no title has, is no part of it, though a bracket follows it there."""
    title = "渡し船の止まった三か月 港町に戻る朝の音を聞く（写真＝ミナト）"
    data = {"@type": "NewsArticle", "headline": title}
    story = parse_html(
        f'<html lang=ja><head><title>{title} ：みなと新聞</title><meta property="og:title" content="{title}">'
        f'<script type="application/ld+json">{json.dumps(data)}</script></head><body><article>'
        "<h1><span>渡し船の止まった三か月 港町に戻る朝の音を聞く</span><br><span>編集委員 森山一郎</span></h1>"
        "<p>町の渡し船が月曜日の朝、三か月ぶりにまた動き出した。乗客は喜んだ。</p></article></body></html>",
        url="https://a.example/1",
    )
    assert story.headline == "渡し船の止まった三か月 港町に戻る朝の音を聞く"


def test_words_before_a_blank_are_no_kicker_where_the_title_has_them() -> None:
    """Scripts without capitals part phrases by blanks: what is declared without the first phrase may be shortened."""
    whole = "ရေလွှမ်းမိုးမှုကြောင့် တံတားဟောင်းကို တနင်္လာနေ့ကစပြီး ပိတ်လိုက်"
    short = whole.partition(" ")[2]
    data = {"@type": "NewsArticle", "headline": short}
    story = parse_html(
        f'<html lang=my><head><title>{whole} - Harrow</title><meta property="og:title" content="{short}">'
        f'<script type="application/ld+json">{json.dumps(data)}</script></head>'
        f"<body><article><h1>{whole}</h1>{lines(FIRST, SECOND, THIRD)}</article></body></html>",
        url=URL,
    )
    assert story.headline == whole


def test_fragment_of_the_title_behind_a_crumb_is_no_headline() -> None:
    """A heading that says but the first words of what the trail ends in leaves the headline to the trail."""
    title = "Harrowgate's bridge closes on Monday, and nobody knows how to cross"
    story = parse_html(
        f"<html><head><title>{title} | Courier</title></head><body><div class=breadcrumbs><h1>{title}</h1></div>"
        f"<article><h2>Harrowgate's bridge</h2><h4>Nobody knows how</h4>{lines(FIRST, SECOND, THIRD)}</article>",
        url=URL,
    )
    assert story.headline == title


def test_credit_beside_its_picture_in_a_figure() -> None:
    """A figure may hold the credit in an element of its own outside the caption, and labels for screen readers only."""
    figure = (
        '<figure><span class="image-and-copyright"><img src=/bridge.jpg><span class="off-screen">Image copyright</span>'
        '<span class="image-copyright">Ana Ruiz (Lund Photo)</span></span><figcaption><span class="off-screen">Image'
        ' caption</span><span class="text">The bridge at dawn.</span></figcaption></figure>'
    )
    [image] = read(f"<article><h1>{HEADLINE}</h1>{lines(FIRST)}{figure}{lines(SECOND, THIRD)}</article>").images
    assert (image.caption, image.credit) == ("The bridge at dawn.", "Ana Ruiz (Lund Photo)")


def test_day_of_submission_is_that_of_publication() -> None:
    """A publishing system says by default that a story was submitted on its day."""
    told = "The bridge, published in drawings on 3 May 2018, was to stand a hundred years, as its builders wrote then"
    story = read(
        f"<article><h1>{HEADLINE}</h1><span class=submitted-by>Submitted on Mon, 2019-01-21 13:49</span>"
        f"{lines(told, FIRST, SECOND)}</article>"
    )
    assert str(story.published) == "2019-01-21 13:49:00"


def test_linked_cell_between_paragraphs_is_no_crosshead() -> None:
    """A table with one linked cell is a box with an offer or another story, however many a story has of them."""
    offer = (
        "<figure><table><tr><td></td></tr><tr><td><strong><a href=/shop/{0}>Buy the bridge {0}</a></strong></td></tr>"
    )
    parts = [f"<p>{text}</p>{offer.format(i)}</table></figure>" for i, text in enumerate((FIRST, SECOND, THIRD, OTHER))]
    story = read(f"<article><h1>{HEADLINE}</h1>{''.join(parts)}<p>{FIRST[:60]}, and that was all.</p></article>")
    assert words(story) == [FIRST, SECOND, THIRD, OTHER, f"{FIRST[:60]}, and that was all."]


def test_short_sentence_opens_a_story() -> None:
    """A short sentence right above the first paragraph, in an element like it, is the story's first."""
    lead = "The old bridge is closed!"
    story = read(f"<article><h1>{HEADLINE}</h1><div>{lines(lead, FIRST, SECOND, THIRD)}</div></article>")
    assert words(story) == [lead, FIRST, SECOND, THIRD]


def test_long_caption_in_a_row_of_short_ones() -> None:
    """In a slide show some pictures are told of at length, and these captions are no paragraphs of the story either."""
    said = ["The bridge at dawn.", "The bridge at noon.", "The bridge at dusk.", f"{OTHER} {OTHER}"]
    slides = "".join(f"<div class=slide><img src=/{i}.jpg><div>{text}</div></div>" for i, text in enumerate(said))
    text = lines(
        *(f"{text} So it was written, for the {i}. time." for text in (FIRST, SECOND, THIRD) for i in range(3))
    )
    story = read(f"<article><h1>{HEADLINE}</h1><div class=show>{slides}</div>{text}</article>")
    assert next(block.text for block in story.body if block.type == "paragraph").startswith(FIRST)


def test_button_that_shows_a_picture_is_no_caption() -> None:
    """What a link below a picture says to show it is no caption."""
    figure = "<figure><img src=/a.jpg><figcaption><a href=/a.jpg>View this image ›</a></figcaption></figure>"
    [image] = read(f"<article><h1>{HEADLINE}</h1>{lines(FIRST)}{figure}{lines(SECOND, THIRD)}</article>").images
    assert image.caption is None


def test_topics_of_a_folded_menu_are_no_tags() -> None:
    """A menu of topics that is folded away above the headline has none of the story's tags."""
    topics = "".join(f"<a href=/topic/{name}>{name}</a> " for name in ("Comets", "Floods", "Plagues", "Droughts"))
    story = read(
        f'<div class=cats style="display:none"><div class="topics tags">{topics}</div></div>'
        f"<article><h1>{HEADLINE}</h1>{lines(FIRST, SECOND, THIRD)}</article>"
    )
    assert story.tags == ()


def test_description_behind_a_short_headline_in_signs() -> None:
    """A headline in signs is short, and a description that repeats it before a dash is told without it."""
    head, told = (
        "渡轮停航三个月后重新开往湖心岛",
        "记者周一从港务局获悉，渡轮停航三个月后重新开往湖心岛，乘客十分高兴，票价不变，班次照旧。",
    )
    story = parse_html(
        f'<html lang=zh><head><title>{head}-海港网</title><meta name=description content="{head} ---{told}"></head>'
        f"<body><article><h1>{head}</h1><p>海港社湖城5月14日电 湖城的渡轮在停航三个月以后又开往湖心岛。</p></article>",
        url="https://harbour.example/1",
    )
    assert story.standfirst == told


def test_signature_behind_dashes_and_a_cue() -> None:
    """A line below the story that opens with dashes and "By" signs it, though a button follows on the name."""
    follow = '<a href="https://net.example/marlind">Follow @marlind</a>'
    text = lines(FIRST, SECOND, THIRD, OTHER)
    story = read(f"<article><h1>{HEADLINE}</h1>{text}<p>-- By Margareta Lindqvist {follow}</p></article>")
    assert names(story) == ["Margareta Lindqvist"]


def test_calendar_of_the_site_is_no_day_of_a_story() -> None:
    """A site prints the hour at its top, in an element for times that is in no form for machines."""
    menu = lines("Portada", "Pueblo", "Puerto", "Deportes", "Cartas", "Cultura", "Campo", "Tiempo")
    clock = '<div class=fecha><time datetime="jueves, 09 enero 2014 10:21">jueves, 09 enero 2014</time></div>'
    said = "El ayuntamiento votó el lunes a favor de cerrar el puente viejo, tras meses de debate en el pueblo"
    story = parse_html(
        f"<html lang=es><head><title>El puente se cierra</title></head><body>{clock}{menu}<article>"
        "<h1>El puente se cierra</h1><p class=autor>Ana Ruiz | Palma | 08/01/2014</p>"
        f"{lines(f'{said}.', f'{said}, según dijo la alcaldesa.')}</article></body></html>",
    )
    assert str(story.published) == "2014-01-08"
