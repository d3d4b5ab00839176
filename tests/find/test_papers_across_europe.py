"""What papers and broadcasters of Europe and Latin America set around a story."""

from __future__ import annotations

import newsrecord
from builders import FERRY as STORY

HEADLINE = "Ferry to the islands is laid up"


def read(
    head: str = "", *, behind: str = "", lang: str = "en", metas: str = "", above: str = "", title: str = HEADLINE
) -> newsrecord.Article:
    text = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
    html = (
        f'<html lang="{lang}"><head><title>{title}</title>{metas}</head><body>{above}<article><h1>{HEADLINE}</h1>{head}'
        f'<div class="copy">{text}{behind}</div></article></body></html>'
    )
    return newsrecord.parse_html(html, url="https://www.skerry.example/n/1", annotate=())


def texts(article: newsrecord.Article) -> list[str]:
    return [block.text for block in article.body if block.type != "figure"]


def pictures(article: newsrecord.Article) -> list[tuple[str | None, str | None]]:
    return [(image.caption, image.credit) for image in article.images]


def test_source_within_a_caption_that_no_figure_holds_is_the_credit() -> None:
    """A name in an element called a source says whose the picture is, in the box of its caption."""
    words = '<span class="caption-text">The hull on Monday.</span><span class="media-source">Orla Finch</span>'
    article = read(f'<div class="pic"><img src="/1.jpg"><div class="media-caption">{words}</div></div>')
    assert pictures(article) == [("The hull on Monday.", "Orla Finch")]


def test_credit_stands_behind_the_words_that_are_read_out_for_a_picture() -> None:
    """Below the caption stands what the picture shows, as its ``alt`` says it, and only then whose it is."""
    said = "A hull in a dock."
    words = (
        f'<em class="im-caption">Divers looked at it on Monday.</em> <span class="im-image-description">{said}</span> '
        '<span class="im-copyright">Photo: Orla Finch</span>'
    )
    article = read(f'<figure><img src="/1.jpg" alt="{said}"></figure><div class="captions">{words}</div>')
    assert pictures(article) == [("Divers looked at it on Monday.", "Orla Finch")]
    assert texts(article) == list(STORY)


def test_author_named_in_an_element_at_the_end_of_the_standfirst_is_none_of_it() -> None:
    """Papers close what sums a story up with who wrote it, in a span of the same line."""
    lead = "Divers found a crack in the hull, and the islands have been without mail since."
    article = read(f'<p class="intro">{lead} <span class="author">BY ORLA FINCH</span></p>')
    assert article.standfirst == lead
    assert article.byline is not None
    assert article.byline.names == ("ORLA FINCH",)


def test_clock_of_the_site_above_the_headline_is_not_when_the_story_was_published() -> None:
    """It ticks to the second."""
    clock = '<header><div class="date">Monday, 02-Feb-2026 15:37:30</div></header>'
    article = read('<h2 class="date">30/01/2026 02h02</h2>', above=clock, lang="pt")
    assert article.published is not None
    assert article.published.isoformat() == "2026-01-30T02:02:00"


def test_box_of_tags_may_have_a_head_of_its_own() -> None:
    """A ``header`` within the list is not that of the site."""
    box = (
        '<section class="tags-box"><header><h2>Related topics</h2></header><ul>'
        '<li><a href="/t/ferries">ferries</a></li></ul></section>'
    )
    html = f"<h1>{HEADLINE}</h1><div>{''.join(f'<p>{paragraph}</p>' for paragraph in STORY)}</div>{box}"
    assert newsrecord.parse_html(html, annotate=()).tags == ("ferries",)


def test_aside_between_headline_and_text_that_is_called_after_the_byline_holds_it() -> None:
    """The standard's ``aside`` stands beside the text, as the line of a story's head does."""
    article = read('<aside class="article-meta"><address class="author"><a href="/o">Orla Finch</a></address></aside>')
    assert article.byline is not None
    assert article.byline.names == ("Orla Finch",)


def test_note_on_the_hour_of_a_change_is_none_of_the_story() -> None:
    """It stands below the last paragraph and tells what the editors did."""
    article = read(behind="<p><em>Juttua päivitetty klo 12.12: Lisätty sukeltajan kommentit.</em></p>", lang="fi")
    assert texts(article) == list(STORY)


def test_source_in_a_cell_above_a_picture_in_a_table_is_the_credit() -> None:
    """Old pages set pictures in tables: whose it is above, what it shows below."""
    rows = (
        '<tr><td class="graphicCredit">Orla Finch</td></tr><tr><td class="graphicImage"><img src="/1.jpg" width="600">'
        '</td></tr><tr><td class="graphicCaption">The hull on Monday</td></tr>'
    )
    assert pictures(read(f"<table>{rows}</table>")) == [("The hull on Monday", "Orla Finch")]


