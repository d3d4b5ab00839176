"""What a story shows between its paragraphs: pictures with their words, quotations, tables, posts, players."""

from __future__ import annotations

import pytest

from newsrecord import parse_html

FIRST = "The council of Harrowgate voted on Monday to close the old bridge, after months of debate in the town."
SECOND = "Engineers had warned, more than once, that the northern pier would not stand another winter of floods."
THIRD = "A new crossing is to be built upstream, the mayor said, although nobody could say how it will be paid for."
URL = "https://news.example/town/bridge"
SAID = "We have crossed it every day for forty years"
WHO = "Ines Marlow, ferrywoman"


def read(what, head="", before=""):
    body = f"<p>{FIRST}</p><p>{SECOND}</p>{what}<p>{THIRD}</p>"
    page = f"<head>{head}</head><article><h1>Bridge to close</h1>{before}<div class=story-text>{body}</div></article>"
    return parse_html(page, url=URL, annotate=())


def shown(what):
    return [block for block in read(what).body if block.type not in ("paragraph", "heading")]


@pytest.mark.parametrize(
    "markup",
    [
        f"<blockquote><p>{SAID}</p><cite>{WHO}</cite></blockquote>",
        f"<blockquote><p>{SAID}</p><p>— {WHO}</p></blockquote>",
        f"<blockquote><p>{SAID}</p><footer>{WHO}</footer></blockquote>",
        f"<blockquote><p>{SAID}</p><span class=c-attribution>{WHO}</span></blockquote>",
        f"<blockquote><h3>{SAID}</h3><p>{WHO}</p></blockquote>",
        f"<figure><blockquote>{SAID}</blockquote><figcaption>— {WHO}</figcaption></figure>",
        f"<div class=quote-box><blockquote>{SAID}</blockquote><div class=quote-author>{WHO}</div></div>",
        f'<div class="pull-quote"><p>{SAID}</p><span>{WHO}</span></div>',
        f"<div class=article__quote><div class=q-text>{SAID}</div><div class=q-info>{WHO}</div></div>",
    ],
)
def test_who_is_quoted_stands_with_the_quotation(markup):
    """The name under a quotation is its credit, and no quotation of its own."""
    (quote,) = shown(markup)
    assert (quote.type, quote.text, quote.credit) == ("blockquote", SAID, WHO)


@pytest.mark.parametrize("name", ["pullquote", "pull-quote", "zitat", "story__pullQuote"])
def test_pull_quote_is_no_paragraph(name):
    """What stands in an element called a pull quote is a quotation."""
    (quote,) = shown(f"<div class={name}><p>{SAID}</p></div>")
    assert (quote.text, quote.credit) == (SAID, None)


def test_story_in_an_element_called_quote_stays_one():
    """Where an element holds most of the text its name means something else."""
    page = f"<article><h1>Bridge</h1><div class=quote><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p><p>{SAID}.</p></div>"
    assert {block.type for block in parse_html(page, url=URL, annotate=()).body} == {"paragraph"}


@pytest.mark.parametrize(
    "markup",
    [
        "<table><caption>Ferries</caption><tr><th>Year<th>Boats<tr><td>2019<td>84<tr><td>2024<td>51</table>",
        "<figure><table><tr><th>Year<th>Boats<tr><td>2019<td>84<tr><td>2024<td>51</table>"
        "<figcaption>Ferries</figcaption></figure>",
    ],
)
def test_table_has_its_caption(markup):
    """The caption of a table is the table's, and that of no picture."""
    article = read(markup)
    (table,) = [block for block in article.body if block.type == "table"]
    assert (table.caption, table.header_rows, table.rows[1]) == ("Ferries", 1, ("2019", "84"))
    assert article.images == ()


