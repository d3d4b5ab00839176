"""Hostile comments of pasted text: the work grows with the text, however its lines repeat."""

from __future__ import annotations

import time

import pytest

from clock import undisturbed
from newsrecord.find.comments.comments import find_comments
from newsrecord.wire import read_text

STORY = "Cranes at the port of Varna moved again on Monday for the first time since Friday morning.\n\n" * 3
SMALL, LARGE = 400, 1_600
# Four times the text may take four times as long, and twice that on a busy machine.
MOST = 8.0
HARMLESS = 0.05
SHAPES = {
    "heads": "Comments\n",
    "counts": "3 comments\n\n",
    "links": "Reply\n",
    "dates": "3 March 2024\n",
    "names": "Ada\n",
    "pairs": "Ada\n3 March 2024\n",
    "lines with both": "Ada 3 March 2024\nGood.\n",
    "said": "Ada says:\nGood.\n",
    "signed below": "Good news for all of us.\nAda, 3 March 2024\n\n",
    "dated below": "Ada\nGood news for all of us.\n3 March 2024\n\n",
    "other stories": "Most read\n",
    "everything": "Ada\n3 March 2024\nComments\nReply\nMost read\nJon 4 March 2024\nAda says:\n",
    "toggles": "Ada\n3 March 2024\nGood news for all of us.\nHide 3 replies\n",
    "numbered": "#1.1\nAda\n3 March 2024\nGood news for all of us.\n",
    "addressed": "Ada\n3 March 2024\n@Ada that is good news for us.\nReply\n",
    "set in": "    Ada\n    3 March 2024\n    Good news for all of us.\n",
    "boxes": "Ada\nPosts: 3\nPost by Ada » 3 March 2024\nGood news for all of us.\n",
    "no head": "Ada\n3 March 2024\nGood news all.\nVotes: 3 up\n",
}


def taken(text: str) -> float:
    """Return the seconds that reading *text* takes."""
    with undisturbed():
        begin = time.process_time()
        find_comments(read_text(text))
        return time.process_time() - begin


@pytest.mark.parametrize("unit", SHAPES.values(), ids=SHAPES.keys())
def test_time_grows_with_the_text(unit: str) -> None:
    """Lines that speak for comments, again and again, take time in proportion."""
    head = "" if unit is SHAPES["no head"] else "3 Comments\n\n"
    small, large = STORY + head + unit * SMALL, STORY + head + unit * LARGE
    for _ in range(3):
        long = taken(large)
        if long < HARMLESS or long <= MOST * taken(small):
            return
    raise AssertionError(f"{unit!r} takes {long:.2f} seconds")


def test_chain_of_answers() -> None:
    """A thread in which each comment answers the one before is read in proportion too."""
    chain = [f"Reader{n}x\n3 March 2024\n@Reader{n - 1}x I do not agree.\nReply\n\n" for n in range(LARGE)]
    found = find_comments(read_text(STORY + "Comments\n\n" + "".join(chain)))
    assert [each.reply_to for each in found.comments] == [None, *range(LARGE - 1)]


def test_chain_told_by_dates() -> None:
    """Thousands of comments in the order that threads have are put into them in proportion to their number."""
    hours = [n if n % 2 else n + 3 for n in range(LARGE)]
    rows = [
        f"Reader{n}x\n{1 + h // 24 % 28} March {2000 + h // 672}, {h % 24:02}:00\nI do not agree.\nReply\n\n"
        for n, h in enumerate(hours)
    ]
    found = find_comments(read_text(STORY + "Comments\n\n" + "".join(rows)))
    assert len(found.comments) == LARGE
    assert all(each.reply_to is None or each.reply_to < n for n, each in enumerate(found.comments))
