"""Turn microdata, as the page goes by, into metas named ``itemprop:...``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from newsrecord.page.outline import Meta
from newsrecord.text import clean_line

__all__ = ["Properties"]

# Ten times the limit of a headline, so that the draft sees a longer one and cuts it with an issue.
_LONGEST: Final = 20_000
_MOST_OPEN: Final = 16
# Long texts that stand in the page's own blocks anyway.
_TEXTS: Final = frozenset({"articlebody", "text", "reviewbody", "description articlebody"})
_OWN: Final = frozenset({"blogpost", "mainentity", "mainentityofpage"})
_STORIES: Final = ("article", "posting", "webpage", "creativework", "report", "recipe", "webpageelement")


class _Open:
    __slots__ = ("length", "locator", "names", "pieces", "scope")

    def __init__(self, names: list[str], locator: str, scope: str | None, listens: bool) -> None:
        self.names = names
        self.locator = locator
        self.scope = scope
        self.pieces: list[str] | None = [] if listens else None
        self.length = 0


class Properties:
    """Microdata properties being read.

    A property of an item within the story's item is named by its way there: ``itemprop:author.name``.  The properties
    of items that are no story carry their type: ``itemprop:breadcrumblist.itemlistelement``.
    """

    def __init__(self, metas: list[Meta]) -> None:
        self._metas = metas
        self._open: list[_Open] = []
        self.listening = 0
        """How many open properties wait for their text."""

    def start(self, tag: str, attributes: Mapping[str, str], number: int, *, captioned: bool = False) -> bool:
        """Take the start of an element, the *number*-th of its name; return whether its end is wanted.

        Args:
            tag: the element.
            attributes: what it bears.
            number: which of its name it is.
            captioned: whether it stands in the caption of a picture, of which its properties are then said.
        """
        prop = attributes.get("itemprop")
        is_item = "itemscope" in attributes or "itemtype" in attributes
        if not prop and not is_item:
            return False
        locator = f"(//{tag})[{number}]"
        prefix = next((held.scope for held in reversed(self._open) if held.scope is not None), "")
        said_of = "caption." if captioned or tag == "figcaption" else ""
        names = [f"itemprop:{prefix}{said_of}{name}" for name in (prop or "").lower().split()]
        if names and not is_item:
            value = _value(tag, attributes)
            if value is not None:
                self._metas.extend(Meta(name, clean_line(value), locator) for name in names)
                return False
        listens = bool(names) and prop is not None and prop.lower() not in _TEXTS and self.listening < _MOST_OPEN
        if not listens and not is_item:
            return False
        self._open.append(_Open(names, locator, self._scope(prefix, prop, attributes, is_item), listens))
        self.listening += listens
        return True

    def _scope(self, prefix: str, prop: str | None, attributes: Mapping[str, str], is_item: bool) -> str | None:
        if not is_item:
            return None
        kind = attributes.get("itemtype", "").rstrip("/").rpartition("/")[2].lower()[:80]
        if prop and prop.lower() in _OWN and kind.endswith(_STORIES):
            # The story of a page that is an item itself: Blog, WebPage.
            return ""
        if prop:
            return f"{prefix}{prop.lower().split()[0]}."[-200:] if prop.split() else prefix
        return "" if not kind or kind.endswith(_STORIES) else f"{kind}."

    def add(self, text: str) -> None:
        """Add a piece of the page's text to the properties that are open."""
        for held in self._open:
            if held.pieces is not None and held.length < _LONGEST:
                held.pieces.append(text)
                held.length += len(text)

    def end(self) -> None:
        """Take the end of the element whose end was wanted last."""
        held = self._open.pop()
        if held.pieces is not None:
            self.listening -= 1
            text = clean_line("".join(held.pieces)[:_LONGEST])
            if text:
                self._metas.extend(Meta(name, text, held.locator) for name in held.names)


def _value(tag: str, attributes: Mapping[str, str]) -> str | None:
    if "content" in attributes:
        return attributes["content"]
    if tag == "time":
        return attributes.get("datetime")
    if tag == "abbr" and attributes.get("title", "")[:1].isdecimal():
        return attributes["title"]
    if tag in ("link", "area"):
        return attributes.get("href", "")
    if tag in ("img", "iframe", "embed", "source", "video", "audio"):
        return attributes.get("src", "")
    return "" if tag == "meta" else None
