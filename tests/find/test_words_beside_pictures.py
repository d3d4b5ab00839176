"""Captions and credits in elements beside a picture, labels above a standfirst, names beside other spans."""

from __future__ import annotations

import pytest

import newsrecord
from builders import FERRY as STORY

HEADLINE = "Ferry to the islands is laid up"


def read(head: str, *, lang: str = "en", title: str = HEADLINE) -> newsrecord.Article:
    text = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
    html = (
        f'<html lang="{lang}"><head><title>{title}</title></head><body><article><h1>{HEADLINE}</h1>{head}'
        f'<div class="copy">{text}</div></article></body></html>'
    )
    return newsrecord.parse_html(html, url="https://skerry.example/n/1", annotate=())


def test_figcaption_beside_its_figure_is_the_caption() -> None:
    """The standard wants it within; pages close the figure first."""
    words = '<figcaption><span class="t">The hull on Monday</span><span class="a">Photo: Orla Finch</span></figcaption>'
    article = read(f'<div><figure><img src="/1.jpg"></figure>{words}</div>')
    assert [(image.caption, image.credit) for image in article.images] == [("The hull on Monday", "Orla Finch")]


def test_name_alone_beside_a_figure_is_the_credit() -> None:
    """Magazines that write no captions name who took the picture."""
    article = read('<div><figure><img src="/1.jpg"></figure><figcaption>Finch Photography</figcaption></div>')
    assert [(image.caption, image.credit) for image in article.images] == [(None, "Finch Photography")]


def test_span_called_a_credit_below_a_caption_is_the_credit() -> None:
    """Both stand in a box beside that of the picture."""
    box = '<div class="data"><span class="caption">The hull</span><span class="credit">(Foto: Orla Finch)</span></div>'
    article = read(f'<div class="pic"><div class="media"><img src="/1.jpg"></div>{box}</div>')
    assert [(image.caption, image.credit) for image in article.images] == [("The hull", "Orla Finch")]


def test_label_above_a_standfirst_goes_with_it() -> None:
    """And so does the one above the text that answers it."""
    summary = "<div class='synopsis'><h3>Summary</h3><p>The ferry to the outer islands is out of service.</p></div>"
    article = read(f"{summary}<h3>Details</h3>")
    assert article.standfirst == "The ferry to the outer islands is out of service."
    assert [block.text for block in article.body] == list(STORY)


def test_span_called_after_the_author_keeps_apart_from_a_count_before_it() -> None:
    """Views come first in the line, and nothing parts the two but the style sheet."""
    spans = '<span class="views">210 views so far</span><span class="author">Orla Finch</span>'
    article = read(f'<div class="info">{spans}</div>')
    assert article.byline is not None
    assert article.byline.names == ("Orla Finch",)


def test_end_of_the_title_that_the_masthead_says_is_the_outlet() -> None:
    """No metadata names it, and its address is in other words."""
    html = (
        '<html lang="en"><head><title>Ferry is laid up | Island Messenger</title></head><body><a href="/"><img '
        f'src="/l.gif" alt="Island Messenger"></a><h1>Ferry is laid up</h1><p>{STORY[0]}</p>'
        f"<p>{STORY[1]}</p></body></html>"
    )
    publisher = newsrecord.parse_html(html, url="https://im-web.example/1", annotate=()).publisher
    assert publisher is not None
    assert publisher.name == "Island Messenger"


def test_agency_behind_the_dash_belongs_to_a_russian_dateline() -> None:
    """The day stands before the dash, and a full stop behind the agency."""
    html = (
        "<html lang='ru'><head><title>Маяк восстановили</title></head><body><h1>Маяк восстановили</h1><p>АРХАНГЕЛЬСК,"
        " 14 мар — Вестник. Добровольцы из шести регионов восстановили деревянный маяк на побережье.</p><p>Работали"
        " два лета, бревна подвозили на лодках, потому что дороги к берегу до сих пор нет.</p></body></html>"
    )
    dateline = newsrecord.parse_html(html, annotate=()).dateline
    assert dateline is not None
    assert (dateline.text, dateline.agency) == ("АРХАНГЕЛЬСК, 14 мар — Вестник.", "Вестник")


