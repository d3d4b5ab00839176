"""Which pictures are a story's, and what is said about them."""

from __future__ import annotations

import json

import pytest

from newsrecord import extract_html
from newsrecord.find.pictures.media import find_images
from newsrecord.model.body import Image
from newsrecord.page.outline import Chunk, Container, DataNode, Meta, Outline
from newsrecord.page.walk import read_page

BASE = "https://harbour.example/"


def figure(url: str | None = None, container: int = 0, **more: object) -> Chunk:
    image = Image(url=url, **more)  # type: ignore[arg-type]
    return Chunk(
        kind="figure", text=image.caption or "", container=container, tag="figure", locator="figure", image=image
    )


def page(*chunks: Chunk, image: object = None, metas: tuple[Meta, ...] = (), form: str = "html") -> Outline:
    holders = (
        Container("body", -1, {}, frozenset(), "body"),
        Container("aside", 0, {}, frozenset({"related"}), "aside"),
    )
    nodes = () if image is None else (DataNode(("NewsArticle",), {"image": image}, "json-ld[0]$", "json-ld"),)
    return Outline(form=form, chunks=chunks, containers=holders, nodes=nodes, metas=metas, base=BASE)  # type: ignore[arg-type]


def images(outline: Outline) -> list[Image]:
    return [each.value for each in find_images(outline)]


def test_declared_image_leads() -> None:
    """The declared picture goes before the figures, with its size and words."""
    declared = {
        "url": "/lead.jpg",
        "width": "800px",
        "height": {"value": 600.0},
        "caption": "A ship.",
        "creditText": "Jo Roe",
    }
    found = images(page(figure(BASE + "second.jpg"), image=declared))
    assert found[0] == Image(url=BASE + "lead.jpg", caption="A ship.", credit="Jo Roe", width=800, height=600)
    assert found[1].url == BASE + "second.jpg"


def test_declared_image_may_be_an_address_or_a_list() -> None:
    """An address alone will do; of several renditions the first stands for the picture."""
    assert images(page(image=BASE + "a.jpg")) == [Image(url=BASE + "a.jpg")]
    found = find_images(page(image=[BASE + "a.jpg", BASE + "b.jpg"]))
    assert [each.evidence.confidence for each in found] == [0.95, 0.3]


def test_card_image_has_an_alternative_text() -> None:
    """The picture of the page's card comes with its text."""
    metas = (Meta("og:image", "/card.jpg", "meta"), Meta("og:image:alt", "A ship", "meta"))
    assert images(page(metas=metas)) == [Image(url=BASE + "card.jpg", alt="A ship")]


def test_same_picture_is_kept_once_with_all_its_words() -> None:
    """A picture that is declared and printed is one, in whatever size, and keeps its printed caption."""
    url = BASE + "harbour-after-the-storm"
    outline = page(figure(url + "-1024x768.jpg", caption="A ship.", alt="ship"), image=url + ".jpg?w=9")
    assert images(outline) == [Image(url=url + ".jpg?w=9", caption="A ship.", alt="ship")]
    again = page(figure(url + ".jpg", caption="A ship."), figure(url + ".jpg", alt="ship"))
    assert images(again) == [Image(url=url + ".jpg", caption="A ship.", alt="ship")]


def test_caption_and_credit_are_parted() -> None:
    """The credit printed behind a caption is taken out of it."""
    (found,) = images(page(figure(BASE + "a.jpg", caption="A ship waits. [Photo courtesy of the Harbour]")))
    assert (found.caption, found.credit) == ("A ship waits.", "Photo courtesy of the Harbour")


def test_captions_of_plain_text_are_pictures() -> None:
    """A caption line in plain text tells of a picture without an address; the same caption twice is one picture."""
    caption = Chunk(
        kind="paragraph",
        text="A ship waits. [Photo courtesy of Jo]",
        container=0,
        tag="line",
        locator="line 3",
        role="caption",
    )
    (found,) = find_images(page(caption, caption, form="text"))
    assert (found.value.caption, found.value.credit, found.evidence.source) == (
        "A ship waits.",
        "Photo courtesy of Jo",
        "text",
    )


@pytest.mark.parametrize(
    "chunk",
    [
        figure(BASE + "logo.png"),
        figure(BASE + "img/avatar/7.jpg"),
        figure(BASE + "a.svg"),
        figure(BASE + "a.jpg", width=1, height=1),
        figure(BASE + "a.jpg", height=20),
        figure(BASE + "a.jpg", container=1),
    ],
)
def test_what_is_no_picture_of_the_story_is_left_out(chunk: Chunk) -> None:
    """Logos, portraits, pixels and other stories' pictures are left out."""
    assert images(page(chunk)) == []


