"""What publishing systems print around a story: each page has the markup of one kind of system, and a story of its own."""

# ruff: noqa: E501

from __future__ import annotations

import pytest

import newsrecord

URL = "https://www.example.org/news/ferry-runs-again"
TEXT = (
    "<p>The ferry to Lund Island left the harbour on Saturday for the first time in eleven days, said the port.</p>"
    "<p>The shop on the island had been without fresh bread since the storm tore the pier from its posts in March.</p>"
    "<p>A second boat is to follow next week, once divers have looked at the posts on the northern side of it.</p>"
)
HEAD = "<title>Ferry runs again</title><h1>Ferry runs again to Lund</h1>"


def read(html: str) -> newsrecord.Article:
    return newsrecord.parse_html(html, url=URL, annotate=())


@pytest.mark.parametrize(
    "figure",
    [
        '<figure><img src="/a.jpg"><figcaption>The pier in May. <span class="credit">Ana Ruiz</span></figcaption></figure>',
        '<figure><img src="/a.jpg"><figcaption>The pier in May. (<small class="copyright">Ana Ruiz</small>)</figcaption></figure>',
        '<figure><img src="/a.jpg"><figcaption>The pier in May.</figcaption><cite>Ana Ruiz</cite></figure>',
        '<figure><span><img src="/a.jpg"><i>Ana Ruiz</i></span><figcaption>The pier in May.</figcaption></figure>',
        '<div class="photo-carousel"><figure><img src="/a.jpg"><figcaption>The pier in May. Photo: Ana Ruiz</figcaption>'
        "</figure></div>",
        '<div><img src="/a.jpg"><p class="caption">The pier in May. | Photo Credit: Ana Ruiz</p></div>',
        '<div><img src="/a.jpg"><em class="img_desc">The pier in May. 사진=Ana Ruiz</em></div>',
        '<figure><img src="/a.jpg"><figcaption>The pier in May. Photo Ana Ruiz</figcaption></figure>',
    ],
)
def test_credit_is_told_from_the_caption(figure: str) -> None:
    """The words under a picture are parted into caption and credit, in whatever elements they stand."""
    image = read(f"<article>{HEAD}{figure}{TEXT}</article>").images[0]
    assert (image.caption, image.credit) == ("The pier in May.", "Ana Ruiz")


def test_box_around_picture_gives_caption_to_images() -> None:
    """The line that shares a box with a picture is its caption in the list of pictures as well as in the body."""
    box = '<div class="picture"><img src="/a.jpg"><span class="descr">The pier in May</span></div>'
    article = read(f"<article>{HEAD}<div>{TEXT[:110]}{box}{TEXT}</div></article>")
    assert [image.caption for image in article.images] == ["The pier in May"]


def test_button_on_picture_is_no_credit() -> None:
    """What a button beside a picture says is no credit."""
    figure = (
        '<figure><img src="/a.jpg"><div>Detailansicht öffnen</div><figcaption>The pier in May.</figcaption></figure>'
    )
    assert read(f"<article>{HEAD}{figure}{TEXT}</article>").images[0].credit is None


@pytest.mark.parametrize(
    ("html", "sections"),
    [
        (
            f'<article><header><div class="c"><a href="/coast/">Coast</a></div>{HEAD}</header>{TEXT}</article>',
            ("Coast",),
        ),
        (f'<article>{HEAD}<dl><dd class="category-name">Category: Coast</dd></dl>{TEXT}</article>', ("Coast",)),
        (f'<article><div><a href="/login">Login</a></div>{HEAD}{TEXT}</article>', ()),
        (
            '<div class="breadcrumb"><ul><li><a href="/">Harbour</a></li><li><a href="/c">Coast</a></li></ul></div>'
            f"<article>{HEAD}{TEXT}</article>",
            ("Coast",),
        ),
    ],
)
def test_section_beside_the_headline(html: str, sections: tuple[str, ...]) -> None:
    """A link above the headline that leads to a page of its name is the section, and the home page is none."""
    found = read(html).sections
    assert found in (sections, ("news",)) if not sections else found == sections


def test_links_to_pages_of_tags_are_tags() -> None:
    """A row of links that lead to pages of tags is the list of tags, whatever the row is called."""
    row = '<div class="oo"><a href="/tag/ferry">Ferry</a></div><div class="oo"><a href="/tag/lund">Lund</a></div>'
    assert read(f"<article>{HEAD}{TEXT}{row}</article>").tags == ("Ferry", "Lund")


def test_label_run_together_with_tags() -> None:
    """The label of a list of tags is none of them, in any words."""
    row = '<div class="tags"><span>Temas</span><a href="/x/1">Ferry</a><a href="/x/2">Lund</a></div>'
    assert read(f"<article>{HEAD}{TEXT}{row}</article>").tags == ("Ferry", "Lund")


def test_blog_with_its_name_in_the_first_rank() -> None:
    """The name of a blog that its title joins to the post's headline is no headline; the post's author is its own."""
    foot = '<div class="post-footer"><span class="post-author vcard">By <span itemprop="author">Ana Ruiz</span></span></div>'
    page = (
        "<title>Harbour Notes: Ferry runs again to Lund</title><h1>Harbour Notes</h1>"
        '<div itemprop="blogPost" itemscope itemtype="http://schema.org/BlogPosting"><h3 itemprop="name">Ferry runs again'
        f' to Lund</h3><div itemprop="description articleBody">{TEXT}</div>{foot}</div>'
    )
    article = read(page)
    assert article.headline == "Ferry runs again to Lund"
    assert article.byline is not None
    assert article.byline.names == ("Ana Ruiz",)
    assert len(article.body) == 3


def test_description_cut_from_the_text_is_no_standfirst() -> None:
    """A description that a program cut from the first paragraph is no standfirst."""
    meta = '<meta name="description" content="The ferry to Lund Island left the harbour on Saturday for the …">'
    assert read(f"{meta}<article>{HEAD}{TEXT}</article>").standfirst is None


def test_paragraph_of_a_joiner_is_nothing() -> None:
    """A paragraph that holds an invisible joiner is no paragraph."""
    assert len(read(f"<article>{HEAD}{TEXT}<p>\u200d</p></article>").body) == 3