@pytest.mark.parametrize(
    ("markup", "url"),
    [
        ("<video><source src=/v/1.mp4 type=video/mp4><source src=/v/1.webm></video>", "https://news.example/v/1.mp4"),
        ("<div class=video-box><iframe src=https://video.example/e/1></iframe></div>", "https://video.example/e/1"),
        ("<div class=fb-post data-href=https://face.example/p/1></div>", "https://face.example/p/1"),
        (
            "<div data-html='&lt;iframe width=9 src=&quot;//video.example/e/1&quot;&gt;&lt;/iframe&gt;'></div>",
            "https://video.example/e/1",
        ),
        ("<figure><oembed url=https://video.example/e/1></oembed></figure>", "https://video.example/e/1"),
        ("<lite-youtube videoid=a1></lite-youtube>", "https://www.youtube.com/watch?v=a1"),
        ("<iframe data-cookieconsent-src=https://video.example/e/1></iframe>", "https://video.example/e/1"),
        (
            "<amp-iframe src=https://chart.example/1><amp-img placeholder src=/ph.jpg width=900 height=500></amp-img>"
            "</amp-iframe>",
            "https://chart.example/1",
        ),
        (
            "<blockquote class=text-post-media data-text-post-permalink=https://t.example/1>"
            "<a href=https://t.example/1>Post</a></blockquote>",
            None,
        ),
    ],
)
def test_what_is_shown_from_elsewhere_keeps_its_address(markup, url):
    """Players, frames and posts are embeds in their places, and what stands in for them until then is nothing."""
    article = read(markup)
    urls = [block.url for block in article.body if block.type == "embed"]
    assert urls == ([url] if url else [])
    assert article.images == ()


def test_post_may_end_a_story():
    """A post behind the last paragraph is the story's; a list of links behind it is not."""
    post = '<blockquote class=twitter-tweet><p>Gone.</p><a href="https://x.example/a/1">4 March</a></blockquote>'
    page = f"<article><h1>Bridge</h1><div class=story-text><p>{FIRST}</p><p>{SECOND}</p>{post}<ul><li>Apps</ul></div>"
    assert [block.type for block in parse_html(page, url=URL, annotate=()).body] == ["paragraph", "paragraph", "embed"]


@pytest.mark.parametrize(
    ("markup", "caption", "credit"),
    [
        ("<figcaption><span>The pier.</span><span>Jo Roe</span></figcaption>", "The pier.", "Jo Roe"),
        ("<figcaption><span>The pier.</span><span>Photo: Jo Roe</span></figcaption>", "The pier.", "Jo Roe"),
        ("<figcaption>The pier.<span class=byline>JO ROE</span></figcaption>", "The pier.", "JO ROE"),
        ("<figcaption>The pier <span class=firma>/ JO ROE</span></figcaption>", "The pier", "JO ROE"),
        ("<figcaption>The pier.</figcaption><cite>Jo Roe via Dock</cite>", "The pier.", "Jo Roe via Dock"),
        ("<figcaption>The pier. © Jo Roe</figcaption><p class=copyright>©</p>", "The pier.", "Jo Roe"),
    ],
)
def test_credit_in_an_element_of_its_own_is_told_from_the_caption(markup, caption, credit):
    """Elements of a caption that meet without a blank are read apart: what is seen, and who took it."""
    article = read(f"<figure><img src=/pier.jpg width=900 height=600>{markup}</figure>")
    (image,) = article.images
    assert (image.caption, image.credit) == (caption, credit)
    assert next(block.image for block in article.body if block.type == "figure") == image


def test_box_called_a_caption_is_no_furniture_around_a_picture():
    """Publishing systems call the box of a picture a caption, and wrap it in an article of its own."""
    media = "<article class='media media--image'><img src=/pier.jpg width=900 height=600></article>"
    (figure,) = shown(f"<figure class='caption caption-media'>{media}<figcaption>The pier.</figcaption></figure>")
    assert figure.image.caption == "The pier."
    (figure,) = shown(media)
    assert figure.image.url == "https://news.example/pier.jpg"


def test_slides_with_captions_are_figures():
    """The pictures of a story's own slide show are figures with their words."""
    slide = "<figure class=slide><img src=/{0}.jpg width=900 height=600><figcaption>{1}</figcaption></figure>"
    slides = slide.format("pier-north", "The pier.") + slide.format("pier-south", "The quay.")
    found = shown(f"<div class=carousel>{slides}</div>")
    assert [block.text for block in found] == ["The pier.", "The quay."]


def test_field_with_summary_is_no_standfirst():
    """One publishing system calls the field of the body "text with summary"."""
    page = f"<main><h1>Bridge</h1><div class='field field--type-text-with-summary'><p>{FIRST}</p><p>{SECOND}</p></div>"
    article = parse_html(page, url=URL, annotate=())
    assert article.text == f"{FIRST}\n\n{SECOND}"