@pytest.mark.parametrize(
    "junk",
    [
        7,
        True,
        {},
        {"url": 7},
        {"url": []},
        "javascript:x",
        {"url": BASE + "logo.png"},
        {"url": BASE + "a.jpg", "width": 5},
        BASE + "logo.svg",
    ],
)
def test_values_that_are_no_picture_are_endured(junk: object) -> None:
    """Whatever is declared as an image, nothing is raised."""
    assert (
        images(page(image=junk, metas=(Meta("og:image", "data:x", "m"), Meta("twitter:image", "/logo.png", "m")))) == []
    )


def test_many_pictures_are_all_found() -> None:
    """A page of a thousand pictures gives each: what is too many is for the draft to say."""
    assert len(images(page(*(figure(f"{BASE}boat-{n}-in-the-harbour.jpg") for n in range(1_000))))) == 1_000


PROSE = "The harbour stayed shut on Friday while the waves broke over the wall and the ferries lay at anchor. "


def read(body: str, head: str = "", **data: object) -> Outline:
    script = json.dumps({"@type": "NewsArticle", "headline": "Storm", **data})
    return read_page(
        f'<head>{head}<script type="application/ld+json">{script}</script></head>{body}', url=BASE + "storm"
    )


def test_largest_rendition_stands_for_a_picture() -> None:
    """A picture that is declared small and printed large is kept large, with the words under it."""
    figure = '<figure><img src="/ferry-at-dawn-1600x900.jpg"><figcaption>A ferry.</figcaption></figure>'
    (found,) = find_images(read(f"<h1>Storm</h1>{figure}<p>{PROSE}</p>", image="/ferry-at-dawn-400x225.jpg"))
    assert (found.value.url, found.value.caption) == (BASE + "ferry-at-dawn-1600x900.jpg", "A ferry.")
    assert (found.evidence.confidence, found.evidence.locator) == (0.95, "(//figure)[1]")


def test_shapes_of_the_declared_picture_are_one() -> None:
    """Linked data lists one picture in several shapes, whose names differ in their ends."""
    shapes = [BASE + f"68059583_{end}.jpg" for end in (804, 6, 605)]
    assert len(images(read("", image=shapes))) == 1
    assert len(images(read("", image=[BASE + "wall-seen-from-sea-1.jpg", BASE + "wall-seen-from-sea-2.jpg"]))) == 2


def test_reference_to_a_picture_is_followed() -> None:
    """A reference leads to the picture's own node; one that leads nowhere is no address of a file."""
    node = {"@type": "ImageObject", "@id": BASE + "#lead", "contentUrl": BASE + "lead.jpg", "caption": "A ship."}
    assert images(read("", image={"@id": BASE + "#lead"}, hasPart=node)) == [
        Image(url=BASE + "lead.jpg", caption="A ship.")
    ]
    assert images(read("", image={"@id": BASE + "#lead"})) == []


@pytest.mark.parametrize(
    "other",
    [
        '<div class="author-box"><img src="/ana.jpg" alt="Portrait"></div>',
        '<figure><img src="/ana.jpg" alt="Ana Ruiz"><figcaption>By Ana Ruiz, reporter</figcaption></figure>',
        '<div class="more"><div><img src="/other.jpg"></div><div><a href="/o">Another story of the sea</a></div></div>',
        '<figure><img src="/badge.png"></figure>',
    ],
)
def test_portraits_and_teasers_within_a_story_are_left_out(other: str) -> None:
    """The author's face and another story's picture between the paragraphs are none of the story's figures."""
    body = f"<article><h1>Storm</h1><p>{PROSE}</p>{other}<p>{PROSE} Later.</p></article>"
    data = json.dumps({"@type": "NewsArticle", "author": {"name": "Ana Ruiz"}})
    page = f'<script type="application/ld+json">{data}</script>{body}'
    article = extract_html(page, url=BASE + "storm").article
    assert article is not None
    assert (article.images, [block.type for block in article.body]) == ((), ["paragraph", "paragraph"])


def test_pictures_far_from_the_story_are_left_out() -> None:
    """Thumbnails above the headline and behind the last words belong to other stories."""
    thumb = '<li><div><img src="/thumb-of-story-{0}.jpg"></div><div><a href="/{0}">Another story no. {0}</a></div></li>'
    thumbs = f"<ul>{''.join(map(thumb.format, range(9)))}</ul>"
    body = f'{thumbs}<h1>Storm</h1><div><img src="/ferry-at-dawn.jpg"></div><p>{PROSE}</p><p>{PROSE} Later.</p>{thumbs}'
    article = extract_html(body, url=BASE + "storm").article
    assert article is not None
    assert [image.url for image in article.images] == [BASE + "ferry-at-dawn.jpg"]


