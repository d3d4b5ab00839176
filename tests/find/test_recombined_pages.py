"""Stories of systems whose markup says little: what stands between div paragraphs, who wrote, what a picture shows."""

from __future__ import annotations

import pytest

from newsrecord import parse_html
from newsrecord.model.body import Heading

TITLE = "Fish market to close before winter"
LINES = [
    "The harbour board of Ostervik voted on Tuesday to close the old fish market before the winter, members said.",
    "Traders had asked for another year, saying that the new hall on the northern quay would not be ready in time.",
    "The board pointed to the state of the roof, which two engineers had called unsafe in a report in the spring.",
    "The market opened in 1911 and was rebuilt after the great fire, when most of the houses on the quay were lost.",
]


def div_story(place, subtitle, name="subtitle"):
    """Return a story whose paragraphs are div elements, with *subtitle* before the one at *place*."""
    parts = [f'<div class="par">{line}</div>' for line in LINES]
    parts.insert(place, f'<div class="{name}">{subtitle}</div>')
    return parse_html(
        f'<title>{TITLE}</title><div class="item"><div class="title">{TITLE}</div>'
        f'<div class="info">By Mara Lindqvist | March 4, 2025</div><div class="text">{"".join(parts)}</div></div>',
        annotate=(),
    )


def headings(article):
    """Return the texts of the headings of a story."""
    return [block.text for block in article.body if isinstance(block, Heading)]


def test_subtitle_between_paragraphs_is_a_crosshead():
    """What is called a subtitle between two paragraphs of one look heads what follows."""
    article = div_story(2, "A roof in bad repair")
    assert headings(article) == ["A roof in bad repair"]
    assert article.standfirst is None


def test_subtitle_below_the_first_paragraph_is_no_standfirst():
    """Between two paragraphs called alike, right below the first, stands no standfirst."""
    article = div_story(1, "Who pays for the new hall on the northern quay?", "untertitel")
    assert headings(article) == ["Who pays for the new hall on the northern quay?"]
    assert article.standfirst is None


def test_sentence_in_a_subtitle_stays_a_paragraph():
    """A whole sentence called a subtitle within the text is none of its crossheads."""
    assert headings(div_story(2, "The roof is in bad repair, the engineers wrote in the spring.")) == []


def test_subtitle_above_the_paragraphs_is_the_standfirst():
    """Above the first paragraph a subtitle sums the story up."""
    article = div_story(0, "Traders lose their fight for another year in the old hall on the quay")
    assert article.standfirst == "Traders lose their fight for another year in the old hall on the quay"
    assert headings(article) == []


def headed(below, head=TITLE):
    """Return the names of the authors of a story with the lines *below* its headline."""
    body = "".join(f"<p>{line}</p>" for line in LINES)
    page = f"<title>{head}</title><div><div><h1>{head}</h1>{below}</div><section>{body}</section></div>"
    byline = parse_html(page, annotate=()).byline
    return [author.name for author in byline.authors] if byline is not None else []


def test_two_names_beside_the_date_are_the_authors():
    """Two whole names that an "and" joins, with the date below them, need no "by"."""
    assert headed("<div>Mara Lindqvist and Tom Oakes</div><div>March 4, 2025</div>") == ["Mara Lindqvist", "Tom Oakes"]


def test_two_names_without_a_date_are_no_authors():
    """Two names alone below a headline may be those of the people it is about."""
    assert headed("<div>Mara Lindqvist and Tom Oakes</div>") == []


def test_two_places_beside_the_date_are_no_authors():
    """Places are joined by an "and", too."""
    assert headed("<div>New York and Los Angeles</div><div>March 4, 2025</div>") == []


def test_name_below_a_caption_is_no_author():
    """Below the line that says what a picture shows, in one box with it, stands whoever took it."""
    picture = '<img src="a.jpg"><div>Traders clear their stalls in the old hall.</div><div>Tom Oakes</div>'
    assert headed(f"<div>March 4, 2025</div><div>{picture}</div>") == []


def test_name_below_a_portrait_is_the_author():
    """Right below a picture stands the name of whom that shows: the author."""
    assert headed('<div>March 4, 2025</div><div><img src="a.jpg"><div>Tom Oakes</div></div>') == ["Tom Oakes"]


def field(label, *names):
    """Return the field of the authors as a page of Drupal has it, with a *label* or without one."""
    told = f'<div class="field__label visually-hidden">{label}</div>' if label else ""
    items = "".join(f'<div class="field__item">{name}</div>' for name in names)
    return f'<div class="field field--name-field-author">{told}<div class="field__items">{items}</div></div>'


def test_items_of_an_author_field_are_the_authors():
    """Each item of a field called after the authors names one of them, the first behind the label."""
    date = '<div class="field field--name-field-date"><time datetime="2025-03-04">March 4, 2025</time></div>'
    people = ["Mara Lindqvist", "Tom Oakes", "Ana Ruiz"]
    assert headed(field("Author", *people) + date) == people
    assert headed(field("Autoren", *people) + date) == people


def test_items_of_another_field_are_no_authors():
    """The people whom a story is filed under stand in such items, too."""
    people = field("", "Tom Oakes", "Ana Ruiz").replace("field-author", "field-people")
    assert headed(f"<div>By Mara Lindqvist</div>{people}") == ["Mara Lindqvist"]


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        (
            "Zentralbank in Ostervik: Die Experten erwarten keine Senkungen der Zinsen.",
            "Getty Images / iStock | Jan Roe",
        ),
        ("移送のため警察署を出る容疑者＝13日、東京・霞ケ関で", "佐藤はな撮影"),
        ("这个事不用商量，就一个人做决定。横批：全听我的", "小花母亲供图"),
        ("Boats lie at anchor in the old harbour.", "Harbourpix"),
    ],
)
def test_credit_in_a_line_of_its_own_leaves_the_caption_whole(caption, credit):
    """Two elements of a caption are what the picture shows, and who took it."""
    body = "".join(f"<p>{line}</p>" for line in LINES)
    shown = f'<figure><img src="a.jpg"><figcaption><span>{caption}</span><span>{credit}</span></figcaption></figure>'
    article = parse_html(f"<title>{TITLE}</title><article><h1>{TITLE}</h1>{shown}{body}</article>", annotate=())
    assert [(image.caption, image.credit) for image in article.images] == [(caption, credit)]


def test_word_below_a_caption_without_a_full_stop_is_its_own():
    """One word below words that no mark ends may be where that is."""
    body = "".join(f"<p>{line}</p>" for line in LINES)
    shown = '<figure><img src="a.jpg"><figcaption>The old harbour in May<br>Ostervik</figcaption></figure>'
    article = parse_html(f"<title>{TITLE}</title><article><h1>{TITLE}</h1>{shown}{body}</article>", annotate=())
    assert article.images[0].credit is None
