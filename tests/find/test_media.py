"""Which pictures are a story's, and what is said about them."""

from __future__ import annotations

import pytest

from newsrecord.find.media import find_images
from newsrecord.model.body import Image
from newsrecord.page.outline import Chunk, Container, DataNode, Meta, Outline

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
    assert len(images(page(*(figure(f"{BASE}picture-number-{n}.jpg") for n in range(1_000))))) == 1_000