def test_foot_of_a_figure_says_whose_the_picture_is() -> None:
    """Austrian papers set the credit in the ``footer`` of the figure, which may have a caption or none."""
    figure = '<figure><img src="/{}.jpg">{}<footer>harbour.example/Orla Finch</footer></figure>'
    article = read(figure.format(1, "<figcaption>The hull on Monday.</figcaption>"))
    assert pictures(article) == [("The hull on Monday.", "harbour.example/Orla Finch")]
    assert pictures(read(figure.format(2, ""))) == [(None, "harbour.example/Orla Finch")]


def test_link_to_the_gallery_below_a_caption_is_none_of_it() -> None:
    """It stands in the box of the picture with the words that are said of it."""
    words = '<div class="fname">The hull on Monday. | photo: <strong>Orla Finch</strong></div>'
    article = read(f'<div class="opener"><a href="/g"><img src="/1.jpg"></a>{words}<a href="/g">Gallery 8</a></div>')
    assert pictures(article) == [("The hull on Monday.", "Orla Finch")]


def test_notice_of_rights_in_a_caption_is_no_credit() -> None:
    """It names nobody, and stands behind a name at times."""
    figure = '<figure><img src="/1.jpg"><figcaption>The hull.<span class="rights">{}</span></figcaption></figure>'
    assert pictures(read(figure.format("- RIPRODUZIONE RISERVATA"))) == [("The hull.", None)]
    assert pictures(read(figure.format("Orla Finch. All rights reserved."))) == [("The hull.", "Orla Finch")]


def test_lone_name_below_the_headline_is_no_tag_where_the_story_has_several_further_down() -> None:
    """It is the section that the story is filed in."""
    above = '<div class="head-tags"><a class="tag" href="/section/islands">islands</a></div>'
    tags = '<div class="tag-row"><a class="tag" href="/t/1">ferries</a><a class="tag" href="/t/2">mail</a></div>'
    html = f"<h1>{HEADLINE}</h1>{above}<div>{''.join(f'<p>{paragraph}</p>' for paragraph in STORY)}</div>{tags}"
    assert newsrecord.parse_html(html, annotate=()).tags == ("ferries", "mail")


def test_link_above_the_headline_to_a_page_that_holds_the_story_is_its_section() -> None:
    """The page need not be called as the link is: the address may be in another language."""
    text = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
    html = f'<div class="head"><div class="channel"><a href="/193/politics">Politika</a></div><h1>{HEADLINE}</h1></div>'
    article = newsrecord.parse_html(f"{html}<div>{text}</div>", url="https://skerry.example/193/politics/5678/ferry")
    assert article.sections == ("Politika",)


def test_line_called_a_surtitle_within_the_headline_is_the_kicker() -> None:
    """Nothing but the style sheet parts the two."""
    text = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
    spans = f'<span class="head_surtitle">Harbours</span><span class="head_title">{HEADLINE}</span>'
    html = f"<title>Harbours: {HEADLINE}</title><header>Menu</header><h1>{spans}</h1><div>{text}</div>"
    article = newsrecord.parse_html(html, annotate=())
    assert (article.headline, article.sections) == (HEADLINE, ("Harbours",))


def test_credit_may_have_a_name_cut_to_two_letters() -> None:
    """Icelanders shorten the name of their grandfather so."""
    article = read(
        '<figure><img src="/1.jpg"><figcaption>The hull. Mynd: Ragnar Th. Finch</figcaption></figure>', lang="is"
    )
    assert pictures(article) == [("The hull.", "Ragnar Th. Finch")]


def test_line_of_the_date_links_to_the_section_that_holds_the_story() -> None:
    """It stands above the headline, between the date and the number of readers."""
    line = (
        '<div class="meta"><time datetime="2026-03-12">12 March 2026</time><a href="/news/society/">Общество</a></div>'
    )
    text = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
    html = f"<article>{line}<h1>{HEADLINE}</h1>{text}</article>"
    article = newsrecord.parse_html(html, url="https://skerry.example/news/society/2026/03/12/ferry/", annotate=())
    assert article.sections == ("Общество",)


def test_agency_alone_above_what_a_picture_shows_is_the_credit() -> None:
    """Dutch broadcasters set it first in the caption, in a span of its own."""
    figure = (
        '<figure><img src="/1.jpg"><figcaption><span>ANP</span><span>The hull on Monday</span></figcaption></figure>'
    )
    assert pictures(read(figure)) == [("The hull on Monday", "ANP")]
