"""Whole pages that a program printed as text: with the title of the document, and numbers and marks before lists."""

from __future__ import annotations

from newsrecord import Article, parse_text

_MENU = "Home\nPorts\nFerries\nIslands\nMarkets\nWeather\nJobs\nBoats\nContact\nSearch"
_STORY = (
    "Dockers in Lund went back to work on Monday, three weeks after they walked out over night shifts, they said.\n\n"
    "The harbour board agreed to pay a third more for each hour after midnight and to hire forty people by spring.\n"
    "\nShips had waited off the coast since the first week of the month, and two shops in Lund had run short of fruit."
)
_SUMMARY = "The harbour board of Lund pays a third more at night, and the ships that waited come in again"


def _read(*parts: str) -> Article:
    return parse_text("\n\n".join(parts), annotate=())


def test_the_title_of_the_page_is_not_the_headline() -> None:
    """A first line that says the headline before the name of the page leaves the headline its place over the story."""
    article = _read(
        "Harbour strike ends in Lund | Lund Courier", _MENU, "Harbour strike ends in Lund", _SUMMARY,
        "By Ana Ruiz\n4 May 2024", _STORY,
    )  # fmt: skip
    assert article.headline == "Harbour strike ends in Lund"
    assert article.standfirst == _SUMMARY


def test_the_title_of_the_page_may_be_the_headline_alone() -> None:
    """A first line that stands again over the story, below the menu, is the title of the page."""
    article = _read(
        "Harbour strike ends in Lund", _MENU, "Harbour strike ends in Lund", _SUMMARY, "By Ana Ruiz\n4 May 2024", _STORY
    )
    assert article.headline == "Harbour strike ends in Lund"
    assert article.standfirst == _SUMMARY


def test_the_title_of_the_page_may_have_marks_of_its_own() -> None:
    """The longest part of the first line that stands alone is the headline."""
    article = _read(
        "Harbour strike ends – Lund sails again - Ports - Lund Courier", _MENU,
        "Harbour strike ends – Lund sails again", _SUMMARY, "By Ana Ruiz\n4 May 2024", _STORY,
    )  # fmt: skip
    assert article.headline == "Harbour strike ends – Lund sails again"


def test_a_headline_on_top_stays_where_nothing_says_it_again() -> None:
    """A first line with a dash is the headline of copy that has no other."""
    article = _read("Harbour strike ends in Lund - ships sail again", "By Ana Ruiz\n4 May 2024", _STORY)
    assert article.headline == "Harbour strike ends in Lund - ships sail again"


def test_the_steps_of_the_way_down_may_be_numbered() -> None:
    """The number of the last step is no part of the headline."""
    article = _read(
        _MENU, "   1. Home\n   2. Ports\n   3. Harbour strike ends in Lund", "By Ana Ruiz\n4 May 2024", _STORY
    )
    assert article.headline == "Harbour strike ends in Lund"


def test_the_first_numbered_step_may_be_an_icon() -> None:
    """A step of which only the number is left is the first."""
    article = _read(_MENU, "   1.\n   2. Ports\n   3. Harbour strike ends in Lund", "By Ana Ruiz\n4 May 2024", _STORY)
    assert article.headline == "Harbour strike ends in Lund"


def test_a_numbered_list_of_the_story_keeps_its_numbers() -> None:
    """Numbered points within a story are an ordered list."""
    points = "1. More pay for each hour at night\n2. Forty new posts by the spring\n3. A free Sunday in each month"
    article = _read(
        "Harbour strike ends in Lund", "By Ana Ruiz\n4 May 2024", _STORY, points, _STORY.replace("Lund", "Ystad")
    )
    lists = [block for block in article.body if block.type == "list"]
    assert [block.ordered for block in lists] == [True]


def test_a_menu_within_a_menu_has_marks_of_its_own() -> None:
    """The marks of inner levels are no part of what the menu lists, and the headline may be an entry, too."""
    menu = "  * Home\n  * Ports\n      + Lund\n      + Ystad\n          o Harbour board\n          o Ferry times"
    article = _read(
        f"{menu}\n  * Islands\n  * Search",
        "      + Harbour strike ends in Lund",
        "    By Ana Ruiz\n    4 May 2024",
        _STORY,
    )
    assert article.headline == "Harbour strike ends in Lund"


def test_a_heading_within_a_numbered_step_has_no_number() -> None:
    """The line under a heading in Markdown, set in as the words of an item are, leaves the item's number out."""
    links = "\n".join(f"* [{name}](https://lund.example/{name})" for name in _MENU.split("\n"))
    steps = "1. [Start](https://lund.example/)\n2. [Ports](https://lund.example/ports)"
    headline = "3. Harbour strike ends in Lund\n   ==========================="
    article = _read(links, f"{steps}\n{headline}", "By Ana Ruiz", "4 May 2024", _STORY)
    assert article.headline == "Harbour strike ends in Lund"