def test_figure_of_the_body_takes_the_chosen_rendition() -> None:
    """The body and the list of pictures name the same file."""
    figure = '<figure><img src="/ferry-at-dawn-300x200.jpg"><figcaption>A ferry.</figcaption></figure>'
    head = f'<meta property="og:image" content="{BASE}ferry-at-dawn-1200x800.jpg">'
    page = f"<head>{head}</head><article><h1>Storm</h1><p>{PROSE}</p>{figure}<p>{PROSE} Later.</p></article>"
    article = extract_html(page, url=BASE + "storm").article
    assert article is not None
    (shown,) = [block.image for block in article.body if block.type == "figure"]
    assert shown == article.images[0]
    assert shown.url == BASE + "ferry-at-dawn-1200x800.jpg"


def test_caption_without_a_file_is_kept_where_it_tells_something() -> None:
    """A picture that a script would show leaves its caption; a stray word is no picture."""
    caption = "<figure><figcaption>A ferry lies at anchor off the wall. Photo: Jo Roe</figcaption></figure>"
    assert images(read(f"<h1>Storm</h1><p>{PROSE}</p>{caption}")) == [
        Image(caption="A ferry lies at anchor off the wall.", credit="Jo Roe")
    ]
    assert images(read(f"<h1>Storm</h1><p>{PROSE}</p><figure><figcaption>Powered by</figcaption></figure>")) == []


def test_card_picture_has_its_size() -> None:
    """The metas beside the card's picture give its size."""
    head = (
        '<meta property="og:image" content="/card.jpg"><meta property="og:image:width" content="1200">'
        '<meta property="og:image:height" content="630">'
    )
    assert images(read("", head)) == [Image(url=BASE + "card.jpg", width=1200, height=630)]


def test_pictures_stand_in_the_order_of_the_page() -> None:
    """The declared picture leads; of the others none goes before another for its caption."""
    outline = page(
        figure(BASE + "one.jpg"),
        figure(BASE + "two.jpg", caption="A wall."),
        figure(BASE + "three.jpg"),
        image="/lead.jpg",
    )
    assert [image.url for image in images(outline)] == [
        BASE + f"{name}.jpg" for name in ("lead", "one", "two", "three")
    ]


def test_card_of_another_network_is_no_second_picture() -> None:
    """What a meta declares beside the lead image, and the page shows nowhere, is one more cut of it."""
    metas = (Meta("og:image", "/cards/slogan-7.jpg", "meta"), Meta("twitter:image", "/cards/square-8.jpg", "meta"))
    assert [each.url for each in images(page(image=BASE + "harbour-at-night.jpg", metas=metas))] == [
        BASE + "harbour-at-night.jpg"
    ]


def test_declared_caption_gives_up_its_credit() -> None:
    """Where the credit stands in the declared caption too, it is told once."""
    declared = {"url": "/lead.jpg", "caption": "A ship - Copyright Jo Roe/AP", "creditText": "Copyright Jo Roe/AP"}
    assert images(page(image=declared))[0].caption == "A ship"
    declared = {"url": "/lead.jpg", "caption": "A ship at anchor. Photo: Jo Roe"}
    assert (images(page(image=declared))[0].caption, images(page(image=declared))[0].credit) == (
        "A ship at anchor.",
        "Jo Roe",
    )


def test_card_of_pages_without_a_picture_is_none_of_the_story_s() -> None:
    """Files are called "default" for the networks; a picture may be called so beside other words."""
    metas = (Meta("og:image", "/img/og/default.png", "meta"),)
    assert images(page(metas=metas)) == []
    metas = (Meta("og:image", "/img/ferry-default-route.png", "meta"),)
    assert [image.url for image in images(page(metas=metas))] == [BASE + "img/ferry-default-route.png"]


def test_name_of_the_file_is_no_caption() -> None:
    """Publishing systems declare the file's name where nobody wrote a caption."""
    found = images(page(image={"url": "/2026/ferry-at-dawn.png", "caption": "ferry-at-dawn"}))
    assert found == [Image(url=BASE + "2026/ferry-at-dawn.png")]


