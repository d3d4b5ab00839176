"""A name and a day over the credit of a picture: who is in it, or who wrote the story."""

from __future__ import annotations

import pytest

from newsrecord import parse_text

HEADLINE = "Ferry to the outer islands runs again"
STORY = """
The ferry to the outer islands ran again on Friday, a week after the storm had broken the pier.

Islanders had waited for four days, and the school had shared its bread with all who came, they said.

The council wants to build a second pier in the north, so that a storm need not close both of them.
"""


@pytest.mark.parametrize(
    "caption",
    [
        "Ana Ruiz, in Lund on 27 October 2012",
        "Ana Ruiz, le 27 octobre 2012 à Lund",
        "Ana Ruiz, am 27. Oktober 2012 in Lund",
    ],
)
def test_a_name_with_another_day_over_a_credit_is_a_caption(caption: str) -> None:
    """Where the story has its own day above, who is in the picture is no author."""
    article = parse_text(f"{HEADLINE}\n\n3 May 2024\n\n{caption}\nPhoto: Tom Lee / The Courier\n{STORY}")
    assert [(image.caption, image.credit) for image in article.images] == [(caption, "Tom Lee / The Courier")]
    assert article.byline is None
    assert str(article.published) == "2024-05-03"


@pytest.mark.parametrize(
    "head",
    [
        f"{HEADLINE}\n\nAna Ruiz, 3 May 2024",
        f"{HEADLINE}\n\n03.05.2024, 10:15\n\nAna Ruiz, 3 May 2024",
        f"Saturday, 28 November 2026\n\n{HEADLINE}\n\nAna Ruiz, 3 May 2024",
        f"{HEADLINE}\n\n2 May 2024\n\nAna Ruiz, updated 3 May 2024",
    ],
    ids=["no other day", "the same day", "the day above the headline", "a change"],
)
def test_a_name_with_the_day_of_the_story_is_its_author(head: str) -> None:
    """A credit right below a byline with its day leaves it one."""
    article = parse_text(f"{head}\nPhoto: Tom Lee / The Courier\n{STORY}")
    assert article.byline is not None
    assert article.byline.names == ("Ana Ruiz",)
