"""Tell what a page calls the section, or the story, that a part of an address stands for."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from typing import Final

from newsrecord.page.outline import Outline

__all__ = ["is_written_so", "name_in_links"]

_EDGES: Final = " /|>\u203a\u00bb\u2192\u2022\u00b7:-\u2013\u2014\u25b8\u25ba\u276f"
_LONG: Final = 30
_SHORTEST_SLUG: Final = 12
_LOOKED_AT: Final = 400
# Letters whose stroke is no accent.
_STROKED: Final = str.maketrans("łøđħıæœ", "lodhiao")


def name_in_links(outline: Outline, parts: Sequence[str]) -> str | None:
    """Return what a link of the page calls the section at an address of *parts*: "Économie" where they say "economie".

    Links to "more" lead there too, so that the name is to be the last part in all but accents and small words.
    """
    end, key = "/" + parts[-1], _plain(parts[-1])
    for chunk in outline.chunks[:_LOOKED_AT]:
        for link in chunk.links:
            url = link.url.rstrip("/").removesuffix(".html")
            if url.endswith(end) and url.partition("://")[2].count("/") <= len(parts):
                name = chunk.text[link.start : link.end].strip(_EDGES)
                if 1 < len(name) <= _LONG and _plain(name) == key:
                    return name
        if chunk.link_chars and not chunk.links and len(chunk.text) <= _LONG and _plain(chunk.text) == key:
            # Of the entries of a menu no addresses are kept.
            return chunk.text
    return None


def is_written_so(part: str, headlines: Iterable[str]) -> bool:
    """Return whether a *part* of an address is one of the *headlines*, or its beginning.

    >>> is_written_so("le-bac-ferme", ["Le bac fermé"]), is_written_so("societe", ["Le bac fermé"])
    (True, False)
    """
    key = _plain(part)
    return len(part) >= _SHORTEST_SLUG and any(_plain(line[: 2 * len(part)]).startswith(key) for line in headlines)


def _plain(name: str) -> str:
    """Return the letters of *name* as addresses have them, without accents, marks and blanks."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFD", name.casefold().translate(_STROKED))))
