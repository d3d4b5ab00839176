"""Find the body that stands in the data of a page's scripts and nowhere on the page itself."""

from __future__ import annotations

import json
from collections.abc import Sequence
from itertools import islice
from typing import Final

from newsrecord.find.blocks import to_blocks
from newsrecord.find.candidate import Candidate, candidate
from newsrecord.find.field import Field
from newsrecord.find.keys import fold
from newsrecord.find.landmarks import headline_index
from newsrecord.find.prose import weight
from newsrecord.find.prune import prune
from newsrecord.model.body import Block
from newsrecord.page.outline import Chunk, Outline
from newsrecord.page.state import StateText, find_state_texts
from newsrecord.page.walk import read_page
from newsrecord.text import clean_block

__all__ = ["find_hidden_body", "read_markup"]

_TRIED: Final = 8
_TITLE: Final = 10
_LEAST: Final = 300.0
_TITLES: Final = ("og:title", "twitter:title")


def find_hidden_body(outline: Outline) -> Candidate[tuple[Block, ...]] | None:
    """Return the body that the scripts hold, or None.

    It is the longest text that stands beside the page's headline: the data hold other stories and notices too.
    """
    titles = _titles(outline)
    if not _is_named(outline.state, titles):
        return None
    folded = [fold(title) for title in titles]
    texts = (text for text in find_state_texts(outline.state, outline.limits) if _is_titled(text, folded))
    best, most = None, _LEAST
    for text in islice(texts, _TRIED):
        chunks = _chunks(outline, text)
        length = sum(weight(chunk) for chunk in chunks)
        if length > most:
            best, most = (text, chunks), length
    if best is None:
        return None
    text, chunks = best
    blocks = to_blocks(chunks)
    return candidate(
        blocks, source="script", rule="body.state", locator=text.locator, raw=chunks[0].text, confidence=0.5
    )


def _titles(outline: Outline) -> list[str]:
    """Return the titles that the page goes by."""
    index = headline_index(outline)
    found = [outline.chunks[index].text] if index is not None else []
    found += [meta.content for meta in outline.metas if meta.name in _TITLES]
    found += [outline.title] if outline.title else []
    return [title for title in found if len(title) >= _TITLE]


def _is_named(scripts: Sequence[str], titles: Sequence[str]) -> bool:
    """Return whether one of *scripts* has the first words of a title, as they are or as JSON writes them."""
    heads = {form for title in titles for form in (title[:_TITLE], json.dumps(title[:_TITLE])[1:-1])}
    return any(head in script for head in heads for script in scripts)


def _is_titled(text: StateText, titles: Sequence[str]) -> bool:
    """Return whether one of the strings beside *text* is the headline; titles carry the outlet's name too."""
    near = [folded for line in text.beside if len(folded := fold(line)) >= _TITLE]
    return any(line in title for line in near for title in titles)


def _chunks(outline: Outline, text: StateText) -> list[Chunk]:
    if text.is_markup:
        return read_markup(outline, text.text)
    lines = clean_block(text.text).split("\n")
    return [Chunk(kind="paragraph", text=line, container=-1, tag="p", locator=text.locator) for line in lines if line]


def read_markup(outline: Outline, markup: str) -> list[Chunk]:
    """Return what is the story of a text with *markup* that stands in a page's data, read as pages are."""
    inner = read_page(markup, url=outline.base, limits=outline.limits)
    return prune(Field(inner, frozenset()), -1)