def test_place_alone_in_the_line_above_the_text_is_the_dateline() -> None:
    """Indonesian portals set it in bold before the first paragraph, with a hyphen."""
    html = (
        "<html lang='id'><head><title>Jembatan putus</title></head><body><h1>Jembatan putus</h1><div>"
        "<strong>Lumajang</strong> - <p>Jembatan gantung penghubung dua desa putus diterjang banjir, kata warga.</p>"
        "<p>Puluhan siswa harus memutar hingga tujuh kilometer untuk bersekolah pada hari itu.</p></div></body></html>"
    )
    dateline = newsrecord.parse_html(html, annotate=()).dateline
    assert dateline is not None
    assert dateline.location is not None
    assert dateline.location.name == "Lumajang"


def test_only_paragraph_of_a_figure_is_the_caption() -> None:
    """Slides hold picture and words in boxes that are called nothing telling."""
    article = read(
        '<figure><img src="/1.jpg"><div class="info"><p>The hull on Monday. (AP Photo/Orla Finch)</p></div></figure>'
    )
    assert [(image.caption, image.credit) for image in article.images] == [
        ("The hull on Monday.", "AP Photo/Orla Finch")
    ]


def test_place_above_the_agency_is_the_place_of_the_dateline() -> None:
    """The two lines are one block, which a style sheet sets side by side."""
    article = read('<div class="source"><cite><span>Lund, Sweden</span><br><span>CNN</span>&nbsp;—&nbsp;</cite></div>')
    assert article.dateline is not None
    assert article.dateline.location is not None
    assert (article.dateline.location.name, article.dateline.agency) == ("Lund, Sweden", "CNN")


@pytest.mark.parametrize("words", ["17m", "2:03", "1:02:33", "4 min", "Advertisement", "- Anzeige -"])
def test_lengths_and_labels_of_advertisements_are_no_caption(words: str) -> None:
    """How long a film takes stands on its still, and an empty frame for an advertisement below a picture."""
    article = read(f'<figure><img src="/1.jpg"><figcaption>{words}</figcaption></figure>')
    assert [image.caption for image in article.images] == [None]


def test_second_heading_that_the_description_repeats_is_the_standfirst_and_no_crosshead() -> None:
    """Systems fill the description with the line below the headline."""
    line = "Mail for the outer islands goes over in a fishing boat while the company waits for a replacement"
    html = f"<meta name='description' content='{line}'><h1>{HEADLINE}</h1><div><h2>{line}</h2>" + "".join(
        f"<p>{paragraph}</p>" for paragraph in STORY
    )
    article = newsrecord.parse_html(html + "</div>", annotate=())
    assert article.standfirst == line
    assert [block.text for block in article.body] == list(STORY)


def test_paragraph_under_a_picture_in_a_box_like_those_of_the_text_is_no_caption() -> None:
    """Some pages set each part of their text in a box, and a picture in some of them."""
    told = "Divers who looked at the hull on Tuesday found two more cracks, both of them near the shaft."
    text = "".join(
        f'<section><div class="part"><p>{line} {other}</p></div></section>' for line in STORY for other in STORY
    )
    part = f'<section><div class="part"><p><img src="/1.jpg" width="600" height="400"></p><p>{told}</p></div></section>'
    page = f"<title>{HEADLINE}</title><article><h1>{HEADLINE}</h1>{text}{part}{text.replace('The', 'This')}</article>"
    article = newsrecord.parse_html(page, url="https://skerry.example/n/1", annotate=())
    assert told in [block.text for block in article.body if block.type == "paragraph"]


def test_aside_that_microdata_call_a_picture_holds_one_of_the_story() -> None:
    """What stands beside the text may be a picture with its words; another box beside the text is none of it."""
    words = '<p>The hull on Monday.<span class="credit">(Photo: Orla Finch)</span></p>'
    box = f'<aside {{}}><img src="/1.jpg">{words}</aside>'
    article = read(box.format('itemscope itemtype="http://schema.org/ImageObject"'))
    assert [(image.caption, image.credit) for image in article.images] == [("The hull on Monday.", "Orla Finch")]
    assert "hull on Monday" not in article.text
    assert read(box.format("class=x")).images == ()
