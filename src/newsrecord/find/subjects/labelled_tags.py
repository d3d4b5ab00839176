"""Find the tags that a line without links names, or heads."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsrecord.find.subjects.subject_words import is_subject_label
from newsrecord.find.subjects.tag_lines import LONGEST, LONGEST_HEAD, MOST, before_button, names_in, plain_tags
from newsrecord.page.outline import Chunk

__all__ = ["HASHES", "may_be_tags", "tags_without_links"]

HASHES: Final = frozenset("#\uff03")
"""The marks of tags."""
_SENTENCE_ENDS: Final = ".!?:\u3002\uff1a"
_MOST_BLANKS: Final = 3


def tags_without_links(chunks: Sequence[Chunk], index: int) -> tuple[list[str], int]:
    """Return the tags of a line without links, or those that it heads, and how many lines behind it they take."""
    text = chunks[index].text
    if len(text) <= LONGEST and is_subject_label(text):
        names, used = _behind(chunks, index + 1)
        is_of_stories = bool(names) and chunks[index + 1].kind == "heading" and _are_stories(names)
        return ([], 0) if is_of_stories else (names, used)
    if text[0] in HASHES and (names := names_in(chunks[index]))[1:]:
        return names, 0
    if (":" in text[:LONGEST_HEAD] or "\uff1a" in text[:LONGEST_HEAD]) and text[-1] not in _SENTENCE_ENDS:
        return plain_tags(text), 0
    return [], 0


def may_be_tags(chunks: Sequence[Chunk], index: int) -> bool:
    """Return whether a line has links or opens with the mark of a tag, without which it holds none."""
    if index >= len(chunks):
        return False
    chunk = chunks[index]
    return chunk.link_chars > 0 or chunk.text[:1] in HASHES


def _behind(chunks: Sequence[Chunk], start: int) -> tuple[list[str], int]:
    """Return the tags in the lines from *start* on, as long as each is a link and nothing else."""
    names: list[str] = []
    for index in range(start, min(len(chunks), start + MOST)):
        found = names_in(chunks[index]) or before_button(chunks, start, index)
        if found and names and (_leads_within(chunks[index]) or _is_sentence(chunks[index].text)):
            # "Skip the next section", "Read more about the harbour here."
            return names, index - start
        if not found or len(names) + len(found) > MOST or (names and chunks[index].kind != chunks[start].kind):
            return names, index - start
        names += found
    return names, MOST


def _is_sentence(text: str) -> bool:
    return text[-1:] in ".!\u3002" and text.count(" ") > _MOST_BLANKS


def _leads_within(chunk: Chunk) -> bool:
    """Return whether the links of a line lead to places of the page they stand on."""
    return bool(chunk.addresses) and all(address[:1] == "#" for address in chunk.addresses)


def _are_stories(names: Sequence[str]) -> bool:
    """Return whether headings that are links, below a label, are those of stories: most have more than a few words."""
    return 2 * sum([name.count(" ") > _MOST_BLANKS for name in names]) > len(names)