def test_entries_beside_the_headline_are_the_story():
    """Where no article holds the headline, those of one look are the entries of a live blog."""
    entries = "".join(
        f"<article class=entry><header><time>{hour}</time><h3>{head}</h3></header><p>{line}</p></article>"
        for hour, head, line in (("11:00", "Vote", FIRST), ("10:00", "Warning", SECOND), ("9:00", "Plans", THIRD))
    )
    article = parse_html(f"<div><h1>Bridge to close: live</h1></div><div>{entries}</div>", url=URL, annotate=())
    told = ["11:00", "Vote", FIRST, "10:00", "Warning", SECOND, "9:00", "Plans", THIRD]
    assert [block.text for block in article.body] == told


def test_paragraphs_in_a_list_of_entries_are_paragraphs():
    """Items that hold several paragraphs in an element of their own are no list."""
    items = "".join(
        f"<li class=item><div class=text><p>{one}</p><p>{two}</p></div>"
        for one, two in ((FIRST, SECOND), (THIRD, FIRST + " Again."))
    )
    article = parse_html(f"<main><h1>Bridge</h1><ul class=entries>{items}</ul></main>", url=URL, annotate=())
    assert {block.type for block in article.body} == {"paragraph"}


def test_caption_whose_picture_a_style_sheet_shows_is_the_lead_images():
    """The lead image may be the background of a box; its caption stands behind it all the same."""
    head = '<meta property="og:image" content="https://news.example/lead-bridge.jpg">'
    words = "<p class=hero-caption>The old bridge in May. <small>Photo: Jo Roe</small></p>"
    before = f"<div class=hero style='background-image:url(/lead-bridge.jpg)'></div>{words}"
    (image,) = read("", head, before).images
    assert (image.caption, image.credit) == ("The old bridge in May.", "Jo Roe")


def test_words_in_the_box_of_a_picture_are_its_caption():
    """Where nothing is called a caption, the line and the credit in a picture's box are what is said of it."""
    words = "<p>The old bridge in May.</p><p>Photo: Jo Roe</p>"
    before = f"<div class=image-box><div><img src=/bridge-lead.jpg></div><div>{words}</div></div>"
    (image,) = read("", "", before).images
    assert (image.caption, image.credit) == ("The old bridge in May.", "Jo Roe")


@pytest.mark.parametrize(
    "markup",
    [
        "<a href=/by/ana><img class=author-photo src=/faces/ana-large.jpg width=400 height=400></a>",
        "<a href=/><img src=/gfx/brand-large.jpg alt='News Example' width=400 height=200></a>",
        "<div class=ad-slot><img src=/c/creative-large.jpg width=600 height=400></div>",
        "<img src=/ads/creative-large.jpg>",
        "<img src=/c/creative.jpg width=970 height=250>",
        "<img src='/c/teaser-other.jpg?w=120'>",
        "<figure class='kg-bookmark-card'><a href=https://o.example><img src=/c/report-cover.jpg></a></figure>",
    ],
)
def test_what_is_no_picture_of_the_story_is_left_out(markup):
    """Faces of those who write, marks of the house, advertisements and cards of other pages are no pictures."""
    article = read(markup, '<meta property="og:site_name" content="News Example">')
    assert article.images == ()
    assert [block for block in article.body if block.type == "figure"] == []


def test_picture_behind_a_placeholder_has_the_words():
    """What stands in for a picture until a script has loaded it takes neither its place nor its caption."""
    grey = "<img src=/static/grey-placeholder.png alt=''>"
    (image,) = read(
        f"<figure><div>{grey}<img src=/pier-north.jpg></div><figcaption>The pier.</figcaption></figure>"
    ).images
    assert (image.url, image.caption) == ("https://news.example/pier-north.jpg", "The pier.")


def test_picture_for_pages_without_scripts_is_not_shown_twice():
    """A picture loaded late and its twin for pages without scripts are one, the sources of the twin included."""
    picture = "<picture><source srcset='/pier-a.jpg 800w, /pier-b.jpg 1600w'><img src=/pier-a.jpg></picture>"
    late = f"<noscript>{picture}</noscript>"
    (figure,) = shown(f"<figure>{late}<figcaption>The pier.</figcaption></figure>")
    assert figure.image.url == "https://news.example/pier-b.jpg"
    twins = "<noscript><img src=/pier-north.jpg></noscript><img data-src=/pier-north.jpg>"
    assert len(shown(f"<figure>{twins}<figcaption>The pier.</figcaption></figure>")) == 1


