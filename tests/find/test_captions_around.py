"""The words of a figure go to the picture in it, wherever they stand."""

from __future__ import annotations

import pytest

from newsrecord import parse_html

TEXT = "".join(
    f"<p>The harbour of Lund was closed for {days} days after the storm, the port master said on Monday.</p>"
    for days in (2, 3, 4)
)


def read(figure):
    page = f"<title>Harbour closed</title><article><h1>Harbour closed</h1>{figure}{TEXT}</article>"
    return [(each.caption, each.credit) for each in parse_html(page, url="https://harbour.example/1").images]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Boats in the harbour. Imagen: EFE", ("Boats in the harbour.", "EFE")),
        (". Imagen: EFE", (None, "EFE")),
        (
            "Boats lie at anchor. Ana Ruiz for The Harbour Mail",
            ("Boats lie at anchor.", "Ana Ruiz for The Harbour Mail"),
        ),
        ("Ana Ruiz/Tideline for The Harbour Mail", (None, "Ana Ruiz/Tideline for The Harbour Mail")),
        ("Ana Ruiz looks for The Old Pier at dawn", ("Ana Ruiz looks for The Old Pier at dawn", None)),
    ],
)
def test_figure_around_a_figure_says_what_it_shows(words, said):
    """Publishing systems set the picture in a figure of its own, within the one with the caption."""
    inner = "<figure class=media><img src='/pier.jpg' width=800 height=600></figure>"
    assert read(f"<figure>{inner}<figcaption>{words}</figcaption></figure>") == [said]


def test_caption_of_several_pictures_is_that_of_none():
    """What a figure says of a gallery is said of no single picture."""
    inner = "".join(f"<figure><img src='/pier-{name}.jpg' width=800></figure>" for name in ("north", "south"))
    assert read(f"<figure>{inner}<figcaption>Boats in the harbour.</figcaption></figure>")[:2] == [(None, None)] * 2


def test_caption_behind_the_label_of_a_credit():
    """Some systems print the caption, with a credit at its end, where they name a credit."""
    words = "<span>Image credit:</span> Boats in the harbour on the first day after the storm | Photo: Ana Ruiz"
    picture = "<div><img src='/pier.jpg' width=800 height=600></div>"
    assert read(f"{picture}<div class=image-credit>{words}</div>") == [
        ("Boats in the harbour on the first day after the storm", "Ana Ruiz")
    ]


def test_lines_below_a_picture_between_date_and_text_are_its_words():
    """A page without classes calls neither caption nor credit anything, and keeps both apart from the text."""

    def read_apart(said, *more, head=""):
        box = "".join(f"<div>{line}</div>" for line in (said, *more))
        page = (
            f"<title>Harbour closed</title>{head}<div><h1>Harbour closed</h1><div>May 4, 2026</div>"
            f"<div><img src='/pier.jpg'>{box}</div><div>{TEXT * 2}</div></div>"
        )
        return [(each.caption, each.credit) for each in parse_html(page, url="https://harbour.example/1").images]

    said = "Boats lie at the pier of Lund."
    assert read_apart(said) == [(said, None)]
    assert read_apart(said, "Ana Ruiz/Tideline") == [(said, "Ana Ruiz/Tideline")]
    assert read_apart(said, "They left again a day later.") == [(None, None)]
    assert read_apart(said, head=f"<meta name=description content='{said}'>") == [(None, None)]
    assert read_apart("By Ana Ruiz, Harbour Desk, Lund") == [(None, None)]
