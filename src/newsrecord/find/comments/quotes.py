"""Tell which lines of a comment repeat what somebody else wrote."""

from __future__ import annotations

from collections.abc import Collection, Sequence, Set
from typing import Final

from newsrecord.find.comments.lines import Line
from newsrecord.find.wordlists import word_set
from newsrecord.page.outline import Outline
from newsrecord.text import clean_block

__all__ = ["is_quoting", "marked_lines", "settle_quoted"]

_NAMES: Final = word_set(
    "quote quoted quotes blockquote quotebox quotetext quotebody quotecontent quotemain quotetop quoteheader quotetitle"
    " quotepost bbquote bbcodequote zitat zitate cita citat citation citazione citace cytat sitat"
)
"""Names of elements that hold another's words."""
_TAGS: Final = frozenset({"blockquote", "q"})


def is_quoting(outline: Outline, place: int, line: Line, names: Set[str]) -> bool:
    """Return whether a line of the comment in the container *place* stands in an element for another's words.

    Args:
        outline: the page.
        place: the container that is the comment.
        line: the line.
        names: what the containers around the line are called, within the comment.
    """
    if line.chunk.kind == "quote" or not names.isdisjoint(_NAMES):
        return True
    if line.container == place:
        return False
    for index in outline.around(line.container):
        if index <= place:
            break
        if outline.containers[index].tag in _TAGS:
            return True
    return False


def settle_quoted(lines: Sequence[str], quoting: Collection[int], text: str) -> tuple[int, ...]:
    r"""Return the numbers of those lines of *text* that are another's words.

    Args:
        lines: the lines of the comment as the page has them.
        quoting: the numbers of those that stand in an element for another's words.
        text: the lines joined and cleaned.

    >>> settle_quoted(["It will rain. ", " ", "It did."], [0, 1], "It will rain.\nIt did.")
    (0,)
    >>> settle_quoted(["> It will rain.", "It did."], [], "> It will rain.\nIt did.")
    (0,)
    """
    if not quoting:
        return marked_lines(text)
    found: list[int] = []
    number = 0
    for index, line in enumerate(lines):
        for piece in clean_block(line).split("\n"):
            if not piece:
                continue
            if index in quoting or _is_marked(piece):
                found.append(number)
            number += 1
    # A theme may set all that readers say as quotations.
    return tuple(found) if len(found) < number == text.count("\n") + 1 else ()


def marked_lines(text: str) -> tuple[int, ...]:
    r"""Return the numbers of the lines of *text* that bear the mark of a quotation in a letter: ``> It will rain.``.

    >>> marked_lines("> It will rain.\nIt did."), marked_lines("2 > 1"), marked_lines(">> 12\nYes.")
    ((0,), (), ())
    """
    if ">" not in text:
        return ()
    lines = text.split("\n")
    found = tuple([number for number, line in enumerate(lines) if _is_marked(line)])
    return found if len(found) < len(lines) else ()


def _is_marked(line: str) -> bool:
    rest = line[1:].lstrip("> ")
    # Boards name the post that is answered by two marks and its number.
    return line[:1] == ">" and bool(rest) and not rest.isdecimal()
