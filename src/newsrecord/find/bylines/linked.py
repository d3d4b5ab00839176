"""Mend the names read from a line by its links: what the link to an author's page holds is the whole name."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

import attrs

from newsrecord.find.bylines.declared import unique_authors
from newsrecord.find.bylines.links import leads_to_author
from newsrecord.find.bylines.names import is_name_shaped
from newsrecord.model.byline import Author, Byline
from newsrecord.page.outline import Chunk

__all__ = ["name_by_links"]

_MOST_LINKS: Final = 12
_SUFFIXES: Final = frozenset({"jr", "sr", "ii", "iii", "iv", "v", "phd", "md"})


def name_by_links(byline: Byline, chunk: Chunk) -> Byline:
    """Return *byline* without what another element says right behind the link to an author: a section, a desk.

    "By [Ana Ruiz] Harbour News": only the markup knows where the name ends.
    """
    links = [(" ".join(chunk.text[link.start : link.end].split()), link) for link in chunk.links[:_MOST_LINKS]]
    names = [name for name, link in links if leads_to_author(link.url) and is_name_shaped(name)]
    if not names:
        return byline
    authors = [_cut(author, names) for author in byline.authors]
    if any(author.name in names for author in authors):
        # Where no word joins them, what is linked right behind an author is no second one.
        others = {
            name
            for (_, before), (name, link) in pairwise(links)
            if not chunk.text[before.end : link.start].strip() and not leads_to_author(link.url)
        }
        authors = [author for author in authors if author.name not in others or author.name in names]
    own = unique_authors(authors)
    return byline if own == byline.authors else attrs.evolve(byline, authors=own)


def _cut(author: Author, names: list[str]) -> Author:
    for name in names:
        if author.name != name and author.name.replace(" ", "") == name.replace(" ", ""):
            # "Ana SanMarco" has a capital within, where lines that ran together are parted.
            return attrs.evolve(author, name=name)
        rest = author.name[len(name) :]
        if author.name.startswith(name) and rest[:1] == " " and rest.split()[0].strip(".,").casefold() not in _SUFFIXES:
            return attrs.evolve(author, name=name, kind="person")
    return author
