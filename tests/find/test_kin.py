"""Which files are one picture by what their names share."""

from __future__ import annotations

import pytest

from newsrecord import parse_html
from newsrecord.find.pictures.kin import are_kin

BASE = "https://img.harbour.example"
TEXT = "".join(
    f"<p>The harbour of Lund was closed for {i} days after the storm, the port master said on Monday.</p>"
    for i in range(3)
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("/image/65453399_6.jpg", "/image/65453399_303.jpg"),
        ("/bdb/2706842/1200x.jpg", "/bdb/2706842/765x431.webp"),
        ("/73/1469573_400_400_0_0_0_0_2.jpg", "/73/1469573_605_0_0_0_0_0_2.jpg"),
        ("/i/171818093-kfwC--1248x770@Harbour.JPG", "/i/171818093-kfwC--624x385@Harbour.JPG"),
        ("/i/the-harbour-of-lund-closes_opengraph.jpg", "/i/the-harbour-of-lund-closes_ng_image_full.jpg"),
        ("/m/rp5xy8sa3zq1_std1024.jpg", "/m/rp5xy8sa3zq1_wd640.jpg/the-harbour-of-lund-is-closed-now.jpg"),
        (
            "/505/670aaec2-873f-44a8-815a-b7d2a862812c/r/S-250.webp",
            "/505/670aaec2-873f-44a8-815a-b7d2a862812c/r/M-760.webp",
        ),
        ("/2026/05/01/IMG_3689.jpg", "/d/?url=https%3A%2F%2Fstore.example%2F2026%2F05%2F01%2FIMG_3689.jpg&w=5"),
    ],
)
def test_files_that_share_a_code_are_kin(one, other):
    """A number, a code or a name of many words tells a picture, whatever its cuts are called."""
    assert are_kin(BASE + one, BASE + other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("/2706842/1.jpg", "/2706842/2.jpg"),
        ("/2706842/ferry.jpg", "/2706842/harbour.jpg"),
        ("/a/20260501-ferry.jpg", "/a/20260501-harbour.jpg"),
        ("/a/ferry-1200x628.jpg", "/a/harbour-1200x628.jpg"),
        ("/a/std1024.jpg", "/b/std1024.jpg"),
        ("/a/harbour.jpg", "/b/harbour.jpg"),
    ],
)
def test_files_that_share_a_day_or_a_size_are_not(one, other):
    """The story's number, its day and the sizes of its pictures are those of all of them."""
    assert not are_kin(BASE + one, BASE + other)


def images(inner, lead="65453399_6"):
    head = f"<title>Harbour closed</title><meta property='og:image' content='{BASE}/i/{lead}.jpg'>"
    page = f"{head}<article><h1>Harbour closed</h1>{inner}{TEXT}</article>"
    return [
        (image.url.rpartition("/")[2], image.caption)
        for image in parse_html(page, url="https://harbour.example/1").images
    ]


FIGURE = "<figure><img src='{0}/i/{1}.jpg'><figcaption>{2}</figcaption></figure>"


def test_printed_picture_stands_for_the_declared_one():
    """A lead image is declared in one cut and printed in another, with its caption."""
    figure = FIGURE.format(BASE, "65453399_303", "Boats in the harbour")
    assert images(figure) == [("65453399_303.jpg", "Boats in the harbour")]


def test_several_pictures_with_one_code_stand_for_none():
    """What several pictures of the page have in common is the story's."""
    figures = "".join(FIGURE.format(BASE, f"65453399_{i}03", f"Boat {i} in the harbour") for i in (3, 4))
    assert [name for name, _ in images(figures)] == ["65453399_6.jpg", "65453399_303.jpg", "65453399_403.jpg"]
