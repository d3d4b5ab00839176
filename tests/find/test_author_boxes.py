"""Authors in boxes below a story, in lists above it, and names that run into what stands beside them."""

from __future__ import annotations

import pytest

from newsrecord import extract_html, parse_byline

TEXT = "".join(
    f"<p>The harbour stayed shut on day {day} while the waves broke over the wall, and nobody was sorry for it.</p>"
    for day in range(2, 9)
)
LIFE = "<p>Anna writes about the coast and lives in Lund with two cats and a boat.</p>"


def names(above="", below="", text=TEXT):
    page = f"<title>Storm closes port - Harbour Mail</title><main><article><h1>Storm closes port</h1>{above}"
    byline = extract_html(f"{page}<div class=body>{text}</div>{below}</article></main>").article.byline
    return byline.names if byline is not None else ()


@pytest.mark.parametrize(
    "box",
    [
        f"<div class=author-box><img src=a.jpg><h4>Anna Martel</h4>{LIFE}</div>",
        f"<div class=author-box><h4><a href=/author/anna>Anna Martel</a></h4>{LIFE}</div>",
        f"<aside class=about-author><h3>About Anna Martel</h3>{LIFE}</aside>",
        f"<section><h2>About the author</h2><h3>Anna Martel</h3>{LIFE}</section>",
    ],
)
def test_the_box_below_a_story_names_its_author_where_nothing_else_does(box):
    """Its heading is the name, and its sentence calls the author by one."""
    assert names(below=box) == ("Anna Martel",)


@pytest.mark.parametrize(
    "box",
    [
        f"<div class=author-box><h4>Anna Martel</h4>{LIFE}</div>"
        f"<div class=author-box><h4>Thomas Becker</h4>{LIFE.replace('Anna', 'Thomas')}</div>",
        "<div class='widget author-list popular'><ul><li>Anna Martel<li>Thomas Becker</ul></div>",
        "<div class=author-box><h4>Anna Martel</h4><p>More</p></div>",
    ],
)
def test_boxes_of_several_people_or_without_a_life_name_nobody(box):
    """They list those who write for the outlet."""
    assert names(below=box) == ()


def test_a_box_says_nothing_where_the_story_has_a_byline():
    """The line above the story is nearer to it."""
    box = f"<div class=author-box><h4>Anna Martel</h4>{LIFE}</div>"
    assert names(above="<p>By Thomas Becker</p>", below=box) == ("Thomas Becker",)


@pytest.mark.parametrize(
    "row",
    [
        "<ul class=authors><li>Anna Martel</li><li>Thomas Becker</li></ul>",
        "<div class=authors><p>Anna Martel</p><p>Thomas Becker</p></div>",
        "<p class=author>Anna Martel</p><p class=author>Thomas Becker</p>",
    ],
)
def test_each_item_of_a_list_of_authors_is_one(row):
    """Items and paragraphs may have no class of their own, or stand in the story itself."""
    assert names(above=row) == ("Anna Martel", "Thomas Becker")


def test_the_outlet_behind_a_name_is_the_affiliation():
    """Papers print both in one line without a mark; the title of the page tells which is which."""
    head = "<title>Storm closes port - Harbour Mail</title><h1>Storm closes port</h1>"
    page = f"{head}<p>By Anna Martel Harbour Mail</p>{TEXT}"
    author = extract_html(page).article.byline.authors[0]
    assert (author.name, author.kind, author.affiliation) == ("Anna Martel", "person", "Harbour Mail")


def test_the_letters_of_a_portrait_are_no_part_of_the_name():
    """They stand where a picture is missing, and nothing parts them from the name."""
    assert parse_byline("AMAnna Martel").names == ("Anna Martel",)
    assert parse_byline("McAnna Martel").names == ("McAnna Martel",)
