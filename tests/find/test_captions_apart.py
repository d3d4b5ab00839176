"""Captions are known by where they stand and what they say where no class calls them so."""

from __future__ import annotations

import pytest

from newsrecord import parse_html

LINES = [
    f"The harbour of Lund was closed for {days} days after the storm, the port master said on Monday."
    for days in range(2, 9)
]
LONG = (
    "Fishermen pull their boats ashore behind the old pier, where the waves had torn away "
    + "stone after stone, " * 6
    + "at night."
)


def read(*parts):
    story = "".join(f"<p>{line}</p>{part}" for line, part in zip(LINES, [*parts, *[""] * len(LINES)], strict=False))
    page = f"<title>Harbour closed</title><div class=a1><h1>Harbour closed</h1><div class=b2>{story}</div></div>"
    article = parse_html(page, url="https://harbour.example/1")
    return [each.caption for each in article.images], [b.text for b in article.body if b.type == "paragraph"]


def test_line_that_repeats_the_alternative_text_is_the_caption():
    """What a picture says of itself stands below it once more, behind the name of who took it."""
    seen = "The pier of Lund on Sunday morning, before the storm."
    box = f"<p><img src=/p.jpg width=800 alt='{seen}'></p><p>Ana Ruiz</p><p>{seen}</p>"
    captions, body = read(box)
    assert body == LINES
    assert captions[0].endswith(seen)


def test_linked_line_that_repeats_the_alternative_text_is_no_caption():
    """The picture of another story says its title, and so does the link."""
    seen = "Ferry runs again after eleven days of storm"
    captions, body = read(f"<div class=c3><img src=/p.jpg width=800 alt='{seen}'><a href=/2>{seen}</a></div>")
    assert (captions, body) == ([], LINES)


def test_long_line_with_a_credit_below_is_a_caption():
    """In a box with a picture, a line that says whose it is closes what is said of it, at whatever length."""
    captions, body = read(f"<div class=c3><img src=/p.jpg width=800><p>{LONG}</p><p>Image: Ana Ruiz</p></div>")
    assert body == LINES
    assert captions[0] == LONG


@pytest.mark.parametrize("number", [1, 5])
def test_captions_may_be_a_quarter_of_the_text(number):
    """A short story has many pictures, and says of each what it shows."""
    said = "Boats lie behind the pier of Lund"
    boxes = [f"<div class=c3><img src=/{i}.jpg width=800><p>{said} {i}</p></div>" for i in range(number)]
    assert read(*boxes) == ([f"{said} {i}" for i in range(number)], LINES)


@pytest.mark.parametrize(
    ("inside", "caption", "credit"),
    [
        (
            "The pier on Sunday.<span>Ana Ruiz via Getty Images</span>",
            "The pier on Sunday.",
            "Ana Ruiz via Getty Images",
        ),
        ("<span>1/12</span>The pier on Sunday.", "The pier on Sunday.", None),
        ("<button>Toggle caption</button> The pier on Sunday.", "The pier on Sunday.", None),
        ("The pier on Sunday. (Photo: Ana Ruiz) <a href=/buy>Buy Photo</a>", "The pier on Sunday.", "Ana Ruiz"),
    ],
)
def test_caption_is_parted_from_what_looks_set_off(inside, caption, credit):
    """A name right behind the sentence is the credit; the number of a picture and the words of buttons are neither."""
    box = f"<figure><img src=/p.jpg width=800 height=600><figcaption>{inside}</figcaption></figure>"
    page = f"<h1>Harbour closed</h1>{''.join(f'<p>{line}</p>' for line in LINES)}{box}"
    (image,) = parse_html(page, url="https://harbour.example/1").images
    assert (image.caption, image.credit) == (caption, credit)


@pytest.mark.parametrize(
    "sign",
    [
        "<div class=share><a href=/x><img src='/i/x.png' alt=X></a></div>",
        "<img src='https://count.example/p?c=2' style='display: none'>",
    ],
)
def test_signs_of_networks_and_pixels_are_no_pictures(sign):
    """What shares the page, and what counts who reads it, is no picture of the story."""
    assert read(sign) == ([], LINES)


CLAUSES = "The committee of the harbour of Lund on the old pier, from left to right: " + ", ".join(
    [f"{first} {last}" for first in ("Ana", "Bo", "Eva") for last in ("Ruiz", "Lind", "Aalto", "Moreau", "Feld")]
)


def test_long_line_of_a_class_of_its_own_is_a_caption():
    """The one line in a box with a picture, of a class that no paragraph of the story has, is what it shows."""
    captions, body = read(f"<div class=c3><a href=/p.jpg><img src=/p.jpg width=800></a><p class=d4>{CLAUSES}</p></div>")
    assert (captions, body) == ([CLAUSES], LINES)


def test_long_line_of_a_common_class_is_a_paragraph():
    """Where the story's other paragraphs are of the same class, a long one beside a picture is one of them."""
    box = f"<div class=c3><img src=/p.jpg width=800><p class=d4>{CLAUSES}</p></div><p class=d4>{LONG}</p>"
    assert CLAUSES in read(box)[1]


@pytest.mark.parametrize(
    "picture",
    [
        "<img src=/p.jpg width=800 aria-describedby=e5>",
        "<img aria-describedby=e5>",
        "<img src=/p.jpg width=800 aria-describedby='e4 e5'>",
    ],
)
def test_what_a_picture_says_describes_it_is_its_caption(picture):
    """A line right behind a picture that names it as its description is a caption, of any length, loaded or not."""
    captions, body = read(f"<div class=c3>{picture}</div><div class=c4><p id=e5>{CLAUSES}.</p></div>")
    assert (captions, body) == ([f"{CLAUSES}."], LINES)


def test_described_elsewhere_is_told_in_the_story():
    """What describes a picture and stands further below is a paragraph as the others are."""
    captions, body = read("<img src=/p.jpg width=800 aria-describedby=e5>", f"<p id=e5>{LONG}</p>")
    assert captions == [None]
    assert LONG in body
