"""How many readers like a comment of a pasted text: what the numbers beside the links say."""

from __future__ import annotations

import pytest

from newsrecord import parse_text

STORY = "Ferry to run at night\n\n" + (
    "The ferry across the sound will run at night from May on, the harbour board decided on Monday by one vote.\n\n" * 3
)
NAMES = ["Ada Finch", "möwe77", "Todor V.", "Ole Dahl"]
TEXTS = [
    "Good for all who work late shifts.",
    "And who pays for the extra crew?",
    "The night bus was stopped after a year.",
    "That was because nobody knew of it.",
]


def likes(numbers: list[str], layout: str) -> list[int | None]:
    """Return the likes of comments with these *numbers* in the *layout*."""
    parts = [
        layout.format(name=name, day=day, text=text, number=number)
        for day, (name, text, number) in enumerate(zip(NAMES, TEXTS, numbers, strict=True), 10)
    ]
    article = parse_text(STORY + "Comments (4)\n\n" + "".join(parts))
    assert [each.text for each in article.comments] == TEXTS
    return [each.likes for each in article.comments]


HEAD = "{name}\n{day} March 2024, 10:15\n\n{text}\n\n"
COUNTS = ["12", "3", "0", "7"]


@pytest.mark.parametrize(
    "links",
    [
        "Like ({number}) Reply\n",
        "Reply | Like {number}\n",
        "▲ {number} ▼ 2\nReply\n",
        "Reply\n{number}\nShare\n",
        "{number}\nReply\n",
        "Reply\n{number} likes\n",
        "Like · Reply · {number} · 2h\n",
    ],
)
def test_a_number_beside_the_links_counts_likes(links: str) -> None:
    """A word beside the number says so, or its place with every comment."""
    assert likes(COUNTS, HEAD + links) == [12, 3, 0, 7]


def test_a_number_right_below_the_date_counts_likes() -> None:
    """A number that stands with every comment above its words is that of the votes."""
    assert likes(COUNTS, "{name}\n{day} March 2024, 10:15\n{number}\n\n{text}\n\nReply\n") == [12, 3, 0, 7]


def test_of_two_numbers_the_first_counts_votes_for_it() -> None:
    """Votes against stand behind those for it."""
    assert likes(COUNTS, HEAD + "{number}\n1\nReply\n") == [12, 3, 0, 7]


@pytest.mark.parametrize(
    ("numbers", "links"),
    [
        (["1", "2", "3", "4"], "Reply\n{number}\nShare\n"),
        (["4", "3", "2", "1"], "Reply\n{number}\nShare\n"),
        (COUNTS, "{number}\n9\nReply\n"),
        (COUNTS, "Reply {number}\n"),
    ],
)
def test_other_numbers_count_no_likes(numbers: list[str], links: str) -> None:
    """What numbers the comments, counts answers, or could be either, is no number of likes."""
    assert likes(numbers, HEAD + links) == [None] * 4


def test_numbers_behind_a_signature_below_are_of_its_comment() -> None:
    """Where the day stands below the words, the links behind it are not those of the next comment."""
    below = "{name}\n{text}\n{day} March 2024, 10:15\nReport\nReply\n{number}\n1\n"
    assert likes(COUNTS, below) in ([12, 3, 0, 7], [None] * 4)
    below = "{name}\n{text}\n{day} March 2024, 10:15\nLike ({number}) Reply\n"
    assert likes(COUNTS, below) == [12, 3, 0, 7]


def test_numbers_behind_the_link_that_ends_a_comment_are_its_own() -> None:
    """Where nothing but a link to answer it ends a comment, what stands behind the link belongs to that comment."""
    assert likes(COUNTS, "{name}\n{text}\nReply\n{number} likes\nShare\n") == [12, 3, 0, 7]


def test_numbers_right_above_the_link_that_answers_count_votes() -> None:
    """Of two the second counts votes against; a comment without votes has none."""
    votes = ["12\n3\n", "9\n", "", "4\n"]
    assert likes(votes, HEAD + "{number}Reply\nShare\n\n") == [12, 9, None, 4]


def test_recommendations_and_votes_are_likes() -> None:
    """What papers call them."""
    assert likes(COUNTS, HEAD + "Antworten\n{number} Empfehlungen\n\n") == [12, 3, 0, 7]
    assert likes(COUNTS, HEAD + "Responder\n{number} votos\n\n") == [12, 3, 0, 7]


def test_votes_against_may_stand_below_one_comment_only() -> None:
    """The first number of each is that of the votes for it."""
    votes = ["12\n\n1\n", "3\n", "5\n", "7\n"]
    assert likes(votes, HEAD + "Reply\n{number}Share\n\n") == [12, 3, 5, 7]


def test_votes_for_and_against_may_stand_on_both_sides_of_a_stroke() -> None:
    """Czech papers print them so."""
    assert likes(["12/3", "3/0", "0/0", "7/1"], HEAD + "{number}\nReagovat\n\n") == [12, 3, 0, 7]


def test_number_glued_to_the_link_that_answers_is_none_of_its_word() -> None:
    """The votes in elements of their own right before a link are pasted without a blank."""
    assert likes(COUNTS, HEAD + "{number} 1Reply\n") == [12, 3, 0, 7]
