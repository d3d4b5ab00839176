"""What papers and broadcasters of Europe and Latin America set around a story."""

from __future__ import annotations

import newsrecord

STORY = (
    "The ferry to the outer islands was taken out of service on Monday evening after divers found a crack in its hull.",
    "Passengers who had queued since noon were sent home, and the mail went over in a fishing boat instead.",
    "The company said that a replacement would come from the mainland within three days, and that tickets stay valid.",
)
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
