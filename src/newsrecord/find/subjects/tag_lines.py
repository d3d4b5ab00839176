"""Read the tags out of the lines that hold them: a link for each, a row behind a label, words with their marks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsrecord.find.subjects.subject_words import is_subject_label, split_label, split_subjects
from newsrecord.find.wordlists import word_set
from newsrecord.model.body import Link
from newsrecord.page.outline import Chunk

__all__ = [
    "LONGEST",
    "LONGEST_HEAD",
    "LONGEST_LINE",
    "MOST",
    "WHOLE_LINK",
    "before_button",
    "named_before",
    "names_in",
    "plain_tags",
    "read_tags",
    "without_counts",
]

LONGEST: Final = 60
"""Characters of a tag."""
LONGEST_HEAD: Final = 25
"""Characters of the label above or before tags."""
LONGEST_LINE: Final = 600
MOST: Final = 40
_LEAST_LINKED: Final = 3
WHOLE_LINK: Final = 0.8
"""How much of a line of tags is links."""
_ELSEWHERE_LABELS: Final = word_set("trending popular hot beliebt tendances tendencias populares")
_PARTING: Final = " ,;|/\u00b7\u2022\u060c\u3001\u30fb\uff0c\uff1b"
_LEAF_KINDS: Final = frozenset({"item", "paragraph", "heading"})
_FEWEST_COUNTED: Final = 2
_SHORTEST_BUTTON: Final = 4
_FEWEST_PARTED: Final = 4
_FEWEST_PLAIN: Final = 2
_MOST_BLANKS: Final = 3


def read_tags(chunks: Sequence[Chunk], *, label: bool = False) -> list[str]:
    """Return the tags of the lines of one place, or none where it is no list of tags."""
    if not label and (plain := _plain_items(chunks)):
        return plain
    names: list[str] = []
    lines = 0
    for place, chunk in enumerate(chunks):
        text = chunk.text
        folded = text.casefold().strip(" :")
        if place == 0 and folded in _ELSEWHERE_LABELS:
            return []
        if is_subject_label(text) and (place == 0 or not chunk.link_chars):
            continue
        if chunk.addresses and all(len(address) > 1 and address[0] == "#" for address in chunk.addresses):
            # "Skip the next section"
            continue
        head, rest = split_label(text)
        if label and not head:
            return []
        found = names_in(chunk, rest if head else None) or (not label and place == 0 and _linked_names(chunk)) or []
        if not found:
            # A heading above the tags may be worded in any way; a line of text among them is none of a list.
            if place == 0 and not chunk.link_chars and len(text) < LONGEST:
                continue
            break
        names += found
        lines += 1
    # Where most of a place is something else, its first lines are no list either.
    return without_counts(names) if len(names) <= MOST and lines * 2 >= len(chunks) - 1 else []


def plain_tags(text: str) -> list[str]:
    """Return the tags of a line without links: a label, and a few short names between commas.

    >>> plain_tags("Schlagworte: Sturm, Hafen"), plain_tags("Topics: how to row, and why we do it at all these days.")
    (['Sturm', 'Hafen'], [])
    """
    label, rest = split_label(text)
    names = list(split_subjects([rest])) if label and rest else []
    return names if _FEWEST_PLAIN <= len(names) <= MOST and all(map(_is_short, names)) else []


def _plain_items(chunks: Sequence[Chunk]) -> list[str]:
    """Return the items of a list that lead nowhere, where each is a word or a few, and nothing else is there."""
    items = chunks[1:] if chunks and is_subject_label(chunks[0].text) else chunks
    if len(items) < _FEWEST_PLAIN or any(each.kind != "item" or each.link_chars for each in items):
        return []
    names = [each.text.rstrip(_PARTING) for each in items]
    return names if len(names) <= MOST and all(map(_is_short, names)) else []


def _is_short(name: str) -> bool:
    return 0 < len(name) <= LONGEST_HEAD + LONGEST_HEAD and name.count(" ") <= _MOST_BLANKS and name[-1] not in ".!?:"


def without_counts(names: list[str]) -> list[str]:
    """Return *names* without what stands behind all of them: numbers of stories ("coffee3", "harbour 12"), a button."""
    if (button := _button_behind(names)) > 0:
        return [name[:-button] for name in names]
    if len(names) < _FEWEST_COUNTED or not all(name[-1:].isdecimal() and name[0].isalpha() for name in names):
        return names
    bare = [name.rstrip("0123456789") for name in names]
    if all(name[-1].isalpha() for name in bare):
        return bare
    # A few games, years or models may well be the tags of one story: "Serie 3", "Serie 4".
    parted = len(names) >= _FEWEST_PARTED and all(name[-1] == " " and len(name) > 1 for name in bare)
    return [name.rstrip() for name in bare] if parted else names


def _button_behind(names: list[str]) -> int:
    """Return how long the word is that all *names* run into: "CoastFollow", "HarbourFollow"."""
    if len(names) < 2 or not names[0][-1].islower():
        return 0
    start = next((at for at in range(len(names[0]) - 1, 0, -1) if names[0][at].isupper()), 0)
    word = names[0][start:]
    runs = len(word) >= _SHORTEST_BUTTON and all(
        name.endswith(word) and name[: -len(word)][-1:].isalnum() and not name[: -len(word)][-1].isupper()
        for name in names
    )
    return len(word) if start and runs else 0


def _linked_names(chunk: Chunk) -> list[str]:
    """Return the links of a line that opens with a label run together with the first of them: "TopicsCoastStorm"."""
    text = chunk.text
    if len(chunk.links) < 2 or len(text) > LONGEST_LINE:
        return []
    start = chunk.links[0].start
    if not start or start > LONGEST_HEAD or chunk.link_chars < WHOLE_LINK * len(text[start:].replace(" ", "")):
        return []
    names = [text[link.start : link.end] for link in chunk.links]
    return names if all(0 < len(name) <= LONGEST for name in names) else []


def named_before(chunk: Chunk) -> list[str]:
    """Return the links behind a label that opens an item, a row, or one of several lines: "Tags: storm".

    Rows of what a story is filed under have a line, or an item, for each kind.
    """
    text, start = chunk.text, 0
    if "\n" not in text:
        is_item = chunk.kind == "item"
        # A paragraph with a link or two in it is no row.
        if not is_item and chunk.link_chars * _LEAST_LINKED < len(text):
            return []
        row = chunk.links
        if not 0 < row[0].start <= (LONGEST if is_item else LONGEST_HEAD) or not (is_item or row[1:]):
            return []
    lines = text.split("\n")
    for number, line in enumerate(lines):
        end = start + len(line)
        links = [link for link in chunk.links if start <= link.start and link.end <= end]
        # The label may have the first line to itself.
        is_below = number == 1 and bool(links) and links[0].start == start and is_subject_label(lines[0])
        if is_below or (links and is_subject_label(text[start : links[0].start])):
            names = [text[link.start : link.end] for link in links]
            if number == 0 or is_below:
                # A long row may be broken into lines, which then are links and nothing else.
                end, names = _to_end_of_row(chunk, lines[number:], end, names)
            is_whole = sum(map(len, names)) >= WHOLE_LINK * len(text[links[0].start : end].replace(" ", ""))
            return names if is_whole and all(0 < len(name) <= LONGEST for name in names) else []
        start = end + 1
    return []


def _to_end_of_row(chunk: Chunk, lines: Sequence[str], end: int, names: list[str]) -> tuple[int, list[str]]:
    """Return where the row ends that the first line begins, and its names: lines that are whole links go on with it."""
    row = list(names)
    for line in lines[1:]:
        links = [link for link in chunk.links if end < link.start and link.end <= end + 1 + len(line)]
        if not links or links[0].start > end + 1:
            break
        row += [chunk.text[link.start : link.end] for link in links]
        end += 1 + len(line)
    return end, row


def _leading_away(chunk: Chunk) -> Sequence[Link]:
    """Return the links of a line without its buttons: those that lead to the top of the page, where others do not."""
    links, addresses = chunk.links, chunk.addresses
    if "#" not in addresses or len(links) != len(addresses):
        return links
    return [link for link, address in zip(links, addresses, strict=True) if address != "#"] or links


def names_in(chunk: Chunk, rest: str | None = None) -> list[str]:
    """Return the tags of one line: its links, or the line itself where all of it is one."""
    # Each item of a list may have its comma.
    text = (chunk.text if rest is None else rest).rstrip(_PARTING)
    if not text or len(text) > LONGEST_LINE or chunk.kind not in _LEAF_KINDS:
        return []
    if chunk.link_chars >= WHOLE_LINK * len(text.replace(" ", "")):
        names = [chunk.text[link.start : link.end] for link in _leading_away(chunk)]
        if len(names) < 2 and not (names and len(chunk.links) > 1):
            # The links of menus are not kept; a single one may have a comma in its words.
            names = [text] if names or chunk.kind == "item" else list(split_subjects([text]))
    elif text.startswith(("#", "\uff03")) and text.count("#") + text.count("\uff03") > text.count(" ") / 3:
        # Tags that lead nowhere have their marks: "#storm #coast".
        names = list(split_subjects([text]))
    else:
        return []
    names = [name for name in names if name.strip()]
    return names if all(len(name) <= LONGEST for name in names) else []


def before_button(chunks: Sequence[Chunk], start: int, index: int) -> list[str]:
    """Return the link of an item with a button behind it, the same as in the items from *start* on: "Coast Follow"."""
    chunk, first = chunks[index], chunks[start] if index > start else chunks[min(start + 1, len(chunks) - 1)]
    if chunk.kind != "item" or first.kind != "item" or len(chunk.links) != 1 or len(first.links) != 1:
        return []
    link, other = chunk.links[0], first.links[0]
    rest = chunk.text[link.end :]
    is_button = not link.start and 0 < len(rest) <= LONGEST and rest == first.text[other.end :] and chunk is not first
    return [chunk.text[: link.end]] if is_button else []
