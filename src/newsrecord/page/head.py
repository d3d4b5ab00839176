"""Gather what the head of a page declares: metas, links, title, scripts of linked data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Final

from newsrecord.errors import is_language
from newsrecord.page.addresses import Addresses
from newsrecord.page.outline import Chunk, LinkTag, Meta
from newsrecord.page.state_attributes import attribute_states
from newsrecord.text import clean_line

__all__ = ["Head"]

_RELS: Final = frozenset({"author", "license", "tag", "category", "bookmark", "canonical", "me", "shortlink"})
# Ten times the limit of a headline, so that the draft sees a longer one and cuts it with an issue.
_LONGEST: Final = 20_000
_LONGEST_NAME: Final = 60
# A standfirst, notices on cookies and on scripts come to less.
_LONG, _SHORT = 80, 1_200


class Head:
    """What has been declared so far; metas and links count wherever on the page they stand."""

    def __init__(self, addresses: Addresses) -> None:
        self.metas: list[Meta] = []
        self._links: list[LinkTag] = []
        self.scripts: list[str] = []
        self.state: list[str] = []
        self.title: str | None = None
        self.language: str | None = None
        self._addresses = addresses
        self._rel: tuple[str, str, str] | None = None
        self._words: list[str] = []
        self.listening = False
        """Whether the page's text is wanted, for the words of a link."""

    def take_scripts(self) -> Iterator[str]:
        """Yield the scripts of linked data in page order, none of which is kept: a page may consist of little else."""
        self.scripts.reverse()
        while self.scripts:
            yield self.scripts.pop()

    def states(self, page: bytes, chunks: Sequence[Chunk]) -> tuple[str, ...]:
        """Return the data that scripts hold and, where *page* shows next to no text, those that attributes do."""
        shown = 0
        for chunk in chunks:
            if len(chunk.text) >= _LONG:
                shown += len(chunk.text)
                if shown >= _SHORT:
                    return tuple(self.state)
        return (*self.state, *attribute_states(page))

    def add_root(self, attributes: Mapping[str, str], _: int) -> None:
        """Take the ``<html>``."""
        if self.language is None:
            # A template that was never filled in has "" there, or "{{ lang }}"; some pages have "english".
            declared = (attributes.get("lang") or attributes.get("xml:lang") or "").strip()
            self.language = declared if is_language(declared) else None

    def add_meta(self, attributes: Mapping[str, str], _: int) -> None:
        """Take a ``<meta>``."""
        content = attributes.get("content")
        if content is None:
            # Some write "value", as in the fields of forms.
            content = attributes.get("value")
            if content is None:
                return
        for key in ("property", "name", "http-equiv"):
            if name := attributes.get(key):
                shown, locator = _known(key, name) if len(name) <= _LONGEST_NAME else _told(key, name)
                self.metas.append(Meta(shown, content.strip(), locator))
                if shown == "og:url":
                    self._addresses.note_meta(shown, content, locator)

    def add_link(self, attributes: Mapping[str, str], number: int) -> None:
        """Take the *number*-th ``<link>``."""
        rel, address = attributes.get("rel", "").lower(), attributes.get("href")
        # Nine of ten lead to style sheets, scripts and icons, and are nothing to a reader.
        if address and (rel in _RELS or not _RELS.isdisjoint(rel.split())):
            title = clean_line(attributes.get("title", "")[:_LONGEST])
            locator = f"(//link)[{number}]"
            self._addresses.note_link(rel, address, locator)
            self._links.append(LinkTag(rel, address, title, locator))

    def add_title(self, words: str) -> None:
        """Take a ``<title>``; the first counts."""
        if self.title is None:
            self.title = clean_line(words[:_LONGEST]) or None

    def start_anchor(self, rel: str, address: str, number: int) -> bool:
        """Take the start of an ``<a rel>``, the *number*-th link of the page; return whether its words are wanted."""
        # Most say "noopener" and the like.
        rels = [word for word in rel.lower().split() if word in _RELS]
        if not rels or self._rel is not None:
            return False
        self._rel = (rels[0], address, f"(//a)[{number}]")
        self._words = []
        self.listening = True
        return True

    def add_words(self, text: str) -> None:
        """Take text within an ``<a rel>``."""
        if self.listening:
            self._words.append(text)

    def end_anchor(self) -> None:
        """Take the end of an ``<a>``."""
        if self._rel is None:
            return
        rel, address, locator = self._rel
        words = clean_line("".join(self._words)[:_LONGEST])
        self._rel, self.listening = None, False
        self._links.append(LinkTag(rel, address, words, locator))

    def links(self) -> Iterator[LinkTag]:
        """Yield the links; what they are relative to is known when the page has gone by."""
        for link in self._links:
            yield LinkTag(link.rel, self._addresses.resolve(link.url) or link.url, link.text, link.locator)


def _told(key: str, name: str) -> tuple[str, str]:
    """Return the name of a ``<meta>`` as it is compared, and where such stand."""
    shown = clean_line(name.lower())
    return shown, f'meta[{key}="{shown[:80]}"]'


# The names are those of a few vocabularies.
_known: Final = lru_cache(512)(_told)
