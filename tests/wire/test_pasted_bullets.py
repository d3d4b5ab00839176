"""Pasted pages whose browser set a bullet before all that the page lists."""

from __future__ import annotations

import pytest

from newsrecord import Article, parse_text

_MENU = (
    "Northern Districts", "Harbour Watch", "Council Chamber", "Sunday Table", "Coast Guide", "Letters Desk",
    "Tide Times", "Long Reads", "Market Day", "Island Schools", "Ferry Log", "Garden Corner", "Boat Sales",
)  # fmt: skip
_STORY = (
    "Dockers in Lund went back to work on Monday, three weeks after they walked out over night shifts, a union said.",
    "The harbour board agreed to pay a third more for each hour after midnight and to hire forty people by the spring.",
    "Ships had waited off the coast since the first week of the month, and two supermarkets had run short of fruit.",
)
bulleted = pytest.mark.parametrize("bullet", ["• ", "\t•\t", "◦ ", "▪ "])


def _page(bullet: str, *, text: str = "\n\n".join(_STORY)) -> Article:
    def listed(*lines: str) -> str:
        return "\n".join(bullet + line for line in lines)

    parts = (
        listed(*_MENU), "Harbour strike ends in Lund", listed("By Ana Ruiz", "4 May 2024"), text, "Tags",
        listed("harbour", "strike", "Lund"), listed("About us", "Contact", *_MENU),
    )  # fmt: skip
    return parse_text("\n\n".join(parts), annotate=())


@bulleted
def test_a_menu_with_bullets_is_no_list_of_the_story(bullet: str) -> None:
    """Short lines behind bullets above a story are a menu, and the headline stands below them."""
    article = _page(bullet)
    assert article.headline == "Harbour strike ends in Lund"
    assert [block.text for block in article.body] == list(_STORY)


@bulleted
def test_the_writer_and_the_day_may_stand_behind_bullets(bullet: str) -> None:
    """A page that lists who wrote and when is read as one that prints them in lines."""
    article = _page(bullet)
    assert article.byline is not None
    assert [author.name for author in article.byline.authors] == ["Ana Ruiz"]
    assert str(article.published) == "2024-05-04"


@bulleted
def test_tags_may_stand_behind_bullets(bullet: str) -> None:
    """Tags listed behind bullets below their label are tags."""
    assert _page(bullet).tags == ("harbour", "strike", "Lund")


@bulleted
def test_a_list_within_the_story_keeps_its_items(bullet: str) -> None:
    """Short lines behind bullets between two paragraphs stay a list."""
    items = "\n".join(bullet + item for item in ("more pay at night", "forty new posts", "a free Sunday"))
    article = _page(bullet, text="\n\n".join([_STORY[0], "The dockers won:", items, *_STORY[1:]]))
    assert [block.text for block in article.body if block.type == "list"] == [
        "more pay at night\nforty new posts\na free Sunday"
    ]