def test_picture_for_small_screens_is_no_second_figure() -> None:
    """Of two neighbours with one picture the one with the caption stays."""
    words = "The harbour stayed shut on Friday while the waves broke over the wall, and the ferries lay at anchor. "
    figures = (
        '<div class="mobile"><img src="/ferry-at-dawn-640x480.jpg" width="640" height="480"></div>'
        '<figure><img src="/ferry-at-dawn.jpg" width="1200" height="900"><figcaption>The ferry.</figcaption></figure>'
    )
    html = f"<article><h1>Storm</h1><p>{words * 2}</p>{figures}<p>{words * 3}</p></article>"
    article = extract_html(html, url="https://harbour.example/1").article
    assert article is not None
    assert [block.image.caption for block in article.body if block.type == "figure"] == ["The ferry."]


def test_words_called_a_caption_elsewhere_are_none() -> None:
    """A search window and an author's badge have captions, too."""
    line = '<div class="search-modal"><div class="search-caption">Type your search and press enter</div></div>'
    head = '<meta property="og:image" content="https://harbour.example/ferry.jpg">'
    words = "The harbour stayed shut on Friday while the waves broke over the wall, and the ferries lay at anchor. "
    page = f"<html><head>{head}</head><body>{line}<h1>Storm</h1><p>{words * 2}</p><p>{words * 3}</p></body></html>"
    article = extract_html(page, url="https://harbour.example/1").article
    assert article is not None
    assert article.images[0].caption is None


def test_picture_in_the_card_of_another_story_is_none_of_the_story_s() -> None:
    """A thumbnail above a link, however deep either stands in the card."""
    words = "The harbour stayed shut on Friday while the waves broke over the wall, and the ferries lay at anchor. "
    card = (
        '<div class="card"><div><div><img src="/other-story.jpg" width="400" height="300"></div></div>'
        '<div><p><a href="/2">Sport</a></p><h4><a href="/2">The rowers of Lund win again</a></h4></div></div>'
    )
    html = f"<article><h1>Storm</h1><p>{words * 2}</p>{card}<p>{words * 3}</p></article>"
    article = extract_html(html, url="https://harbour.example/1").article
    assert article is not None
    assert article.images == ()


@pytest.mark.parametrize("name", ["s-ewm", "qrcode-box", "ts_wx", "weixin"])
def test_code_for_telephones_is_no_picture_of_the_story(name: str) -> None:
    """Portals in Chinese show a code by which telephones find their account."""
    words = "The harbour stayed shut on Friday while the waves broke over the wall, and the ferries lay at anchor. "
    code = f'<div class="{name}"><img src="/a1.png"><p>Scan it</p></div>'
    html = f"<article><h1>Storm</h1><p>{words * 2}</p>{code}<p>{words * 3}</p></article>"
    article = extract_html(html, url="https://harbour.example/1").article
    assert article is not None
    assert article.images == ()


def test_address_of_the_page_is_no_picture() -> None:
    """Where a story has no picture, some systems declare its own address, or that of the site, as one."""
    for address in (BASE, f"{BASE}news/1", f"/web/20260505100000im_/{BASE}news/1"):
        meta = Meta("og:image", address, "meta")
        outline = Outline(
            form="html", metas=(meta,), base=f"{BASE}news/1", url=f"{BASE}news/1", address=f"{BASE}news/1"
        )
        assert images(outline) == []


@pytest.mark.parametrize("name", ["og-image.png", "assets/share.jpg", "facebook_harbour.jpg", "img/ogp.png", "fb.jpg"])
def test_card_of_a_whole_site_is_no_picture(name: str) -> None:
    """What is called after its purpose, and maybe after the outlet, stands for every page without a picture."""
    assert images(page(metas=(Meta("og:image", BASE + name, "meta"), Meta("og:site_name", "Harbour", "meta")))) == []
    assert images(page(image={"url": f"/{name}"}, metas=(Meta("og:site_name", "Harbour", "meta"),))) == []


@pytest.mark.parametrize("name", ["2026/05/facebook.jpg", "share-of-the-catch.jpg", "social-club.jpg", "twitter.jpg"])
def test_card_of_a_story_is_a_picture(name: str) -> None:
    """A folder with a number, or any other word, is that of one story."""
    found = images(page(metas=(Meta("og:image", BASE + name, "meta"), Meta("og:site_name", "Harbour", "meta"))))
    assert [each.url for each in found] == [BASE + name]


def test_every_declared_picture_is_one() -> None:
    """A gallery that linked data declare is whole, however many pictures it has."""
    urls = [
        f"{BASE}2026/05/{name}.jpg" for name in (f"{chr(97 + i % 26) * 3}{chr(97 + i // 26) * 3}" for i in range(300))
    ]
    assert [each.url for each in images(page(image=urls))] == urls