def test_link_to_the_same_picture_leads_to_its_best_rendition():
    """A picture that opens the same file in full size is that file; other links are links."""
    (image,) = read("<a href=/s1600/pier-north.jpg><img src=/s400/pier-north.jpg width=400 height=300></a>").images
    assert (image.url, image.width) == ("https://news.example/s1600/pier-north.jpg", None)
    (image,) = read("<a href=/other.jpg><img src=/s400/pier-north.jpg width=400 height=300></a>").images
    assert image.url == "https://news.example/s400/pier-north.jpg"


def test_words_that_an_image_keeps_for_a_gallery_are_its_caption():
    """Galleries keep captions and credits in attributes."""
    (image,) = read(
        "<img src=/pier-north.jpg data-caption='<p>The pier &amp;amp; quay.</p>' data-credit='Jo Roe'>"
    ).images
    assert (image.caption, image.credit) == ("The pier & quay.", "Jo Roe")


def test_the_caption_behind_a_hidden_twin_is_that_of_the_picture_shown():
    """A box that opens on a click holds the picture again, larger, with the same words."""
    words = "<p class=image-caption>A man carries a box. [Photo courtesy of the museum]</p>"
    hidden = f'<div class=modal style="display:none"><img src=/a-1200.jpg>{words}</div>'
    article = read("", before=f"<div class=lead><img src=/a-585.jpg>{hidden}{words}</div>")
    said = [(image.caption, image.credit) for image in article.images]
    assert said == [("A man carries a box.", "Photo courtesy of the museum")]


def test_pull_quote_in_headings_is_no_crosshead():
    """A quotation may look like headings, one for what is said and one for who said it; a heading above it is none."""
    (quote,) = shown(f"<div class='quotebox'><div><h4 class=quote>{SAID}</h4><h5>{WHO}</h5></div></div>")
    assert (quote.type, quote.text, quote.credit) == ("blockquote", SAID, WHO)
    assert [block.type for block in read(f"<div class=quotebox><h3>At work</h3><p>{SAID}.</p></div>").body[2:4]] == [
        "heading",
        "blockquote",
    ]


def test_caption_in_the_link_to_the_larger_picture_is_one():
    """Picture and caption stand in one link; what links and is not called a caption leads elsewhere."""
    picture = "<img src=/bridge.jpg width=750 height=375>"
    inner = f"<div>{picture}</div><p class=wp-caption-text>The bridge</p>"
    assert (
        read("", before=f"<div class=featured_image><a href=/bridge-large.jpg>{inner}</a></div>").images[0].caption
        == "The bridge"
    )


def test_line_in_a_box_named_after_its_picture_is_the_caption():
    """What stands with a picture in "artimg" is said of that, and sums no story up."""
    told = "The bridge, as seen from the mill."
    box = f"<div class=artimg><img src=/b.jpg width=640><br><i>{told}</i></div>"
    article = read("", before=f"<div class=info>By: Ana Ruiz | Hits: 12</div>{box}")
    assert article.images[0].caption == told
    assert article.standfirst is None


def test_slide_show_that_leads_the_story_has_its_caption():
    """A picture that the page declares as its own may stand in a carousel, with its words in an element of any name."""
    head = '<meta property="og:image" content="https://news.example/img/bridge-at-dawn-1200x630.jpg">'
    picture = "<div class=CarouselSlide-media><img src=/img/bridge-at-dawn-600x300.jpg></div>"
    words = "<div class=CarouselSlide-info><span>The old bridge on Monday. (Photo by Jo Roe)</span></div>"
    lead = f"<x-carousel class=Carousel><div class=CarouselSlide>{picture}{words}</div></x-carousel>"
    image = read("", head=head, before=lead).images[0]
    assert (image.caption, image.credit) == ("The old bridge on Monday.", "Jo Roe")


def test_name_with_an_office_below_a_quotation_is_who_is_quoted():
    """Two paragraphs of a quotation may be what was said and who said it."""
    (quote,) = shown(f"<div class=quote><blockquote><p>{SAID}.</p><p>{WHO}</p></blockquote></div>")
    assert (quote.text, quote.credit) == (f"{SAID}.", WHO)
