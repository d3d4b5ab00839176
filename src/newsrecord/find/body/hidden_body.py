"""Find the body that stands in the data of a page's scripts and nowhere on the page itself."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from itertools import filterfalse, islice
from typing import Any, Final
from urllib.parse import urlsplit

from newsrecord.find.body.blocks import to_blocks
from newsrecord.find.body.field import Field
from newsrecord.find.body.prune import prune
from newsrecord.find.candidate import Candidate, candidate
from newsrecord.find.keys import fold
from newsrecord.find.landmarks import headline_index
from newsrecord.find.prose import weight
from newsrecord.find.scripts.state_story import StateStory
from newsrecord.find.scripts.state_values import read_state_story
from newsrecord.model.body import Block
from newsrecord.page.outline import Chunk, Outline
from newsrecord.page.state import StateText, find_state_texts
from newsrecord.page.walk import read_page
from newsrecord.text import clean_block

__all__ = ["find_hidden_body", "find_told", "read_markup"]

_TRIED: Final = 8
_TITLE: Final = 10
_LEAST: Final = 300.0
_HEAD, _MANY = 2_000, 3
_TITLES: Final = ("og:title", "twitter:title")


def find_hidden_body(outline: Outline) -> Candidate[tuple[Block, ...]] | None:
    """Return the body that the scripts hold, or None.

    It is the longest text that stands beside the page's headline: the data hold other stories and notices too.
    """
    hidden = outline.once("hidden body", _find)
    return hidden[0] if hidden is not None else None


def find_told(outline: Outline) -> Mapping[str, Sequence[Candidate[Any]]]:
    """Return for each field of a record what the scripts say of the story whose body `find_hidden_body` found there."""
    hidden = outline.once("hidden body", _find)
    if hidden is None:
        return {}
    story = StateStory(hidden[1], [fold(title) for title in _titles(outline)])
    return read_state_story(outline, story, hidden[0])


def _find(outline: Outline) -> tuple[Candidate[tuple[Block, ...]], StateText] | None:
    titles, slug = _titles(outline), _slug(outline)
    by_title = _is_named(outline.state, titles)
    if not by_title and not (slug and any(slug in script for script in outline.state)):
        return None
    every = find_state_texts(outline.state, outline.limits)
    folded = [fold(title) for title in titles]
    texts = [text for text in every if by_title and _is_titled(text, folded)]
    if not texts and slug:
        # A page that is set out by scripts may have the outlet's name for a title, on all of its pages.
        texts = [text for text in every if any(line.rstrip("/").endswith(slug) for line in text.beside)]
    best, most = None, _LEAST
    for text in islice(filterfalse(_is_code, texts), _TRIED):
        chunks = _chunks(outline, text)
        length = sum(weight(chunk) for chunk in chunks)
        if length > most:
            best, most = (text, chunks), length
    if best is None:
        return None
    text, chunks = best
    blocks = to_blocks(chunks)
    raw = next((chunk.text for chunk in chunks if chunk.kind == "paragraph"), chunks[0].text)
    found = candidate(blocks, source="script", rule="body.state", locator=text.locator, raw=raw, confidence=0.5)
    return found, text


def _is_code(text: StateText) -> bool:
    """Return whether a text without markup is a style sheet or a program: prose has no braces."""
    return not text.is_markup and text.text[:_HEAD].count("{") >= _MANY


def _titles(outline: Outline) -> list[str]:
    """Return the titles that the page goes by."""
    index = headline_index(outline)
    found = [outline.chunks[index].text] if index is not None else []
    found += [meta.content for meta in outline.metas if meta.name in _TITLES]
    found += [outline.title] if outline.title else []
    return [title for title in found if len(title) >= _TITLE]


def _slug(outline: Outline) -> str:
    """Return the words at the end of the page's address, by which systems know the story; "" where it has none."""
    path = urlsplit(outline.address or "").path.rstrip("/")
    last = path.rpartition("/")[2]
    return last if len(last) >= _TITLE and "-" in last and not last.replace("-", "").isdigit() else ""


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
