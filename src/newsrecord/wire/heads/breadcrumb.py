"""Know the line that leads from the front page down to a story, and take it apart."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.wordlists import holds
from newsrecord.wire import words

__all__ = ["is_breadcrumb", "is_menu_row", "split_breadcrumb"]

_CRUMB: Final = re.compile(r"\s(?:>>|[>»›/|→•])\s|\s?[»›]\s?")
_CRUMB_MARKS: Final = (">", "/", "|", "»", "›", "→", "•")
_PLACE: Final = "位置"
_FEWEST_STROKES: Final = 3
_LONGEST_ENTRY: Final = 30
# French sets blanks within its quotation marks.
_QUOTED: Final = re.compile(r"«[^«»]{1,200}»")
_STRICT_CRUMB: Final = re.compile(r"\s(?:>>|[>»›→])\s")


def is_breadcrumb(text: str) -> bool:
    """Return whether *text* is a way down from the front page.

    >>> is_breadcrumb("Home » News » Harbours"), is_breadcrumb("Strike ends")
    (True, False)
    >>> is_breadcrumb("Une nuit « terrible » en mer")
    False
    """
    if len(text) > 300 or not holds(_CRUMB_MARKS, text):
        return False
    if "«" in text:
        text = _QUOTED.sub(" ", text)
    if _STRICT_CRUMB.search(text):
        return True
    # A stroke parts other things too: it makes a path only where that begins at the front page.
    steps = _CRUMB.split(text)
    # "You are here: Home | News | ..."
    return len(steps) > 1 and words.key(steps[0][steps[0].find(":") + 1 :]) in words.HOME


def is_menu_row(text: str) -> bool:
    """Return whether *text* is a menu in one line: short entries between strokes, the front page among them.

    >>> is_menu_row("Lund Mail | Home | News | Sport"), is_menu_row("Strike ends | Lund Mail")
    (True, False)
    """
    if text.count(" | ") < _FEWEST_STROKES:
        return False
    entries = text.split(" | ")
    return all(len(entry) <= _LONGEST_ENTRY for entry in entries) and any(
        words.key(entry) in words.HOME for entry in entries
    )


def split_breadcrumb(text: str) -> tuple[str, ...]:
    """Return the steps of a breadcrumb without the front page, outermost first; one item for any other line.

    >>> split_breadcrumb("Home » News » Harbours"), split_breadcrumb("您所在的位置：首页 > 新闻 > 港口")
    (('News', 'Harbours'), ('新闻', '港口'))
    """
    steps = [step.strip() for step in _CRUMB.split(text[:300])]
    steps = [step for step in steps if step]
    if len(steps) > 1 and (":" in steps[0] or "：" in steps[0]):
        label, _, step = steps[0].replace("：", ":").partition(":")
        # "当前位置：" has many forms in Chinese, all with the word for a place.
        if words.key(label) in words.HOME or label.strip().endswith(_PLACE):
            steps[0] = step.strip()
    kept = tuple(step for step in steps if words.key(step) not in words.HOME)
    return kept if len(steps) > 1 else (text,)
