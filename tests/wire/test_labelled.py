"""Captions, sources and authors that a label names as such, which style sheets hide and pasted pages show."""

from __future__ import annotations

import pytest

from newsrecord import parse_text

TEXT = """

By Ana Ruiz

The ferry to Lund Island runs again after eleven days of storm, the harbour master said on Saturday.

More storms are on their way, and the company will not say when the next ferry leaves the island.

Bread and milk had run short on the island, where 300 people live, she said.
"""
HEADLINE = "Ferry to Lund Island runs again after eleven days"


@pytest.mark.parametrize(
    ("source", "caption"),
    [
        ("Image source, Tom Lee", "Image caption, The ferry left at dawn"),
        ("Fuente de la imagen, Tom Lee", "Pie de foto, The ferry left at dawn"),
        ("Автор фото, Tom Lee", "Подпись к фото, The ferry left at dawn"),
        ("图像来源，Tom Lee", "图像加注文字，The ferry left at dawn"),
        ("صدر الصورة، Tom Lee", "التعليق على الصورة، The ferry left at dawn"),
    ],
)
@pytest.mark.parametrize("order", [1, -1])
def test_labelled_caption_has_the_labelled_source_beside_it(source, caption, order):
    """The two lines are one picture, above the headline or in the text; neither is headline nor standfirst."""
    lines = "\n".join([source, caption][::order])
    for text in (f"{lines}\n\n{HEADLINE}{TEXT}", f"{HEADLINE}{TEXT.replace('Bread', lines + chr(10) * 2 + 'Bread')}"):
        article = parse_text(text)
        assert article.headline == HEADLINE
        assert article.standfirst is None
        assert [(image.caption, image.credit) for image in article.images] == [("The ferry left at dawn", "Tom Lee")]


def test_labelled_source_without_a_caption_is_nothing_of_the_story():
    """A source alone tells of a picture that the text does not show."""
    article = parse_text(f"{HEADLINE}\n\nImage source, Tom Lee{TEXT}")
    assert (article.headline, article.standfirst, len(article.body)) == (HEADLINE, None, 3)


def test_sentence_that_opens_with_a_label_s_word_is_a_sentence():
    """Only the whole label before the comma is one."""
    text = TEXT.replace("Bread", "Caption this, she said, when bread")
    assert parse_text(HEADLINE + text).body[-1].text.startswith("Caption this, she said")


@pytest.mark.parametrize(
    ("author", "office", "name"),
    [
        ("Author, Ana Ruiz", "Role, Harbour News, Lund", "Ana Ruiz"),
        ("Автор, Анна Крылова", "Место работы, Вестник порта", "Анна Крылова"),
        ("مصنف, سعدیہ قریشی", "عہدہ, نمائندہ خصوصی، جھیل نگر", "سعدیہ قریشی"),
        ("लेखक, कविता माथुर", "पदनाम, बंदरगाह समाचार", "कविता माथुर"),
        ("எழுதியவர், மீனா ராஜன்", "பதவி, துறைமுக செய்திகள்", "மீனா ராஜன்"),
    ],
)
def test_labelled_author_has_the_labelled_office_below(author, office, name):
    """The name behind the label is the author's; her office is no standfirst."""
    text = f"{HEADLINE}\n{author}\n{office}\n14 May 2026\n" + TEXT.partition("Ruiz")[2]
    article = parse_text(text, annotate=())
    assert [each.name for each in article.authors] == [name]
    assert article.standfirst is None
    assert len(article.body) == 3


def test_a_place_behind_a_comma_is_no_office():
    """What stands below a labelled author and has figures is the date."""
    text = f"{HEADLINE}\nAuthor, Ana Ruiz\nLund, 14 May 2026\n" + TEXT.partition("Ruiz")[2]
    article = parse_text(text, annotate=())
    assert [each.name for each in article.authors] == ["Ana Ruiz"]
    assert str(article.published)[:10] == "2026-05-14"


def test_a_source_with_a_colon_is_the_credit_of_the_caption_above() -> None:
    """Where the caption has no label, "Image credit: ..." right below it is read as any credit is."""
    caption = "The harbour master waits on the old pier"
    article = parse_text(f"{HEADLINE}\n\n{caption}\nImage credit: Tom Lee{TEXT}")
    assert [(image.caption, image.credit) for image in article.images] == [(caption, "Tom Lee")]
