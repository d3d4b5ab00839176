"""A list that lays out a page makes no list of the story that stands in it."""

from __future__ import annotations

from newsrecord.find.body.body import find_bodies
from newsrecord.page.walk import read_page

FIRST = "The council of Harrowgate voted on Monday to close the old bridge, after months of debate in the town."
SECOND = "Engineers had warned, more than once, that the northern pier would not stand another winter of floods."
THIRD = "A new crossing is to be built upstream, the mayor said, although nobody could say how it will be paid for."
TEXT = f"<p>{FIRST}</p><p><b>A warning</b></p><p>{SECOND}</p>"
POINTS = "<ul><li>It costs a million.</li><li>It takes three years.</li></ul>"


def kinds(inner: str) -> list[str]:
    page = (
        "<ul class=columns><li class=main><h1>Bridge to close</h1><div class=time>09:10</div>"
        f"<div class=content>{inner}</div></li><li class=side><a href=/a>Docks shut</a></li></ul>"
    )
    return [block.type for block in find_bodies(read_page(page, url="https://news.example/1"), frozenset())[0].value]


def test_columns_set_in_a_list_hold_paragraphs() -> None:
    """Paragraphs and bold crossheads in a column stay what they are, whatever the column is an item of."""
    assert kinds(f"{TEXT}<p>{THIRD}</p>") == ["paragraph", "heading", "paragraph", "paragraph"]


def test_list_within_such_a_story_stays_one() -> None:
    """What the story itself lists is a list."""
    assert kinds(f"{TEXT}{POINTS}<p>{THIRD}</p>") == ["paragraph", "heading", "paragraph", "list", "paragraph"]


def test_bare_item_of_a_list_of_columns_makes_no_list() -> None:
    """An item without a class is no container: that the page sets its columns in a list shows at the list."""
    page = (
        "<ul class=columns><li><h1>Bridge to close</h1>"
        f"<div class=content>{TEXT}<p>{THIRD}</p></div></li><li><div>Most read</div></li></ul>"
    )
    found = find_bodies(read_page(page, url="https://news.example/1"), frozenset())[0].value
    assert [block.type for block in found] == ["paragraph", "heading", "paragraph", "paragraph"]
