"""Of a menu the opening is read, and what stands behind it is read as if the rest were not there."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsrecord.page.outline import Outline
from newsrecord.page.selectors import parse_selector
from newsrecord.page.walk import read_page

TEXT = (
    "The river rose by another metre in Lund on Sunday, and the mayor of the town said that the bridge would stay shut."
)
STORY = f"<h1>Rain in Lund</h1><p>By Ana Berg</p><p>{TEXT}</p><ul><li>One</li><li>Two</li></ul>"


def links(number: int, word: str = "Choice") -> str:
    return "".join(f'<li><a href="/{word}/{n}">{word} {n}</a></li>' for n in range(number))


def texts(outline: Outline) -> list[str]:
    return [chunk.text for chunk in outline.chunks]


@pytest.mark.parametrize(
    "menu",
    [
        "<nav><ul>{}</ul></nav>",
        "<nav><div>{}</div></nav>",
        '<ul class="main-menu">{}</ul>',
        '<ul id="nav">{}</ul>',
        "<header><ul>{}</ul></header>",
        "<footer><ul>{}</ul></footer>",
    ],
)
def test_a_long_menu_is_read_up_to_its_sixth_link(menu):
    outline = read_page(menu.format(links(40)) + STORY)
    assert texts(outline)[:7] == [*(f"Choice {n}" for n in range(6)), "Rain in Lund"]


def test_each_menu_of_a_head_has_an_opening():
    page = f"<header><nav>{links(40)}</nav><ul>{links(3, 'Section')}</ul></header>{STORY}"
    assert [text for text in texts(read_page(page)) if text.startswith("Section")] == [
        "Section 0", "Section 1", "Section 2",
    ]  # fmt: skip


def test_the_lists_of_a_foot_are_one_menu():
    page = f"{STORY}<footer><ul>{links(4)}</ul><p>Lund Post, Bangatan 1</p><ul>{links(4, 'More')}</ul></footer>"
    page += "<p>Printed in Lund</p>"
    assert texts(read_page(page))[-8:] == [
        *(f"Choice {n}" for n in range(4)), "Lund Post, Bangatan 1", "More 0", "More 1", "Printed in Lund",
    ]  # fmt: skip


def test_what_a_foot_says_beside_its_lists_is_read():
    page = f"{STORY}<footer><ul>{links(40)}</ul><p>Lund Post, Bangatan 1</p></footer>"
    assert texts(read_page(page))[-1] == "Lund Post, Bangatan 1"


@pytest.mark.parametrize(
    "page",
    [
        "<article>{}<nav>{}</nav></article>",
        "<main>{}<footer><ul>{}</ul></footer></main>",
        '<div id="comments">{}<nav>{}</nav></div>',
        '<div class="post">{}<footer class="entry-footer"><ul>{}</ul></footer></div>',
    ],
)
def test_a_menu_of_the_story_is_read_whole(page):
    outline = read_page(page.format(STORY, links(40)))
    assert sum(text.startswith("Choice") for text in texts(outline)) == 40


def test_a_plain_list_is_read_whole():
    assert sum(text.startswith("Choice") for text in texts(read_page(f"{STORY}<ul>{links(40)}</ul>"))) == 40


def test_linked_data_in_a_menu_is_read():
    script = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Rain"}</script>'
    outline = read_page(f"<nav>{links(10)}{script}{links(10)}</nav>{STORY}")
    assert [node.types for node in outline.nodes] == [("NewsArticle",)]


@given(
    st.integers(0, 20),
    st.sampled_from(["<nav>", "<header><ul>", '<ul class="menu">', "<nav><div class=wide><span><ul>"]),
    st.sampled_from(["<h1>Rain in Lund</h1>", "<article>", "<main>", ""]),
)
def test_a_menu_without_an_end_hides_no_story(number, opening, story):
    """Its short texts up to the first sign of a story may be taken for choices, and nothing behind it."""
    page = f"{opening}{links(number)}{story}<div class=text><p>{TEXT}</p><p>By Ana</p><ul>{links(9, 'Item')}</ul></div>"
    outline = read_page(page)
    assert texts(outline)[-11:] == [TEXT, "By Ana", *(f"Item {n}" for n in range(9))]


def test_what_is_taken_up_again_stands_where_it_stood():
    """The containers around a story in a menu without an end are those that the page has."""
    inner = f'<div class="page"><div class="text"><p>{TEXT}</p><p>By Ana</p></div></div>'
    outline = read_page(f"<nav>{links(10)}{inner}")
    last = outline.chunks[-1]
    assert last.text == "By Ana"
    assert [holder.locator for holder in outline.ancestors(last.container)][:2] == ["(//div)[2]", "(//div)[1]"]


def test_elements_that_are_passed_over_count_for_the_places_of_others():
    page = f"<nav>{links(10)}<div><p>Choice</p></div></nav><div><p>{TEXT}</p></div>"
    last = read_page(page).chunks[-1]
    assert (last.text, last.locator) == (TEXT, "(//p)[2]")


def test_text_beside_a_menu_is_not_joined_to_it():
    page = f"<div>Lund Post <nav>{links(10)}<i>more</i></nav> Sunday edition</div>{STORY}"
    assert [text for text in texts(read_page(page)) if "Lund Post" in text or "Sunday ed" in text] == [
        "Lund Post", "Sunday edition",
    ]  # fmt: skip


def test_with_selectors_menus_are_read_whole():
    """A rule may say that the story stands in what looks like a menu."""
    outline = read_page(f"<nav>{links(40)}</nav>{STORY}", selectors=[parse_selector("nav li")])
    assert sum(text.startswith("Choice") for text in texts(outline)) == 40
